import { defineRules } from '../rule.ts';

/** A local delivery program ended with an error. */
export const mailerErrorRules = defineRules([
  {
    id: 'mailer-error.program',
    reason: 'mailer-error',
    match: {
      text: /\bpipe command failed\b|\bno such file or directory\b|\bcommand (?:died|failed|output|exited|terminated|timed out:|line usage error)\b|\b(?:died|exited|terminated) (?:with|on) (?:status|signal|exit)|\b(?:mailer|program|child process|delivery agent|procmail|maildrop|pipe|filter|shell|subprocess|process|script|vacation|transport process)(?: \S{1,30}){0,4} (?:returned|exited|died|terminated|failed|crashed|error)\b|\bunknown mailer error\b|\bmailer (?:error|died|problem)\b|\bchild process of \S{1,40} transport\b|\breturned (?:failure )?(?:exit )?(?:code|status|non-?zero|error)\b|\bexit (?:status|code) \d{1,3}\b|\bnon-?zero (?:exit )?status\b|\bx-unix; ?\d|\blocal delivery failed\b|\bmail delivery (?:program|agent) (?:failed|error)|\bprocmail: |\bvdelivermail\b|\bmaildrop: |\bmail\.local: |(?<!\b(?:not|to) )\bdeliver(?:quota)?: |\btemporarily unable to execute\b|\bcannot (?:execute|run) (?:the )?(?:command|program|mailer)|\bprog mailer\b|\bdelivery to (?:pipe|file) (?:forbidden|failed)|\bnot (?:an? )?executable\b/i,
      not: /\bover ?quota\b|\bquota exceeded\b|\bmailbox (?:is )?full\b|\b(?:user|recipient) unknown\b|\bunknown user\b(?! pipe)|\bno such user\b|\bno space left|\b(?:cannot|can't|could not|unable to) deliver:/i,
    },
    sources: ['RFC 3464 §2.3.6 (x-unix)', 'https://www.postfix.org/pipe.8.html'],
    asOf: '2026-11',
    hits: [
      'X-Unix; 255',
      'Command died with status 255: "/usr/bin/filter"',
      'Child process of local_pipe transport returned 2 from command: /usr/bin/filter',
    ],
    misses: ['vdelivermail: over quota'],
  },
  {
    id: 'mailer-error.mailbox-file',
    reason: 'mailer-error',
    match: {
      text: /\bcannot (?:create|open|update|write|append|access|lock|stat|find|chdir)(?: to)?(?: user)?(?: output)? (?:file|mailbox|maildir|home|inbox|spool|directory|folder)\b|\bcan't create (?:user )?output(?: file)?\b|\bunable to (?:open|lock|chdir|switch|create|write) (?:to )?(?:\w{1,10} )?(?:mailbox|maildir|home|directory|inbox|lock file|folder)|\berror (?:writing|opening|updating) (?:\w{1,10} )?(?:mailbox|message|maildir)\b|\b(?:mailbox|maildir|home) (?:file )?(?:\S{1,30} )?(?:is not writable|has wrong|wrong owner|permission denied|is not a directory|has bad owner|does not exist on disk)|\bmailbox file format unrecognized\b|\bcannot chdir\b|\buid\b[^.]{0,20}\bnot\b/i,
      not: /\bquota\b|\bno space left/i,
    },
    sources: ['https://www.postfix.org/local.8.html', 'RFC 3463 §3.3 (X.2.0)'],
    asOf: '2026-11',
    hits: [
      "550 5.2.0 can't create user output file",
      'cannot update mailbox /var/mail/ann for user ann. unable to lock for exclusive access',
      'error writing mailbox: Permission denied',
    ],
    misses: ['cannot update mailbox: disk quota exceeded'],
  },
  {
    id: 'mailer-error.time-limit',
    reason: 'mailer-error',
    match: {
      text: /\bcommand time limit exceeded\b|\b(?:delivery agent|local mailer|filter program|pipe) (?:was killed|timed out|took too long|ran too long)\b|\bunable to open \/\S{1,120}: permission denied\b/i,
    },
    sources: ['https://www.postfix.org/pipe.8.html', 'https://www.postfix.org/local.8.html'],
    asOf: '2026-11',
    hits: [
      'Command time limit exceeded: "/usr/local/bin/filter"',
      'unable to open /var/mail/ann: Permission denied',
    ],
    misses: ['421 4.4.2 connection timed out'],
  },
]);
