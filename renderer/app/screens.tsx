import { lazy, Suspense, useEffect, useState } from 'react';
import { Home } from '../features/home/home.tsx';
import { placeAbove, useSessionStore, type Place, type SessionEntry } from './session-store.ts';

/** The result is not needed for the first picture; it comes while the user looks for what to paste. */
const loadResult = () => import('../features/result/screens.ts');
const ResultScreen = lazy(() => loadResult().then((screens) => ({ default: screens.ResultScreen })));
const MailListScreen = lazy(() => loadResult().then((screens) => ({ default: screens.MailListScreen })));

function backTo(
  place: Place,
  entries: readonly SessionEntry[],
  entry: SessionEntry,
): 'recipients' | 'home' | { readonly mails: number } {
  const above = placeAbove(place, entries);
  if (above.kind === 'result') return 'recipients';
  return above.kind === 'mails' ? { mails: entry.outcomes.length } : 'home';
}

function ResultPlace(props: { readonly place: Exclude<Place, { kind: 'home' }> }) {
  const { place } = props;
  const session = useSessionStore();
  const [now] = useState(() => new Date());
  const entry = session.entries.find(({ id }) => id === place.entry);
  if (!entry) return <Home />;
  const common = { onBack: () => void session.back(), onNew: session.goHome };
  if (place.kind === 'mails') {
    return (
      <MailListScreen
        {...common}
        key={entry.id}
        outcomes={entry.outcomes}
        stopped={entry.stopped}
        returnTo={place.returnTo}
        onOpen={session.openMail}
      />
    );
  }
  const outcome = entry.outcomes[place.mail];
  if (outcome?.kind !== 'explained') return <Home />;
  return (
    <ResultScreen
      {...common}
      key={`${entry.id} ${place.mail} ${place.recipient ?? 'all'}`}
      explained={outcome}
      recipient={place.recipient}
      returnTo={place.returnTo}
      isNew={place.isNew}
      now={now}
      backTo={backTo(place, session.entries, entry)}
      onChooseRecipient={session.openRecipient}
    />
  );
}

/** The screen of the present place. */
export function Screens() {
  const place = useSessionStore((state) => state.place);
  useEffect(() => {
    const timer = setTimeout(() => void loadResult(), 0);
    return () => clearTimeout(timer);
  }, []);
  if (place.kind === 'home') return <Home />;
  return (
    <Suspense>
      <ResultPlace place={place} />
    </Suspense>
  );
}
