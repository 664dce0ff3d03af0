import { useHomeStore } from '../features/home/store.ts';
import type { Input } from '../input/inputs.ts';
import { useSessionStore } from './session-store.ts';

/**
 * Hands files that were opened, dropped or given by the system to whoever wants them: a single one to the screen that
 * reads mails of its own, everything else to the first screen, which explains it.
 */
export async function takeInputs(inputs: readonly Input[]): Promise<void> {
  const { place } = useSessionStore.getState();
  const [only] = inputs.length === 1 ? inputs : [];
  const tool = place.kind === 'tool' ? place.tool : null;
  if (only && tool === 'headers') {
    const { useHeadersStore } = await import('../features/headers/store.ts');
    await useHeadersStore.getState().read(only);
  } else if (only && tool === 'forward') {
    const { useForwardStore } = await import('../features/forward/store.ts');
    useForwardStore.getState().take(only);
  } else {
    await useHomeStore.getState().explainInputs(inputs);
  }
}
