import type { HostProbe } from '../../shared/network/network-facts.ts';
import type { CertificateFacts, PortObservation, ProbeStep } from '../../shared/network/observation.ts';
import type { ProbeResult } from '../../shared/report/probe-json.ts';
import type { Language } from '../../shared/wording/format.ts';
import { say } from '../../shared/wording/messages.ts';
import { cannotTellText, portText } from '../../shared/wording/network-words.ts';
import { reportText } from './report-text.ts';
import { CONTROLS, section, wrap } from './text-layout.ts';

/** Steps of the table in the order of STARTTLS; on 465 TLS comes first, which the times show. */
const STEPS: readonly ProbeStep[] = ['connect', 'banner', 'ehlo', 'starttls', 'tls', 'ehloTls'];

/** Characters of a quoted line. */
const QUOTE_CHARS = 300;

function cell(seen: PortObservation, step: ProbeStep): string {
  const time = seen.timesMs[step];
  if (time !== undefined) return String(Math.round(time));
  return seen.failedStep === step ? 'x' : '-';
}

function table(
  rows: readonly (readonly string[])[],
  isNumber: (column: number) => boolean,
): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((text, i) => (isNumber(i) ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

/** The picture: a row for each port and address, a column for each step, with times. */
function matrix({ ports }: HostProbe, language: Language): readonly string[] {
  if (ports.length === 0) return [];
  const head = [
    say('probe.head.port', language),
    say('probe.head.address', language),
    ...STEPS.map((step) => say(`probe.step.${step}`, language)),
    say('probe.head.result', language),
  ];
  const rows = ports.map((seen) => [
    String(seen.port),
    seen.address,
    ...STEPS.map((step) => cell(seen, step)),
    say(`probe.outcome.${seen.outcome}`, language),
  ]);
  return [
    ...table([head, ...rows], (i) => i > 1 && i < head.length - 1),
    '',
    ...wrap(say('probe.unit', language)),
  ];
}

function certificateText(certificate: CertificateFacts, language: Language): string {
  const { subject, issuer, validTo, trusted, trustedBy, nameMatches, error } = certificate;
  const until = validTo.slice(0, 10);
  const trust = !trusted
    ? say('probe.certificate.untrusted', language, { error: error ?? '?' })
    : say(trustedBy === 'system' ? 'probe.certificate.system' : 'probe.certificate.trusted', language);
  return [
    say('probe.certificate.line', language, { subject, issuer, until }),
    trust,
    ...(nameMatches ? [] : [say('probe.certificate.otherName', language)]),
  ].join('; ');
}

function encryptionText(seen: PortObservation, language: Language): string | null {
  const { starttls, starttlsReply, tlsProtocol } = seen;
  const how =
    starttls === null
      ? tlsProtocol && say('probe.tls.fromStart', language)
      : say(`probe.starttls.${starttls}`, language, { reply: starttlsReply ?? '' });
  return [how, tlsProtocol].filter((part) => part !== null).join(', ') || null;
}

function detailLines(seen: PortObservation, language: Language): readonly string[] {
  const { banner, foreignBytes, capabilities, auth, certificate, errorCode } = seen;
  const login = auth.length > 0 ? auth.join(' ') : say('probe.detail.login.none', language);
  const facts = [
    ['probe.detail.greeting', banner],
    ['probe.detail.instead', foreignBytes],
    ['probe.detail.encryption', encryptionText(seen, language)],
    ['probe.detail.login', capabilities && login],
    ['probe.detail.certificate', certificate && certificateText(certificate, language)],
    ['probe.detail.error', errorCode],
  ] as const;
  const labels = facts.map(([id]) => say(id, language));
  const width = Math.max(...labels.map((label) => label.length)) + 4;
  return facts.flatMap(([, text], i) =>
    text === null
      ? []
      : wrap(text.slice(0, QUOTE_CHARS), ' '.repeat(width), `  ${labels[i] ?? ''}`.padEnd(width)),
  );
}

function portLines({ ports }: HostProbe, language: Language): readonly string[] {
  return ports.flatMap((seen) => {
    const sentence = seen.outcome === 'ok' ? [] : wrap(portText(seen, language), '  ');
    const lines = [...sentence, ...detailLines(seen, language)];
    const { port, address } = seen;
    return section(say('probe.detail.title', language, { port: String(port), address }), lines);
  });
}

function addressLines({ host, addresses, dns }: HostProbe, language: Language): readonly string[] {
  if (addresses.length === 1 && addresses[0] === host) return [host];
  if (addresses.length > 0) return wrap(`${host}: ${addresses.join(', ')}`, '  ', '');
  const isKnown = [dns.a, dns.aaaa].some((answer) => answer !== null && answer.kind !== 'failed');
  return wrap(say(isKnown ? 'probe.noAddress' : 'probe.noAddress.unknown', language, { host }));
}

function openQuestions({ judgement, facts }: ProbeResult, language: Language): readonly string[] {
  const lines = judgement.cannotTell.flatMap(({ id, port }) =>
    wrap(cannotTellText(id, language, port), '    ', '  - '),
  );
  const mayAsk = !facts.consented && judgement.secondRound.length > 0;
  return [...lines, ...(mayAsk ? ['', ...wrap(say('probe.hint.consent', language), '  ')] : [])];
}

function verdictLines(result: ProbeResult, language: Language): readonly string[] {
  const { findings, facts, judgement } = result;
  if (findings.length > 0) return ['', reportText({ findings, path: null, recipients: [] }, language)];
  const { ports } = facts.target;
  const isGood = ports.length > 0 && ports.every(({ outcome }) => outcome === 'ok');
  const isQuiet = judgement.verdicts.length === 0 && judgement.cannotTell.length === 0;
  return isGood && isQuiet ? ['', ...wrap(say('probe.nothingOdd', language))] : [];
}

/** The result as text for a terminal: the table of ports and steps, what it means, and what was seen on each port. */
export function probeText(result: ProbeResult, language: Language): string {
  const { target } = result.facts;
  const picture = matrix(target, language);
  const lines = [
    ...addressLines(target, language),
    ...(picture.length > 0 ? ['', ...picture] : []),
    ...verdictLines(result, language),
    ...section(say('probe.heading.cannotTell', language), openQuestions(result, language)),
    ...portLines(target, language),
  ];
  return lines.join('\n').replace(CONTROLS, '·');
}
