import { api } from '../api.ts';
import { openedInputs, type Input } from './inputs.ts';

/** Lets the user choose files; empty where they give up. */
export async function chooseFiles(): Promise<readonly Input[]> {
  const opened = await api().request['file.open']({});
  return opened.kind === 'refused' ? [] : openedInputs(opened);
}

/** Lets the user choose a folder; its mails, or empty. */
export async function chooseFolder(): Promise<readonly Input[]> {
  const opened = await api().request['folder.open']({});
  return opened.kind === 'refused' ? [] : openedInputs(opened);
}
