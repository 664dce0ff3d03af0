import { labelFormat } from './label-format.ts';

/** Gateways between X.400 and the internet. */
export const x400Gateway = labelFormat({
  name: 'x400-gateway',
  software: 'x400-gateway',
  anchor: /This report relates to your message:[^]{0,600}was not delivered to/,
  recipient: /^\s{0,12}Your message was not delivered to\s?:\s{1,12}(\S{3,320})/gm,
  reasons: [/for the following reason\s?:\s{1,20}([^]{3,600}?)(?:\n\s{0,12}\n|$(?![^]))/],
});
