import { useMemo } from 'react';
import type { TablerIcon } from '@tabler/icons-react';
import { classNames } from '../../../ui/class-names.ts';
import { FilterField } from '../../../ui/filter-field.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { IconCircleCheck, IconClock, IconOctagonMinus, IconStack2, IconX } from '../../../ui/icons.ts';
import { Button } from '../../../ui/button.tsx';
import { SwitchGroup } from '../../../ui/switch-group.tsx';
import { useWording } from '../../../ui/wording.tsx';
import type { BatchItem } from './batch-rows.ts';
import { countBy, stateChoice } from './batch-selection.ts';
import { NO_FILTERS, type BatchView, type StateChoice } from './batch-view.ts';
import styles from './batch-tools.module.css';

/** Providers that can be chosen; the filter field finds the others. */
const MAX_CHOICES = 300;

interface ToolsProps {
  readonly items: readonly BatchItem[];
  readonly view: BatchView;
  readonly onChange: (change: Partial<BatchView>) => void;
}

const STATE_ICONS: Readonly<Record<StateChoice, TablerIcon | null>> = {
  all: null,
  final: IconOctagonMinus,
  waiting: IconClock,
  arrived: IconCircleCheck,
  other: null,
};

function StateSwitch({ items, view, onChange }: ToolsProps) {
  const { say } = useWording();
  const counts = useMemo(
    () => new Map(countBy(items, stateChoice).map(({ value, n }) => [value, n])),
    [items],
  );
  const present = (['final', 'waiting', 'arrived', 'other'] as const).filter((state) => counts.has(state));
  if (present.length < 2) return null;
  const choices = (['all', ...present] as const).map((value) => {
    const icon = STATE_ICONS[value];
    const n = value === 'all' ? items.length : (counts.get(value) ?? 0);
    return { value, label: say(`batch.state.${value}`, { n }), ...(icon ? { icon } : {}) };
  });
  return (
    <SwitchGroup<StateChoice>
      label={say('result.list.state')}
      choices={choices}
      value={view.state}
      onChange={(state) => onChange({ state })}
    />
  );
}

/** A choice among values with their counts; the native list works with every key and reader. */
function Choice<Value extends string>(props: {
  readonly label: string;
  readonly all: string;
  readonly value: Value | null;
  readonly counts: readonly { readonly value: Value; readonly n: number }[];
  readonly words: (value: Value) => string;
  readonly onChange: (value: Value | null) => void;
}) {
  if (props.counts.length < 2) return null;
  return (
    <select
      className={classNames(styles['choice'], props.value !== null && styles['chosen'])}
      aria-label={props.label}
      value={props.value ?? ''}
      onChange={(event) => {
        const wanted = event.currentTarget.value;
        props.onChange(props.counts.find(({ value }) => value === wanted)?.value ?? null);
      }}
    >
      <option value="">{props.all}</option>
      {props.counts.map(({ value, n }) => (
        <option key={value} value={value}>
          {`${props.words(value)} (${String(n)})`}
        </option>
      ))}
    </select>
  );
}

function GroupToggle({ view, onChange }: ToolsProps) {
  const { say } = useWording();
  return (
    <button
      type="button"
      className={classNames(styles['toggle'], view.grouped && styles['chosen'])}
      aria-pressed={view.grouped}
      title={say('batch.group.detail')}
      onClick={() => onChange({ grouped: !view.grouped })}
    >
      <Icon of={IconStack2} size="s" />
      {say('batch.group')}
    </button>
  );
}

function isFiltered({ state, party, reason, provider, text }: BatchView): boolean {
  return state !== 'all' || party !== null || reason !== null || provider !== null || text !== '';
}

/** Everything that narrows the table down, each with its counts. */
export function BatchTools(props: ToolsProps) {
  const { say } = useWording();
  const { items, view, onChange } = props;
  const { reasons, providers, notices } = useMemo(
    () => ({
      reasons: countBy(items, ({ reason }) => reason),
      providers: countBy(items, ({ row }) => row?.provider).slice(0, MAX_CHOICES),
      notices: items.some(({ notice }) => notice !== null),
    }),
    [items],
  );
  return (
    <div className={styles['tools']} role="group" aria-label={say('batch.tools')}>
      <StateSwitch {...props} />
      <Choice
        label={say('batch.choice.reason')}
        all={say('batch.choice.reason.all')}
        value={view.reason}
        counts={reasons}
        words={(reason) => say(`reason.${reason}`)}
        onChange={(reason) => onChange({ reason })}
      />
      <Choice
        label={say('batch.choice.provider')}
        all={say('batch.choice.provider.all')}
        value={view.provider}
        counts={providers}
        words={(provider) => provider}
        onChange={(provider) => onChange({ provider })}
      />
      {notices && <GroupToggle {...props} />}
      {isFiltered(view) && (
        <Button small look="ghost" icon={IconX} onPress={() => onChange(NO_FILTERS)}>
          {say('batch.show-all')}
        </Button>
      )}
      <div className={styles['filter']}>
        <FilterField
          label={say('result.list.filter')}
          value={view.text}
          onChange={(text) => onChange({ text })}
        />
      </div>
    </div>
  );
}
