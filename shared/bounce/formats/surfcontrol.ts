import { labelFormat } from './label-format.ts';

/** SurfControl E-mail Filter: a transcript of its attempts. */
export const surfControl = labelFormat({
  name: 'surfcontrol',
  software: 'surfcontrol',
  anchor: /^A transcript of the attempts to send the message follows/m,
  recipient: /^Addressed To:\s{0,8}(\S{3,320})/gm,
  reasons: [/Failed to send to identified host,\s{1,8}([^\n]{3,800})/],
});
