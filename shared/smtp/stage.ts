/** Where in the SMTP dialogue (RFC 5321) an answer was given. `content`: after the end of the data. */
export const STAGES = [
  'connect',
  'greeting',
  'ehlo',
  'starttls',
  'auth',
  'mail',
  'rcpt',
  'data',
  'content',
  'after-acceptance',
] as const;
export type Stage = (typeof STAGES)[number];

/** Stage of a command as servers spell it (`RCPT TO`, `MAIL FROM`, `end of DATA` …); null for other words. */
export function stageOfCommand(command: string): Stage | null {
  const word = command
    .trim()
    .toUpperCase()
    .replace(/[\s_-]+/g, ' ');
  if (
    /^(?:PIPELINED )?(?:END OF DATA|DATA END|END DATA|TEXT|BODY|\.|BDAT LAST|MESSAGE BODY|SENDING DATA BLOCK)/.test(
      word,
    )
  )
    return 'content';
  if (/^(?:PIPELINED )?RCPT/.test(word)) return 'rcpt';
  if (/^(?:PIPELINED )?(?:MAIL|SENDER)/.test(word)) return 'mail';
  if (/^(?:PIPELINED )?(?:DATA|BDAT)/.test(word)) return 'data';
  if (/^(?:EHLO|HELO|LHLO)/.test(word)) return 'ehlo';
  if (/^(?:STARTTLS|TLS)/.test(word)) return 'starttls';
  if (/^AUTH/.test(word)) return 'auth';
  if (
    /^(?:INITIAL (?:CONNECTION|SERVER GREETING)|GREETING|BANNER|CONNECT(?:ION)? (?:BANNER|GREETING))/.test(
      word,
    )
  )
    return 'greeting';
  return /^CONNECT/.test(word) ? 'connect' : null;
}

const COMMAND =
  '[Ee]nd of (?:DATA|data)|RCPT(?: TO)?|MAIL(?: FROM)?|[Pp]ipelined (?:DATA|RCPT|MAIL|end of data)|DATA|BDAT|EHLO|HELO|LHLO|STARTTLS|AUTH|[Ii]nitial connection|[Ii]nitial server greeting|TEXT|BODY|message body';

/** Phrases around a command, most telling first. The first group is the command. */
const AROUND_COMMAND: readonly RegExp[] = [
  new RegExp(`\\b[Ii]n reply to (?:the )?(${COMMAND})\\b`),
  new RegExp(`\\b[Ww]hile (?:performing the|sending|receiving the) (${COMMAND})\\b`),
  new RegExp(`\\b(?:[Aa]fter|[Ff]ollowing|[Ii]n response to) (?:sending )?(?:the )?(${COMMAND})\\b`),
  new RegExp(`\\b[Ff]or (?:the )?(${COMMAND}) (?:command|response)\\b`),
  /\b[Mm]ost progress was (RCPT|MAIL|DATA|EHLO|HELO)\b/,
  /\[(RCPT_TO|MAIL_FROM|DATA|END_OF_DATA|DATA_END|BODY|EHLO|HELO|CONNECT)\]/,
  new RegExp(`\\b(?:[Ss]ent|[Cc]ommand|[Bb]efehl)(?: <<<|:| was:?)? {0,2}"?(${COMMAND})\\b`),
  new RegExp(`(?:>>>|-> ?) {0,2}(${COMMAND})\\b`, 'i'),
  /\b(RCPT TO) (?:generated|command|failed)/i,
  /\bSMTP:(RCPT|MAIL|DATA|EHLO)\b/,
  /\((RCPT|MAIL|DATA|EHLO|HELO|BODY)\)/,
  /\bfailed on (DATA) command\b/,
  new RegExp(`\\bdid not like our (?:final )?(${COMMAND})\\b`),
  /\b(RCPT TO|MAIL FROM): ?<[^<>]{0,320}>[^<>]{0,40}$/i,
];

/** Phrases that name a stage without a command. Order matters: the first that holds decides. */
const PHRASES: readonly (readonly [RegExp, Stage])[] = [
  [/\bdoes not like recipient\b|\bbut recipient was rejected\b/i, 'rcpt'],
  [/\bdoes not like sender\b|\bbut sender was rejected\b/i, 'mail'],
  [/\bfailed after I sent the message\b|\bafter I sent the message\b/i, 'content'],
  [
    /\bbut greeting failed\b|\brefused to talk to me\b|\bduring (?:the )?(?:initial )?greeting\b/i,
    'greeting',
  ],
  [/\bbut my name was rejected\b|\bSENT_SECOND_EHLO\b/i, 'ehlo'],
  [
    /\bTLS (?:handshake|negotiation)\b|\bSTARTTLS\b.{0,40}\bfail|\bCannot start TLS\b|\bTLS is required\b/i,
    'starttls',
  ],
  [/\bwhile sending (?:message body|end of data|data block)\b/i, 'content'],
  [
    /\bconnect to \S{1,255}: |\bConnection (?:refused|timed out)\b|\bcould(?: not|n['’]t) connect\b|\bunable to connect\b|\bfailed to connect\b|\bno route to host\b|\bnetwork is unreachable\b|\bconnecting to [^.]{1,120} failed\b|\bconnection to [^.]{0,40}[^ ]{1,255} (?:on port \d{1,5} )?(?:timed out|was refused|failed)\b|\bVerbindung (?:mit|zu)[^.]{0,60}[^ ]{1,255} (?:ist )?(?:fehlgeschlagen|nicht möglich)|\bestablish an SMTP connection\b|\bunable to establish\b|\bSocketConnection/i,
    'connect',
  ],
];

/**
 * Stage of the dialogue from the words around an answer; null where none is stated. The last command named decides in
 * phrases of the same kind, because the answer follows it.
 */
export function stageFromWords(text: string): Stage | null {
  const words = text.slice(0, 20_000);
  for (const pattern of AROUND_COMMAND) {
    const match = pattern.exec(words);
    if (!match) continue;
    const final = match[0].includes('final DATA');
    const stage = final ? 'content' : stageOfCommand(match[1] ?? '');
    if (stage) return stage;
  }
  return PHRASES.find(([phrase]) => phrase.test(words))?.[1] ?? null;
}
