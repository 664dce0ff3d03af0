/** A text at least this long, in characters, was more than one line before somebody copied it. */
const SHORTEST = 160;

/** Fields of reports and of mail, written with a blank behind the colon. */
const FIELDS =
  'Reporting-MTA|Original-Recipient|Final-Recipient|Action|Status|Remote-MTA|Diagnostic-Code|Arrival-Date|Last-Attempt-Date|X-[A-Z][A-Za-z-]{2,40}|Received|Return-Path|Message-I[Dd]|MIME-Version|Content-Type|DKIM-Signature|Subject|Date|From|To|Von|An|Gesendet|Betreff|Datum|De|Envoyé|À|Objet';

const ADDRESS = '[^<>@\\s]{1,64}@[^<>@\\s]{1,255}';

/** Blanks that were line ends: in front of recipients with their answer, of fields, ruled lines and known headings. */
const LINE_STARTS: readonly RegExp[] = [
  new RegExp(`(?<!\\d) (?=<${ADDRESS}>(?: \\([^()]{1,340}\\))?: )`, 'g'),
  new RegExp(
    `(?<=: )(?=${ADDRESS}:? (?:host|SMTP|LMTP|all|Un|un|retry|No|no|user|mailbox|mail|Mail)\\b)`,
    'g',
  ),
  new RegExp(` (?=${ADDRESS} host \\S{1,255} \\[)`, 'g'),
  new RegExp(`(?<=\\p{L}:) (?=${ADDRESS} )`, 'gu'),
  new RegExp(`(?<=^${ADDRESS}) (?=(?:host|SMTP|LMTP|all|Un|un|retry|No|no|user|mailbox)\\b)`, 'gm'),
  new RegExp(` (?=${ADDRESS} (?:\\S{1,255} )?(?:Remote Server returned|#{1,2}[45]\\d\\d ))`, 'g'),
  new RegExp(`(?<=[^\\d,;:] )(?<!\\bto )(?=${ADDRESS}: )`, 'g'),
  new RegExp(` (?=${ADDRESS} on (?:\\d|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),))`, 'g'),
  new RegExp(`(?<=<${ADDRESS}>) (?=<${ADDRESS}>)`, 'g'),
  new RegExp(` (?=[45]\\d\\d (?:[45]\\.\\d\\.\\d{1,3} )?<?${ADDRESS}>?\\.{3} )`, 'g'),
  new RegExp(` (?=${ADDRESS}\\.{3} Deferred)`, 'g'),
  / (?=>>> [A-Z]{4}|<<< [245]\d\d|\.{3} while talking to )/g,
  new RegExp(` (?=(?:${FIELDS}): )`, 'g'),
  / (?=-{3,})|(?<=-{3,}) /g,
  / (?=(?:The (?:mail system|Postfix program)|Diagnostic information for|Diagnoseinformationen für|Generating server|Generierender Server|Original [Mm]essage [Hh]eaders|Ursprüngliche Nachrichtenkopfzeilen)\b)/g,
];

/** Pasted text that lost its line ends, as in a table or an input field, with those that can be told; other text as it is. */
export function withLineEnds(text: string): string {
  const whole = text.trim();
  if (whole.length < SHORTEST || whole.includes('\n')) return text;
  return LINE_STARTS.reduce((lines, start) => lines.replace(start, '\n'), whole);
}
