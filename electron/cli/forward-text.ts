import type { Asked } from '../../shared/forward/forward-evidence.ts';
import type { Known } from '../../shared/forward/forward-facts.ts';
import type { SenderComparison } from '../../shared/forward/forward-judgement.ts';
import type { ForwardExamination } from '../../shared/report/forward-examination.ts';
import type { Language } from '../../shared/wording/format.ts';
import { say } from '../../shared/wording/messages.ts';
import { reportText } from './report-text.ts';
import { CONTROLS, section, wrap } from './text-layout.ts';

/** Characters of a value that comes from outside. */
const VALUE_CHARS = 300;
/** Column in which the answer of a row ends. */
const ANSWER_COLUMN = 12;

function valueOf(known: Known | null, language: Language): string {
  return known === null ? say('common.not-stated', language) : known.value.slice(0, VALUE_CHARS);
}

function actorLines({ facts, evidence }: ForwardExamination, language: Language): readonly string[] {
  const { sender, forwarder } = facts.actors;
  const rows = [
    ['forward.text.sender', sender.address ?? sender.domain],
    ['forward.text.mailbox', forwarder.mailbox],
    ['forward.text.forwarder-host', forwarder.host],
    ['forward.text.forwarder-ip', forwarder.ip],
    ['forward.text.target', evidence.target.address ?? evidence.target.domain],
    ['forward.text.target-host', evidence.target.host],
  ] as const;
  return rows.flatMap(([id, known]) =>
    wrap(`${say(id, language)}: ${valueOf(known, language)}`, '    ', '  '),
  );
}

function askedText<T>(asked: Asked<T> | undefined, language: Language, text: (value: T) => string): string {
  if (asked?.kind === 'known') return text(asked.value).slice(0, VALUE_CHARS);
  const isFailed = asked?.kind === 'failed';
  return say(isFailed ? 'forward.text.dns-failed' : 'forward.text.not-asked', language);
}

function checkLines({ facts, evidence }: ForwardExamination, language: Language): readonly string[] {
  const { sender, spfRewritten } = evidence;
  const spf = askedText(
    sender?.spf,
    language,
    ({ result, domain, question }) => `${result} (${domain}, ${question.ip})`,
  );
  const rewritten = askedText(spfRewritten, language, ({ result, domain }) => `${result} (${domain})`);
  const dmarc = askedText(sender?.dmarc, language, ({ rfc9989, rfc7489 }) =>
    rfc9989.policy === rfc7489.policy
      ? (rfc9989.policy ?? say('forward.text.no-policy', language))
      : `RFC 9989: ${rfc9989.policy ?? '-'}, RFC 7489: ${rfc7489.policy ?? '-'}`,
  );
  const rows = [
    say('forward.text.spf', language, { text: spf }),
    say('forward.text.spf-rewritten', language, { text: rewritten }),
    say('forward.text.dmarc', language, { text: dmarc }),
    say(`forward.text.signed.${facts.signed}`, language),
    ...(facts.arcSets > 0 ? [say('forward.text.arc', language, { count: facts.arcSets })] : []),
  ];
  return rows.flatMap((row) => wrap(row, '    ', '  '));
}

function remedyLines({ judgement }: ForwardExamination, language: Language): readonly string[] {
  return judgement.remedies.flatMap(({ id, helps, why }) => {
    const answer = say(`forward-screen.arrives.${helps}`, language);
    const lead = `  ${answer.padEnd(ANSWER_COLUMN)} `;
    const indent = ' '.repeat(lead.length);
    const what = say(`forward-screen.remedy.${id}`, language);
    return [...wrap(what, indent, lead), ...wrap(why[language], indent)];
  });
}

function comparisonLines(comparison: SenderComparison | null, language: Language): readonly string[] {
  if (comparison === null) return [];
  const column = ({ domain, spf, policy, policyKnown }: SenderComparison['a']): readonly string[] =>
    wrap(
      `${domain}: SPF ${say(`forward-screen.spf.${spf}`, language)}, DMARC ${say(`forward-screen.policy.${policyKnown ? (policy ?? 'no-record') : 'unknown'}`, language)}`,
      '    ',
      '  ',
    );
  return [...column(comparison.a), ...column(comparison.b)];
}

/** The result as text for a terminal: cause, who takes part, what was checked, what would help, what is missing. */
export function forwardText(examination: ForwardExamination, language: Language): string {
  const { judgement, findings, path } = examination;
  const missing = judgement.missing.flatMap(({ id, why }) =>
    wrap(`${say(`forward-screen.ask.${id}`, language)} ${why[language]}`, '    ', '  - '),
  );
  const lines = [
    reportText({ findings: findings.slice(0, 1), path, recipients: [] }, language),
    ...section(say('forward.heading.remedies', language), remedyLines(examination, language)),
    ...section(say('forward.heading.actors', language), actorLines(examination, language)),
    ...section(say('forward.heading.checks', language), checkLines(examination, language)),
    ...section(say('forward.heading.comparison', language), comparisonLines(judgement.comparison, language)),
    ...section(say('forward.heading.missing', language), missing),
    ...(findings.length > 1
      ? [
          '',
          '-'.repeat(80),
          '',
          reportText({ findings: findings.slice(1), path: null, recipients: [] }, language),
        ]
      : []),
  ];
  return lines.join('\n').replace(CONTROLS, '·');
}
