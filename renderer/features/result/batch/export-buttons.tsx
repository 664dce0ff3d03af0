import { useEffect, useState } from 'react';
import type { Batch } from '../../../explained.ts';
import { useActions } from '../../../ui/actions.tsx';
import { Button } from '../../../ui/button.tsx';
import { IconAlertTriangle, IconCheck, IconTableExport } from '../../../ui/icons.ts';
import { useWording } from '../../../ui/wording.tsx';
import { exportedText, exportName } from './batch-files.ts';
import type { BatchItem } from './batch-rows.ts';

/** Lets the user save a text in a file of their choice. */
export type Save = (
  suggestedName: string,
  kind: 'csv' | 'json',
  text: string,
) => Promise<'saved' | 'cancelled' | 'failed'>;

const SHOWN_MS = 2500;

/** Saves the rows that are shown, as a table or as data, and says so in its own place. */
export function ExportButtons(props: {
  readonly batch: Batch;
  readonly items: readonly BatchItem[];
  readonly onSave: Save;
}) {
  const wording = useWording();
  const { say } = wording;
  const { announce } = useActions();
  const [last, setLast] = useState<{ readonly kind: 'csv' | 'json'; readonly saved: boolean } | null>(null);
  useEffect(() => {
    if (!last) return undefined;
    const timer = setTimeout(() => setLast(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [last]);
  const save = async (kind: 'csv' | 'json') => {
    const { batch, items } = props;
    const result = await props.onSave(
      exportName(batch, kind, wording),
      kind,
      exportedText(kind, batch, items, wording),
    );
    if (result === 'cancelled') return;
    setLast({ kind, saved: result === 'saved' });
    announce(say(`batch.export.${result}`, { n: items.length }));
  };
  return (['csv', 'json'] as const).map((kind) => {
    const told = last?.kind === kind ? last : null;
    return (
      <Button
        key={kind}
        small
        icon={told === null ? IconTableExport : told.saved ? IconCheck : IconAlertTriangle}
        {...(told === null ? { label: say(`batch.export.${kind}`) } : {})}
        disabled={props.items.length === 0}
        onPress={() => void save(kind)}
      >
        {told === null ? kind.toUpperCase() : say(told.saved ? 'batch.export.done' : 'batch.export.not-done')}
      </Button>
    );
  });
}
