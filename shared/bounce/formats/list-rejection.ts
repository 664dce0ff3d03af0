import { foldWhiteSpace } from '../../mail/white-space.ts';
import { factsFromText } from './recipient-facts.ts';
import type { Reading, Survey } from './reading.ts';
import { firstTextAddress, sameAddress } from './text-address.ts';

/** What list programs write when they send a post back: Mailman 2 and 3, Sympa, LISTSERV. */
const REJECTS =
  /\byou are not (?:allowed|authori[sz]ed) to (?:post|send mail) to (?:this mailing[- ]list|the \S{1,60} list)\b|\bposting of your message titled\b[^]{0,400}?\bhas been rejected by the list moderator\b|\byour message (?:to|for) (?:the )?(?:list )?\S{1,120}(?: mailing[- ]list)? (?:\(attached below\) )?was rejected\b|\byour message was too big; please trim it\b|\bthe message's (?:content type|file extension) was explicitly disallowed\b/i;

/** The same in other languages, as the translations of Mailman and Sympa put it. */
const REJECTS_ELSEWHERE =
  /votre message pour la liste \S{1,120}(?: \([^()]{1,60}\))? a été rejeté|n'êtes pas autorisée?(?:\(e\))? à (?:envoyer|poster|publier)[^.]{0,60}(?:liste|ce message)|Ihre (?:Nachricht|E-?Mail) (?:an|für) die (?:Mailing)?[Ll]iste \S{1,120} wurde (?:abgelehnt|zurückgewiesen|abgewiesen)|Sie (?:dürfen|sind nicht berechtigt)[^.]{0,60}(?:Mailing)?liste|su mensaje para la lista \S{1,120} (?:ha sido|fue) rechazado|no (?:está|tiene) (?:autorizado|permiso)[^.]{0,60}lista|il (?:suo|tuo)? ?messaggio per la lista \S{1,120} è stato (?:rifiutato|respinto)|non (?:sei|è) autorizzat[oa] a[^.]{0,60}lista|sua mensagem para a lista \S{1,120} foi rejeitada|uw bericht (?:voor|aan) de lijst \S{1,120} (?:is|werd) geweigerd/i;

/** Forum software names the address that was written to in the sentence itself. */
const FORUM = /\bwe're sorry, but your email message to \["([^"\]]{3,320})"[^]{0,600}?didn't work\./i;

/** The reason a moderator or the program states below. */
const STATED =
  /\bgave the\s{1,4}following reason for rejecting your request:\s{1,8}([^]{3,600}?)(?:\n\s{0,8}\n\s{0,8}any questions\b|$(?![^]))|\bfor the following reasons?:\s{1,8}([^]{3,600}?)(?:\n\s{0,8}\n\s{0,8}the original message\b|$(?![^]))/i;

/** Marks of list programs in the header; without one the same sentences may be somebody's report about them. */
function comesFromList({ header, from }: Survey): boolean {
  const author = from.address ?? '';
  return (
    ['x-mailman-version', 'x-loop', 'x-beenthere', 'x-listserver'].some((name) => header(name) !== null) ||
    /^(?:owner-|mailman@|listserv@|sympa@|majordomo@)|-(?:bounces|owner|request)@/i.test(author)
  );
}

/** The list program itself, not a list. */
const PROGRAM = /^(?:listserv|sympa|majordomo|mailman|listproc|listadmin)@/i;

/** Sympa names the list in its first sentence. */
const NAMED_LIST =
  /\b(?:for (?:the )?list|pour la liste|für die (?:Mailing)?liste|para (?:la|a) lista|per la lista|voor de lijst) ['"‘“«]?\s?([\w.+-]{0,63}\w(?:@[\w.-]{1,255})?)/i;

/** Address of the list: what the returned post went to, else the subject's, else the author's without its suffix. */
function listAddress(survey: Survey): string | null {
  const [to] = survey.original.to;
  if (to !== undefined) return to;
  const domain = survey.from.address?.split('@')[1];
  const stated = NAMED_LIST.exec(survey.own.slice(0, 1000))?.[1];
  if (stated !== undefined && domain !== undefined)
    return stated.includes('@') ? stated : `${stated}@${domain}`;
  const named = firstTextAddress(survey.subject);
  if (named !== null && !survey.to.some((sender) => sameAddress(sender, named))) return named;
  const author = survey.header('x-beenthere') ?? survey.from.address;
  const list = author?.replace(/^owner-|-(?:bounces|owner|request)@/i, (part) =>
    part.endsWith('@') ? '@' : '',
  );
  return list === undefined || PROGRAM.test(list) ? null : list;
}

function forumRejection(said: RegExpExecArray, words: string): Reading {
  const told = words.slice(said.index + said[0].length).trim();
  const facts = factsFromText({
    address: firstTextAddress(said[1] ?? ''),
    action: 'failed',
    text: told,
    context: words,
  });
  return { kind: 'failure', recipients: [{ ...facts, diagnostic: told.slice(0, 600) || facts.diagnostic }] };
}

/** A post that a mailing list sends back to its author. */
export function readListRejection(survey: Survey): Reading | null {
  if (survey.document.form !== 'message') return null;
  const own = survey.own.slice(0, 4000);
  const words = foldWhiteSpace(own.replace(/[’‘]/g, "'"));
  const forum = FORUM.exec(words);
  if (forum) return forumRejection(forum, words);
  if (!comesFromList(survey) || !(REJECTS.test(words) || REJECTS_ELSEWHERE.test(words))) return null;
  const stated = STATED.exec(own);
  const told = foldWhiteSpace(stated?.[1] ?? stated?.[2] ?? own.slice(0, 600));
  const facts = factsFromText({
    address: listAddress(survey),
    action: 'failed',
    text: told,
    context: foldWhiteSpace(own),
  });
  return { kind: 'failure', recipients: [{ ...facts, diagnostic: told }] };
}
