import { blockFormat } from './block-format.ts';

/** MessageLabs, later Symantec Email Security.cloud. */
export const messageLabs = blockFormat({
  name: 'messagelabs',
  software: 'messagelabs',
  anchor: /mail delivery agent at (?:Symantec|MessageLabs|messagelabs)/i,
  until: /^The message subject was:/,
});
