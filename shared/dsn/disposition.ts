import { foldWhiteSpace } from '../mail/white-space.ts';
import { readReportBlocks, readTyped } from './report-fields.ts';

/** Body of message/disposition-notification (RFC 8098 §3): what became of a message in a mailbox. */
export interface DispositionNotification {
  readonly finalRecipient: string | null;
  readonly originalRecipient: string | null;
  /** `displayed`, `deleted`, `dispatched`, `processed`, `denied`, `failed`; lower case. */
  readonly dispositionType: string | null;
  /** True where no person decided (`automatic-action`). */
  readonly automatic: boolean;
  /** Modifiers such as `error`, lower case. */
  readonly modifiers: readonly string[];
  readonly originalMessageId: string | null;
  readonly reportingUa: string | null;
  /** Text of an Error, Failure or Warning field. */
  readonly error: string | null;
}

/** Reads a disposition notification; null where the text has no Disposition field. */
export function readDisposition(text: string): DispositionNotification | null {
  const fields = readReportBlocks(text).flat();
  const value = (name: string): string | null => {
    const found = foldWhiteSpace(fields.find((field) => field.name === name)?.value ?? '');
    return found === '' ? null : found;
  };
  const address = (name: string): string | null => {
    const stated = value(name);
    return stated === null ? null : readTyped(stated).value.replace(/^<|>$/g, '');
  };
  const disposition = value('disposition');
  if (disposition === null) return null;
  const [mode = '', outcome = ''] = disposition.toLowerCase().split(';', 2);
  const [type = '', ...modifiers] = outcome.split(/[/,]/).map((word) => word.trim());
  return {
    finalRecipient: address('final-recipient'),
    originalRecipient: address('original-recipient'),
    dispositionType: type === '' ? null : type,
    automatic: mode.includes('automatic-action'),
    modifiers: modifiers.filter((word) => word !== ''),
    originalMessageId: value('original-message-id'),
    reportingUa: value('reporting-ua'),
    error: value('error') ?? value('failure') ?? value('warning'),
  };
}
