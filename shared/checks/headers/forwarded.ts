import type { HeaderReading } from '../../headers/header-reading.ts';
import { organisationOf } from '../../headers/organisation.ts';
import { domainOf } from '../../mail/address.ts';
import { defineHeaderCheck } from './header-check.ts';
import { fieldAt, mailParams } from './header-evidence.ts';

/** What shows a forwarding, the surest first. */
interface Sign {
  /** The mailbox that forwards; '' where it is not named. */
  readonly mailbox: string;
  readonly line: number | null;
  readonly matched: string | null;
  readonly isSure: boolean;
}

/** Rewritten envelope senders: SRS, and Google's and Microsoft's own ways. */
const REWRITTEN = /^(?:SRS[01][=+-]|prvs=.{1,20}=SRS|[^@]{1,200}\+(?:caf_|bncB)|bounces\+SRS=)/i;
/** Fields in which providers name the forwarding mailbox. */
const FORWARDED_FIELDS: readonly string[] = [
  'x-forwarded-for',
  'x-forwarded-to',
  'x-ms-exchange-forwardingloop',
  'resent-from',
];

function stated({ fields }: HeaderReading): Sign | null {
  const field = fields.find(({ name, value }) => FORWARDED_FIELDS.includes(name) && value.includes('@'));
  if (!field) return null;
  const mailbox = /[^\s<>;,]{1,100}@[^\s<>;,]{1,200}/.exec(field.value)?.[0] ?? '';
  return { mailbox, line: field.line, matched: mailbox, isSure: true };
}

function rewritten({ fields, originators }: HeaderReading): Sign | null {
  const { returnPath } = originators;
  if (returnPath === null || !REWRITTEN.test(returnPath)) return null;
  const line = fields.find(({ name }) => name === 'return-path')?.line ?? null;
  return { mailbox: domainOf(returnPath) ?? '', line, matched: returnPath, isSure: true };
}

/** Delivered to mailboxes of two organisations one after the other. */
function deliveredTwice({ originators, fields, automatic }: HeaderReading): Sign | null {
  // A report goes where bounces are collected.
  if (automatic?.kind === 'report') return null;
  const [last, ...before] = originators.deliveredTo;
  const end = organisationOf(domainOf(last ?? ''));
  const other = before.find((address) => organisationOf(domainOf(address)) !== end);
  if (end === null || other === undefined) return null;
  const line =
    fields.find(({ name, value }) => /to$/.test(name) && name !== 'to' && value.includes(other))?.line ??
    null;
  return { mailbox: other, line, matched: other, isSure: false };
}

/** A07: the mail reached a mailbox that passed it on to another one. */
export const forwarded = defineHeaderCheck({
  id: 'headers.forwarded',
  problems: ['P2'],
  evaluate: ({ reading }) => {
    if (reading.list?.kind === 'list') return null;
    const sign = stated(reading) ?? rewritten(reading) ?? deliveredTwice(reading);
    if (!sign) return null;
    return {
      confidence: sign.isSure ? 'likely' : 'possible',
      actors: ['forwarding-user'],
      params: {
        ...mailParams(reading),
        forwardingBox: sign.mailbox,
        named: sign.mailbox === '' ? 'no' : 'yes',
      },
      evidence: fieldAt(reading, sign.line, sign.matched),
    };
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'for-good', action: 'none' },
  ],
  references: ['RFC 5321 §3.9', 'RFC 7960 §3.2'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The mail was forwarded{named, select, yes { by {forwardingBox}} other {}}.',
      titleIfPossible: 'The mail may have been forwarded{named, select, yes { by {forwardingBox}} other {}}.',
      lead: 'To the last server it came from the forwarding and not from the sender, so a failed SPF check there proves nothing.',
      explanation:
        'A forwarding passes mail on from its own server, which the sender’s domain does not list. Only a signature of the sender (DKIM) that survived the forwarding still proves where the mail is from.',
      steps: [
        {
          act: 'If forwarded mail gets lost, check why with the situation “My forward was rejected”',
          why: 'It asks which link refuses and what would help.',
        },
        {
          act: 'Fetch the mail from the first mailbox instead of forwarding it',
          why: 'Fetched mail is checked once only, where it came from the sender.',
        },
      ],
      whyNotCertain: 'Aliases and several mailboxes of one person leave the same traces.',
      letter: null,
    },
    de: {
      title: 'Die Mail wurde{named, select, yes { von {forwardingBox}} other {}} weitergeleitet.',
      titleIfPossible:
        'Die Mail wurde vielleicht{named, select, yes { von {forwardingBox}} other {}} weitergeleitet.',
      lead: 'Für den letzten Server kam sie von der Weiterleitung und nicht vom Absender; eine gescheiterte SPF-Prüfung beweist dort nichts.',
      explanation:
        'Eine Weiterleitung gibt Mails von ihrem eigenen Server weiter, den die Domain des Absenders nicht nennt. Nur eine Signatur des Absenders (DKIM), die das übersteht, beweist dann noch die Herkunft.',
      steps: [
        {
          act: 'Gehen weitergeleitete Mails verloren, prüfen Sie es mit der Situation „Meine Weiterleitung wurde abgelehnt“',
          why: 'Sie klärt, welches Glied ablehnt und was helfen würde.',
        },
        {
          act: 'Holen Sie die Mails aus dem ersten Postfach ab, statt sie weiterzuleiten',
          why: 'Abgeholte Mails werden nur einmal geprüft, dort, wo sie vom Absender kamen.',
        },
      ],
      whyNotCertain: 'Alias-Adressen und mehrere Postfächer derselben Person hinterlassen dieselben Spuren.',
      letter: null,
    },
  },
});
