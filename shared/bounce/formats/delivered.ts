import type { DsnAction } from '../notice.ts';
import { readAnyRecipients } from './generic.ts';
import type { Format } from './reading.ts';
import { daemonSigns } from './signals.ts';

/** Sentences of a confirmation that the message arrived. */
const DELIVERED =
  /(?:(?:your message|the message that you sent) (?:has been|was) (?:successfully )?delivered to the following|your message to the following recipients? (?:has|have) been (?:successfully )?delivered\b|message (?:was|has been) successfully delivered|Ihre Nachricht wurde (?:erfolgreich )?(?:an (?:die )?folgende[nr]? Empfänger|den folgenden Empfängern) (?:zugestellt|übermittelt)|wurde erfolgreich zugestellt|Votre message a été remis aux destinataires|è stato consegnato nella casella di destinazione|Il messaggio è stato recapitato ai|(?:El|Su) mensaje (?:se entregó|se ha entregado|ha sido entregado) a los siguientes|(?:A sua|Sua) mensagem foi entregue aos seguintes|Uw bericht is (?:bezorgd|afgeleverd) bij de volgende)/i;
/** Notes and GroupWise: the sentence goes around the subject, or the subject alone tells. */
const DELIVERED_AROUND = /^\s{0,4}(?:was delivered to|wurde zugestellt an|a été remis à)\s{0,2}:/im;
const DELIVERED_SUBJECT = /^\s{0,4}(?:DELIVERED|ZUGESTELLT|REMIS)\s?: |^Message status - delivered\b/;
/** The message left for a server that confirms nothing (RFC 3464 §2.3.3, `relayed`). */
const RELAYED =
  /(?:Delivery to these recipients or groups is complete, but no delivery notification was sent|successfully relayed to the following|relayed to (?:a )?(?:mailer|system) that does not support|Die Zustellung an (?:diese|folgende) Empfänger[^.\n]{0,40} ist abgeschlossen, (?:es wurde )?(?:jedoch|aber))/i;

/** A confirmation of delivery in words, without a report. */
export const delivered: Format = {
  name: 'delivered',
  software: null,
  read: (survey) => {
    const own = survey.own.slice(0, 6000);
    const relayed = RELAYED.test(own);
    const around = DELIVERED_SUBJECT.test(survey.subject) && DELIVERED_AROUND.test(own);
    if (!relayed && !around && !DELIVERED.test(own)) return null;
    const { strong, weak } = daemonSigns(survey);
    const receipt = survey.header('x-ricevuta') !== null;
    if (survey.document.form !== 'text' && strong + weak === 0 && !receipt) return null;
    const action: DsnAction = relayed ? 'relayed' : 'delivered';
    const recipients = readAnyRecipients(survey, action);
    return { kind: relayed ? 'relayed' : 'success', recipients };
  },
};
