import { AskProgress } from '../../report/ask-progress.tsx';
import { ToolScreen } from '../../report/tool-screen.tsx';
import { IconAlertTriangle, IconListTree } from '../../ui/icons.ts';
import { Note } from '../../ui/note.tsx';
import { SwitchGroup } from '../../ui/switch-group.tsx';
import { useWording } from '../../ui/wording.tsx';
import { SpfBuilder } from './builder.tsx';
import { SpfForm } from './spf-form.tsx';
import { SpfResultView } from './spf-result.tsx';
import { useSpfCheck, useSpfSide } from './store.ts';

const SIDES = ['check', 'build'] as const;

function Check() {
  const { say } = useWording();
  const { run, stop } = useSpfCheck();
  return (
    <>
      <SpfForm />
      <AskProgress
        run={run}
        words={({ mailFrom }) => say('spf-tool.running', { sender: mailFrom })}
        onStop={stop}
      />
      {run.kind === 'done' && run.answer.kind === 'unusable' && (
        <Note icon={IconAlertTriangle} tone="waiting">
          {say(run.answer.reason === 'no-domain' ? 'spf-tool.sender.bad' : 'spf-tool.ip.bad')}
        </Note>
      )}
      {run.kind === 'done' && run.answer.kind === 'evaluated' && (
        <SpfResultView key={run.at} answer={run.answer} asked={run.question} at={run.at} />
      )}
    </>
  );
}

/** The tool "SPF": whether a server may send for a sender, with the tree of records behind it; and a record to publish. */
export function SpfScreen(props: { readonly onLeave: () => void }) {
  const { say } = useWording();
  const { side, show } = useSpfSide();
  return (
    <ToolScreen icon={IconListTree} title={say('spf.title')} onLeave={props.onLeave}>
      <div>
        <SwitchGroup
          label={say('spf-tool.side')}
          choices={SIDES.map((value) => ({ value, label: say(`spf-tool.side.${value}`) }))}
          value={side}
          onChange={show}
        />
      </div>
      {side === 'check' ? <Check /> : <SpfBuilder />}
    </ToolScreen>
  );
}
