import { blockFormat } from './block-format.ts';

/** Apache James, whose words are qmail's up to the list. */
export const james = blockFormat({
  name: 'james',
  software: 'james',
  anchor: /^Hi\. This is the James mail server at /m,
  host: /This is the James mail server at (\S{1,255}?)\.?$/m,
  from: /^Failed recipient\(s\):/,
  delays: false,
});
