import { bareAddress, domainOf } from '../mail/address.ts';
import { parseIpAddress } from '../dns/ip-address.ts';
import type { StatedCheck } from './forward-facts.ts';

/** What a refusal says of SPF, DKIM and DMARC. */
export interface StatedChecks {
  readonly spf: StatedCheck;
  readonly dkim: StatedCheck;
  readonly dmarc: StatedCheck;
  readonly spfDomain: string | null;
  readonly spfIp: string | null;
}

type CheckName = 'spf' | 'dkim' | 'dmarc';

/** Longest refusal that is looked at; real ones are far shorter. */
const MAX_CHARS = 4000;
/** How far behind the name of a check its result stands, and how far before it a "does not pass". */
const REACH = 120;
const REACH_BEFORE = 40;

/** Not as a part of a host name or an address, as in `spf.example.com`. */
const CHECK_NAME = /(?<![.@])\b(?:SPF|DKIM|DMARC|sender policy framework)\b(?!@|\.\w)/gi;
const NOT_PASSED =
  /\b(?:(?:did|does|do)(?: not|n['’]t) (?:pass|align|meet|match)|not pass(?:ed|ing)?|fail(?:s|ed|ure|ing)?|softfail|not (?:authori[sz]ed|permitted|allowed|aligned)|violation|invalid|reject(?:ed|ion)?|polic(?:y|ies)|missing|unauthori[sz]ed|denied)\b|= ?none\b/i;
const PASSED = /^[^a-z]{0,8}(?:check |result |status |verification )?[^a-z]{0,4}pass(?:ed|es)?\b|= ?pass\b/i;
const NOT_PASSED_BEFORE =
  /\b(?:(?:did|does|do)(?: not|n['’]t) (?:pass|meet|match)|fail(?:s|ed|ing)?|violat(?:es|ed|ing)|reject(?:ed)? (?:by|due to)|due to|no valid|invalid)(?: [\w.'’-]{1,30}){0,3} ?$/i;

/**
 * Enhanced codes that are about one check alone (RFC 7372; 5.7.509 of Microsoft). Gmail's 5.7.26 covers several; 5.7.27 is
 * another thing in RFC 7505.
 */
const CODE_CHECK: Readonly<Record<string, CheckName>> = {
  '7.20': 'dkim',
  '7.21': 'dkim',
  '7.22': 'dkim',
  '7.23': 'spf',
  '7.24': 'spf',
  '7.509': 'dmarc',
};

/** The address that was refused; GMX, WEB.DE and 1&1 put it into the link of the case as `v`. */
const SPF_IP =
  /\bwith (?:the )?ip:? {0,2}\[?([0-9a-f.:]{2,45})|[?&;](?:ip|client-ip)=\[?([0-9a-f.:]{2,45})|\bpostmaster\.[\w.-]{3,30}\/[\w./-]{0,80}\?(?:[\w=.:%-]{1,60}&){0,6}v=([0-9a-f.:]{2,45})|(?<![\w.:])([0-9a-f.:]{2,45})\]? is (?:not|n['’]t) (?:allowed|permitted|authori[sz]ed|a permitted)|\b(?:client-ip|sender ip|ip address|originating ip|ip)(?: is|:|=)? {0,2}\[?([0-9a-f.:]{2,45})/gi;
const SPF_DOMAIN =
  /\bSPF \[([a-z0-9._-]{1,253})\]|[?&;]id=([^\s;&]{1,320})|\b(?:send mail from|send (?:mail )?for|permitted sender (?:for|of)|on behalf of) <?([^\s<>;,]{1,320})/i;
const NOT_ALLOWED_TO_SEND =
  /\bis (?:not|n['’]t) (?:allowed|permitted|authori[sz]ed) to (?:send|use)\b|\bnot permitted by the domain owner\b|\bnot designated? (?:as )?(?:a )?permitted sender/i;

/** "Multiple authentication checks failed" (RFC 7372 §3.3), in figures or in words, where no check is named. */
const NOTHING_PASSED = /\b[45]\.7\.26\b|\b(?:sender|mail|e-?mail|message) (?:is|was) unauthenticated\b/i;

function nameOf(text: string): CheckName {
  const upper = text.toUpperCase();
  return upper === 'DKIM' ? 'dkim' : upper === 'DMARC' ? 'dmarc' : 'spf';
}

/** Reads what each mention of a check is followed (or led up to) by; a mention without a verdict says nothing. */
function verdicts(text: string): Map<CheckName, StatedCheck> {
  const mentions = [...text.matchAll(CHECK_NAME)];
  const found = new Map<CheckName, StatedCheck>();
  mentions.forEach((mention, index) => {
    const name = nameOf(mention[0]);
    const start = mention.index + mention[0].length;
    const end = Math.min(mentions[index + 1]?.index ?? text.length, start + REACH);
    const behind = text.slice(start, end);
    const previous = mentions[index - 1];
    const from = Math.max(previous ? previous.index + previous[0].length : 0, mention.index - REACH_BEFORE);
    const before = text.slice(from, mention.index);
    if (NOT_PASSED.test(behind) || NOT_PASSED_BEFORE.test(before)) found.set(name, 'not-passed');
    else if (PASSED.test(behind) && !found.has(name)) found.set(name, 'passed');
  });
  return found;
}

function firstIp(text: string): string | null {
  for (const match of text.matchAll(SPF_IP)) {
    const candidate = match
      .slice(1)
      .join('')
      .replace(/[.:]{1,3}$/, '');
    const address = parseIpAddress(candidate);
    if (address !== null) return address.text;
  }
  return null;
}

function firstDomain(text: string): string | null {
  const match = SPF_DOMAIN.exec(text);
  if (!match) return null;
  const raw = (match[1] ?? match[2] ?? match[3] ?? '').replace(/%40/i, '@');
  const domain = raw.includes('@') ? domainOf(bareAddress(raw)) : raw.toLowerCase();
  return domain !== null && domain.includes('.') ? domain.replace(/[.'’]{1,3}$/, '') : null;
}

const FROM_DOMAIN =
  /\b(?:e-?mail|mail|message) from \[?([a-z0-9._-]{1,253})\]? is not accepted|\bsending domain \[?([a-z0-9._-]{1,253})\]? (?:does|did|doesn|didn|failed|fails)|\bDMARC policy (?:for|of) \[?([a-z0-9._-]{1,253})|\bdue to (?:the )?([a-z0-9._-]{1,253})['’]s DMARC/i;

/**
 * The sender's domain as a refusal names it, for input that brings no header: that of From where DMARC is spoken of, else
 * the one that SPF was looked up for. Null where none is named.
 */
export function statedSender(words: string): string | null {
  const text = words.slice(0, MAX_CHARS);
  const match = FROM_DOMAIN.exec(text);
  const from = (match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4] ?? '').toLowerCase().replace(/\.$/, '');
  return from.includes('.') ? from : firstDomain(text);
}

/**
 * What the words of a refusal state: which check did not pass, and for which address. The words of providers differ, so
 * each mention of a check is read with what stands around it. Linear time.
 */
export function readStatedChecks(words: string, enhancedStatus: string | null): StatedChecks {
  const text = words.slice(0, MAX_CHARS);
  const found = verdicts(text);
  const byCode = CODE_CHECK[(enhancedStatus ?? '').replace(/^[45]\./, '')];
  if (byCode && !found.has(byCode)) found.set(byCode, 'not-passed');
  if (NOT_ALLOWED_TO_SEND.test(text) && !found.has('spf')) found.set('spf', 'not-passed');
  if (found.size === 0 && NOTHING_PASSED.test(`${enhancedStatus ?? ''} ${text}`)) {
    found.set('spf', 'not-passed').set('dkim', 'not-passed');
  }
  const stated = (name: CheckName): StatedCheck => found.get(name) ?? 'not-stated';
  return {
    spf: stated('spf'),
    dkim: stated('dkim'),
    dmarc: stated('dmarc'),
    spfDomain: firstDomain(text),
    spfIp: firstIp(text),
  };
}
