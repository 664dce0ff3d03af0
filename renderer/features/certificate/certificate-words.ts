import type { CertificateFacts } from '../../../shared/network/observation.ts';
import { dayText } from '../../ui/clock-text.ts';
import type { ValueRow } from '../../ui/value-rows.tsx';
import type { Wording } from '../../ui/wording.tsx';

/** What is wrong with a certificate; the gravest fault counts. */
export type CertificateVerdict =
  | 'good'
  | 'system-only'
  | 'expired'
  | 'not-yet'
  | 'name'
  | 'self-signed'
  | 'untrusted';

/** Judges a certificate by what was seen of it. */
export function verdictOf(facts: CertificateFacts): CertificateVerdict {
  if (facts.expired) return 'expired';
  if (facts.notYetValid) return 'not-yet';
  if (facts.selfSigned && !facts.trusted) return 'self-signed';
  if (!facts.trusted) return 'untrusted';
  if (!facts.nameMatches) return 'name';
  return facts.trustedBy === 'system' ? 'system-only' : 'good';
}

const SHOWN_NAMES = 4;

/** A date of a certificate for readers; as it stands where it is none. */
export function dateText(iso: string, language: Wording['language']): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : dayText(time, language, 'UTC');
}

/** Verdict and what follows from it, in two sentences. */
export function verdictWords(
  facts: CertificateFacts,
  host: string,
  { say, language }: Wording,
): { readonly title: string; readonly lead: string } {
  const verdict = verdictOf(facts);
  const names = facts.altNames.length > 0 ? facts.altNames : [facts.subject];
  const rest = names.length > SHOWN_NAMES ? ' …' : '';
  const params = {
    host,
    until: dateText(facts.validTo, language),
    from: dateText(facts.validFrom, language),
    names: names.slice(0, SHOWN_NAMES).join(', ') + rest,
    error: facts.error ?? '?',
  };
  return {
    title: say(`certificate.verdict.${verdict}`, params),
    lead: say(`certificate.lead.${verdict}`, params),
  };
}

/** The facts of a certificate as label and value. */
export function certificateRows(
  facts: CertificateFacts,
  connection: string | null,
  { say, language }: Wording,
): readonly ValueRow[] {
  const validity = {
    from: dateText(facts.validFrom, language),
    until: dateText(facts.validTo, language),
  };
  const { error } = facts;
  const trust =
    facts.trustedBy !== null
      ? say(`certificate.field.trust.${facts.trustedBy}`)
      : error === null
        ? say('certificate.field.trust.none')
        : say('certificate.field.trust.none.error', { error });
  return [
    { label: say('certificate.field.names'), value: facts.altNames.join(', ') },
    {
      label: say('certificate.field.name-fits'),
      value: say(facts.nameMatches ? 'certificate.field.yes' : 'certificate.field.no'),
    },
    { label: say('certificate.field.validity'), value: say('certificate.field.validity.value', validity) },
    { label: say('certificate.field.trust'), value: trust },
    { label: say('certificate.field.issuer'), value: facts.issuer },
    { label: say('certificate.field.subject'), value: facts.subject },
    ...(connection === null ? [] : [{ label: say('certificate.field.tls'), value: connection }]),
    { label: say('certificate.field.fingerprint'), value: facts.fingerprint256, look: 'code' },
  ];
}
