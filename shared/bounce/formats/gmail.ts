import { foldWhiteSpace } from '../../mail/white-space.ts';
import type { DelayFacts } from '../notice.ts';
import { factsFromText } from './recipient-facts.ts';
import { reasonSentences } from './reason-sentences.ts';
import { recipientsInText } from './recipients-in-text.ts';
import type { Format, Survey } from './reading.ts';
import { isDelayNotice } from './signals.ts';

const OLD_STYLE =
  /^Delivery to the following recipients? (?:failed|has been delayed)|Technical details of (?:permanent|temporary) failure/im;

/** Headings in front of the other server's answer; the newer notices are translated, the answer is not. */
const ANSWER =
  /(?:The error that the other server returned was:|The response(?: from the remote server)? was:|Die Antwort (?:des Remote-Servers )?(?:lautete|war):|Antwort(?: vom| des) Remote-Servers?(?: lautete)?:|La réponse(?: du serveur distant)? (?:était|est) la suivante ?:|La respuesta(?: del servidor remoto)? (?:fue|es)(?: la siguiente)?:|La risposta(?: del server remoto)? (?:è stata|è|era)(?: la seguente)?:|(?:Het antwoord|De reactie)(?: van de externe server)? (?:was|luidde|is)(?: als volgt)?:|A resposta(?: do servidor remoto)? (?:foi|é)(?: a seguinte)?:|Odpowiedź(?: serwera zdalnego)?(?: brzmi)?:|応答[^\n]{0,20}[:：]|Technical details of (?:permanent|temporary) failure:)\s{0,20}([^]{3,3000})/i;
/** Google's own sentence around the answer in notices until 2014. */
const GOOGLE_TRIED =
  /Google tried to deliver your message, but it was rejected by[^]{0,400}?(?:The error that the other server returned was:|cause of this error\.)\s{0,20}/i;

/** Headings of the newer notices, in any language: `** Address not found **`; text copied from a window has no stars. */
const NEW_STYLE = /^\*\* \S.{2,60} \*\*\s*$/m;

function isGoogle(survey: Survey): boolean {
  if (/(?:@|\.)google(?:mail)?\.com\b/i.test(survey.from.raw)) return true;
  const styled = NEW_STYLE.test(survey.own) || ANSWER.test(survey.own);
  return OLD_STYLE.test(survey.own) || (styled && /\bgoogle\.com\//.test(survey.own));
}

function retryDays(survey: Survey): Partial<DelayFacts> {
  return /will be retried for \d{1,3} more (?:day|hour)/i.test(survey.own) ? { willRetry: true } : {};
}

/** Gmail and Google Workspace: the old English text and the newer translated one. */
export const gmail: Format = {
  name: 'gmail',
  software: 'gmail',
  read: (survey) => {
    const daemon = /mailer-daemon@/i.test(survey.from.raw) || survey.document.form === 'text';
    if (!daemon || !isGoogle(survey)) return null;
    const addresses = recipientsInText(survey);
    if (addresses.length === 0) return null;
    const delay = isDelayNotice(survey);
    const heading = ANSWER.exec(survey.own)?.[1] ?? survey.own;
    const answer = heading.replace(GOOGLE_TRIED, '');
    const action = delay ? 'delayed' : 'failed';
    const host =
      /rejected by (?:the server for )?the recipient domain (?:\S{1,255} by )?([^\s[]{1,255}?)\.? \[([0-9a-fA-F.:]{3,45})\]/i.exec(
        foldWhiteSpace(survey.own),
      );
    const recipients = addresses.map((address) => {
      const facts = factsFromText({ address, action, text: answer, context: foldWhiteSpace(survey.own) });
      return {
        ...facts,
        diagnostic:
          facts.replyCode === null ? (reasonSentences(answer) ?? facts.diagnostic) : facts.diagnostic,
        remoteHost: host?.[1]?.toLowerCase() ?? facts.remoteHost,
        remoteIp: host?.[2] ?? facts.remoteIp,
      };
    });
    return {
      kind: delay ? 'delay' : 'failure',
      recipients,
      reporter: { software: 'gmail' },
      delay: retryDays(survey),
    };
  },
};
