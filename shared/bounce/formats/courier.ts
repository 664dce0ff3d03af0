import { blockFormat } from './block-format.ts';

/** Courier, which quotes the dialogue (`>>> DATA`, `<<< 550 …`) below each address. */
export const courier = blockFormat({
  name: 'courier',
  software: 'courier',
  anchor: /running the Courier mail server|^\s{0,40}UNDELIVERABLE MAIL\s*$/m,
  host: /delivery status notification from (\S{1,255}?),/,
  until: /^-{20,}$/,
  head: (line) => {
    const match = /^\s{0,8}<([^<>\s]{3,320})>:?\s{0,8}(.*)$/.exec(line);
    return match?.[1]?.includes('@') ? { address: match[1], rest: match[2] ?? '' } : null;
  },
});
