import { useEffect, useEffectEvent, useId } from 'react';
import { Tiles, type Tile } from '../../ui/tiles.tsx';
import { useWording } from '../../ui/wording.tsx';
import styles from './situations.module.css';

/** Keys that open the first nine. */
const MAX_KEYS = 9;

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}

/** The digit that is pressed alone, outside of fields and dialogs; null for every other key. */
function digitOf(event: KeyboardEvent): number | null {
  const { altKey, ctrlKey, metaKey, key, target } = event;
  if (altKey || ctrlKey || metaKey || isTyping(target) || document.querySelector('dialog[open]')) return null;
  return /^[1-9]$/.test(key) ? Number(key) : null;
}

/** What can be done without a text to paste. Its number opens a tile while nobody types. */
export function Situations<Name extends string>(props: {
  readonly tiles: readonly Tile<Name>[];
  readonly onOpen: (name: Name) => void;
}) {
  const { say } = useWording();
  const id = useId();
  const { tiles, onOpen } = props;
  const press = useEffectEvent((event: KeyboardEvent) => {
    const tile = tiles[(digitOf(event) ?? 0) - 1];
    if (tile) onOpen(tile.name);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  const numbered = tiles.map((tile, i) => (i < MAX_KEYS ? { ...tile, keys: String(i + 1) } : tile));
  return (
    <section className={styles['situations']} aria-labelledby={id}>
      <h2 id={id}>{say('home.situations')}</h2>
      <Tiles tiles={numbered} onOpen={onOpen} />
    </section>
  );
}
