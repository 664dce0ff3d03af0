import { sameAddress } from './text-address.ts';

/** `[Ann](mailto:ann@example.org)`; group 1 is what is shown, group 2 the address. */
const MARKED = /\[([^[\]\n]{0,200})\]\(mailto:([^()\s?]{3,330})(?:\?[^()\s]{0,300})?\)/gi;
/** `<mailto:ann@example.org>`, and `<mailto:ann@example.org|Ann>` as chats write it; group 1 is the address. */
const BRACKETED = /<mailto:([^<>\s|?]{3,330})(?:\?[^<>\s|]{0,300})?(?:\|[^<>\n]{0,330})?>/gi;

/**
 * Programs that copy HTML write the link behind what they show, or around it. The address stays once, in angle brackets
 * where a name was shown.
 */
export function withoutMailLinks(text: string): string {
  if (!text.includes('mailto:')) return text;
  return text
    .replace(MARKED, (_, shown: string, address: string) =>
      shown === '' || sameAddress(shown.trim(), address) ? address : `${shown} <${address}>`,
    )
    .replace(BRACKETED, (_, address: string, offset: number, whole: string) => {
      const before = whole.slice(Math.max(0, offset - address.length - 4), offset);
      const shown = before.replace(/[\s)\]>"']{1,3}$/, '');
      if (sameAddress(shown.slice(-address.length), address)) return '';
      return /[\p{L}\d)"']\s?$/u.test(before) ? `<${address}>` : address;
    });
}
