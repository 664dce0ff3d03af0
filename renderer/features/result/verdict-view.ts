import type { NoticeKind } from '../../../shared/bounce/notice.ts';
import type { Actor, Confidence } from '../../../shared/bounce/rule.ts';
import type { JudgedRecipient } from '../../../shared/bounce/verdict.ts';
import { buildPath } from '../../../shared/report/build-path.ts';
import type { DeliveryPath } from '../../../shared/report/delivery-path.ts';
import type { Finding, Report } from '../../../shared/report/report.ts';
import { findingText } from '../../../shared/wording/finding-text.ts';
import type { Language } from '../../../shared/wording/format.ts';
import { say } from '../../../shared/wording/messages.ts';
import { stateOf, type ResultState } from '../../report/states.ts';
import type { WordedFinding } from '../../report/worded-finding.ts';

/** Id of the finding that says: nothing we know matches this refusal. */
const UNRECOGNISED = 'refusal.unrecognised';

/** What the screen says about one recipient, or about an input that names none. */
export interface Verdict {
  readonly title: string;
  readonly lead: string;
  readonly state: ResultState;
  /** False: a refusal whose cause we do not know. */
  readonly recognised: boolean;
  /** Null where nothing is claimed. */
  readonly confidence: Confidence | null;
  readonly actors: readonly Actor[];
  readonly recipient: JudgedRecipient | undefined;
  readonly path: DeliveryPath | null;
  /** The finding behind the verdict; null where the verdict follows from the kind of input alone. */
  readonly main: WordedFinding | null;
  readonly further: readonly WordedFinding[];
}

/** Kinds whose verdict without a finding is the plain statement of what they are. */
type PlainKind = Exclude<NoticeKind, 'failure' | 'client-error' | 'smtp-reply' | 'unreadable'> | 'refusal';

function plainKind(kind: NoticeKind): PlainKind {
  switch (kind) {
    case 'failure':
    case 'client-error':
    case 'smtp-reply':
    case 'unreadable':
      return 'refusal';
    default:
      return kind;
  }
}

/** False: a refusal whose cause we do not know. */
export function isRecognised(kind: NoticeKind, mainFinding: string | null): boolean {
  return mainFinding === null ? plainKind(kind) !== 'refusal' : mainFinding !== UNRECOGNISED;
}

/** The findings that concern a recipient, most useful first; all of them where the input names one or none. */
function findingsFor(report: Report, recipient: number): readonly Finding[] {
  if (report.recipients.length < 2) return report.findings;
  return report.findings.filter(
    ({ recipients }) => recipients.length === 0 || recipients.includes(recipient),
  );
}

/** Puts together what the screen says about the recipient with this index (0 where the input names none). */
export function verdictOf(report: Report, index: number, language: Language): Verdict {
  const recipient = report.recipients[index];
  const [main, ...further] = findingsFor(report, index).map((finding) => ({
    finding,
    text: findingText(finding, language),
  }));
  const plain = plainKind(report.kind);
  const several = report.recipients.length > 1 && recipient !== undefined;
  return {
    title: main?.text.title ?? say(`result.no-finding.${plain}.title`, language),
    lead: main?.text.lead ?? say(`result.no-finding.${plain}.lead`, language),
    state: stateOf(report, recipient),
    recognised: isRecognised(report.kind, main?.finding.id ?? null),
    confidence: main?.finding.confidence ?? null,
    actors: main?.finding.actors ?? [],
    recipient,
    path: several ? buildPath(report, recipient) : report.path,
    main: main ?? null,
    further,
  };
}
