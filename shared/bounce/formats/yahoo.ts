import { blockFormat } from './block-format.ts';

/**
 * Yahoo's notices, old (`Message from yahoo.com.`) and new; providers on the same platform write their own name. The
 * translated ones show by the reply with a colon behind its code, below the address.
 */
export const yahoo = blockFormat({
  name: 'yahoo',
  software: 'yahoo',
  anchor:
    /^Message from\s{1,4}\S{1,255}\.\s{1,6}Unable to deliver message to the following address|^Sorry, we were unable to deliver your message to the following address|^We were unable to deliver your message to the following|^<[^<>\s]{3,320}>:\s{0,4}\n[245]\d\d: \S/m,
  host: /^Message from\s{1,4}(\S{1,255}?)\.$/m,
  until: /^-{2,3} /,
  delays: false,
});
