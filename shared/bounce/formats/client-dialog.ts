import { foldWhiteSpace } from '../../mail/white-space.ts';
import type { DsnAction, RecipientFacts } from '../notice.ts';
import { ANSWER_ENDS, DIALOGS, INSTRUCTION, QUOTED, RECIPIENT, SERVER } from './dialog-words.ts';
import { factsFromText } from './recipient-facts.ts';
import type { Reading, Survey } from './reading.ts';
import { isDelayNotice } from './signals.ts';
import { firstTextAddress } from './text-address.ts';

/** Longest text that is read as a dialog, in characters. */
const MAX_LENGTH = 6000;

function quotedAnswer(text: string): string | null {
  for (const pattern of QUOTED) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined && /\p{L}{3}|\d{3}/u.test(found)) return cutAnswer(found);
  }
  return null;
}

function cutAnswer(text: string): string {
  const end = ANSWER_ENDS.exec(text);
  return (end ? text.slice(0, end.index) : text).replace(/["”“'’»]\s{0,4}$/, '').trim();
}

function serverName(text: string): string | null {
  for (const pattern of SERVER) {
    const name = pattern.exec(text)?.[1];
    if (name !== undefined) return name.toLowerCase();
  }
  return null;
}

function recipientOf(text: string): string | null {
  for (const pattern of RECIPIENT) {
    const stated = pattern.exec(text)?.[1];
    const address = stated === undefined ? null : firstTextAddress(`<${stated}>`);
    if (address !== null) return address;
  }
  return null;
}

/** Only a quoted reply says whether the attempt was the last one; a dialog alone does not. */
function actionOf(replyCode: string | null): DsnAction | null {
  if (replyCode === null) return null;
  return replyCode.startsWith('5') ? 'failed' : 'delayed';
}

/** The dialog's own sentences without its instructions. */
function toldBy(folded: string): string {
  const sentences = folded.split(/(?<=[.!?:]["'”“»]?) (?=\p{Lu}|¿)|(?<=。)(?=.)/u);
  const telling = sentences.filter((sentence) => !INSTRUCTION.test(sentence)).join(' ');
  return (telling === '' ? folded : telling).slice(0, 1500);
}

function factsOf(text: string): RecipientFacts {
  const folded = foldWhiteSpace(text);
  const answer = quotedAnswer(text);
  const own = factsFromText({ address: recipientOf(folded), action: null, text: folded });
  const quoted = answer === null ? own : factsFromText({ address: null, action: null, text: answer });
  return {
    ...own,
    action: actionOf(quoted.replyCode ?? own.replyCode),
    replyCode: quoted.replyCode ?? own.replyCode,
    enhancedStatus: quoted.enhancedStatus ?? own.enhancedStatus,
    diagnostic: quoted.replyCode === null && answer === null ? toldBy(folded) : quoted.diagnostic,
    stage: quoted.stage ?? own.stage,
    remoteHost: serverName(folded) ?? own.remoteHost,
    context: folded.slice(0, 4000),
  };
}

/** The error dialog of a mail program, pasted as text. */
export function readClientDialog(survey: Survey): Reading | null {
  const { form, text } = survey.document;
  if (form !== 'text' || text.length > MAX_LENGTH) return null;
  const dialog = DIALOGS.find(({ words }) => words.test(text));
  if (!dialog || (dialog.software === null && isDelayNotice(survey))) return null;
  return { kind: 'client-error', recipients: [factsOf(text)], reporter: { software: dialog.software } };
}
