import { foldWhiteSpace } from '../../mail/white-space.ts';
import { stageOfCommand } from '../../smtp/stage.ts';
import type { RecipientFacts } from '../notice.ts';
import type { AddressBlock } from './address-blocks.ts';
import { factsFromText } from './recipient-facts.ts';
import { reasonSentences } from './reason-sentences.ts';
import type { Format, Reading } from './reading.ts';
import { kindOfActions } from './rfc3464.ts';
import { LIST_STARTS, listedRecipients, TRANSCRIPT, type ListedBlock } from './sendmail-list.ts';
import { isDelayNotice } from './signals.ts';
import { sameAddress } from './text-address.ts';

/** One answer of the transcript, with the host and the command it answers. */
interface Exchange {
  readonly host: string | null;
  readonly command: string | null;
  /** Lines behind `<<< `, joined by line feeds; empty for the server's own summary lines. */
  readonly answer: string;
  /** Lines the reporting server wrote itself (`550 5.1.1 <ann@example.org>... User unknown`). */
  readonly own: string;
}

/** Whom a summary of sendmail's own (`550 5.1.1 <bob@example.net>... User unknown`, `bob... Deferred`) is about. */
function namedBy(line: string): string | null {
  const named =
    /^(?:[245]\d\d (?:[245]\.\d\.\d{1,3} )?)?(?:[^<>@]{1,80} <|<)?([^\s<>]{1,320}?)>?(?:,<[^\s]{1,2000})?( \([a-z]{2,12}\))?\.\.\. /;
  const [, name, mailer] = named.exec(line) ?? [];
  // Behind the name of a mailer, a name without a user is a host.
  return name === undefined || (mailer !== undefined && !name.includes('@')) ? null : name.toLowerCase();
}

/** A summary below one of another recipient. */
function isAboutAnother(line: string, own: string): boolean {
  const named = namedBy(line);
  if (named === null || own.toLowerCase().includes(named)) return false;
  return own.split('\n').some((other) => namedBy(other) !== null);
}

/** Takes a transcript apart: `... while talking to host.:`, `>>> COMMAND`, `<<< answer`, and the server's own lines. */
export function readTranscript(lines: readonly string[]): readonly Exchange[] {
  const exchanges: { host: string | null; command: string | null; answer: string; own: string }[] = [];
  let host: string | null = null;
  let command: string | null = null;
  let open = false;
  for (const line of lines) {
    const talking = /while talking to (\S{1,255}?)\.?:?\s*$/i.exec(line);
    const sent = /^>>> ?(.{1,400})/.exec(line);
    const answered = /^<<< ?(.{0,1000})/.exec(line);
    if (talking || sent) open = false;
    if (talking) host = talking[1]?.toLowerCase() ?? null;
    else if (sent) command = sent[1] ?? null;
    else if (answered) {
      const last = exchanges.at(-1);
      if (open && last && last.own === '') last.answer += `\n${answered[1] ?? ''}`;
      else exchanges.push({ host, command, answer: answered[1] ?? '', own: '' });
      open = true;
    } else if (line.trim() !== '') {
      const last = exchanges.at(-1);
      if (last && !(last.own !== '' && isAboutAnother(line, last.own))) last.own += `\n${line}`;
      else exchanges.push({ host, command, answer: '', own: line });
      open = false;
    }
  }
  return exchanges;
}

function mentions(exchange: Exchange, address: string): boolean {
  const local = (address.split('@')[0] ?? '').toLowerCase();
  const words = `${exchange.command ?? ''} ${exchange.answer} ${exchange.own}`.toLowerCase();
  return (
    words.includes(address.toLowerCase()) ||
    [`<${local}>`, ` ${local}... `].some((name) => words.includes(name))
  );
}

/** The exchange that is about this recipient: naming it, else the first failing answer that names no other of the list. */
function exchangeFor(
  exchanges: readonly Exchange[],
  address: string,
  others: readonly string[],
): Exchange | null {
  const isFailing = (exchange: Exchange): boolean => /^[45]\d\d/.test(exchange.answer);
  const about = exchanges.filter((exchange) => mentions(exchange, address));
  const own = about.find(isFailing) ?? about[0];
  if (own) return own;
  const open = exchanges.filter((exchange) => !others.some((other) => mentions(exchange, other)));
  return open.find(isFailing) ?? open[0] ?? null;
}

function reasonOf(block: AddressBlock): string | null {
  const match = /\(reason: ([^]{1,1500}?)\)?\s*$/.exec(
    block.text.replace(/\(expanded from:[^()]{0,400}\)/g, '').trim(),
  );
  return match?.[1] ?? null;
}

/** What sendmail adds about its queue. */
const ABOUT_QUEUE =
  /^\s{0,4}(?:Message could not be delivered for|Warning: message still|Will keep trying|Message will be deleted)/;

/** Output of a local delivery program that names the quota, which sendmail's own summary leaves out. */
function outputOnQuota(own: string): string | null {
  const lines = own.split('\n');
  return lines.some((line) => /quota|no space left|disk full/i.test(line)) ? foldWhiteSpace(own) : null;
}

/** The sentence that tells why: the remote answer, the reason beside the address, or sendmail's own summary. */
function toldBy(exchange: Exchange | null, own: string | null, reason: string | null): string | null {
  const answered = exchange !== null && /^[245]\d\d/.test(exchange.answer);
  const quoted = answered ? exchange.answer : null;
  const lines = own?.split('\n') ?? [];
  const summary =
    [/^5\d\d/, /^[245]\d\d/]
      .map((code) => lines.find((line) => code.test(line.trim())))
      .find((line) => line !== undefined) ?? own;
  const sameReason =
    reason === null || (quoted !== null && foldWhiteSpace(quoted).startsWith(reason.slice(0, 20)));
  const coded = [sameReason ? quoted : null, reason, summary].find((words) =>
    /^\s{0,4}[245]\d\d[ -]/.test(words ?? ''),
  );
  return coded ?? reason ?? summary;
}

function ownWords(exchange: Exchange | null): string | null {
  if (exchange === null) return null;
  const lines = exchange.own.split('\n').filter((line) => !ABOUT_QUEUE.test(line));
  return lines.join('\n');
}

function factsOf(
  block: ListedBlock,
  exchanges: readonly Exchange[],
  listed: readonly ListedBlock[],
): RecipientFacts {
  const { action } = block;
  const others = listed
    .slice(0, MAX_COMPARED)
    .map((other) => other.address)
    .filter((other) => !sameAddress(other, block.address));
  const exchange = exchangeFor(exchanges, block.address, others);
  const own = ownWords(exchange);
  const text = toldBy(exchange, own, reasonOf(block)) ?? block.text;
  const transcript = exchanges
    .filter((one) => mentions(one, block.address) || !others.some((other) => mentions(one, other)))
    .map((one) => `${one.answer} ${one.own}`)
    .join(' ');
  const facts = factsFromText({
    ...block,
    action,
    text,
    context: foldWhiteSpace(`${block.text} ${transcript}`),
  });
  const stage = exchange?.command == null ? null : stageOfCommand(exchange.command);
  const output = exchange?.answer === '' && own !== null ? outputOnQuota(own) : null;
  return {
    ...facts,
    diagnostic: output ?? facts.diagnostic,
    stage: stage ?? facts.stage,
    remoteHost: exchange?.host ?? facts.remoteHost,
  };
}

/** Other recipients of a notice that an answer may name. */
const MAX_COMPARED = 50;

/** What follows the list of addresses, for products that name the reason there. */
function afterList(lines: readonly string[]): string {
  const list = lines.findIndex((line) => LIST_STARTS.test(line));
  const end = lines.findIndex((line, at) => at > list && /^\s{0,8}-{3,}/.test(line));
  return end === -1 ? '' : lines.slice(end + 1).join('\n');
}

/** Sendmail, from 5.65 to 8, and the products that copied its layout. */
export const sendmail: Format = {
  name: 'sendmail',
  software: 'sendmail',
  read: (survey): Reading | null => {
    const { lines } = survey;
    const transcript = lines.findIndex((line) => TRANSCRIPT.test(line));
    if (transcript === -1 && !lines.some((line) => LIST_STARTS.test(line))) return null;
    const exchanges = transcript === -1 ? [] : readTranscript(lines.slice(transcript + 1));
    const blocks = listedRecipients(survey, isDelayNotice(survey) ? 'delayed' : 'failed');
    if (blocks.length === 0) return null;
    const since = /^The original message was received at (.{8,60}?)\s*$/m.exec(survey.own)?.[1];
    return {
      kind: kindOfActions(blocks, 'failure'),
      recipients: blocks.map((block) => {
        const facts = factsOf(block, exchanges, blocks);
        return facts.diagnostic === null
          ? { ...facts, diagnostic: reasonSentences(afterList(lines)) }
          : facts;
      }),
      reporter: { software: 'sendmail' },
      delay: since === undefined ? {} : { since },
    };
  },
};
