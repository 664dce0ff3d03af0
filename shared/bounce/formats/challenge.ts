import { findReplies } from '../../smtp/reply.ts';
import { foldWhiteSpace } from '../../mail/white-space.ts';
import { NO_FACTS } from '../notice.ts';
import type { Reading, Survey } from './reading.ts';
import { isMailSystem } from './signals.ts';
import { firstTextAddress, sameAddress } from './text-address.ts';

/** Sentences with which a recipient's system asks the sender to confirm before it delivers. */
const ASKS =
  /(?:added|add (?:me|you(?:rself)?|your (?:address|e-?mail))) to (?:my|the|our|his|her|their) (?:recipient['’]s )?[^.\n]{0,40}?(?:allowed|approved|guest|safe|white|trusted)[ -]?(?:senders? )?list|have your (?:address|e-?mail)[^.]{0,80} added to|click (?:on )?(?:the|this|here|below)[^.\n]{0,80}(?:deliver (?:your|the)|confirm|verify|to be added|authenticate)|(?:confirm|verify|prove) that (?:you(?: are|['’]re)|this was sent by) (?:a )?(?:human|real|person|not a (?:robot|spammer|machine))|to have your (?:message|e-?mail) delivered,? (?:please )?(?:confirm|reply|click|visit|open)|first (?:message|e-?mail) (?:that )?(?:I|we) (?:have )?received from (?:your address|you)[^]{0,120}(?:held|confirm)|(?:bestätigen|beweisen) Sie,? dass Sie (?:ein|eine|kein)|protected by (?:\S{1,30} )?(?:spam ?arrest|bluebottle|boxbe|challenge)|(?:reply to|respond to) this (?:message|e-?mail) to (?:confirm|verify|have your)|requires? (?:confirmation|verification)\b[^.]{0,60}(?:visit|click)|(?:has been|was) (?:waitlisted|held (?:pending|until))[^.\n]{0,60}(?:confirm|verif|approv)?|one[- ]time (?:authentication|confirmation|verification)|sender (?:confirmation|verification|authentication) (?:required|request)|(?:bestätigen|bestätigung)[^.\n]{0,80}(?:Absender|kein Spam|zugestellt werden)|added to my list of (?:approved|allowed|trusted|accepted) senders|not pre-approved|(?:is being |has been |was |is )held because your (?:e-?mail )?address (?:has not been|is not|was not) (?:yet )?(?:verified|confirmed|known)|to release (?:your|this|the) (?:message|e-?mail)[^.\n]{0,40} for delivery/i;

/** The same in a server's refusal, where words such as "whitelist" alone mean less. */
const REFUSAL_ASKS =
  /(?:requires? (?:confirmation|verification)|please (?:confirm|verify) (?:that you|your|this|the sender)|not pre-approved|sender (?:confirmation|verification) required)[^]{0,200}(?:https?:|visit|click|link|notice)/i;

/** Services that do nothing else. */
const SERVICE =
  /@(?:\S{1,40}\.)?(?:boxbe|spamarrest|bluebottle|sendio|mailblocks|knowspam|tmda|usermailchallenge|onlymyemail)\.(?:com|net|org)\b/i;

/** Whose mail is held: named in subject or text, else who asks. */
function heldFor(survey: Survey): string | null {
  const named =
    /\b(?:message|mail|e-?mail|Nachricht)(?: \S{1,30}){0,2} (?:to|for|an) <?([^\s<>]{1,64}@[^\s<>]{1,255})/i;
  const found = named.exec(`${survey.subject}\n${survey.own.slice(0, 4000)}`)?.[1];
  const address = found === undefined ? null : firstTextAddress(found);
  const own = address !== null && survey.to.some((to) => sameAddress(to, address));
  return own ? survey.from.address : (address ?? survey.from.address);
}

/** Refusals offer to put the sender on a list, too; a mail system quotes them. */
function quotesRefusal(survey: Survey): boolean {
  return isMailSystem(survey) && findReplies(survey.own.slice(0, 6000)).length > 0;
}

/** A system that asks the sender to confirm: by a mail of its own, or in the refusal that `report` quotes. */
export function readChallenge(survey: Survey, report: Reading | null): Reading | null {
  const notice = report?.recipients.find(
    (facts) => facts.diagnostic !== null && REFUSAL_ASKS.test(facts.diagnostic),
  );
  if (report && notice) return { ...report, kind: 'challenge' };
  const service =
    SERVICE.test(survey.from.raw) || /boxbe-notice/i.test(survey.statusTexts.join('\n').slice(0, 4000));
  if (survey.document.form === 'text' || report)
    return service && report ? { ...report, kind: 'challenge' } : null;
  const words = foldWhiteSpace(survey.own.slice(0, 6000));
  const automatic =
    service ||
    survey.header('auto-submitted') !== null ||
    survey.header('x-autoreply') !== null ||
    /created automatically|automatically (?:created|generated)/i.test(words) ||
    /^\s{0,4}(?:re|aw):/i.test(survey.subject);
  const asks = automatic && ASKS.test(words) && !quotesRefusal(survey);
  if (!service && !asks) return null;
  return {
    kind: 'challenge',
    recipients: [
      {
        ...NO_FACTS,
        address: heldFor(survey),
        diagnostic: ASKS.exec(words)?.[0] ?? words.slice(0, 300),
        context: words,
      },
    ],
  };
}
