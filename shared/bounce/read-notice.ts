import type { MailDocument } from '../mail/document.ts';
import { readAutoReply } from './formats/auto-reply.ts';
import { readChallenge } from './formats/challenge.ts';
import { readClientDialog } from './formats/client-dialog.ts';
import { readComplaint } from './formats/complaint.ts';
import { delayTimes } from './formats/delay-times.ts';
import { enclosedOf } from './formats/enclosed.ts';
import { FALLBACK, TEXT_FORMATS } from './formats/index.ts';
import { nameFinder, type NameFinder } from './formats/local-names.ts';
import { readListRejection } from './formats/list-rejection.ts';
import { readLog } from './formats/log-line.ts';
import type { Reading, Survey } from './formats/reading.ts';
import { readReceipt } from './formats/receipt.ts';
import { isThin, kindOfActions, readReport, supplement } from './formats/rfc3464.ts';
import { readServiceEvent } from './formats/service-event.ts';
import { readSesEvent } from './formats/ses-event.ts';
import { isConversation, isDelayNotice } from './formats/signals.ts';
import { isReplyFirst, readSmtpReply } from './formats/smtp-reply.ts';
import { reporterHostOf, softwareOf } from './formats/software.ts';
import { surveyOf } from './formats/survey.ts';
import { sameAddress } from './formats/text-address.ts';
import { readAnyRecipients } from './formats/generic.ts';
import type { Notice, RecipientFacts } from './notice.ts';

/** A reading with the name of the recogniser it came from. */
interface Named {
  readonly format: string;
  readonly reading: Reading;
}

/** No notice; `headers` where the input is a header alone. */
function nothing(survey: Survey): Named {
  const format = survey.document.form === 'headers' ? 'headers' : 'none';
  return { format, reading: { kind: 'ordinary-message', recipients: [] } };
}

function readText(survey: Survey): Named | null {
  for (const format of TEXT_FORMATS) {
    const reading = format.read(survey);
    if (reading) return { format: format.name, reading };
  }
  return null;
}

/** What the human-readable text says about the recipients of a report; any wording is read only where it is needed. */
function humanRecipients(survey: Survey, report: Reading): readonly RecipientFacts[] {
  if (survey.own.trim() === '') return [];
  const known = readText(survey)?.reading.recipients;
  if (known) return known;
  const needed = report.recipients.length === 0 || report.recipients.some((facts) => isThin(facts));
  return needed ? readAnyRecipients(survey, 'failed') : [];
}

/** The whole address where the report breaks off within it, or names a user of its own host without the domain. */
function wholeAddress(
  facts: RecipientFacts,
  find: NameFinder,
  human: readonly RecipientFacts[],
): RecipientFacts {
  const { address } = facts;
  if (address === null) return facts;
  if (!address.includes('@')) return { ...facts, address: find(address) ?? address };
  if (facts.action !== null || facts.enhancedStatus !== null) return facts;
  const longer = human.find((other) => other.address?.toLowerCase().startsWith(address.toLowerCase()));
  return { ...facts, address: longer?.address ?? address };
}

function withHumanText(reading: Reading, survey: Survey): Reading {
  const human = humanRecipients(survey, reading);
  const find = nameFinder(survey);
  const stated = reading.recipients.map((facts) => wholeAddress(facts, find, human));
  const recipients = stated.map((facts) => {
    const same = human.find(
      (other) =>
        facts.address !== null && other.address !== null && sameAddress(other.address, facts.address),
    );
    const only = reading.recipients.length === 1 && human.length === 1 ? human[0] : undefined;
    return supplement(facts, same ?? only);
  });
  return { ...reading, recipients: recipients.length > 0 ? recipients : human };
}

/** The machine-readable report decides what happened to whom; the text for people fills its gaps. */
function readStatusReport(survey: Survey, report: Reading): Named | null {
  const reading = withHumanText(report, survey);
  if (reading.recipients.length === 0) return null;
  const known = reading.recipients.some((facts) => facts.action !== null);
  const otherwise = isDelayNotice(survey) ? 'delay' : 'failure';
  const kind = known ? kindOfActions(reading.recipients, otherwise) : otherwise;
  return { format: 'rfc3464', reading: { ...reading, kind } };
}

type Readers = readonly { readonly format: string; readonly read: (survey: Survey) => Reading | null }[];

const REPORTS: Readers = [
  { format: 'feedback-report', read: readComplaint },
  { format: 'ses-event', read: readSesEvent },
];

function firstReading(survey: Survey, readers: Readers): Named | null {
  for (const { format, read } of readers) {
    const reading = read(survey);
    if (reading) return { format, reading };
  }
  return null;
}

const PASTED: Readers = [
  { format: 'log-line', read: readLog },
  { format: 'service-event', read: readServiceEvent },
  { format: 'client-dialog', read: readClientDialog },
  { format: 'list-rejection', read: readListRejection },
  { format: 'smtp-reply', read: (survey) => (isReplyFirst(survey) ? readSmtpReply(survey) : null) },
];

const LATE: Readers = [
  { format: 'auto-reply', read: readAutoReply },
  { format: FALLBACK.name, read: FALLBACK.read },
  { format: 'smtp-reply', read: readSmtpReply },
];

/** Readers in the order of how surely they are right: reports, marked mail, pasted text, known wordings, any wording. */
function readSurvey(survey: Survey): Named {
  const complaint = firstReading(survey, REPORTS);
  if (complaint) return complaint;
  const report = readReport(survey);
  const challenge = readChallenge(survey, report);
  if (challenge) return { format: 'challenge', reading: challenge };
  const status = report === null ? null : readStatusReport(survey, report);
  if (status) return status;
  const receipt = readReceipt(survey);
  if (receipt) return { format: 'rfc8098', reading: receipt };
  const text = firstReading(survey, PASTED) ?? (isConversation(survey) ? null : readText(survey));
  return text ?? firstReading(survey, LATE) ?? nothing(survey);
}

/** A notice that somebody attached to a mail of their own. */
function embeddedOf(document: MailDocument): MailDocument | null {
  return document.parts.find((part) => part.embedded !== undefined)?.embedded ?? null;
}

/** Exchange states the language it writes a notice in (RFC 3282); in mail of people the field may be anybody's. */
function statedLanguage(survey: Survey): string | null {
  if (survey.header('x-ms-exchange-message-is-ndr') === null) return null;
  return /^([a-z]{2,3})(?:-|$)/i.exec(survey.header('content-language') ?? '')?.[1]?.toLowerCase() ?? null;
}

/** Names inside one host (`ann@mailhub0`) give way to the address before an alias, which other systems know. */
function reachable(facts: RecipientFacts): RecipientFacts {
  const { address, originalAddress } = facts;
  const isInner = address !== null && /@[^.[\]]{1,255}$/.test(address);
  if (!isInner || originalAddress === null || !/@.{1,250}\../.test(originalAddress)) return facts;
  return { ...facts, address: originalAddress, originalAddress: null };
}

function noticeOf(survey: Survey, { format, reading }: Named): Notice {
  const original = { ...survey.original, ...reading.original };
  return {
    kind: reading.kind,
    format,
    language: survey.language ?? statedLanguage(survey),
    reporter: {
      host: reading.reporter?.host ?? reporterHostOf(survey),
      software: reading.reporter?.software ?? softwareOf(survey),
    },
    recipients: reading.recipients.map(reachable),
    original,
    delay: delayTimes(survey, reading, original, reading.kind),
    subject: survey.header('subject'),
    date: survey.header('date'),
  };
}

/**
 * Reads the facts of a notice from a document: what it is, about whom, and what was said. Never throws; a document
 * that is no notice is an `ordinary-message` without recipients.
 */
export function readNotice(document: MailDocument): Notice {
  return readWithin(document, MAX_LEVELS);
}

/** Mail inside mail that is looked into: people pass on what was passed on to them. */
const MAX_LEVELS = 3;

function readWithin(document: MailDocument, levels: number): Notice {
  const survey = surveyOf(document);
  const own = readSurvey(survey);
  if (levels > 0 && (own.reading.kind === 'ordinary-message' || own.format === 'generic')) {
    const within = embeddedOf(document) ?? enclosedOf(document);
    const inner = within === null ? null : readWithin(within, levels - 1);
    if (inner && inner.kind !== 'ordinary-message') return inner;
  }
  return noticeOf(survey, own);
}
