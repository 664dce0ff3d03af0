import type { JudgedRecipient } from '../../shared/bounce/verdict.ts';
import type { DeliveryPath } from '../../shared/report/delivery-path.ts';
import type { Finding, Report } from '../../shared/report/report.ts';
import { findingText } from '../../shared/wording/finding-text.ts';
import type { Language } from '../../shared/wording/format.ts';
import { say } from '../../shared/wording/messages.ts';
import { CONTROLS, section, WIDTH, wrap } from './text-layout.ts';

/** What the text is made of: a whole report, or findings of another kind without recipients. */
type FindingsOf = Pick<Report, 'findings' | 'path' | 'recipients'>;

function pathLine(path: DeliveryPath, language: Language): readonly string[] {
  const marks = {
    passed: '-->',
    refused: '--X',
    waiting: '...',
    'not-reached': ' . ',
    unknown: '-?-',
  } as const;
  const stations = path.stations.map(
    (station) => say(`station.${station.role}`, language) + (station.host ? ` (${station.host})` : ''),
  );
  const chain = stations.map((station, i) => {
    const leg = path.legs[i];
    return leg === undefined ? station : `${station} ${marks[leg]}`;
  });
  return wrap(chain.join(' '), '  ');
}

function findingLines(finding: Finding, report: FindingsOf, language: Language): readonly string[] {
  const text = findingText(finding, language);
  const actors = finding.actors.map((actor) => say(`actor.${actor}`, language)).join(', ');
  const quotes = finding.evidence.flatMap(({ quote, line }) => [
    ...(line === null ? [] : [`  ${say('cli.line', language, { line })}`]),
    ...wrap(quote, '  > '),
  ]);
  const steps = text.steps.flatMap((step, i) => [
    ...wrap(step.act, '     ', `  ${i + 1}. `),
    ...wrap(step.why, '     '),
  ]);
  const letter = text.letter
    ? [
        ...wrap(say('cli.letter.to', language, { to: text.letter.to }), '  | '),
        ...wrap(say('cli.letter.subject', language, { subject: text.letter.subject }), '  | '),
        '  |',
        ...wrap(text.letter.body, '  | '),
      ]
    : [];
  return [
    ...wrap(text.title),
    '',
    ...wrap(text.lead),
    '',
    `${say(`confidence.${finding.confidence}`, language)} · ${say('cli.heading.who', language)}: ${actors}`,
    ...section(say('cli.heading.todo', language), steps),
    ...section(
      say('cli.heading.why', language),
      wrap([text.explanation, text.detail ?? ''].join(' ').trim(), '  '),
    ),
    ...(finding.confidence === 'certain'
      ? []
      : section(say('cli.heading.notSure', language), wrap(text.whyNotCertain, '  '))),
    ...section(say('cli.heading.evidence', language), quotes),
    ...(finding === report.findings[0] && report.path
      ? section(say('cli.heading.way', language), pathLine(report.path, language))
      : []),
    ...section(say('cli.heading.letter', language), letter),
  ];
}

function factLine(recipient: JudgedRecipient, language: Language): string {
  const { replyCode, enhancedStatus, remoteHost, remoteIp } = recipient;
  const stated = [recipient.address, replyCode, enhancedStatus, remoteHost, remoteIp && `[${remoteIp}]`];
  const facts = stated.filter((fact) => fact !== null).join(' · ') || say('common.not-stated', language);
  return `  ${facts} · ${recipient.reason}`;
}

/** The result as text for a terminal, without colours and control characters. */
export function reportText(report: FindingsOf, language: Language): string {
  const findings = report.findings.flatMap((finding, i) => [
    ...(i === 0 ? [] : ['', '-'.repeat(WIDTH), '']),
    ...findingLines(finding, report, language),
  ]);
  const facts = report.recipients.map((recipient) => factLine(recipient, language));
  const lines = [
    ...(findings.length > 0 ? findings : [say('cli.noFinding', language)]),
    ...section(say('cli.heading.facts', language), facts),
  ];
  return lines.join('\n').replace(CONTROLS, '·');
}
