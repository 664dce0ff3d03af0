import { readDeliveryStatus, type DeliveryStatus, type StatusRecipient } from '../../dsn/delivery-status.ts';
import { isUnspecificStatus } from '../../smtp/enhanced-status.ts';
import { parseHostField } from '../../smtp/remote-host.ts';
import { foldWhiteSpace } from '../../mail/white-space.ts';
import type { DsnAction, NoticeKind, RecipientFacts } from '../notice.ts';
import { factsFromText } from './recipient-facts.ts';
import type { Reading, Survey } from './reading.ts';
import { isConversation } from './signals.ts';
import { firstTextAddress, sameAddress } from './text-address.ts';

/** Action words of RFC 3464 §2.3.3 and what products write instead. */
const ACTIONS: Readonly<Record<string, DsnAction>> = {
  failed: 'failed',
  failure: 'failed',
  fail: 'failed',
  error: 'failed',
  expired: 'failed',
  undeliverable: 'failed',
  rejected: 'failed',
  bounced: 'failed',
  hardfail: 'failed',
  permanent: 'failed',
  delayed: 'delayed',
  delay: 'delayed',
  deferred: 'delayed',
  temporary: 'delayed',
  delivered: 'delivered',
  deliverable: 'delivered',
  success: 'delivered',
  relayed: 'relayed',
  expanded: 'expanded',
};

function actionOf(stated: StatusRecipient): DsnAction | null {
  const known = stated.action === null ? undefined : ACTIONS[stated.action];
  if (known) return known;
  if (stated.status?.startsWith('5')) return 'failed';
  return stated.status?.startsWith('2') ? 'delivered' : null;
}

function asAddress(text: string | null): string | null {
  if (text === null) return null;
  return text.includes('@') ? (firstTextAddress(`<${text}>`) ?? firstTextAddress(text) ?? text) : text;
}

/** A mailbox other systems know: not a pipe, a file, or a name inside one host. */
function isReachable(address: string | null): address is string {
  return address !== null && /@.{1,250}\../.test(address);
}

/** The address the report is about, and the one it was before an alias. Names inside a host give way to the latter. */
function addressesOf(stated: StatusRecipient): { address: string | null; originalAddress: string | null } {
  const final = asAddress(stated.finalRecipient);
  const original = asAddress(stated.originalRecipient);
  const address = isReachable(final) || !isReachable(original) ? (final ?? original) : original;
  const differs = original !== null && address !== null && !sameAddress(original, address);
  return { address, originalAddress: differs ? original : null };
}

/** The server's own enhanced code is nearer to the cause than the reporter's Status field, unless it says less. */
function statusOf(stated: StatusRecipient, quoted: string | null): string | null {
  if (quoted !== null && !(isUnspecificStatus(quoted) && stated.status !== null)) return quoted;
  return stated.status;
}

/** Exchange's own words in a delay notice; what the other server answered stands in the text for people. */
const ONLY_DELAYED = /^4\d\d 4\.4\.7 Message delayed\.?$/i;

function factsOf(stated: StatusRecipient): RecipientFacts {
  const action = actionOf(stated);
  const diagnostic = stated.diagnosticCode?.value ?? '';
  const text = ONLY_DELAYED.test(diagnostic.trim()) ? '' : diagnostic;
  const facts = factsFromText({ ...addressesOf(stated), action, text, context: stated.statusComment });
  const remote = stated.remoteMta === null ? { host: null, ip: null } : parseHostField(stated.remoteMta);
  return {
    ...facts,
    enhancedStatus: statusOf(stated, facts.enhancedStatus),
    remoteHost: remote.host ?? facts.remoteHost,
    remoteIp: remote.ip ?? facts.remoteIp,
  };
}

/** The worst outcome names the notice: one failed recipient makes it a failure. */
export function kindOfActions(
  recipients: readonly Pick<RecipientFacts, 'action'>[],
  otherwise: NoticeKind,
): NoticeKind {
  const has = (action: DsnAction): boolean => recipients.some((facts) => facts.action === action);
  if (has('failed')) return 'failure';
  if (has('delayed')) return 'delay';
  if (has('delivered')) return 'success';
  if (has('relayed')) return 'relayed';
  return has('expanded') ? 'expanded' : otherwise;
}

/** A diagnostic that is missing, a bare code, or as short as that. */
export function isThin(facts: RecipientFacts): boolean {
  return facts.diagnostic === null || !/\p{L}{3,}/u.test(facts.diagnostic.replace(/^smtp\b/i, ''));
}

/** Status of the report, or the one in the text where the report's says nothing. */
function suppliedStatus(facts: RecipientFacts, human: RecipientFacts): string | null {
  const vague = facts.enhancedStatus === null || isUnspecificStatus(facts.enhancedStatus);
  return vague && isThin(facts) ? (human.enhancedStatus ?? facts.enhancedStatus) : facts.enhancedStatus;
}

/** Fills gaps of a report's recipient with what the human-readable text says about the same recipient. */
export function supplement(facts: RecipientFacts, human: RecipientFacts | undefined): RecipientFacts {
  if (!human) return facts;
  const thin = isThin(facts);
  const words = human.context === '' ? (human.diagnostic ?? '') : human.context;
  const sameHost = facts.remoteHost === null || facts.remoteHost === human.remoteHost;
  return {
    ...facts,
    address: facts.address?.includes('@') ? facts.address : (human.address ?? facts.address),
    originalAddress: facts.originalAddress ?? human.originalAddress,
    replyCode: facts.replyCode ?? (thin ? human.replyCode : null),
    enhancedStatus: suppliedStatus(facts, human),
    remoteHost: facts.remoteHost ?? human.remoteHost,
    remoteIp: facts.remoteIp ?? (sameHost ? human.remoteIp : null),
    stage: facts.stage ?? human.stage,
    diagnostic: thin ? (human.diagnostic ?? facts.diagnostic) : facts.diagnostic,
    context: foldWhiteSpace(`${facts.context} ${words}`).slice(0, 4000),
  };
}

function reportOf(texts: readonly string[]): DeliveryStatus | null {
  const reports = texts.map(readDeliveryStatus).filter((report) => report !== null);
  const [first] = reports;
  if (!first) return null;
  const all = reports.flatMap((report) => report.recipients);
  return { message: first.message, recipients: all };
}

/** One recipient for each address; a second group on the same address only fills gaps. */
function mergeGroups(recipients: readonly RecipientFacts[]): readonly RecipientFacts[] {
  const merged: RecipientFacts[] = [];
  const places = new Map<string, number>();
  for (const facts of recipients) {
    const key = facts.address?.toLowerCase() ?? '';
    const at = places.get(key);
    const known = at === undefined ? undefined : merged[at];
    if (at !== undefined && known?.action === null) merged[at] = supplement(facts, known);
    else if (at !== undefined && known?.action === facts.action) merged[at] = supplement(known, facts);
    else places.set(key, merged.push(facts) - 1);
  }
  return merged;
}

/** A circular, a ticket or a letter that shows a report in its text. */
function isArticle(survey: Survey): boolean {
  const { document, header } = survey;
  if (document.form !== 'message') return false;
  if (header('list-unsubscribe') === null && !isConversation(survey)) return false;
  return !document.parts.some(({ contentType }) => contentType.endsWith('delivery-status'));
}

/** Reads the delivery status (RFC 3464) of a notice; null where it has none or an empty one. */
export function readReport(survey: Survey, texts: readonly string[] = survey.statusTexts): Reading | null {
  if (isArticle(survey)) return null;
  const report = reportOf(texts);
  if (!report) return null;
  const recipients = mergeGroups(report.recipients.map(factsOf));
  const { reportingMta, arrivalDate } = report.message;
  const host = reportingMta === null ? null : parseHostField(reportingMta).host;
  const retry = report.recipients.find((stated) => stated.willRetryUntil !== null)?.willRetryUntil ?? null;
  return {
    kind: kindOfActions(recipients, 'failure'),
    recipients,
    reporter: host === null ? {} : { host },
    delay: {
      ...(arrivalDate === null ? {} : { since: arrivalDate }),
      ...(retry === null ? {} : { giveUpAt: retry }),
    },
  };
}
