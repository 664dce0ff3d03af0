import { useHomeStore } from '../features/home/store.ts';
import type { Input } from '../input/inputs.ts';

/** Hands files that were opened, dropped or given by the system to the first screen, which explains them. */
export async function takeInputs(inputs: readonly Input[]): Promise<void> {
  await useHomeStore.getState().explainInputs(inputs);
}
