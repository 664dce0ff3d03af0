import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { api } from '../api.ts';
import type { Batch, Explained } from '../explained.ts';
import { useWording } from '../ui/wording.tsx';
import { Home } from '../features/home/home.tsx';
import { textInput } from '../input/inputs.ts';
import { openBatchRow, type RowPlace } from './open-batch-row.ts';
import { SITUATIONS, toolTiles } from './tool-list.ts';
import { placeAbove, useSessionStore, type Place, type SessionEntry } from './session-store.ts';

/** Of an error message that the wizard takes over; real ones have some lines. */
const MAX_ERROR_CHARS = 20_000;

/** The result is not needed for the first picture; it comes while the user looks for what to paste. */
const loadResult = () => import('../features/result/screens.ts');
const ResultScreen = lazy(() => loadResult().then((screens) => ({ default: screens.ResultScreen })));
const BatchScreen = lazy(() => loadResult().then((screens) => ({ default: screens.BatchScreen })));
const ToolsScreen = lazy(() =>
  import('./tools-screen.tsx').then((module) => ({ default: module.ToolsScreen })),
);
const ToolPlace = lazy(() => import('./tool-place.tsx').then((module) => ({ default: module.ToolPlace })));

function backTo(place: Place, entry: SessionEntry): 'recipients' | 'home' | { readonly mails: number } {
  const above = placeAbove(place);
  if (above.kind === 'batch')
    return { mails: entry.outcome.kind === 'batch' ? entry.outcome.mails.length : 0 };
  return above.kind === 'result' ? 'recipients' : 'home';
}

async function save(
  suggestedName: string,
  kind: 'csv' | 'json',
  text: string,
): Promise<'saved' | 'cancelled' | 'failed'> {
  try {
    const answer = await api().request['file.save']({ suggestedName, kind, text });
    return answer.kind === 'refused' ? 'failed' : answer.kind;
  } catch {
    return 'failed';
  }
}

function BatchPlace(props: { readonly batch: Batch; readonly place: Extract<Place, { kind: 'batch' }> }) {
  const { back, goHome } = useSessionStore();
  const { batch, place } = props;
  const { entry } = place;
  const open = useCallback((row: RowPlace) => openBatchRow(batch, entry, row), [batch, entry]);
  return (
    <BatchScreen
      key={place.entry}
      id={place.entry}
      batch={batch}
      returnTo={place.returnTo}
      onOpen={open}
      onSave={save}
      onBack={() => void back()}
      onNew={goHome}
    />
  );
}

/** Goes on in the wizard with the error message of a result. */
async function checkFromHere({ originalText, report }: Explained): Promise<void> {
  const { useWizardStore } = await import('../features/cannot-send/store.ts');
  const server = report.recipients[0]?.remoteHost ?? null;
  useWizardStore.getState().takeOver(originalText.slice(0, MAX_ERROR_CHARS), server);
  useSessionStore.getState().openTool('cannot-send');
}

/** Goes on in the wizard about forwardings with the input of a result. */
async function checkForward({ name, content }: Explained): Promise<void> {
  const { useForwardStore } = await import('../features/forward/store.ts');
  useForwardStore.getState().take({ name, content });
  useSessionStore.getState().openTool('forward');
}

/** Shows the way of the mail that came back, as far as the report holds it; else of the mail itself. */
async function showWay({ name, content, originalText }: Explained): Promise<void> {
  const [{ useHeadersStore }, { returnedPart }] = await Promise.all([
    import('../features/headers/store.ts'),
    import('../features/headers/returned-part.ts'),
  ]);
  const part = returnedPart(originalText);
  const input = part === null ? { name, content } : { ...textInput(part), name };
  useSessionStore.getState().openTool('headers');
  await useHeadersStore.getState().read(input, true);
}

function ResultPlace(props: { readonly place: Extract<Place, { kind: 'batch' | 'result' }> }) {
  const { place } = props;
  const session = useSessionStore();
  const [now] = useState(() => new Date());
  const entry = session.entries.find(({ id }) => id === place.entry);
  if (!entry) return <HomePlace />;
  if (place.kind === 'batch')
    return entry.outcome.kind === 'batch' ? (
      <BatchPlace batch={entry.outcome} place={place} />
    ) : (
      <HomePlace />
    );
  return (
    <ResultScreen
      key={`${entry.id} ${place.row ?? 'single'} ${place.recipient ?? 'all'}`}
      explained={place.explained}
      notices={place.notices}
      recipient={place.recipient}
      returnTo={place.returnTo}
      isNew={place.isNew}
      now={now}
      backTo={backTo(place, entry)}
      onBack={() => void session.back()}
      onNew={session.goHome}
      onCheckHere={(explained) => void checkFromHere(explained)}
      onCheckForward={(explained) => void checkForward(explained)}
      onShowWay={(explained) => void showWay(explained)}
      onChooseRecipient={session.openRecipient}
    />
  );
}

function HomePlace() {
  const wording = useWording();
  const openTool = useSessionStore((state) => state.openTool);
  return <Home situations={toolTiles(SITUATIONS, wording)} onOpenSituation={openTool} />;
}

function placeScreen(place: Place) {
  switch (place.kind) {
    case 'home':
      return <HomePlace />;
    case 'tools':
      return <ToolsScreen />;
    case 'tool':
      return <ToolPlace tool={place.tool} />;
    case 'batch':
    case 'result':
      return <ResultPlace place={place} />;
  }
}

/** Calls back when what was rendered is drawn, unless the returned function is called before. */
function afterPicture(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work, 0);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** The screen of the present place. */
export function Screens() {
  const place = useSessionStore((state) => state.place);
  useEffect(() => afterPicture(() => void loadResult()), []);
  return <Suspense>{placeScreen(place)}</Suspense>;
}
