import { defineCatalog } from '../entry.ts';

const input = 'wizard “Forward rejected”, first screen';
const rail = 'wizard “Forward rejected”, step rail';
const question = 'wizard “Forward rejected”, question';
const check = 'wizard “Forward rejected”, while DNS is asked';
const result = 'wizard “Forward rejected”, result';
const table = 'wizard “Forward rejected”, table “What if”';
const compare = 'wizard “Forward rejected”, comparison of two senders';
const facts = 'wizard “Forward rejected”, raw facts';

/** Words of the screens of the wizard “Forward rejected”; what it finds has its words with the checks. */
export const forwardScreenCatalog = defineCatalog({
  'forward-screen.step.input': { en: 'The message', de: 'Die Meldung', at: rail },
  'forward-screen.step.questions': { en: 'What is missing', de: 'Was noch fehlt', at: rail },
  'forward-screen.step.check': { en: 'What DNS says', de: 'Was DNS sagt', at: rail },
  'forward-screen.step.result': { en: 'Result', de: 'Ergebnis', at: rail },
  'forward-screen.progress.failure': { en: 'returned mail', de: 'Unzustellbarkeitsmeldung', at: rail },
  'forward-screen.progress.delay': { en: 'delay notice', de: 'Verzögerungsmeldung', at: rail },
  'forward-screen.progress.refusal': { en: 'a server’s refusal', de: 'Ablehnung eines Servers', at: rail },
  'forward-screen.progress.mail': { en: 'the mail itself', de: 'die Mail selbst', at: rail },
  'forward-screen.progress.answers': { en: 'no message', de: 'keine Meldung', at: rail },
  'forward-screen.progress.other': { en: 'another message', de: 'eine andere Nachricht', at: rail },
  'forward-screen.progress.reading': { en: 'is being read', de: 'wird gelesen', at: rail },
  'forward-screen.progress.answered': {
    en: '{n, plural, one {# question} other {# questions}}',
    de: '{n, plural, one {# Frage} other {# Fragen}}',
    at: rail,
  },
  'forward-screen.progress.asked': {
    en: '{n, plural, one {# answer} other {# answers}}',
    de: '{n, plural, one {# Antwort} other {# Antworten}}',
    at: `${rail}, below “What DNS says”`,
  },
  'forward-screen.progress.nothing-to-ask': {
    en: 'nothing to ask yet',
    de: 'noch nichts zu fragen',
    at: rail,
  },
  'forward-screen.progress.stopped': { en: 'stopped', de: 'angehalten', at: rail },

  'forward-screen.input.question': {
    en: 'What came back, or did not arrive?',
    de: 'Was ist zurückgekommen oder nicht angekommen?',
    at: `${input}, heading`,
  },
  'forward-screen.input.field': {
    en: 'Returned mail or forwarded mail',
    de: 'Unzustellbarkeitsmeldung oder weitergeleitete Mail',
    at: `${input}, name of the field`,
  },
  'forward-screen.input.placeholder': {
    en: 'Paste the returned mail, the delay notice or the forwarded mail here, with all header lines if you can',
    de: 'Fügen Sie die Unzustellbarkeitsmeldung, die Verzögerungsmeldung oder die weitergeleitete Mail hier ein, möglichst mit allen Kopfzeilen',
    at: `${input}, in the empty field`,
  },
  'forward-screen.input.why': {
    en: 'A returned mail names the server that said no and its reason. The forwarded mail shows what the forwarding changed. What neither of them tells, we ask you.',
    de: 'Die Unzustellbarkeitsmeldung nennt den Server, der abgelehnt hat, und den Grund. Die weitergeleitete Mail zeigt, was die Weiterleitung verändert hat. Was beide nicht verraten, fragen wir Sie.',
    at: `${input}, below the heading`,
  },
  'forward-screen.input.start': { en: 'Start the check', de: 'Prüfung starten', at: `${input}, button` },
  'forward-screen.input.none': {
    en: 'I have no message: just ask me',
    de: 'Ich habe keine Meldung: Fragen Sie mich',
    at: `${input}, button`,
  },
  'forward-screen.sample.refused': {
    en: 'Unsigned mail refused',
    de: 'Unsignierte Mail abgelehnt',
    at: `${input}, sample`,
  },
  'forward-screen.sample.forbidden': {
    en: 'Forwarding forbidden',
    de: 'Weiterleitung verboten',
    at: `${input}, sample`,
  },
  'forward-screen.input.asks': {
    en: 'What the check asks',
    de: 'Was die Prüfung fragt',
    at: `${input}, heading`,
  },
  'forward-screen.input.asks.resolver': {
    en: 'Your resolver (DNS): who may send for the sender’s domain and what it demands, keys of signatures, and who takes mail for the target. It learns these domains.',
    de: 'Ihren DNS-Server: wer für die Absenderdomain senden darf und was sie verlangt, die Schlüssel der Signaturen und wer Mail für das Ziel annimmt. Er erfährt diese Domains.',
    at: `${input}, list of who is asked`,
  },
  'forward-screen.input.asks.nothing': {
    en: 'Nobody else. No mail server is contacted, and the message stays on this computer.',
    de: 'Sonst niemanden. Kein Mailserver wird angesprochen, und die Meldung bleibt auf diesem Computer.',
    at: `${input}, list of who is asked`,
  },
  'forward-screen.input.offline': { en: 'Ask nobody', de: 'Niemanden fragen', at: `${input}, box` },
  'forward-screen.input.offline.detail': {
    en: 'The message alone speaks then; what only DNS knows stays open.',
    de: 'Dann spricht nur die Meldung. Was nur DNS weiß, bleibt offen.',
    at: `${input}, below the box`,
  },
  'forward-screen.input.reading': {
    en: 'Reading the message …',
    de: 'Die Meldung wird gelesen …',
    at: input,
  },

  'forward-screen.ask.sender': {
    en: 'Who sent the mail?',
    de: 'Wer hat die Mail gesendet?',
    at: `${question}, heading; result, what stays open`,
  },
  'forward-screen.ask.mailbox': {
    en: 'Which address forwards the mail?',
    de: 'Welche Adresse leitet die Mail weiter?',
    at: `${question}, heading; result, what stays open`,
  },
  'forward-screen.ask.target': {
    en: 'Where does the forwarding lead?',
    de: 'Wohin führt die Weiterleitung?',
    at: `${question}, heading; result, what stays open`,
  },
  'forward-screen.ask.refusal': {
    en: 'What did the refusing server say?',
    de: 'Was hat der ablehnende Server geantwortet?',
    at: `${question}, heading; result, what stays open`,
  },
  'forward-screen.ask.forwarder-address': {
    en: 'Which server forwards it?',
    de: 'Welcher Server leitet weiter?',
    at: `${question}, heading; result, what stays open`,
  },
  'forward-screen.ask.signed': {
    en: 'Does the sender’s mail carry a signature?',
    de: 'Trägt die Mail des Absenders eine Signatur?',
    at: `${question}, heading; result, what stays open`,
  },
  'forward-screen.ask.touch': {
    en: 'Does the forwarding change the mail?',
    de: 'Verändert die Weiterleitung die Mail?',
    at: `${question}, heading; result, what stays open`,
  },
  'forward-screen.question.above': { en: 'Question {n}', de: 'Frage {n}', at: `${question}, above it` },
  'forward-screen.question.placeholder.sender': {
    en: 'ann@example.com or example.com',
    de: 'anna@example.com oder example.com',
    at: `${question}, in the empty field`,
  },
  'forward-screen.question.placeholder.mailbox': {
    en: 'ben@example.org',
    de: 'ben@example.org',
    at: `${question}, in the empty field`,
  },
  'forward-screen.question.placeholder.target': {
    en: 'ben@example.net or example.net',
    de: 'ben@example.net oder example.net',
    at: `${question}, in the empty field`,
  },
  'forward-screen.question.placeholder.refusal': {
    en: '550 5.7.26 This mail has been blocked because the sender is unauthenticated …',
    de: '550 5.7.26 This mail has been blocked because the sender is unauthenticated …',
    at: `${question}, in the empty field`,
  },
  'forward-screen.question.placeholder.forwarder-address': {
    en: 'mail.example.org or 198.51.100.40',
    de: 'mail.example.org oder 198.51.100.40',
    at: `${question}, in the empty field`,
  },
  'forward-screen.question.not-sure': { en: 'Not sure', de: 'Weiß ich nicht', at: `${question}, button` },
  'forward-screen.question.choice.yes': { en: 'Yes', de: 'Ja', at: `${question}, answer` },
  'forward-screen.question.choice.no': { en: 'No', de: 'Nein', at: `${question}, answer` },
  'forward-screen.question.choice.untouched': {
    en: 'It passes mail on as it is',
    de: 'Sie gibt Mail unverändert weiter',
    at: `${question}, answer`,
  },
  'forward-screen.question.choice.body-changed': {
    en: 'It adds text to the mail',
    de: 'Sie hängt Text an die Mail',
    at: `${question}, answer`,
  },
  'forward-screen.question.choice.subject-changed': {
    en: 'It marks the subject',
    de: 'Sie kennzeichnet den Betreff',
    at: `${question}, answer`,
  },
  'forward-screen.question.choice.not-sure': {
    en: 'Not sure',
    de: 'Weiß ich nicht',
    at: `${question}, answer`,
  },
  'forward-screen.known': { en: 'Known so far', de: 'Bisher bekannt', at: `${question}, heading below` },

  'forward-screen.check.title': {
    en: 'Asking DNS about this forwarding',
    de: 'DNS wird zu dieser Weiterleitung befragt',
    at: `${check}, heading`,
  },
  'forward-screen.check.lead': {
    en: 'Your resolver is asked who may send for the domains involved. Nobody else is contacted.',
    de: 'Ihr DNS-Server wird gefragt, wer für die beteiligten Domains senden darf. Sonst wird niemand angesprochen.',
    at: `${check}, below the heading`,
  },
  'forward-screen.check.names': {
    en: '{n, plural, =0 {No answer from DNS yet} one {# answer from DNS} other {# answers from DNS}}',
    de: '{n, plural, =0 {Noch keine Antwort von DNS} one {# Antwort von DNS} other {# Antworten von DNS}}',
    at: `${check}, above the names asked for`,
  },
  'forward-screen.check.more': {
    en: 'and {n} more',
    de: 'und {n} weitere',
    at: `${check}, below the first names`,
  },
  'forward-screen.check.stop': { en: 'Stop', de: 'Anhalten', at: `${check}, button` },
  'forward-screen.check.again': {
    en: 'Ask DNS again',
    de: 'DNS noch einmal fragen',
    at: `${result}, button`,
  },
  'forward-screen.check.now': { en: 'Ask DNS now', de: 'DNS jetzt fragen', at: `${result}, button` },
  'forward-screen.check.offline': {
    en: 'DNS was not asked.',
    de: 'DNS wurde nicht gefragt.',
    at: `${result}, note`,
  },
  'forward-screen.check.offline.detail': {
    en: 'This rests on the message and your answers alone. What only DNS knows stays open; nothing is guessed in its place.',
    de: 'Das beruht allein auf der Meldung und Ihren Antworten. Was nur DNS weiß, bleibt offen. An seiner Stelle wird nichts geraten.',
    at: `${result}, note`,
  },
  'forward-screen.check.stopped': {
    en: 'You stopped the questions to DNS.',
    de: 'Sie haben die Fragen an DNS angehalten.',
    at: `${result}, note`,
  },
  'forward-screen.check.no-answer': {
    en: 'DNS gave no answer to some questions.',
    de: 'DNS hat auf einige Fragen nicht geantwortet.',
    at: `${result}, note`,
  },
  'forward-screen.check.no-answer.detail': {
    en: 'No network, or a name server that stays silent. That is neither a yes nor a no: what hangs on it stays open.',
    de: 'Kein Netz, oder ein Nameserver schweigt. Das ist weder Ja noch Nein: Was daran hängt, bleibt offen.',
    at: `${result}, note`,
  },
  'forward-screen.check.failed': {
    en: 'The check ended without an answer.',
    de: 'Die Prüfung endete ohne Antwort.',
    at: `${result}, note`,
  },

  'forward-screen.nothing.title': {
    en: 'What happened to this mail cannot be told yet.',
    de: 'Was mit dieser Mail geschah, ist noch nicht zu erkennen.',
    at: `${result}, verdict where nothing was found`,
  },
  'forward-screen.nothing.lead': {
    en: 'Nothing in the message or in your answers shows a refusal. The returned mail with all its header lines would help most.',
    de: 'Weder die Meldung noch Ihre Antworten zeigen eine Ablehnung. Am meisten hilft die Unzustellbarkeitsmeldung mit allen Kopfzeilen.',
    at: `${result}, below the verdict`,
  },
  'forward-screen.explain': { en: 'Explain the message', de: 'Meldung erklären', at: `${result}, button` },
  'forward-screen.explain.why': {
    en: 'What the message says by itself stands in its explanation: who refused, why, and what to do.',
    de: 'Was die Meldung selbst sagt, steht in ihrer Erklärung: wer abgelehnt hat, warum, und was zu tun ist.',
    at: `${result}, note beside the button`,
  },
  'forward-screen.letter.to': { en: 'Message to', de: 'Nachricht an', at: `${result}, choice of the reader` },
  'forward-screen.open': { en: 'What stays open', de: 'Was offen bleibt', at: `${result}, heading` },
  'forward-screen.answer': { en: 'Answer', de: 'Beantworten', at: `${result}, button of an open question` },
  'forward-screen.check-this': {
    en: 'Check this forwarding',
    de: 'Diese Weiterleitung prüfen',
    at: 'title row of a result about a forwarding: goes to the wizard',
  },

  'forward-screen.what-if': { en: 'What if …', de: 'Was wäre, wenn …', at: `${result}, heading` },
  'forward-screen.if': { en: 'If …', de: 'Wenn …', at: table },
  'forward-screen.arrives': { en: 'Does it arrive?', de: 'Kommt sie an?', at: table },
  'forward-screen.because': { en: 'Because', de: 'Denn', at: table },
  'forward-screen.remedy.send-again': {
    en: 'the same mail is sent once more',
    de: 'dieselbe Mail noch einmal gesendet wird',
    at: `${table}, after “If”`,
  },
  'forward-screen.remedy.write-directly': {
    en: 'the sender writes to the final mailbox directly',
    de: 'der Absender direkt an das letzte Postfach schreibt',
    at: `${table}, after “If”`,
  },
  'forward-screen.remedy.fetch': {
    en: 'the mail is collected instead of forwarded',
    de: 'die Mail abgeholt statt weitergeleitet wird',
    at: `${table}, after “If”`,
  },
  'forward-screen.remedy.local-copy': {
    en: 'the forwarding mailbox keeps a copy',
    de: 'das weiterleitende Postfach eine Kopie behält',
    at: `${table}, after “If”`,
  },
  'forward-screen.remedy.forward-as-attachment': {
    en: 'the mail is forwarded as an attachment',
    de: 'die Mail als Anhang weitergeleitet wird',
    at: `${table}, after “If”`,
  },
  'forward-screen.remedy.srs': {
    en: 'the forwarding writes its own sender on the envelope (SRS)',
    de: 'die Weiterleitung einen eigenen Absender auf den Umschlag schreibt (SRS)',
    at: `${table}, after “If”`,
  },
  'forward-screen.remedy.srs-untouched': {
    en: 'the forwarding writes its own envelope sender (SRS) and leaves the mail untouched',
    de: 'die Weiterleitung den Umschlagabsender ersetzt (SRS) und die Mail unverändert lässt',
    at: `${table}, after “If”`,
  },
  'forward-screen.remedy.sender-dkim': {
    en: 'the sender’s domain signs its mail (DKIM)',
    de: 'die Absenderdomain ihre Mail signiert (DKIM)',
    at: `${table}, after “If”`,
  },
  'forward-screen.remedy.sender-dkim-and-srs': {
    en: 'the sender signs, and the forwarding writes its own envelope sender',
    de: 'der Absender signiert und die Weiterleitung den Umschlagabsender ersetzt',
    at: `${table}, after “If”`,
  },
  'forward-screen.remedy.sender-relaxes-spf': {
    en: 'the sender’s list only doubts other servers (SPF with ~all)',
    de: 'die Liste des Absenders andere Server nur bezweifelt (SPF mit ~all)',
    at: `${table}, after “If”`,
  },
  'forward-screen.remedy.sender-lists-forwarder': {
    en: 'the sender puts the forwarding server on its list (SPF)',
    de: 'der Absender den weiterleitenden Server in seine Liste aufnimmt (SPF)',
    at: `${table}, after “If”`,
  },
  'forward-screen.remedy.tenant-redirect': {
    en: 'the organisation’s admin allows the forwarding',
    de: 'der Admin der Organisation die Weiterleitung erlaubt',
    at: `${table}, after “If”`,
  },
  'forward-screen.remedy.allow-list': {
    en: 'the target’s admin lets the forwarding server through',
    de: 'der Admin des Ziels den weiterleitenden Server durchlässt',
    at: `${table}, after “If”`,
  },
  'forward-screen.arrives.yes': { en: 'Should', de: 'Sollte', at: table },
  'forward-screen.arrives.no': { en: 'No', de: 'Nein', at: table },
  'forward-screen.arrives.partly': { en: 'Perhaps', de: 'Vielleicht', at: table },
  'forward-screen.arrives.unknown': { en: 'Unknown', de: 'Unbekannt', at: table },
  'forward-screen.recommended': { en: 'Recommended', de: 'Empfohlen', at: table },

  'forward-screen.compare': {
    en: '“All other mails arrive”',
    de: '„Alle anderen Mails kommen an“',
    at: `${compare}, heading`,
  },
  'forward-screen.compare.lead': {
    en: 'Name a sender whose mail does arrive through this forwarding: two domains side by side show what differs. Your resolver learns that domain, too.',
    de: 'Nennen Sie einen Absender, dessen Mail über diese Weiterleitung ankommt: Zwei Domains nebeneinander zeigen den Unterschied. Ihr DNS-Server erfährt dann auch diese Domain.',
    at: compare,
  },
  'forward-screen.compare.field': {
    en: 'Address or domain that arrives',
    de: 'Adresse oder Domain, die ankommt',
    at: `${compare}, field`,
  },
  'forward-screen.compare.placeholder': {
    en: 'news@example.net',
    de: 'rundbrief@example.net',
    at: `${compare}, in the empty field`,
  },
  'forward-screen.compare.start': { en: 'Compare', de: 'Vergleichen', at: `${compare}, button` },
  'forward-screen.compare.row.spf': {
    en: 'May the forwarding server send for it?',
    de: 'Darf der weiterleitende Server für sie senden?',
    at: `${compare}, row; SPF`,
  },
  'forward-screen.compare.row.policy': {
    en: 'What does it ask for where proof is missing?',
    de: 'Was verlangt sie, wenn der Nachweis fehlt?',
    at: `${compare}, row; DMARC`,
  },
  'forward-screen.compare.row.unsigned': {
    en: 'Does its unsigned mail arrive?',
    de: 'Kommt ihre unsignierte Mail an?',
    at: `${compare}, row`,
  },
  'forward-screen.compare.row.signed': {
    en: 'Does its signed mail arrive, left untouched?',
    de: 'Kommt ihre signierte Mail an, unverändert weitergegeben?',
    at: `${compare}, row`,
  },
  'forward-screen.spf.pass': { en: 'Yes', de: 'Ja', at: compare },
  'forward-screen.spf.fail': { en: 'No, expressly not', de: 'Nein, ausdrücklich nicht', at: compare },
  'forward-screen.spf.softfail': { en: 'Rather not', de: 'Eher nicht', at: compare },
  'forward-screen.spf.neutral': { en: 'Left open', de: 'Lässt sie offen', at: compare },
  'forward-screen.spf.none': { en: 'No list published', de: 'Keine Liste veröffentlicht', at: compare },
  'forward-screen.spf.permerror': { en: 'The list is broken', de: 'Die Liste ist fehlerhaft', at: compare },
  'forward-screen.spf.temperror': { en: 'Could not find out', de: 'Nicht herauszufinden', at: compare },
  'forward-screen.spf.unknown': { en: 'Could not find out', de: 'Nicht herauszufinden', at: compare },
  'forward-screen.policy.none': { en: 'Nothing, only reports', de: 'Nichts, nur Berichte', at: compare },
  'forward-screen.policy.quarantine': { en: 'Treat it as spam', de: 'Als Spam behandeln', at: compare },
  'forward-screen.policy.reject': { en: 'Refuse it', de: 'Ablehnen', at: compare },
  'forward-screen.policy.no-record': {
    en: 'No policy published',
    de: 'Keine Vorgabe veröffentlicht',
    at: compare,
  },
  'forward-screen.policy.unknown': { en: 'Could not find out', de: 'Nicht herauszufinden', at: compare },
  'forward-screen.compare.unknown': {
    en: 'What differs cannot be told, because something could not be found out.',
    de: 'Der Unterschied ist nicht zu erkennen, weil etwas nicht herauszufinden war.',
    at: `${compare}, conclusion`,
  },

  'forward-screen.fact.sender': { en: 'Sender', de: 'Absender', at: facts },
  'forward-screen.fact.domain': { en: 'Sender’s domain', de: 'Absenderdomain', at: facts },
  'forward-screen.fact.envelope': { en: 'Sender on the envelope', de: 'Umschlagabsender', at: facts },
  'forward-screen.fact.sender-ip': { en: 'Sender’s server', de: 'Server des Absenders', at: facts },
  'forward-screen.fact.mailbox': { en: 'Forwarding mailbox', de: 'Weiterleitendes Postfach', at: facts },
  'forward-screen.fact.forwarder-host': { en: 'Forwarding server', de: 'Weiterleitender Server', at: facts },
  'forward-screen.fact.forwarder-ip': { en: 'Its address', de: 'Dessen Adresse', at: facts },
  'forward-screen.fact.rewritten': {
    en: 'Envelope after forwarding',
    de: 'Umschlag nach der Weiterleitung',
    at: facts,
  },
  'forward-screen.fact.target': { en: 'Target', de: 'Ziel', at: facts },
  'forward-screen.fact.target-host': { en: 'Target’s server', de: 'Server des Ziels', at: facts },
  'forward-screen.fact.refusal': { en: 'Refusal', de: 'Ablehnung', at: facts },
  'forward-screen.fact.spf': { en: 'SPF for the forwarding', de: 'SPF für die Weiterleitung', at: facts },
  'forward-screen.fact.spf.term': {
    en: '{result} for {domain}, decided by {term}',
    de: '{result} für {domain}, entschieden durch {term}',
    at: `${facts}, fills “SPF for the forwarding”`,
  },
  'forward-screen.fact.spf.plain': {
    en: '{result} for {domain}',
    de: '{result} für {domain}',
    at: `${facts}, fills “SPF for the forwarding”`,
  },
  'forward-screen.fact.dmarc': { en: 'DMARC record', de: 'DMARC-Eintrag', at: facts },
  'forward-screen.fact.dkim': { en: 'Signatures (DKIM)', de: 'Signaturen (DKIM)', at: facts },
  'forward-screen.fact.arc': { en: 'Seals (ARC)', de: 'Siegel (ARC)', at: facts },
  'forward-screen.fact.mx': { en: 'Takes mail for the target', de: 'Nimmt Mail für das Ziel an', at: facts },
  'forward-screen.fact.not-asked': { en: 'not asked', de: 'nicht gefragt', at: facts },
  'forward-screen.fact.no-answer': { en: 'DNS gave no answer', de: 'DNS hat nicht geantwortet', at: facts },
  'forward-screen.fact.none': { en: 'none', de: 'keine', at: facts },
  'forward-screen.fact.no-record': { en: 'none published', de: 'keiner veröffentlicht', at: facts },
  'forward-screen.source.refusal': { en: 'from the refusal', de: 'aus der Ablehnung', at: facts },
  'forward-screen.source.report': { en: 'from the report', de: 'aus der Meldung', at: facts },
  'forward-screen.source.header': { en: 'from a header line', de: 'aus einer Kopfzeile', at: facts },
  'forward-screen.source.envelope': { en: 'from the envelope', de: 'vom Umschlag', at: facts },
  'forward-screen.source.dns': { en: 'from DNS', de: 'aus DNS', at: facts },
  'forward-screen.source.answer': { en: 'your answer', de: 'Ihre Antwort', at: facts },
  'forward-screen.source.guess': { en: 'the usual case', de: 'der übliche Fall', at: facts },
});
