import { useEffect, useEffectEvent, useId, useRef, type ClipboardEvent } from 'react';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { useCommand } from '../ui/commands.ts';
import { KeyHint } from '../ui/key-hint.tsx';
import { IconFileText, IconFolderOpen, IconPaperclip, IconX } from '../ui/icons.ts';
import { useKeyName } from '../ui/keys.tsx';
import { sizeText } from '../ui/size-text.ts';
import { useWording } from '../ui/wording.tsx';
import { beginningOf, MAX_FIELD_LENGTH, type Draft } from './draft.ts';
import styles from './paste-field.module.css';

/** Longest text that is pasted the browser's way, in UTF-16 units; a longer one would take it noticeable time. */
const MAX_NATIVE_PASTE = 10_000;

interface PasteFieldProps {
  /** Name of the textbox. */
  readonly label: string;
  readonly placeholder: string;
  /** The button that starts. */
  readonly startLabel: string;
  readonly draft: Draft;
  /** Id of the note that says what is wrong with the input; null while nothing is. */
  readonly problemId: string | null;
  readonly busy: boolean;
  readonly onEdit: (text: string) => void;
  readonly onPasteElsewhere: (text: string) => void;
  readonly onPasteFiles: (files: readonly File[]) => void;
  readonly onClear: () => void;
  readonly onOpen: () => void;
  /** Absent where a folder is of no use. */
  readonly onOpenFolder?: () => void;
  readonly onStart: () => void;
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}

/** A text too long for the field: how much it is, how it begins, and a way to take it out. */
function HeldText(props: { readonly text: string; readonly onClear: () => void }) {
  const wording = useWording();
  const { say } = wording;
  return (
    <div className={styles['held']}>
      <div className={styles['heldHead']}>
        <IconFileText size={22} stroke={1.5} aria-hidden="true" />
        <p className={styles['heldSize']}>
          <b>{say('home.held', { size: sizeText(props.text.length, wording) })}</b>
          <span>{say('home.held.detail')}</span>
        </p>
        <Button small icon={IconX} onPress={props.onClear}>
          {say('home.held.remove')}
        </Button>
      </div>
      <pre className={styles['beginning']}>{beginningOf(props.text)}</pre>
    </div>
  );
}

/** The text with the pasted part at the place of the selection. */
function withPasted(field: HTMLTextAreaElement, text: string): string {
  const { value, selectionStart, selectionEnd } = field;
  if (value === '') return text;
  return value.slice(0, selectionStart) + text + value.slice(selectionEnd);
}

/** The textbox itself. Its focus comes with it; long pastes go in at one stroke, which the browser's own way does not. */
function TextField(props: PasteFieldProps & { readonly text: string }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const focus = () => field.current?.focus();
  useEffect(focus, []);
  useCommand('focus-field', focus);
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const target = event.currentTarget;
    const text = event.clipboardData.getData('text/plain');
    if (text.length <= MAX_NATIVE_PASTE) return;
    event.preventDefault();
    if (text.length <= MAX_FIELD_LENGTH)
      target.setRangeText(text, target.selectionStart, target.selectionEnd, 'end');
    // A text of many megabytes is not copied once more: it goes on as it came.
    props.onEdit(text.length <= MAX_FIELD_LENGTH ? target.value : withPasted(target, text));
  };
  return (
    <>
      <label className={styles['label']} htmlFor={id}>
        {props.label}
      </label>
      <textarea
        id={id}
        ref={field}
        className={styles['field']}
        placeholder={props.placeholder}
        value={props.text}
        spellCheck={false}
        aria-invalid={props.problemId !== null}
        aria-describedby={props.problemId ?? undefined}
        onChange={(event) => props.onEdit(event.currentTarget.value)}
        onPaste={paste}
      />
    </>
  );
}

/** Takes pastes that go nowhere else into the field, and pasted files wherever they land. */
function usePasteAnywhere(onText: (text: string) => void, onFiles: (files: readonly File[]) => void): void {
  const paste = useEffectEvent((event: globalThis.ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (document.querySelector('dialog[open]')) return;
    if (files.length > 0 && !event.clipboardData?.types.includes('text/plain')) {
      event.preventDefault();
      onFiles(files);
    } else if (!isEditable(event.target)) {
      event.preventDefault();
      onText(event.clipboardData?.getData('text/plain') ?? '');
    }
  });
  useEffect(() => {
    const listen = (event: globalThis.ClipboardEvent) => paste(event);
    document.addEventListener('paste', listen);
    return () => document.removeEventListener('paste', listen);
  }, []);
}

function Foot(props: PasteFieldProps & { readonly held: boolean }) {
  const { say } = useWording();
  const keyName = useKeyName();
  const { held, onOpenFolder } = props;
  const start = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The field with the focus is gone; the next thing to do is to start.
    if (held) start.current?.focus();
  }, [held]);
  return (
    <div className={styles['foot']}>
      <Button small look="ghost" icon={IconPaperclip} keys="Control+O" onPress={props.onOpen}>
        {say('home.open')}
      </Button>
      {onOpenFolder && (
        <Button small look="ghost" icon={IconFolderOpen} keys="Control+Shift+O" onPress={onOpenFolder}>
          {say('home.open-folder')}
        </Button>
      )}
      <span className={styles['types']}>{say('home.open.types')}</span>
      <span className={styles['buttons']}>
        {!held && props.draft.text !== '' && (
          <Button look="ghost" small onPress={props.onClear}>
            {say('home.clear')}
          </Button>
        )}
        <Button ref={start} look="filled" keys="Control+Enter" disabled={props.busy} onPress={props.onStart}>
          {props.startLabel}
          <KeyHint onFilled keys={keyName('mod+enter')} />
        </Button>
      </span>
    </div>
  );
}

/** The one large field: text to type or paste, a file to open, and the button that starts with it. */
export function PasteField(props: PasteFieldProps) {
  const { draft } = props;
  const held = draft.kind === 'held';
  usePasteAnywhere(props.onPasteElsewhere, props.onPasteFiles);
  return (
    <div className={classNames(styles['paste'], held && styles['holding'])}>
      {held ? (
        <HeldText text={draft.text} onClear={props.onClear} />
      ) : (
        <TextField {...props} text={draft.text} />
      )}
      <Foot {...props} held={held} />
    </div>
  );
}
