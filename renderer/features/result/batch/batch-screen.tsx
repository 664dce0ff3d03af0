import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Batch, InputProblem } from '../../../explained.ts';
import { useActions } from '../../../ui/actions.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { IconAlertTriangle, IconStack2 } from '../../../ui/icons.ts';
import { Note } from '../../../ui/note.tsx';
import { Screen } from '../../../ui/screen.tsx';
import { useWording, type Wording } from '../../../ui/wording.tsx';
import { TitleBar } from '../../../report/title-bar.tsx';
import { VerdictTitle } from '../../../report/verdict-title.tsx';
import { ActorBar } from './actor-bar.tsx';
import { deadAddresses } from './batch-files.ts';
import { batchItems, type BatchItem } from './batch-rows.ts';
import { filterItems, groupItems, sortItems } from './batch-selection.ts';
import { BatchTable } from './batch-table.tsx';
import { BatchTools } from './batch-tools.tsx';
import { useBatchView, type BatchView } from './batch-view.ts';
import { batchSentences } from './batch-words.ts';
import { ExportButtons, type Save } from './export-buttons.tsx';
import styles from './batch-screen.module.css';

interface BatchScreenProps {
  /** Tells one batch from another. */
  readonly id: number;
  readonly batch: Batch;
  /** Row that was open before; null on a new batch. */
  readonly returnTo: number | null;
  /** Shows the result of a row; gives the problem where that is not possible. */
  readonly onOpen: (row: BatchItem) => Promise<InputProblem | null>;
  readonly onSave: Save;
  readonly onBack: () => void;
  readonly onNew: () => void;
}

/** "newsletter.mbox", "214 mails", "read in 0.2 s". */
function barParts({ files, mails, tookMs }: Batch, { say, language }: Wording): readonly string[] {
  const [only] = files;
  const name = files.length > 1 ? say('window.recent.files', { n: files.length }) : only?.name;
  const seconds = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(
    Math.max(0.1, tookMs / 1000),
  );
  return [
    name ?? say('window.recent.pasted'),
    say('window.recent.mails', { n: mails.length }),
    say('batch.took', { seconds }),
  ];
}

function useShownItems(batch: Batch, items: readonly BatchItem[], view: BatchView): readonly BatchItem[] {
  const wording = useWording();
  const { state, party, reason, provider, text, order, grouped } = view;
  const filtered = useMemo(
    () => filterItems(batch, items, { state, party, reason, provider, text }, wording),
    [batch, items, state, party, reason, provider, text, wording],
  );
  const sorted = useMemo(() => sortItems(filtered, order, wording), [filtered, order, wording]);
  return useMemo(() => (grouped ? groupItems(sorted) : sorted), [sorted, grouped]);
}

function isOneYear(items: readonly BatchItem[]): boolean {
  const years = new Set<number>();
  for (const { at } of items) if (at !== null) years.add(new Date(at).getUTCFullYear());
  return years.size <= 1;
}

/** The rows the filters leave, or what to do where there are none. */
function Rows(
  props: BatchScreenProps & {
    readonly label: string;
    readonly items: readonly BatchItem[];
    readonly shown: readonly BatchItem[];
    readonly onProblem: (
      problem: { readonly item: BatchItem; readonly problem: InputProblem } | null,
    ) => void;
  },
) {
  const { say } = useWording();
  const [view, change] = useBatchView(props.id);
  const { batch, items, shown } = props;
  const { onOpen, onProblem } = props;
  const oneYear = useMemo(() => isOneYear(items), [items]);
  const look = useMemo(
    () => ({ batch, severalFiles: batch.files.length > 1, oneYear, grouped: view.grouped }),
    [batch, oneYear, view.grouped],
  );
  const open = useCallback(
    async (item: BatchItem) => {
      const problem = await onOpen(item);
      onProblem(problem === null ? null : { item, problem });
    },
    [onOpen, onProblem],
  );
  if (shown.length === 0) return <p className={styles['none']}>{say('batch.no-match')}</p>;
  return (
    <BatchTable
      label={props.label}
      items={shown}
      look={look}
      view={view}
      returnTo={props.returnTo}
      onChange={change}
      onOpen={open}
    />
  );
}

function Bar(
  props: BatchScreenProps & { readonly items: readonly BatchItem[]; readonly shown: readonly BatchItem[] },
) {
  const wording = useWording();
  const { say } = wording;
  const { batch, items, shown } = props;
  const dead = useMemo(() => deadAddresses(items), [items]);
  return (
    <TitleBar
      icon={IconStack2}
      parts={barParts(batch, wording)}
      backLabel={say('result.back.home')}
      onBack={props.onBack}
      onNew={props.onNew}
    >
      {dead.length > 0 && (
        <span className={styles['dead']}>
          <CopyButton small look="ghost" text={() => dead.join('\n')}>
            {say('batch.copy-dead', { n: dead.length })}
          </CopyButton>
        </span>
      )}
      <ExportButtons batch={batch} items={shown} onSave={props.onSave} />
    </TitleBar>
  );
}

/** Sentence and consequence; on a new batch the sentence takes the focus, so that it is read out. */
function Sentence(props: { readonly title: string; readonly lead: string; readonly isNew: boolean }) {
  const title = useRef<HTMLHeadingElement>(null);
  const { isNew } = props;
  useEffect(() => {
    if (!isNew) return;
    window.scrollTo({ top: 0, behavior: 'instant' });
    title.current?.focus({ preventScroll: true });
  }, [isNew]);
  return <VerdictTitle ref={title} title={props.title} lead={props.lead} />;
}

/** Many mails at once: who must act, what happened how often, and every mail in a table. */
export function BatchScreen(props: BatchScreenProps) {
  const wording = useWording();
  const { say } = wording;
  const { announce } = useActions();
  const { batch, returnTo } = props;
  const [view, change] = useBatchView(props.id);
  const [failed, setFailed] = useState<string | null>(null);
  const items = useMemo(() => batchItems(batch), [batch]);
  const shown = useShownItems(batch, items, useDeferredValue(view));
  const { title: sentence, lead } = useMemo(
    () => batchSentences(batch, items, wording),
    [batch, items, wording],
  );
  const count = shown.length;
  useEffect(() => {
    if (count < items.length) announce(say('batch.shown', { k: count, n: items.length }));
  }, [count, items.length, announce, say]);
  const tell = useCallback(
    (problem: { readonly item: BatchItem; readonly problem: InputProblem } | null) => {
      const name = problem && (batch.files[problem.item.source.file]?.name ?? say('home.name.text'));
      const words = problem && say(`home.problem.${problem.problem}`, { name: name ?? '' });
      setFailed(words);
      if (words) announce(words);
    },
    [batch, say, announce],
  );
  return (
    <Screen bar={<Bar {...props} items={items} shown={shown} />}>
      <div className={styles['batch']}>
        <Sentence title={sentence} lead={lead} isNew={returnTo === null} />
        <ActorBar items={items} chosen={view.party} onChoose={(party) => change({ party })} />
        <div className={styles['list']}>
          <BatchTools items={items} view={view} onChange={change} />
          {failed && (
            <Note icon={IconAlertTriangle} tone="waiting">
              <p>{failed}</p>
            </Note>
          )}
          <Rows {...props} label={sentence} items={items} shown={shown} onProblem={tell} />
        </div>
      </div>
    </Screen>
  );
}
