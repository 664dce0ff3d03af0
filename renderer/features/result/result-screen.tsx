import type { NoticeKind } from '../../../shared/bounce/notice.ts';
import type { Report } from '../../../shared/report/report.ts';
import type { Explained } from '../../explained.ts';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { IconMailForward, IconPlaneDeparture, IconRoute } from '../../ui/icons.ts';
import { Screen } from '../../ui/screen.tsx';
import { useWording } from '../../ui/wording.tsx';
import { resultAsText } from './as-text.ts';
import { kindIcon } from '../../report/evidence-list.tsx';
import { RecipientList } from './recipient-list.tsx';
import { Result } from './result.tsx';
import { dateText, readStatedTime, zoneName } from '../../report/stated-time.ts';
import { TitleBar } from '../../report/title-bar.tsx';
import { verdictOf } from './verdict-view.ts';

interface ResultScreenProps {
  readonly explained: Explained;
  /** Other notices about the same mail. */
  readonly notices: readonly Report[];
  /** Chosen recipient; null shows the list where there are several. */
  readonly recipient: number | null;
  /** Recipient that was open before the list; null on a new result. */
  readonly returnTo: number | null;
  readonly isNew: boolean;
  readonly now: Date;
  /** Where "back" leads: to the list of recipients, to the list of so many mails, or home. */
  readonly backTo: 'recipients' | 'home' | { readonly mails: number };
  readonly onBack: () => void;
  readonly onNew: () => void;
  /** Looks whether sending works from here, with what the input says. */
  readonly onCheckHere: (explained: Explained) => void;
  /** Examines the forwarding that the input tells of. */
  readonly onCheckForward: (explained: Explained) => void;
  /** Shows the way that the mail took. */
  readonly onShowWay: (explained: Explained) => void;
  readonly onChooseRecipient: (recipient: number) => void;
}

function CopyResult(props: { readonly explained: Explained; readonly recipient: number | null }) {
  const wording = useWording();
  const { report } = props.explained;
  const indices = props.recipient === null ? report.recipients.map((_, i) => i) : [props.recipient];
  const text = () =>
    indices
      .map((index) => resultAsText(report, verdictOf(report, index, wording.language), wording))
      .join(`\n\n${'-'.repeat(72)}\n\n`);
  return (
    <CopyButton small look="ghost" text={text}>
      {wording.say('result.copy')}
    </CopyButton>
  );
}

/** Findings about a mail program that cannot hand its mail in. */
const SENDING = /^(?:client|login|relay|security)\./;

function concernsSending({ findings }: Report): boolean {
  return SENDING.test(findings[0]?.id ?? '');
}

/** Findings about a mail that somebody passed on. */
const FORWARDING = /^(?:auth\.forwarded|forward\.)/;

function concernsForwarding({ findings }: Report): boolean {
  return findings.some(({ id }) => FORWARDING.test(id));
}

/** Kinds of input that are lines or words, no mails: they tell no way. */
const NO_MAILS: readonly NoticeKind[] = ['smtp-reply', 'client-error', 'unreadable'];

function isMail({ kind }: Report): boolean {
  return !NO_MAILS.includes(kind);
}

/** Buttons to the screens that go on with such an input. */
function FurtherWays(props: ResultScreenProps) {
  const { say } = useWording();
  const { explained } = props;
  const { report } = explained;
  return (
    <>
      {concernsSending(report) && (
        <Button small icon={IconPlaneDeparture} onPress={() => props.onCheckHere(explained)}>
          {say('result.check-here')}
        </Button>
      )}
      {concernsForwarding(report) && (
        <Button small icon={IconMailForward} onPress={() => props.onCheckForward(explained)}>
          {say('forward-screen.check-this')}
        </Button>
      )}
      {isMail(report) && (
        <Button small look="ghost" icon={IconRoute} onPress={() => props.onShowWay(explained)}>
          {say('headers-screen.show-way')}
        </Button>
      )}
    </>
  );
}

/** The whole screen of one input: its list of recipients, or the result of one. */
export function ResultScreen(props: ResultScreenProps) {
  const { say, language } = useWording();
  const { explained, backTo } = props;
  const { report } = explained;
  const several = report.recipients.length > 1;
  const recipient = several ? props.recipient : 0;
  const date = readStatedTime(report.date);
  const backLabel =
    backTo === 'recipients'
      ? say('result.back.recipients', { n: report.recipients.length })
      : backTo === 'home'
        ? say('result.back.home')
        : say('result.back.mails', { n: backTo.mails });
  const bar = (
    <TitleBar
      icon={kindIcon(report.kind)}
      parts={[
        say(`kind.${report.kind}`),
        date ? `${dateText(date, language)} ${zoneName(date)}` : (report.date ?? ''),
        explained.name ?? '',
      ]}
      backLabel={backLabel}
      onBack={props.onBack}
      onNew={props.onNew}
    >
      <FurtherWays {...props} />
      <CopyResult explained={explained} recipient={recipient} />
    </TitleBar>
  );
  return (
    <Screen bar={bar}>
      {recipient === null ? (
        <RecipientList report={report} returnTo={props.returnTo} onOpen={props.onChooseRecipient} />
      ) : (
        <Result
          explained={explained}
          notices={props.notices}
          recipient={recipient}
          isNew={props.isNew}
          now={props.now}
        />
      )}
    </Screen>
  );
}
