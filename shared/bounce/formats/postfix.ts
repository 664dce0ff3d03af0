import { findTextAddresses } from './text-address.ts';
import { blockFormat } from './block-format.ts';

/** A broken line of another Postfix's answer, which names the sender the same way. */
const OF_ANSWER = /^ (?:Sender address|Client host|Helo command) rejected\b/;

/** `<ann@example.org>: …` or `<ann@example.org> (expanded from <list@example.org>): …` at the start of a line. */
function head(line: string): { address: string; rest: string } | null {
  const match =
    /^[ \t]{0,8}<?([^<>\s]{1,320})>?(?: \((?:expanded|generated) from:? ?<?[^<>()]{1,320}>?\)?)?(?::(?= |$)|(?= \(expanded from$))/.exec(
      line,
    );
  const address = match?.[1] === undefined ? undefined : findTextAddresses(`<${match[1]}>`)[0]?.address;
  if (!match || address === undefined || OF_ANSWER.test(line.slice(match[0].length))) return null;
  const expanded = /\((?:expanded|generated) from[^()]{0,330}\)?/.exec(match[0])?.[0] ?? '';
  return { address, rest: `${expanded} ${line.slice(match[0].length)}`.trim() };
}

/**
 * The answer ends with the command it answers; what a person wrote below it, who asks about it, is none of it. Its lines
 * are one: a program that breaks lines anew may have taken their indentation.
 */
function withoutLetter(text: string): string {
  const last = text.lastIndexOf('(in reply to ');
  const end = last === -1 ? -1 : text.indexOf(')', last);
  return end === -1 ? text : text.slice(0, end + 1).replaceAll('\n', ' ');
}

/** Postfix's own text (bounce(8)); also Yandex, Zimbra and other systems built on it, whose words around it differ. */
export const postfix = blockFormat({
  name: 'postfix',
  software: 'postfix',
  anchor:
    /^This is the .{0,40}(?:program|mail system) at host\s|^\s{0,40}The (?:.{0,30} )?(?:mail system|program)\s*$|^[ \t]{0,8}<[^<>\s]{1,320}>(?: \(expanded from\s{1,8}<[^<>]{1,320}>\))?:\s{1,3}(?:host\s{1,8}\S{1,255}\[|connect to\s|Host or domain name not found|delivery temporarily suspended|lost connection with|conversation with|unknown user|message size|temporary failure|can't create|Recipient address rejected|mail for \S{1,255} loops back)/m,
  host: /^This is the .{0,40}(?:program|mail system) at host\s(\S{1,255}?)\.?$/m,
  head,
  tidy: (block) => ({
    ...block,
    text: withoutLetter(block.text.replace(/^(?:\(expanded from\s{1,8}<[^<>]{1,320}>\))?:?\s{0,8}/, '')),
  }),
});
