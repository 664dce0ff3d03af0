import { foldWhiteSpace } from '../../smtp/reply.ts';
import type { DsnAction, RecipientFacts } from '../notice.ts';
import { factsFromText } from './recipient-facts.ts';
import type { Reading, Survey } from './reading.ts';
import { firstTextAddress } from './text-address.ts';

/** Words of one mail program's dialogs. */
interface Dialog {
  readonly software: string | null;
  readonly words: RegExp;
}

/** Longest text that is read as a dialog, in characters. */
const MAX_LENGTH = 6000;

const DIALOGS: readonly Dialog[] = [
  {
    software: 'outlook',
    words:
      /0x8(?:00CCC|004[0-9A-F]|0042)[0-9A-F]{2,4}|reported error \(0x|Fehler \(0x8[0-9A-F]{7}\)|Senden\/Empfangen|(?:Subject|Betreff)\s?:? ?'[^']{0,200}', (?:Account|Konto)|Internet ?(?:Security Warning|sicherheitswarnung)|security certificate that cannot be verified|target principal name is incorrect|Zielprinzipalname ist falsch|Sicherheitszertifikat[^.\n]{0,80}(?:nicht überprüft|kann nicht)|Error Number: 0x|Fehlernummer: 0x/i,
  },
  {
    software: 'thunderbird',
    words:
      /Sending of (?:the )?message failed|An error occurred (?:while )?sending (?:mail|the message)|(?:Das )?Senden der Nachricht (?:ist )?fehlgeschlagen|(?:Beim|Fehler beim) Senden (?:der Nachricht|von Nachrichten|der E-?Mail)[^.\n]{0,60}(?:Fehler|:)|Outgoing server \(SMTP\)|Postausgangs?-?[Ss]erver \(SMTP\)|Login to (?:the )?server \S{1,255} (?:with username .{1,100} )?failed|Anmeld(?:ung|en) (?:auf|am|bei) (?:dem )?Server \S{1,255}|The mail server responded:|Der Mail-?[Ss]erver (?:antwortete|hat geantwortet)|Message could not be sent because|message you are trying to send exceeds|Nachricht, die Sie (?:senden|versenden) (?:wollen|möchten), (?:überschreitet|ist)|Senden der Nachricht mit dem Konto|Unable to (?:connect|authenticate) to (?:the )?(?:Outgoing|SMTP)/,
  },
  {
    software: 'apple-mail',
    words:
      /Cannot send message using the server|Cannot Send Mail|A copy has been placed in your Outbox|Senden der E-?Mail (?:ist )?nicht möglich|E-?Mail kann nicht (?:über den Server .{1,260} )?gesendet werden|(?:SMTP-)?Server .{1,260} (?:hat (?:Ihren|deinen) Benutzernamen oder|hat das Passwort)|server .{1,260} rejected the password|The SMTP server .{1,260} (?:did not recognize|rejected)|Trouble connecting to|Verify Certificate|Zertifikat überprüfen|Eine Kopie wurde in (?:deinem|Ihrem) (?:Postausgang|Ausgang)|Die E-?Mail kann nicht mit dem Server|The server response was:|Die Antwort des Servers lautete|Mail kann (?:keine|die) .{0,40}Verbindung|The sender address \S{1,320} was rejected by the server|Die Absenderadresse .{1,320} wurde vom Server abgelehnt|wurde vom Server abgelehnt, da er keine Weiterleitung|was rejected by the server because it does not allow relaying/i,
  },
  {
    software: 'k-9',
    words:
      /Negative SMTP reply|Failed to send some messages|Nachrichten konnten nicht gesendet werden|Fehler beim Senden einiger Nachrichten|MessagingException|com\.fsck\.k9/i,
  },
  {
    software: 'roundcube',
    words:
      /SMTP[- ](?:Error|Fehler) ?[:(]|SMTP Error: ?(?:Failed|Could not)|Failed to (?:add recipient|set sender)|Fehler beim Setzen des (?:Empfängers|Absenders)|Empfänger .{1,320} konnte nicht (?:hinzugefügt|gesetzt)|Authentifizierung fehlgeschlagen/i,
  },
  {
    software: 'evolution',
    words:
      /(?:MAIL FROM|RCPT TO|DATA|EHLO) command failed:|(?:RCPT TO|MAIL FROM)-Befehl (?:ist )?(?:fehlgeschlagen|gescheitert)/,
  },
  {
    software: null,
    words:
      /(?:could ?n[o'’]t|cannot|unable to|failed to) (?:connect to|reach|log ?in to|authenticate with) (?:the )?(?:outgoing |SMTP |mail )?server|SMTP server (?:settings|rejected|requires)|(?:Postausgangs?-?|SMTP-?|Ausgangs)[Ss]erver.{0,120}(?:nicht|Fehler|abgelehnt|fehlgeschlagen)|Keine Verbindung zum (?:SMTP|Postausgangs|Mail)|Verbindung zum (?:SMTP|Postausgangs|Mail|Server).{0,80}(?:fehlgeschlagen|nicht|abgelehnt)/i,
  },
];

/** Where dialogs quote the server; group 1. */
const QUOTED: readonly RegExp[] = [
  /(?:The (?:mail )?server responded|The server response was|Server (?:Response|error|responded)|The response from the (?:remote )?server was|Serverantwort|Antwort des Servers|Der Mail-?[Ss]erver (?:antwortete|hat geantwortet)|Die Antwort des Servers lautete|Server antwortete|Negative SMTP reply|Response)\s{0,3}:\s{0,3}['"„“]?\s{0,2}([^]{3,1500})/i,
  /command failed:\s{0,3}([^]{3,800})/,
];

const SERVER: readonly RegExp[] = [
  /(?:^|[,\s])Server: ?'([^',\s]{3,255})'/i,
  /(?:Outgoing server \(SMTP\)|Postausgangs?-?[Ss]erver \(SMTP\)|SMTP[- ]?[Ss]erver|server|Server|Host|host)[ :]{1,2}["'„“]?([A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.){1,8}[A-Za-z]{2,24})/,
  /(?:to|with|mit|zu|auf|an) ["'„“]?([A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.){1,8}[A-Za-z]{2,24})["'“”]? (?:failed|fehlgeschlagen|timed out|on port)/,
  /["'„“]([A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.){1,8}[A-Za-z]{2,24})["'“”]/,
];

function quotedAnswer(text: string): string | null {
  for (const pattern of QUOTED) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined && /\p{L}{3}|\d{3}/u.test(found)) return cutAnswer(found);
  }
  return null;
}

/** The answer ends where the dialog goes on in its own words. */
function cutAnswer(text: string): string {
  const end =
    /['’], (?:Port|Secure|Server Error|Serverfehler|Protocol)|\.?\s(?:Please (?:check|verify)|Bitte (?:überprüfen|prüfen|kontrollieren|vergewissern)|Select a different|Wählen Sie)|\n\s{0,4}\n/.exec(
      text,
    );
  return (end ? text.slice(0, end.index) : text).replace(/["”“'’]\s{0,4}$/, '').trim();
}

function serverName(text: string): string | null {
  for (const pattern of SERVER) {
    const name = pattern.exec(text)?.[1];
    if (name !== undefined) return name.toLowerCase();
  }
  return null;
}

function recipientOf(text: string): string | null {
  const match =
    /(?:recipient|Empfänger(?:s|adresse)?|to|for|an|address (?:was|is)|E-?Mail-?Adresse (?:ist|war|lautet):?)\s{1,2}["'„“<]{0,2}([^\s"'<>„“]{1,64}@[^\s"'<>“”]{1,255})/i.exec(
      text,
    ) ??
    /["'„“<]([^\s"'<>„“]{1,64}@[^\s"'<>“”]{1,255})["'“”>](?!:? Sender).{0,40}(?:rejected|abgelehnt|refused|relay|User unknown|denied)/i.exec(
      text,
    );
  return match?.[1] === undefined ? null : firstTextAddress(`<${match[1]}>`);
}

/** Only a quoted reply says whether the attempt was the last one; a dialog alone does not. */
function actionOf(replyCode: string | null): DsnAction | null {
  if (replyCode === null) return null;
  return replyCode.startsWith('5') ? 'failed' : 'delayed';
}

/** Sentences that tell what to do or look at, and the labels of buttons. */
const INSTRUCTION =
  /^(?:Please |Select |Try again|Bitte |Wählen Sie|Versuchen Sie|Do you want|Möchten Sie|Contact |Wenden Sie|Kontaktieren|OK\b|Cancel\b|Abbrechen\b)/;

/** The dialog's own sentences without its instructions. */
function toldBy(folded: string): string {
  const sentences = folded.split(/(?<=[.!?:]["'”“]?) (?=\p{Lu})/u);
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

/** The error dialog of a mail program, English or German, pasted as text. */
export function readClientDialog(survey: Survey): Reading | null {
  const { form, text } = survey.document;
  if (form !== 'text' || text.length > MAX_LENGTH) return null;
  const dialog = DIALOGS.find(({ words }) => words.test(text));
  if (!dialog) return null;
  return { kind: 'client-error', recipients: [factsOf(text)], reporter: { software: dialog.software } };
}
