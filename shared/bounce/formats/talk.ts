/** Questions and requests of one person to another. */
const ASKS =
  /\?\s*$|\b(?:can|could|would|will|do|did) you\b(?! (?:not|have|are)\b)|\blet me know\b|\b(?:what|how) (?:should|can|do|shall) (?:i|we)\b|\b(?:kannst|könntest|weißt|hast) du\b|\b(?:können|könnten|wissen|haben) Sie (?:mir|uns|bitte|das|die|den)\b|\bwas (?:soll|kann|muss) ich\b/i;

/** People speak of themselves and of others; programs that say “I” apologise (qmail, Yahoo, Google). */
const SPEAKS_OF_PEOPLE =
  /(?:^|[^\w.])(?:i(?= (?:did not|didn't|think|guess|hope|blocked|changed|cannot|can't|will|would|am|was|got|tried|sent|need|want)\b)|i'll|i've(?! given up)|me|my|mine)\b(?! (?:mailbox|inbox|address|account) (?:does|only|is set|accepts))|\b(?:he|she|him)\b|\bi could not reach\b|\b(?:ich|mir|mich|mein(?:e[nmrs]?)?|wir ziehen)\b/i;

const APOLOGISES =
  /\bi(?:'m| am) (?:afraid|sorry|not going to try)|\bsorry,? i\b|\bi (?:was|am) (?:not able|unable)\b|\bi wasn't able\b|\btried to (?:deliver|send)\b/i;

/** Days that people name when they announce or tell something. */
const DAYS =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|tonight|yesterday|(?:this|next|last) (?:week|weekend|month|morning|evening|night|afternoon)|weekend|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tags?|Mittwochs?|Sonnabend|gestern|heute (?:früh|abend|nacht)|morgen (?:früh|abend|ab|um|von)|Wochenende|(?:nächste|kommende|letzte)[nr]? (?:Woche|Nacht))\b/i;

/** Words with which a server refuses one mail, or tells when to come back. */
const REFUSES =
  /\blimit|\bexceed|\breject|\brefus|\bden(?:y|ied)|\bblocked|\bundeliver|\bnot (?:be |been )?(?:deliver|accept|sent)|\btry (?:again|later)|\bretry|\byour (?:message|mail|e-?mail) (?:was|has|could)|abgelehnt|\blimit|nicht (?:zugestellt|angenommen)|überschritten|\berneut/i;

/** Words without which nothing went wrong. */
const TROUBLE =
  /\bnot?\b|n't\b|\bnone\b|\bun\w{4}|\bin(?:valid|active|sufficient|correct|complete)|\bfail|\berror|\breject|\brefus|\bden(?:y|ied)|\bblock|\bblack|\blist(?:ed|ing)\b|\bfull\b|\bquota|\bexceed|\bover\b|\btoo\b|\blimit|\btime[d ]?-?out|\blost\b|\bdown\b|\bdisabled|\bsuspend|\bclosed?\b|\bexpired|\bloop|\btry\b|\bretry|\blater\b|\bgrey|\bgray|\bdefer|\bdelay|\bbounce|\bdrop|\bdiscard|\bprohibit|\bforbid|\brestrict|\bviolat|\brequire|\bmust\b|\bneed|\bmiss|\bbad\b|\bmalform|\bsuspect|\bsuspicious|\bdetected|\bfound\b|\bcontain|\blooks?\b|\bclassif|\bidentif|\bmoved\b|\bleft\b|\bretired\b|\bformer|\blonger\b|\bproblem|\btrouble|\bmaintenance|\bbusy|\boverload|\babort|\bterminat|\bexit|\bstop|\bwarning|\bonly\b|\blow\b|\bpoor\b|\bspam\b.{0,20}\b(?:score|points|reason)|\bsorry\b|\bunfortunately\b|\bcannot\b|\bdead\b|\bhung\b|\bhang|\bgave\b|\bgive|\bbroke|\bsilent|\bsilence|\bcrash|\bnobody\b|\bnever\b|\bcut\b|\bkick|\bban(?:ned)?\b|\bunder\b|\bas spam\b|\bis spam\b|\binfect|\bexist/i;

/** Matters of mail that people talk about, too. */
const TOPIC = /\b(?:spam|virus\w{0,2}|junk|mailbox(?:es)?|inbox|relay|quota|attachments?)\b/i;

const ENGLISH = /\b(?:the|our|since|this|and|with|your|a)\b/i;

/** Sentences shorter than this are no talk; refusals may be as short as two words. In words. */
const FEW_WORDS = 6;

/**
 * True for a text without any code that one person wrote to another: it asks, speaks of people, announces something for
 * a day, or speaks of spam and the like without a word of anything going wrong. Such text is no answer of a server even where it speaks of mailboxes,
 * spam or maintenance.
 */
export function isTalk(text: string): boolean {
  const plain = text.replace(/[’‘]/g, "'").trim();
  if (APOLOGISES.test(plain)) return false;
  if (ASKS.test(plain) || SPEAKS_OF_PEOPLE.test(plain)) return true;
  if (DAYS.test(plain)) return !REFUSES.test(plain);
  const wordy = plain.split(/\s+/, FEW_WORDS + 1).length > FEW_WORDS;
  return wordy && ENGLISH.test(plain) && TOPIC.test(plain) && !TROUBLE.test(plain);
}
