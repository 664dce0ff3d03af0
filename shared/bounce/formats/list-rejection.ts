import { foldWhiteSpace } from '../../smtp/reply.ts';
import { factsFromText } from './recipient-facts.ts';
import type { Reading, Survey } from './reading.ts';
import { firstTextAddress, sameAddress } from './text-address.ts';

/** What list programs write when they send a post back: Mailman 2 and 3, Sympa, LISTSERV. */
const REJECTS =
  /\byou are not (?:allowed|authori[sz]ed) to (?:post|send mail) to (?:this mailing[- ]list|the \S{1,60} list)\b|\bposting of your message titled\b[^]{0,400}?\bhas been rejected by the list moderator\b|\byour message (?:to|for) (?:the )?(?:list )?\S{1,120}(?: mailing[- ]list)? (?:\(attached below\) )?was rejected\b|\byour message was too big; please trim it\b|\bthe message's (?:content type|file extension) was explicitly disallowed\b/i;

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
const NAMED_LIST = /\bfor (?:the )?list ['"‘“«]?\s?([\w.+-]{0,63}\w(?:@[\w.-]{1,255})?)/i;

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

/** A post that a mailing list sends back to its author. */
export function readListRejection(survey: Survey): Reading | null {
  if (survey.document.form !== 'message' || !comesFromList(survey)) return null;
  const own = survey.own.slice(0, 4000);
  const rejects = REJECTS.exec(own.replace(/[’‘]/g, "'").replace(/\s+/g, ' '))?.[0];
  if (rejects === undefined) return null;
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
