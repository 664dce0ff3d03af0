import type { Outcome } from '../../explained.ts';
import { IconListDetails } from '../../ui/icons.ts';
import { Screen } from '../../ui/screen.tsx';
import { useWording } from '../../ui/wording.tsx';
import { MailList } from './mail-list.tsx';
import { TitleBar } from './title-bar.tsx';

/** The whole screen of several mails read at once. */
export function MailListScreen(props: {
  readonly outcomes: readonly Outcome[];
  readonly stopped: boolean;
  readonly returnTo: number | null;
  readonly onOpen: (mail: number) => void;
  readonly onBack: () => void;
  readonly onNew: () => void;
}) {
  const { say } = useWording();
  const bar = (
    <TitleBar
      icon={IconListDetails}
      parts={[say('window.recent.mails', { n: props.outcomes.length })]}
      backLabel={say('result.back.home')}
      onBack={props.onBack}
      onNew={props.onNew}
    />
  );
  return (
    <Screen bar={bar}>
      <MailList
        outcomes={props.outcomes}
        stopped={props.stopped}
        returnTo={props.returnTo}
        onOpen={props.onOpen}
      />
    </Screen>
  );
}
