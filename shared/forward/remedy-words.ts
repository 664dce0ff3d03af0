import type { Bilingual } from '../bounce/rule.ts';
import type { CaseNames } from './case-names.ts';
import type { RemedyId } from './forward-judgement.ts';
import type { DemandKind, TargetDemands } from './targets/target-demands.ts';

/** Puts names into a sentence. */
type Sentence = (names: CaseNames) => Bilingual;

/** What is missed, after "no:" so to say. */
const UNMET: Readonly<Record<DemandKind, Sentence>> = {
  'spf-or-dkim': ({ target }) => ({
    en: `${target.en} wants the list of servers (SPF) or a signature (DKIM) to fit, and neither does.`,
    de: `${target.de} verlangt, dass die Serverliste (SPF) oder eine Signatur (DKIM) passt, und keine von beiden passt.`,
  }),
  'spf-and-dkim': ({ target }) => ({
    en: `${target.en} wants both the list of servers (SPF) and a signature (DKIM) to fit.`,
    de: `${target.de} verlangt, dass Serverliste (SPF) und Signatur (DKIM) beide passen.`,
  }),
  'spf-pass': ({ target }) => ({
    en: `${target.en} wants the list of servers (SPF) to name the sending server, and it does not.`,
    de: `${target.de} verlangt, dass die Serverliste (SPF) den sendenden Server nennt, und das tut sie nicht.`,
  }),
  'dkim-pass': ({ target }) => ({
    en: `${target.en} wants a signature (DKIM) that holds, and there is none.`,
    de: `${target.de} verlangt eine gültige Signatur (DKIM), und es gibt keine.`,
  }),
  'spf-not-fail': ({ sender, target }) => ({
    en: `The list of servers of ${sender.en} (SPF) still forbids the forwarding server, and ${target.en} goes by it.`,
    de: `Die Serverliste von ${sender.de} (SPF) verbietet den weiterleitenden Server weiterhin, und ${target.de} hält sich daran.`,
  }),
  dmarc: ({ sender }) => ({
    en: `${sender.en} has mail refused unless SPF or a signature fits its own name (DMARC), and neither does.`,
    de: `${sender.de} lässt Mails ablehnen, wenn weder SPF noch eine Signatur zum eigenen Namen passt (DMARC), und keine von beiden passt.`,
  }),
  'dmarc-pass': ({ sender }) => ({
    en: `Neither SPF nor a signature fits the name ${sender.en} (DMARC), and here one of them has to.`,
    de: `Weder SPF noch eine Signatur passt zum Namen ${sender.de} (DMARC), und eines davon muss hier passen.`,
  }),
};

/** What could not be found out. */
const OPEN: Readonly<Record<DemandKind, Bilingual>> = {
  'spf-or-dkim': {
    en: 'Whether SPF or a signature would fit could not be found out.',
    de: 'Ob SPF oder eine Signatur passen würde, ließ sich nicht feststellen.',
  },
  'spf-and-dkim': {
    en: 'Whether SPF and a signature would both fit could not be found out.',
    de: 'Ob SPF und eine Signatur beide passen würden, ließ sich nicht feststellen.',
  },
  'spf-pass': {
    en: 'Whether SPF would fit could not be found out.',
    de: 'Ob SPF passen würde, ließ sich nicht feststellen.',
  },
  'dkim-pass': {
    en: 'Whether a signature would hold could not be found out.',
    de: 'Ob eine Signatur gültig wäre, ließ sich nicht feststellen.',
  },
  'spf-not-fail': {
    en: 'Whether SPF would forbid the server could not be found out.',
    de: 'Ob SPF den Server verbieten würde, ließ sich nicht feststellen.',
  },
  dmarc: {
    en: 'What the sender’s domain demands (DMARC), or whether that would be met, could not be found out.',
    de: 'Was die Domain des Absenders verlangt (DMARC) oder ob das erfüllt wäre, ließ sich nicht feststellen.',
  },
  'dmarc-pass': {
    en: 'Whether the sender’s domain would be proven (DMARC) could not be found out.',
    de: 'Ob die Domain des Absenders nachgewiesen wäre (DMARC), ließ sich nicht feststellen.',
  },
};

/** Why it should arrive, per remedy. */
const HELPING: Readonly<Record<RemedyId, Sentence>> = {
  'send-again': () => ({
    en: 'By today’s records nothing stands against it any more.',
    de: 'Nach den heutigen Einträgen spricht nichts mehr dagegen.',
  }),
  'write-directly': ({ sender }) => ({
    en: `The mail then comes from a server of ${sender.en} itself, without a detour.`,
    de: `Die Mail kommt dann ohne Umweg von einem Server von ${sender.de} selbst.`,
  }),
  fetch: () => ({
    en: 'Nothing is passed on any more, so that there is nothing to refuse. A mail program can read both mailboxes, too.',
    de: 'Es wird nichts mehr weitergeleitet, also gibt es nichts abzulehnen. Auch ein Mailprogramm kann beide Postfächer lesen.',
  }),
  'local-copy': () => ({
    en: 'The mail stays readable at the first mailbox; it still does not reach the second.',
    de: 'Die Mail bleibt im ersten Postfach lesbar; im zweiten kommt sie weiterhin nicht an.',
  }),
  'forward-as-attachment': ({ forwarder }) => ({
    en: `It is then a new mail from ${forwarder.en} with the old one in it, and its server may send that.`,
    de: `Dann ist es eine neue Mail von ${forwarder.de} mit der alten als Anhang, und die darf dessen Server senden.`,
  }),
  srs: ({ forwarder }) => ({
    en: `The envelope then carries ${forwarder.en}, whose list names the server; nothing more is demanded here.`,
    de: `Auf dem Umschlag steht dann ${forwarder.de}; deren Serverliste nennt den Server, und mehr wird hier nicht verlangt.`,
  }),
  'srs-untouched': ({ forwarder }) => ({
    en: `The envelope then carries ${forwarder.en}, whose list names the server, and a signature of the sender holds where one is needed.`,
    de: `Auf dem Umschlag steht dann ${forwarder.de}; deren Serverliste nennt den Server, und eine Signatur des Absenders hält, wo eine nötig ist.`,
  }),
  'sender-dkim': ({ sender }) => ({
    en: `A signature of ${sender.en} stays valid on every way that leaves the mail untouched, as this one does.`,
    de: `Eine Signatur von ${sender.de} bleibt auf jedem Weg gültig, der die Mail nicht verändert, und dieser tut das nicht.`,
  }),
  'sender-dkim-and-srs': () => ({
    en: 'Both checks then fit: the envelope names the forwarding, the signature the sender.',
    de: 'Dann passen beide Prüfungen: Der Umschlag nennt die Weiterleitung, die Signatur den Absender.',
  }),
  'sender-relaxes-spf': ({ sender, target }) => ({
    en: `The list of ${sender.en} then only doubts other servers (~all), and ${target.en} asks for no more. It protects less against forged mail.`,
    de: `Die Liste von ${sender.de} bezweifelt andere Server dann nur noch (~all), und mehr verlangt ${target.de} nicht. Gegen gefälschte Mails schützt sie dann weniger.`,
  }),
  'sender-lists-forwarder': ({ sender, forwarderIp }) => ({
    en: `${forwarderIp.en} may then send for ${sender.en}. It helps with this one forwarding only.`,
    de: `${forwarderIp.de} darf dann für ${sender.de} senden. Das hilft nur bei dieser einen Weiterleitung.`,
  }),
  'tenant-redirect': () => ({
    en: 'The rule that stops the mail is then gone, and it leaves under the organisation’s own envelope sender.',
    de: 'Die Regel, die die Mail aufhält, gilt dann nicht mehr, und sie geht mit einem Umschlagabsender der Organisation hinaus.',
  }),
  'allow-list': () => ({
    en: 'Mail from the forwarding server then passes without these checks. Only the target’s administrator can set that up.',
    de: 'Mails vom weiterleitenden Server gehen dann ohne diese Prüfungen durch. Einrichten kann das nur der Admin des Ziels.',
  }),
};

/** Sentences for cases that no simulation decides. */
export const SPECIAL = {
  'same-way': {
    en: 'The way stays the same, and so does the answer.',
    de: 'Der Weg bleibt derselbe und die Antwort auch.',
  },
  'still-tried': {
    en: 'The refusal is only for now; the server tries again by itself, so do not send it twice.',
    de: 'Abgelehnt wurde nur vorläufig; der Server versucht es von selbst wieder, also nicht doppelt senden.',
  },
  arrived: {
    en: 'This mail arrived the same way.',
    de: 'Auf demselben Weg kam diese Mail an.',
  },
  'not-refused': {
    en: 'Nothing was refused; it would take the same way again.',
    de: 'Es wurde nichts abgelehnt; die Mail nähme denselben Weg noch einmal.',
  },
  'not-collecting': {
    en: 'This provider does not collect mail from other mailboxes; a mail program or app that reads both does.',
    de: 'Dieser Anbieter holt keine Mails aus anderen Postfächern ab; ein Mailprogramm oder eine App, die beide liest, hilft.',
  },
  'local-copy': {
    en: 'The mail is not lost: it stays readable at the first mailbox. It still does not reach the second.',
    de: 'Die Mail geht nicht verloren, sie bleibt im ersten Postfach lesbar. Im zweiten kommt sie weiterhin nicht an.',
  },
  'already-rewrites': {
    en: 'The forwarding already writes its own sender on the envelope.',
    de: 'Die Weiterleitung schreibt bereits einen eigenen Absender auf den Umschlag.',
  },
  'already-relaxed': {
    en: 'The sender’s list does not forbid other servers today either.',
    de: 'Die Liste des Absenders verbietet andere Server auch heute nicht.',
  },
  'foreign-envelope': {
    en: 'The envelope names another domain than the sender’s, a mailing service’s for instance; the target looks at the list of that one.',
    de: 'Auf dem Umschlag steht nicht die Domain des Absenders, sondern eine andere, etwa die eines Versanddienstes; auf deren Liste schaut das Ziel.',
  },
  'broken-list': {
    en: 'If the list as a whole is put right first: it contains a mistake (permerror), and a further entry does not mend that.',
    de: 'Wenn zuerst die ganze Liste in Ordnung kommt: Sie enthält einen Fehler (permerror), den ein weiterer Eintrag nicht behebt.',
  },
  'if-last-rewrites': {
    en: 'If the server that hands the mail over writes a domain of its own on the envelope: the list of the one there now does not name it.',
    de: 'Wenn der Server, der die Mail übergibt, eine eigene Domain auf den Umschlag schreibt: Die Liste der jetzigen nennt ihn nicht.',
  },
  'from-returns': {
    en: 'The forwarding also writes itself into From. Without that, the original sender’s own policy counts, which the mail does not show.',
    de: 'Die Weiterleitung schreibt sich auch in From. Lässt sie das, zählt die Richtlinie des ursprünglichen Absenders; diese Mail zeigt sie nicht.',
  },
  'not-a-tenant': {
    en: 'No rule of an organisation stops the mail here.',
    de: 'Hier hält keine Regel einer Organisation die Mail auf.',
  },
  'never-leaves': {
    en: 'The mail is stopped before it leaves the forwarding side; this changes nothing there.',
    de: 'Die Mail wird schon auf der weiterleitenden Seite aufgehalten; daran ändert das nichts.',
  },
  'foreign-sender': {
    en: 'Some servers only refuse foreign senders; then an own one on the envelope is enough.',
    de: 'Manche Server lehnen nur fremde Absender ab; dann genügt ein eigener auf dem Umschlag.',
  },
  'no-allow-list': {
    en: 'Private mailboxes have no list of trusted servers that would switch these checks off.',
    de: 'Private Postfächer haben keine Liste vertrauter Server, die diese Prüfungen abschaltet.',
  },
  'allow-list-partly': {
    en: 'An administrator of the target can trust the server, but not every check is switched off by that.',
    de: 'Ein Admin des Ziels kann dem Server vertrauen, aber nicht jede Prüfung fällt damit weg.',
  },
  'allow-list-unknown': {
    en: 'Only the target’s administrator can say whether such an entry is possible there.',
    de: 'Nur der Admin des Ziels kann sagen, ob ein solcher Eintrag dort möglich ist.',
  },
  'other-reason': {
    en: 'The refusal is not about the proof of origin, so this changes nothing.',
    de: 'Die Ablehnung hat nichts mit dem Herkunftsnachweis zu tun, daran ändert das nichts.',
  },
  'mailbox-dead': {
    en: 'The mailbox at the end does not take any mail, whichever way it comes.',
    de: 'Das Postfach am Ende nimmt keine Mails an, gleich auf welchem Weg sie kommen.',
  },
  'fetch-by-program': {
    en: 'Not into this mailbox, which takes no mail; but a mail program can collect from the first mailbox what is kept there.',
    de: 'Nicht in dieses Postfach, denn es nimmt nichts an; ein Mailprogramm kann aber abholen, was im ersten Postfach liegen bleibt.',
  },
  'avoids-forwarder': {
    en: 'The mail then does not come from the forwarding server, which the target distrusts.',
    de: 'Die Mail kommt dann nicht vom weiterleitenden Server, dem das Ziel misstraut.',
  },
  'content-stays': {
    en: 'If the text itself is suspicious to the target, it stays so on this way.',
    de: 'Ist der Text selbst dem Ziel verdächtig, bleibt er es auch auf diesem Weg.',
  },
  'loop-stays': {
    en: 'The circle stays; it has to be broken first.',
    de: 'Der Kreis bleibt; er muss zuerst durchbrochen werden.',
  },
  'breaks-loop': {
    en: 'What is collected is not passed on and cannot go round.',
    de: 'Was abgeholt wird, wird nicht weitergeleitet und kann nicht kreisen.',
  },
  'loop-direct': {
    en: 'It works unless the final mailbox forwards back.',
    de: 'Das klappt, sofern das letzte Postfach nicht zurückleitet.',
  },
  'if-untouched': {
    en: 'If the forwarding leaves header and text as they are: a footer or a mark in the subject breaks the signature.',
    de: 'Wenn die Weiterleitung Kopf und Text unverändert lässt: Eine Fußzeile oder ein Zusatz im Betreff macht die Signatur ungültig.',
  },
  'spam-folder': {
    en: 'It is taken, but the sender’s policy sends it to the spam folder.',
    de: 'Sie wird angenommen, aber nach der Richtlinie des Absenders in den Spamordner gelegt.',
  },
  'would-break': {
    en: 'Today the sender’s own name on the envelope is what lets the mail through; it would be gone.',
    de: 'Heute lässt gerade der eigene Name des Absenders auf dem Umschlag die Mail durch; er fiele weg.',
  },
  'by-hand': {
    en: 'An automatic rule may be stopped in the same way; sent by hand as an attachment it gets through.',
    de: 'Eine automatische Regel wird womöglich ebenso aufgehalten; von Hand als Anhang gesendet, geht sie durch.',
  },
  'unknown-cause': {
    en: 'Why the mail was refused is not known well enough to say.',
    de: 'Warum die Mail abgelehnt wurde, ist nicht genau genug bekannt, um das zu sagen.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type SpecialWhy = keyof typeof SPECIAL;

const SOMETIMES: Bilingual = {
  en: 'Not every server of this kind checks it so strictly.',
  de: 'Nicht jeder Server dieser Art prüft so streng.',
};

function joined(parts: readonly Bilingual[]): Bilingual {
  return { en: parts.map(({ en }) => en).join(' '), de: parts.map(({ de }) => de).join(' ') };
}

function capitalised({ en, de }: Bilingual): Bilingual {
  const up = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  return { en: up(en), de: up(de) };
}

/** Why it does not arrive, or perhaps not: the first missed demand. */
export function whyUnmet(kind: DemandKind, isCertain: boolean, names: CaseNames): Bilingual {
  const why = sentenceStart(UNMET[kind](names), names);
  return isCertain ? why : joined([why, SOMETIMES]);
}

export function whyOpen(kind: DemandKind): Bilingual {
  return OPEN[kind];
}

/** Why it should arrive. */
export function whyHelps(id: RemedyId, names: CaseNames, target: TargetDemands): Bilingual {
  const why = HELPING[id](names);
  const name = id === 'fetch' ? target.collectsAs : null;
  if (name === null) return sentenceStart(why, names);
  return joined([
    why,
    { en: `${names.target.en} calls it “${name}”.`, de: `Bei ${names.target.de} heißt das „${name}“.` },
  ]);
}

/** A host name at the start of a sentence keeps its small letter; words of ours get a capital. */
function sentenceStart(why: Bilingual, names: CaseNames): Bilingual {
  const isName = [names.sender, names.forwarder, names.forwarderIp].some(
    ({ en, de }) => en === de && why.en.startsWith(en),
  );
  return isName ? why : capitalised(why);
}
