import { foldWhiteSpace } from '../../mail/white-space.ts';
import { parseHostField } from '../../smtp/remote-host.ts';
import type { DsnAction, RecipientFacts } from '../notice.ts';
import { factsFromText } from './recipient-facts.ts';
import { kindOfActions } from './rfc3464.ts';
import type { Reading, Survey } from './reading.ts';
import { firstTextAddress } from './text-address.ts';

/** Lines of a log that are read. */
const MAX_LINES = 2000;
/** Longest log line that is read, in characters. */
const MAX_LINE = 4000;

interface LogEntry {
  readonly software: string;
  readonly facts: RecipientFacts;
}

/** One kind of log line; null where the line is of another kind. */
type LogReader = (line: string) => LogEntry | null;

const POSTFIX_STATUS: Readonly<Record<string, DsnAction>> = {
  bounced: 'failed',
  deferred: 'delayed',
  sent: 'delivered',
  expired: 'failed',
  undeliverable: 'failed',
  deliverable: 'delivered',
};

/** `to=<a>, orig_to=<b>, relay=host[ip]:25, …, dsn=5.1.1, status=bounced (host … said: …)` */
const readPostfix: LogReader = (line) => {
  const match =
    /\bto=<([^<>]{0,320})>,(?: orig_to=<([^<>]{0,320})>,)? relay=([^,\s]{1,300}),.{0,400}?\bdsn=(\d\.\d{1,3}\.\d{1,3}), status=([a-z]{4,14}),? ?\(?(.*?)\)?\s*$/.exec(
      line,
    );
  if (!match) return null;
  const [, to = '', original, relay = '', dsn = '', status = '', words = ''] = match;
  const action = POSTFIX_STATUS[status] ?? null;
  const facts = factsFromText({
    address: firstTextAddress(`<${to}>`) ?? to,
    originalAddress: original ?? null,
    action,
    text: words,
  });
  const host =
    relay === 'none' || relay === 'local'
      ? { host: null, ip: null }
      : parseHostField(relay.replace(/:\d{1,5}$/, '').replace('[', ' ['));
  return {
    software: 'postfix',
    facts: {
      ...facts,
      enhancedStatus: facts.enhancedStatus ?? dsn,
      remoteHost: facts.remoteHost ?? host.host,
      remoteIp: facts.remoteIp ?? host.ip,
    },
  };
};

/** `NOQUEUE: reject: RCPT from host[ip]: 554 5.7.1 …; from=<a> to=<b> proto=ESMTP helo=<c>` of the receiving side */
const readPostfixReject: LogReader = (line) => {
  const match =
    /\breject(?:_warning)?: ([A-Z]{3,10}) from (\S{1,300}): ([245]\d\d .{1,1500}?)(?:; from=<[^<>]{0,320}>(?: to=<([^<>]{0,320})>)?.{0,400})?$/.exec(
      line,
    );
  if (!match) return null;
  const [, command = '', , words = '', to] = match;
  const action = words.startsWith('4') ? 'delayed' : 'failed';
  const facts = factsFromText({
    address: to ?? null,
    action,
    text: `in reply to ${command} command said: ${words}`,
    context: line,
  });
  return { software: 'postfix', facts };
};

const EXIM_MARK: Readonly<Record<string, DsnAction>> = {
  '**': 'failed',
  '==': 'delayed',
  '=>': 'delivered',
  '->': 'delivered',
  '>>': 'delivered',
};

/** `2026-11-12 10:00:00 1abcDE-000123-Xy ** ann@example.org R=dnslookup T=remote_smtp H=host [ip]: SMTP error …: 550 …` */
const readExim: LogReader = (line) => {
  const match = /(?:^|\s)(\*\*|==|=>|->|>>) (\S{1,320})(?: <([^<>\s]{1,320})>)?(?=:? )(.{0,3000})$/.exec(
    line,
  );
  const id = /\b[A-Za-z0-9]{6}-[A-Za-z0-9]{6,11}-[A-Za-z0-9]{2,4}\b/.test(line) || / [RT]=\S/.test(line);
  if (!match || !id) return null;
  const [, mark = '', address = '', original, rest = ''] = match;
  const words =
    /(?: C="([^"]{1,1000})")|(?:: |defer \([^()]{1,20}\):? )(.{1,2000}?)(?: H=\S{1,300}(?: \[[^\]]{3,45}\])?(?::\d{1,5})?)?$/.exec(
      rest.replace(/\s(?:X|CV|DN|QT|DT|P|S|K|L)=\S{0,300}/g, ' '),
    );
  const host = /\bH=(\S{1,255}) \[([0-9A-Fa-f.:]{3,45})\]/.exec(rest);
  const facts = factsFromText({
    address: firstTextAddress(`<${address}>`) ?? address,
    originalAddress: original ?? null,
    action: EXIM_MARK[mark] ?? null,
    text: words?.[1] ?? words?.[2] ?? rest,
  });
  return {
    software: 'exim',
    facts: {
      ...facts,
      remoteHost: host?.[1]?.toLowerCase() ?? facts.remoteHost,
      remoteIp: host?.[2] ?? facts.remoteIp,
    },
  };
};

/** `H=(name) [ip] F=<a> rejected RCPT <b>: relay not permitted` of the receiving side */
const readEximReject: LogReader = (line) => {
  const match =
    /\b(?:F=<([^<>]{0,320})> )?(?:temporarily )?rejected ([A-Z]{3,10})(?: (?:TO:)?<?([^<>\s:]{1,320})>?)?: (.{1,1500})$/.exec(
      line,
    );
  if (!match || !/\bH=/.test(line)) return null;
  const action = /temporarily rejected/.test(line) ? 'delayed' : 'failed';
  const text = `in reply to ${match[2] ?? ''} command said: ${match[4] ?? ''}`;
  const facts = factsFromText({
    address: match[3]?.includes('@') ? match[3] : null,
    action,
    text,
    context: line,
  });
  return { software: 'exim', facts: { ...facts, diagnostic: foldWhiteSpace(match[4] ?? '') } };
};

/** Sendmail's `to=<a>, …, relay=host. [ip], dsn=5.1.1, stat=User unknown` */
const readSendmail: LogReader = (line) => {
  const match =
    /\bto=<?([^<>,\s]{1,320})>?,.{0,600}?\bdsn=(\d\.\d{1,3}\.\d{1,3}), (?:reply=(.{1,600}?), )?stat=(.{1,1500})$/.exec(
      line,
    );
  if (!match) return null;
  const [, to = '', dsn = '', reply, stat = ''] = match;
  const action = dsn.startsWith('5') ? 'failed' : dsn.startsWith('4') ? 'delayed' : 'delivered';
  const relay = /\brelay=(\S{1,255}?)\.? \[([0-9A-Fa-f.:]{3,45})\]/.exec(line);
  const facts = factsFromText({
    address: firstTextAddress(`<${to}>`) ?? to,
    action,
    text: reply ?? stat,
    context: stat,
  });
  return {
    software: 'sendmail',
    facts: {
      ...facts,
      enhancedStatus: facts.enhancedStatus ?? dsn,
      remoteHost: relay?.[1]?.toLowerCase() ?? facts.remoteHost,
      remoteIp: relay?.[2] ?? facts.remoteIp,
    },
  };
};

/** Exchange message tracking: `{[{LRT=…};{LED=550 5.1.1 …};{FQDN=…};{IP=…}]}` with FAIL, DEFER or DSN in the line */
const readExchange: LogReader = (line) => {
  const event = /(?:^|[,\s"])(FAIL|DEFER|BADMAIL|DSN|SENDEXTERNAL|DELIVER)(?:[,\s"]|$)/.exec(line)?.[1];
  const answer =
    /\{?LED=([^{}]{3,1500}?)(?:\};?|\]|$)/.exec(line)?.[1] ??
    (event === 'FAIL' || event === 'DEFER'
      ? /['"]?\b([45]\d\d [45]\.\d{1,3}\.\d{1,3} [^,"]{3,600})/.exec(line)?.[1]
      : undefined);
  if (answer === undefined || (event === undefined && !line.includes('LED='))) return null;
  const action = event === 'DEFER' || answer.startsWith('4') ? 'delayed' : 'failed';
  const facts = factsFromText({
    address: firstTextAddress(line.replace(/<[^<>]{1,400}>/g, ' ')),
    action,
    text: answer,
  });
  return {
    software: 'exchange',
    facts: {
      ...facts,
      remoteHost: facts.remoteHost ?? /FQDN=([^{};\s]{3,255})/.exec(line)?.[1]?.toLowerCase() ?? null,
      remoteIp: facts.remoteIp ?? /\bIP=([0-9A-Fa-f.:]{3,45})/.exec(line)?.[1] ?? null,
    },
  };
};

/** A line of Exchange's SMTP protocol log: `…,192.0.2.20:52311,203.0.113.80:25,<,"550 5.7.1 …",` */
const readExchangeProtocol: LogReader = (line) => {
  const match =
    /^[^,]{10,40},[^,]{0,200},[^,]{4,40},\d{1,6},[^,]{0,60},\[?([0-9A-Fa-f.:]{3,45}?)\]?:\d{1,5},<,"?([245]\d\d[ -][^"]{1,1500})/.exec(
      line,
    );
  if (!match) return null;
  const [, ip = '', words = ''] = match;
  const action = words.startsWith('5') ? 'failed' : words.startsWith('4') ? 'delayed' : 'delivered';
  const address = words.startsWith('2') ? null : firstTextAddress(words);
  return {
    software: 'exchange',
    facts: { ...factsFromText({ address, action, text: words }), remoteIp: ip },
  };
};

const READERS: readonly LogReader[] = [
  readPostfix,
  readPostfixReject,
  readExim,
  readEximReject,
  readSendmail,
  readExchangeProtocol,
  readExchange,
];

/** Cheap test before any line is taken apart. */
const LOOKS_LIKE_LOG =
  /status=(?:bounced|deferred|sent|expired|undeliverable|deliverable)|NOQUEUE: reject|reject: [A-Z]{4} from|(?:\*\*|==|=>|->) \S{1,320} (?:<\S{1,320}> )?(?:R=|F=|P=)|rejected (?:RCPT|MAIL|EHLO|HELO|DATA|after DATA)|, stat=|\{LED=|(?:^|,)(?:FAIL|DEFER),|:\d{1,5},<,"?[245]\d\d[ -]/;

function entryOf(line: string): LogEntry | null {
  for (const read of READERS) {
    const entry = read(line);
    if (entry) return entry;
  }
  return null;
}

/** A trace of one message names its recipient in a row of its own. */
function withRow(facts: RecipientFacts, text: string): RecipientFacts {
  if (facts.address !== null) return facts;
  const row = /^[ \t]{0,8}Recipient(?:s| address)?[ \t]{0,8}[:=\t](.{3,400})/im.exec(
    text.slice(0, 20_000),
  )?.[1];
  return row === undefined ? facts : { ...facts, address: firstTextAddress(row) };
}

/** Lines of a mail server's log: Postfix, Exim, Sendmail, Exchange message tracking. The last line on an address counts. */
export function readLog(survey: Survey): Reading | null {
  const { form, text } = survey.document;
  if (form !== 'text' || !LOOKS_LIKE_LOG.test(text.slice(0, 200_000))) return null;
  const lines = text.split('\n', MAX_LINES).map((line) => line.trim().slice(0, MAX_LINE));
  const found = lines.map(entryOf).filter((entry) => entry !== null);
  const telling = found.filter((entry) => entry.facts.address !== null || entry.facts.action !== 'delivered');
  const entries = telling.length > 0 ? telling : found;
  const [first] = entries;
  if (!first) return null;
  const byAddress = new Map(entries.map((entry) => [entry.facts.address?.toLowerCase() ?? '', entry.facts]));
  const recipients = [...byAddress.values()].map((facts) => withRow(facts, text));
  return { kind: kindOfActions(recipients, 'failure'), recipients, reporter: { software: first.software } };
}
