import { labelFormat } from './label-format.ts';

/** MMDF, the mail system of SCO Unix and of much of CSNET: address, host, queue and reason in one sentence. */
export const mmdf = labelFormat({
  name: 'mmdf',
  software: 'mmdf',
  anchor: /could not be delivered to\s{1,8}'[^'\s]{3,320} \(host: [^()\n]{0,255}\) \(queue: /,
  recipient:
    /(?:could not be delivered to|^)\s{0,8}'([^'\s]{3,320}) \(host: [^()\n]{0,255}\) \(queue: [^()\n]{0,80}\)'/gm,
  reasons: [/reason:\s{1,8}'([^\n]{3,600}?)'\s{0,8}(?:\n|$(?![^]))/],
});
