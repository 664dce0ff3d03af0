import { blockFormat } from './block-format.ts';

/** Novell GroupWise: the reason in brackets behind the address. */
export const groupWise = blockFormat({
  name: 'groupwise',
  software: 'groupwise',
  anchor:
    /^The (?:attached file had the following undeliverable recipient|message that you sent was undeliverable to the following)/m,
  from: /undeliverable (?:recipient|to the following)/,
});
