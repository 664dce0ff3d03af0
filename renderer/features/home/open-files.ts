import type { OpenedFiles } from '../../../shared/ipc/contract.ts';
import { api } from '../../api.ts';
import { droppedInputs } from '../../input/dropped.ts';
import { openedInputs } from '../../input/inputs.ts';
import { useHomeStore } from './store.ts';

/** Explains what the system's file dialog or the system itself handed over. */
export async function explainOpened(opened: OpenedFiles): Promise<void> {
  await useHomeStore.getState().explainInputs(openedInputs(opened));
}

/** Lets the user choose files and explains them. */
export async function openFiles(): Promise<void> {
  const opened = await api().request['file.open']({});
  if (opened.kind !== 'refused') await explainOpened(opened);
}

/** Lets the user choose a folder and explains the mails in it. */
export async function openFolder(): Promise<void> {
  const opened = await api().request['folder.open']({});
  if (opened.kind !== 'refused') await explainOpened(opened);
}

/** Explains what was dropped on the window. */
export async function explainDropped(data: DataTransfer): Promise<void> {
  await useHomeStore.getState().explainInputs(await droppedInputs(data));
}
