import { foldWhiteSpace } from '../../mail/white-space.ts';
import type { DsnAction } from '../notice.ts';
import { isFromTracker, isTicket } from './program-mail.ts';
import type { Survey } from './reading.ts';
import { saysElsewhere } from './words/index.ts';

/** Words of a notice that goes on trying. */
const STILL_TRYING =
  /still being retried|this is a warning (?:message )?only|do(?:es)? not need to resend|do not (?:have|need) to (?:resend|take any action)|not yet been delivered|could not be delivered for (?:more than )?[\d.]+ (?:minute|hour|day)|(?:has|have|is|was) (?:been )?(?:delayed|postponed|deferred)\b|will (?:be retried|continue to (?:try|attempt|be made)|retry|keep trying|try again)|(?:delivery )?attempts (?:will|to deliver (?:the|your) message will) (?:continue|be (?:made|continued))|continue trying|(?:message|mail) (?:\S{1,60} )?delayed [\d.]+ (?:minute|hour|day)|still trying|we (?:will )?(?:keep|go on) trying|still waiting in (?:our|the) queue|delivery is delayed|hasn['’]t been delivered yet|(?:delivery )?will (?:continue to be attempted|keep trying)|(?:noch|weiterhin) nicht zugestellt|wird weiterhin versucht|versucht (?:weiter|erneut)|verzögert|nur eine Warnung|retard de (?:remise|distribution)|sera retent|retardé|配信遅延|遅延して|再送を試み/i;

const DELAY_SUBJECT =
  /\bdelay(?:ed)?\b|still being retried|^warning(?:\b|--)|delivery warning|verzögert|Verspätung|Übermittlungsverzögerung|not yet (?:been )?delivered|retard(?:é|ée)?\b|temporary/i;

/** Words of a notice that has given up. */
const GIVEN_UP =
  /permanent (?:fatal )?(?:error|failure)|fatal errors|failed permanently|giv(?:en|ing) up\b(?! (?:and|on \d))|no further (?:delivery )?attempts|(?:message|mail) will be deleted from (?:the )?queue|will not (?:be retried|continue|try)|not going to try again|returned to sender|endgültig(?! fehlschlägt)/i;

/** True where the notice says that delivery goes on being tried. */
export function isDelayNotice(survey: Survey): boolean {
  const { language, subject } = survey;
  const own = foldWhiteSpace(survey.own.slice(0, 6000));
  const waits = STILL_TRYING.test(own) || saysElsewhere(language, 'waiting', own);
  if (DELAY_SUBJECT.test(subject))
    return !/fail|undeliver|returned mail|virus|infect|attachment|blocked/i.test(subject) || waits;
  const givenUp = GIVEN_UP.test(own) || saysElsewhere(language, 'givenUp', own);
  const late =
    saysElsewhere(language, 'delaySubject', subject) && !saysElsewhere(language, 'failure', subject);
  return (waits || late) && !givenUp;
}

/** What became of one recipient of several, where the words beside the address say so; `otherwise` where not. */
export function statedAction(text: string, otherwise: DsnAction): DsnAction {
  const words = foldWhiteSpace(text.slice(0, 2000));
  if (GIVEN_UP.test(words) || /^\W{0,8}(?:delivery )?(?:has )?failed\b/i.test(words)) return 'failed';
  if (/^\s{0,20}(?:successfully )?delivered\.?[ \t]{0,8}(?:\n|$)/i.test(text)) return 'delivered';
  return STILL_TRYING.test(words) ? 'delayed' : otherwise;
}

/** Subjects of notices of failure or delay. */
const BOUNCE_SUBJECT =
  /undeliver(?:ed|able)|returned (?:mail|message|e-?mail|to sender)|return(?:ing)? (?:message|mail) to sender|failure (?:notice|notification)|deliver(?:y|ed)? (?:status|has failed|failure|failed|problem|error|notification|report|warning|delayed|incomplete|unsuccessful)|(?:mail|message|e-?mail)[ -](?:delivery|system error|status|not delivered|could not|failure|rejected|returned|error|not deliverable)|delayed mail|(?:not accepted|over quota)\b|(?:mail|message) failed\b|giving up on (?:your|this) (?:mail|message)|(?:mail|message) (?:is )?still (?:in (?:the|our) queue|queued|waiting|undelivered)|non-?deliver|nondeliver|not (?:be )?delivered|could not (?:be )?(?:deliver|sen[dt])|warning: (?:message|could not|mail)|warning--|permanent delivery|unable to deliver|bounced\b|bounce (?:message|notice|notification)|NDN?:|unzustellbar|nicht zugestellt|nicht zustellbar|Zustell(?:ung|fehler|status)|Fehler bei der Zustellung|Fehler beim (?:Versenden|Versand|Senden|Zustellen)|failed mail\b|(?:mail|message) (?:to|for) \S{1,320} (?:was )?returned\b|fehlgeschlagen|non remis|échec de (?:la )?remise|non (?:distribué|délivré)|onbestelbaar|no se puede entregar|no entregado|devuelto|mancato recapito|impossibile recapitare|não entregue|недоставлен|не доставлен|Mail failure|Processing Error|配信|送信できません|エラー|error sending|problem with your mail|blocked by our|(?:mail|message) (?:(?:to|for) \S{1,320} )?(?:was |has been )?blocked\b|virus(?:es)? (?:found |detected )?in (?:(?:your|the|an?) )?(?:e?-?mail|message)\b|(?:detected|found) (?:a )?virus(?:es)? in (?:a|the) (?:message|e?-?mail|document) you sent|rejected|not (?:a )?member|User unknown|mailbox (?:full|unavailable)|recipient (?:unknown|not found|rejected)|(?:Empfänger|Benutzer|Adresse) (?:ist )?(?:unbekannt|nicht (?:bekannt|gefunden))|unbekannter? (?:Empfänger|Benutzer|Adresse)|Postfach (?:ist )?voll|(?:utilisateur|destinataire) inconnu|(?:usuario|destinatario) desconocido|(?:utente|destinatario) (?:sconosciuto|inesistente)/i;

/** Authors of automatic notices. */
const DAEMON =
  /mailer[-_ ]?daemon|\bmailer@|\bdaemon@|\bmail[ -]?(?:server|router|robot|hub|gateway|filter|queue)\b|mail[-_ ]?daemon|post-?_?master|mail delivery (?:sub)?system|delivery (?:sub)?system|mail deliver(?:y)? (?:service|system)|mail administrat|system administrator|systemadministrator|microsoft outlook|mail ?system|mail_service|ndr administrator|bounce|no-?reply|virus|navmse|\bNAV for\b|antispam|interscan|mail-?gateway|sysadmin|mailgateway|mdaemon|content-?filter|-(?:admin|owner|request|bounces)@|majordomo|listserv|mailman@|imss@|root@|\buucp@|^<>$|^$/i;

/** Sentences that say a message did not arrive. */
export const FAILURE_WORDS =
  /you are not (?:a |an )?(?:authori[sz]ed )?(?:member|subscriber|allowed to (?:post|send))|not member\b|(?:post|message|mail)(?:ing)?[^.\n]{0,40} (?:was|is|has been) (?:rejected|refused)|failed[- ](?:recipients?|address(?:es)?)|removed from the (?:mail )?queue|not known (?:here|at this|on this)|did(?: not|n['’]t) accept (?:the|your|this) (?:message|mail)|(?:could|can)(?: ?not|n['’]t) be (?:placed|stored|put|written)|cannot find (?:user|recipient)\b|recipients? \S{1,320} (?:was |is |were )?(?:rejected|refused)|(?:mail|message) failed\b|\bso I give up\b|giving up on (?:your|this) (?:mail|message)|is not a (?:valid |known |local |registered )?(?:user|recipient|mailbox|account|address)\b|(?:message|mail) expired|(?:error|problem|trouble)s? (?:while )?delivering|mailbox unavailable|(?:could|can|was|is|has|were|have|may)(?: ?not|n['’]t)(?: yet)?(?: been| be)? (?:able to )?(?:successfully )?(?:deliver(?:ed)?|sen[dt]|reach(?:ed)?|accepted|relayed|completed|processed)|unable to (?:deliver|relay|send)|undeliver(?:able|ed)|not (?:(?:have )?been )?deliver(?:ed|able)|WAS NOT (?:delivered|relayed)|deliver(?:y|e?ry)(?: attempt)?s? (?:(?:to|of)\b.{0,80} )?(?:has |have )?(?:failed|failure|error|was aborted|has been delayed|(?:was|has been) stopped)|did not (?:reach|receive)|failed to (?:deliver|send|delivery)|failed(?: permanently)?:(?! {0,8}\d{1,9}[ \t]*(?:\n|$))|(?:had|have|has) (?:permanent |fatal |transient |delivery |non-fatal ){1,3}(?:errors?|problems?)|trouble delivering|(?:message|mail) (?:that )?you sent (?:contain(?:s|ed) an? |(?:is|was) (?:infected|blocked|deleted|rejected))|infected (?:attachment|file)s? (?:was|were|has been|have been) (?:deleted|removed|blocked|quarantined)|returned (?:to (?:the )?sender|(?:because|for)|permanent errors)|was considered (?:to be )?(?:unsolicited|spam|junk)|was rejected by|rejected your message|rejected (?:by|because)|(?:has|was) (?:been )?(?:returned|refused|blocked|bounced|postponed|waitlisted)|not a valid user|(?:user|recipient|mailbox|account|address)(?:[^.\n]|\.(?=\S)){0,60}(?:unknown|does(?: not|n['’]t) exist|not found|is full|exceeds|invalid|disabled|(?:is )?not (?:defined|listed|registered|recogni[sz]ed))|unknown (?:user|recipient|mailbox|local)|no such (?:local |valid )?(?:user|mailbox|recipient|account|person)|invalid (?:final )?(?:recipient|delivery|address|mailbox)|wasn['’]t delivered|message (?:not|failed)|nicht (?:zugestellt|zustellbar|übermittelt|ausgeliefert|gesendet|erreicht)|unzustellbar|Zustellung[^.\n]{0,60}(?:fehlgeschlagen|nicht möglich)|Fehler bei der (?:Nachrichten)?zustellung|n['’]a pas pu? ?(?:être|etre)|Échec de la remise|non remis|impossible de remettre|kan niet worden bezorgd|niet (?:worden )?bezorgd|no se (?:pudo|ha podido|puede) entregar|não (?:pôde|foi) (?:ser )?(?:entreg)|impossibile (?:recapitare|consegnare)|non è stato (?:recapitato|consegnato)|не может быть (?:доставлено|отправлено)|не доставлено|送信できませんでした|配信できませんでした|宛先|エラー|无法|無法|退信|nie (?:można|została?) dostarcz|kunde inte levereras|kunne ikke leveres|toimitus epäonnistui/i;

/** True where a text says, in English or the notice's own language, that a message did not arrive. */
export function saysFailed(survey: Survey, text: string): boolean {
  return FAILURE_WORDS.test(text) || saysElsewhere(survey.language, 'failure', text);
}

/** True for an English or German subject, or a frequent one of other languages, that notices have. */
export function isBounceSubject(subject: string): boolean {
  return BOUNCE_SUBJECT.test(subject);
}

/** True for a subject that notices of failure or delay have. */
export function hasBounceSubject({ subject, language }: Survey): boolean {
  if (subject === '') return false;
  return (
    BOUNCE_SUBJECT.test(subject) ||
    saysElsewhere(language, 'failure', subject) ||
    saysElsewhere(language, 'delaySubject', subject)
  );
}

/** Signs in the header that only automatic notices have. */
function strongSigns(survey: Survey): number {
  const { from, header } = survey;
  const returnPath = header('return-path');
  const signs = [
    /mailer[-_ ]?daemon|mail[-_ ]?daemon|^\s{0,4}"?post-?_?master\b(?!-)|<?post-?_?master@|delivery (?:sub)?system|mail deliver(?:y|er)? (?:service|system)|system ?administrator|mail administrator|ndr administrator/i.test(
      from.raw,
    ),
    returnPath !== null && (/^<?>?$/.test(returnPath.trim()) || /mailer-daemon/i.test(returnPath)),
    /report-type="?delivery-status/i.test(header('content-type') ?? ''),
    survey.failedRecipients.length > 0,
    header('x-dsncontext') !== null,
  ];
  return signs.filter(Boolean).length;
}

/** Signs that other automatic mail has too. */
function weakSigns(survey: Survey): number {
  const signs = [
    DAEMON.test(survey.from.raw.trim()),
    hasBounceSubject(survey),
    /auto-(?:generated|replied)/i.test(survey.header('auto-submitted') ?? ''),
  ];
  return signs.filter(Boolean).length;
}

/** Names of mail systems alone; `root` and list servers write about other things, too. */
const MAIL_AUTHOR =
  /mailer[-_ ]?daemon|post-?_?master|\bmailer@|\bdaemon@|\bmail[ -]?(?:server|router|robot|hub|system|gateway|delivery|filter|queue|daemon)\b/i;

/** True where the author goes by the name of a mail system or of its keeper. */
export function isMailSystem({ from }: Survey): boolean {
  return MAIL_AUTHOR.test(from.raw);
}

/** How much the header speaks for a notice about delivery. */
export function daemonSigns(survey: Survey): { readonly strong: number; readonly weak: number } {
  return { strong: strongSigns(survey), weak: weakSigns(survey) };
}

/** Lines that open something somebody else wrote: a quote in any notation, or the contents of a digest. */
const OPENS_QUOTE =
  /^\s{0,8}(?:>(?!>> (?:RCPT|MAIL|DATA|HELO|EHLO|QUIT|RSET)\b)|```|\[quote\b|\S.{0,200}\b(?:wrote|writes|schrieb|schreibt|a écrit|escribió|ha scritto|schreef|escreveu|napisał)(?: am .{0,60})?\s?:\s{0,8}$|Today['’]s Topics:|-{2,} ?(?:Original Message|Ursprüngliche Nachricht|Forwarded message|Weitergeleitete Nachricht|Message d['’]origine)\b)/i;

/** True for a text that begins as people begin: they greet each other. */
export function greets({ own }: Survey): boolean {
  return /^(?:hi|hello|hallo|hey|moin|liebe[rs]?|guten (?:tag|morgen)|bonjour|salut|hola|ciao|hej)\b(?!\. This is)/i.test(
    own.trimStart(),
  );
}

/** True for a text that begins as a circular does. */
export function addressesMany({ own }: Survey): boolean {
  return /^(?:dear|hi|hello) (?:all|everyone|everybody|colleagues|students|staff|team|users)\b|^(?:liebe|sehr geehrte) (?:alle|kolleg|mitarbeit|nutzer|studierende)|^hallo zusammen\b/i.test(
    own.trimStart(),
  );
}

/** What a visitor wrote into the form of a web site. */
function isForm({ lines }: Survey): boolean {
  const has = (label: RegExp): boolean => lines.slice(0, 60).some((line) => label.test(line));
  return (
    has(/^\s{0,4}(?:your )?(?:first |last )?(?:name|vorname|nachname|nom)\s{0,2}:/i) &&
    has(/^\s{0,4}(?:your )?(?:message|comment|enquiry|nachricht|anfrage|kommentar)\s{0,2}:/i)
  );
}

/** How notices open, and little else does; below other words it is somebody else's. */
const NOTICE_OPENING =
  /^\s{0,8}(?:This is the (?:mail system|Postfix program) at host|Hi\. This is the|This message was created automatically by|A message that you (?:have )?sent (?:could|has) not|The original message was received at|This is an automatically generated Delivery Status|Your message (?:did not reach|to \S{1,320} couldn|cannot be delivered|could not be delivered)|Delivery has failed to these|-{2,} ?The following addresses had|-{2,} ?Transcript of session|This Message was undeliverable|\*{2} (?:Address not found|Message (?:not delivered|blocked))|Sorry, we were unable to deliver|Delivery to the following recipients?|<[^<>\s]{3,320}>: )/i;

/** Words of a program's own, none of which tell a failure, above the opening of a notice. */
function introducesNotice(survey: Survey): boolean {
  if (isMailSystem(survey) || hasBounceSubject(survey)) return false;
  const opening = survey.lines.findIndex((line) => NOTICE_OPENING.test(line));
  const above = survey.lines.slice(0, Math.max(opening, 0)).filter((line) => line.trim() !== '');
  return above.length > 0 && !saysFailed(survey, above.join('\n').slice(0, 4000));
}

/** A message whose first words of failure stand behind the opening of a quote, or in a form or an issue; no daemon sent it. */
function quotesNotice(survey: Survey): boolean {
  if (survey.document.form !== 'message') return false;
  if (isFromTracker(survey)) return true;
  if (strongSigns(survey) > 0) return false;
  if (isTicket(survey) || isForm(survey) || introducesNotice(survey)) return true;
  const failed = survey.lines.findIndex((line) => FAILURE_WORDS.test(line.slice(0, 2000)));
  const quote = survey.lines.findIndex((line) => OPENS_QUOTE.test(line));
  return quote !== -1 && (failed === -1 || quote <= failed);
}

/** Mail about changes of a program, which may be one that reads notices. */
function isTagged(survey: Survey): boolean {
  const tagged = /^\s{0,4}(?:re: )?\[(?:patch|rfc|bug|issue|commit)\b/i.test(survey.subject);
  return tagged && strongSigns(survey) === 0;
}

/** True for a message a person or a list wrote: an answer, a forward, or a newsletter. */
export function isConversation(survey: Survey): boolean {
  const { header, from } = survey;
  if (quotesNotice(survey) || isTagged(survey)) return true;
  const listed = ['list-id', 'list-post'].some((name) => header(name) !== null);
  const answers = /^\s{0,4}(?:re|aw)\s{0,2}:/i.test(survey.subject) && header('in-reply-to') !== null;
  if (answers && (greets(survey) || /^\s{0,20}dear /i.test(survey.own))) return true;
  if (DAEMON.test(from.raw.trim()) || /^<?>?$/.test((header('return-path') ?? 'x').trim())) return false;
  if (/^\s{0,4}(?:re|aw|antw|fwd?|wg|tr|rv|sv)\s{0,2}(?:\[\d\])?:/i.test(survey.subject))
    return listed || !opensWithFailure(survey);
  if (header('list-unsubscribe') !== null) return strongSigns(survey) === 0;
  if (listed || header('precedence') === 'list')
    return strongSigns(survey) === 0 && !opensWithFailure(survey);
  if (greets(survey) && strongSigns(survey) === 0 && !hasBounceSubject(survey)) return true;
  return header('in-reply-to') !== null && !hasBounceSubject(survey);
}

/** Gateways put `Re:` in front too; their text starts with the failure, and quotes and forwards nobody. */
function opensWithFailure(survey: Survey): boolean {
  const quotes = survey.lines.some((line) => /^(?:>|(?:Von|From|De|Da|Van):\s)/.test(line));
  const start = survey.own.trimStart().slice(0, 200);
  if (quotes || greets(survey) || survey.header('in-reply-to') !== null) return false;
  return hasBounceSubject(survey) && saysFailed(survey, start);
}
