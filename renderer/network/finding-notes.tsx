import type { TablerIcon } from '@tabler/icons-react';
import type { ProbeAnswer } from '../../shared/ipc/network-contract.ts';
import { ConfidenceMark } from '../ui/confidence-mark.tsx';
import {
  IconAlertTriangle,
  IconArrowsSplit,
  IconCloudOff,
  IconHelpCircle,
  IconInfoCircle,
  IconOctagonMinus,
} from '../ui/icons.ts';
import { Note } from '../ui/note.tsx';
import type { Tone } from '../ui/tag.tsx';
import { useWording } from '../ui/wording.tsx';
import { wordedFindings, type WordedNetworkFinding } from './worded-findings.ts';
import styles from './finding-notes.module.css';

/** Findings by which somebody stands in between, and those by which the way is barred. */
const INTERCEPTING = ['network.port-redirected', 'network.tls-intercepted', 'network.dns-hijack'];
const BARRING = ['network.submission-blocked', 'network.captive-portal', 'network.starttls-stripped'];
/** Findings that leave open whose doing it is. */
const OPEN = [
  'network.port-silent',
  'network.only-this-host',
  'network.other-server',
  'network.server-unreachable',
];

/** Icon and tint of a finding: red for what endangers or bars, amber for what is at fault, grey for what is not known. */
export function findingLook(id: string): { readonly icon: TablerIcon; readonly tone: Tone | 'plain' } {
  if (INTERCEPTING.includes(id)) return { icon: IconArrowsSplit, tone: 'refused' };
  if (BARRING.includes(id)) return { icon: IconOctagonMinus, tone: 'refused' };
  if (id === 'network.no-network') return { icon: IconCloudOff, tone: 'plain' };
  if (OPEN.includes(id)) return { icon: IconHelpCircle, tone: 'plain' };
  return id === 'server.slow' || id === 'ipv6.broken'
    ? { icon: IconInfoCircle, tone: 'plain' }
    : { icon: IconAlertTriangle, tone: 'waiting' };
}

const SHOWN_QUOTES = 3;

/** The lines that a finding rests on. */
export function FindingQuotes(props: { readonly worded: WordedNetworkFinding; readonly all?: boolean }) {
  const { evidence } = props.worded.finding;
  const shown = props.all ? evidence : evidence.slice(0, SHOWN_QUOTES);
  if (shown.length === 0) return null;
  return (
    <ul className={styles['quotes']}>
      {shown.map(({ quote }, i) => (
        <li key={i}>
          <code lang="">{quote}</code>
        </li>
      ))}
    </ul>
  );
}

/** One finding as a note: what it is, how sure, and the lines it rests on. */
export function FindingNote(props: { readonly worded: WordedNetworkFinding }) {
  const { finding, text } = props.worded;
  const { icon, tone } = findingLook(finding.id);
  return (
    <Note icon={icon} tone={tone}>
      <div className={styles['head']}>
        <b className={styles['title']}>{text.title}</b>
        <ConfidenceMark small level={finding.confidence} />
      </div>
      <p>{text.lead}</p>
      <FindingQuotes worded={props.worded} />
    </Note>
  );
}

/** What the check means, in short notes, most useful first. */
export function FindingNotes(props: { readonly answer: ProbeAnswer }) {
  const { language } = useWording();
  return wordedFindings(props.answer, language).map((worded) => (
    <FindingNote key={worded.finding.id} worded={worded} />
  ));
}
