import { SwitchGroup } from '../ui/switch-group.tsx';
import { useWording } from '../ui/wording.tsx';

/** Where a record comes from. */
export type RecordWay = 'dns' | 'paste';

/** Ask DNS for a record, or paste one. */
export function WaySwitch(props: { readonly way: RecordWay; readonly onChange: (way: RecordWay) => void }) {
  const { say } = useWording();
  const choices = (['dns', 'paste'] as const).map((value) => ({ value, label: say(`record.way.${value}`) }));
  return (
    <div>
      <SwitchGroup label={say('record.way')} choices={choices} value={props.way} onChange={props.onChange} />
    </div>
  );
}
