import { blockFormat } from './block-format.ts';

/** Yahoo's notices, old (`Message from yahoo.com.`) and new; providers on the same platform write their own name. */
export const yahoo = blockFormat({
  name: 'yahoo',
  software: 'yahoo',
  anchor:
    /^Message from\s{1,4}\S{1,255}\.\s{1,6}Unable to deliver message to the following address|^Sorry, we were unable to deliver your message to the following address|^We were unable to deliver your message to the following/m,
  host: /^Message from\s{1,4}(\S{1,255}?)\.$/m,
  until: /^-{2,3} /,
  delays: false,
});
