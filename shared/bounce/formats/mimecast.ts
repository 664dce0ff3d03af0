import { labelFormat } from './label-format.ts';

/** Mimecast's notices in plain words. */
export const mimecast = labelFormat({
  name: 'mimecast',
  software: 'mimecast',
  anchor: /an email you addressed to email address\s?:|The problem appears to be\s?:/,
  recipient: /email address\s?:\s{0,8}-- (\S{3,320})/g,
  reasons: [
    /Additional information follows\s?:\s{0,8}--\s?([^]{3,800}?)\n(?:\s{0,8}\n|This condition)/,
    /The problem appears to be\s?:\s{0,8}--\s?([^\n]{3,400})/,
  ],
});
