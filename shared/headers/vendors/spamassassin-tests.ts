import type { Meaning } from './vendor.ts';

/** What common tests look at, by the beginning of their name; the longest beginning counts. */
const TESTS: Readonly<Record<string, Meaning>> = {
  ALL_TRUSTED: ['came only over trusted servers', 'kam nur über vertraute Server', 'good'],
  AWL: ['earlier mail of this sender counts as well', 'frühere Mails dieses Absenders zählen mit'],
  TXREP: ['earlier mail of this sender counts as well', 'frühere Mails dieses Absenders zählen mit'],
  BAYES_00: ['the wording is like that of wanted mail', 'die Wortwahl gleicht der erwünschter Mails', 'good'],
  BAYES_0: ['the wording is like that of wanted mail', 'die Wortwahl gleicht der erwünschter Mails', 'good'],
  BAYES_50: ['the wording says nothing either way', 'die Wortwahl sagt weder das eine noch das andere'],
  BAYES_8: ['the wording is like that of spam', 'die Wortwahl gleicht der von Spam', 'bad'],
  BAYES_9: ['the wording is like that of spam', 'die Wortwahl gleicht der von Spam', 'bad'],
  DCC_CHECK: ['many others got the same mail', 'viele andere bekamen dieselbe Mail', 'bad'],
  DKIM_INVALID: ['the signature does not hold', 'die Signatur hält nicht', 'bad'],
  DKIM_SIGNED: ['carries a signature', 'trägt eine Signatur'],
  DKIM_VALID: ['the signature holds', 'die Signatur hält', 'good'],
  DMARC_FAIL: ['DMARC failed', 'DMARC gescheitert', 'bad'],
  DMARC_REJECT: [
    'DMARC failed, and the domain asks for rejection',
    'DMARC gescheitert, und die Domain verlangt Ablehnung',
    'bad',
  ],
  DMARC_QUAR: [
    'DMARC failed, and the domain asks for quarantine',
    'DMARC gescheitert, und die Domain verlangt Quarantäne',
    'bad',
  ],
  DMARC_PASS: ['DMARC passed', 'DMARC bestanden', 'good'],
  FORGED_: [
    'claims to come from a program or provider it does not come from',
    'gibt eine Herkunft vor, die nicht stimmt',
    'bad',
  ],
  FREEMAIL_FORGED: [
    'replies go to another free mail address',
    'Antworten gehen an eine andere Freemail-Adresse',
    'bad',
  ],
  FREEMAIL_FROM: ['sent from a free mail address', 'von einer Freemail-Adresse gesendet'],
  HEADER_FROM_DIFFERENT: [
    'bounces go to another domain than the sender’s',
    'Fehlermeldungen gehen an eine andere Domain als die des Absenders',
  ],
  HELO_DYNAMIC: [
    'the sending server’s name looks like a home connection',
    'der Name des sendenden Servers sieht nach einem Privatanschluss aus',
    'bad',
  ],
  HTML_IMAGE_ONLY: ['hardly any text, only pictures', 'kaum Text, nur Bilder', 'bad'],
  HTML_FONT_LOW: ['text that can hardly be seen', 'kaum sichtbarer Text', 'bad'],
  HTML_MESSAGE: ['contains HTML', 'enthält HTML'],
  HTML_MIME_NO_HTML: ['HTML mail without HTML tags', 'HTML-Mail ohne HTML-Auszeichnung', 'bad'],
  INVALID_DATE: ['the date is not formed by the rules', 'das Datum entspricht nicht den Regeln', 'bad'],
  DATE_IN_FUTURE: ['the date lies in the future', 'das Datum liegt in der Zukunft', 'bad'],
  DATE_IN_PAST: ['the date lies far back', 'das Datum liegt weit zurück', 'bad'],
  LOTS_OF_MONEY: ['speaks of large sums', 'spricht von großen Summen', 'bad'],
  MIME_HTML_ONLY: ['HTML without a plain text beside it', 'HTML ohne reinen Text daneben', 'bad'],
  MIME_HEADER_CTYPE_ONLY: [
    'the structure of the mail is incomplete',
    'der Aufbau der Mail ist unvollständig',
    'bad',
  ],
  MISSING_DATE: ['no date', 'kein Datum', 'bad'],
  MISSING_HEADERS: ['no addressee in the header', 'kein Empfänger in den Kopfzeilen', 'bad'],
  MISSING_MID: ['no Message-ID', 'keine Message-ID', 'bad'],
  MISSING_SUBJECT: ['no subject', 'kein Betreff', 'bad'],
  MAILING_LIST: ['comes over a mailing list', 'kommt über eine Mailingliste', 'good'],
  NORMAL_HTTP_TO_IP: [
    'contains a link to a bare address',
    'enthält einen Link auf eine bloße Adresse',
    'bad',
  ],
  PYZOR_CHECK: ['many others reported the same mail', 'viele andere haben dieselbe Mail gemeldet', 'bad'],
  RAZOR2_: ['many others reported the same mail', 'viele andere haben dieselbe Mail gemeldet', 'bad'],
  RCVD_IN_DNSWL_BLOCKED: [
    'the list of good servers did not answer this receiver',
    'die Liste guter Server antwortete diesem Empfänger nicht',
  ],
  RCVD_IN_DNSWL_NONE: [
    'the sending server is known, but not as a good one',
    'der sendende Server ist bekannt, aber nicht als guter',
  ],
  RCVD_IN_DNSWL: [
    'the sending server is on a list of good ones',
    'der sendende Server steht auf einer Liste guter Server',
    'good',
  ],
  RCVD_IN_MSPIKE_H: ['the sending server has a good name', 'der sendende Server hat einen guten Ruf', 'good'],
  RCVD_IN_VALIDITY_RPBL_BLOCKED: [
    'a list of bad servers did not answer this receiver',
    'eine Sperrliste antwortete diesem Empfänger nicht',
  ],
  RCVD_IN_: [
    'the sending server is on a block list',
    'der sendende Server steht auf einer Sperrliste',
    'bad',
  ],
  RDNS_DYNAMIC: [
    'the sending address looks like a home connection',
    'die sendende Adresse sieht nach einem Privatanschluss aus',
    'bad',
  ],
  RDNS_NONE: [
    'the sending address has no name in DNS',
    'die sendende Adresse hat keinen Namen im DNS',
    'bad',
  ],
  SPF_FAIL: [
    'the sender’s domain forbids the sending server',
    'die Domain des Absenders verbietet den sendenden Server',
    'bad',
  ],
  SPF_HELO_FAIL: [
    'the sending server’s name forbids its address',
    'der Name des sendenden Servers verbietet dessen Adresse',
    'bad',
  ],
  SPF_HELO_NONE: ['no rule for the sending server’s name', 'keine Regel für den Namen des sendenden Servers'],
  SPF_HELO_PASS: [
    'the sending server’s name fits its address',
    'der Name des sendenden Servers passt zu dessen Adresse',
    'good',
  ],
  SPF_NEUTRAL: [
    'the sender’s domain leaves the sending server open',
    'die Domain des Absenders lässt den sendenden Server offen',
  ],
  SPF_NONE: ['the sender’s domain names no servers', 'die Domain des Absenders nennt keine Server'],
  SPF_PASS: [
    'the sender’s domain allows the sending server',
    'die Domain des Absenders erlaubt den sendenden Server',
    'good',
  ],
  SPF_SOFTFAIL: [
    'the sender’s domain probably forbids the sending server',
    'die Domain des Absenders verbietet den sendenden Server vermutlich',
    'bad',
  ],
  SUBJ_ALL_CAPS: ['the subject is all capitals', 'der Betreff besteht aus Großbuchstaben', 'bad'],
  SURBL_BLOCKED: [
    'a list of bad links did not answer this receiver',
    'eine Liste gefährlicher Links antwortete diesem Empfänger nicht',
  ],
  URIBL_BLOCKED: [
    'a list of bad links did not answer this receiver',
    'eine Liste gefährlicher Links antwortete diesem Empfänger nicht',
  ],
  URIBL_ZEN_BLOCKED: [
    'a list of bad links did not answer this receiver',
    'eine Liste gefährlicher Links antwortete diesem Empfänger nicht',
  ],
  URIBL_DBL_BLOCKED: [
    'a list of bad links did not answer this receiver',
    'eine Liste gefährlicher Links antwortete diesem Empfänger nicht',
  ],
  URIBL_: [
    'contains a link on a list of bad ones',
    'enthält einen Link, der auf einer Sperrliste steht',
    'bad',
  ],
  URI_: ['contains an odd link', 'enthält einen auffälligen Link', 'bad'],
  USER_IN_WELCOMELIST: [
    'the sender is on the list of wanted ones',
    'der Absender steht auf der Liste erwünschter',
    'good',
  ],
  USER_IN_WHITELIST: [
    'the sender is on the list of wanted ones',
    'der Absender steht auf der Liste erwünschter',
    'good',
  ],
  USER_IN_BLOCKLIST: [
    'the sender is on the list of unwanted ones',
    'der Absender steht auf der Liste unerwünschter',
    'bad',
  ],
  USER_IN_BLACKLIST: [
    'the sender is on the list of unwanted ones',
    'der Absender steht auf der Liste unerwünschter',
    'bad',
  ],
};

/** Longest beginnings first. */
const BEGINNINGS = Object.keys(TESTS).sort((a, b) => b.length - a.length);

/** What a test looks at; undefined where it is not known. A score says more about its weight than its name. */
export function testMeaning(name: string, score: number | null): Meaning | undefined {
  const bare = name.replace(/^T_/, '');
  const known = TESTS[BEGINNINGS.find((beginning) => bare.startsWith(beginning)) ?? ''];
  if (!known || score === null || score === 0) return known;
  const [en, de, weight] = known;
  // A test that counts next to nothing is no reason.
  if (Math.abs(score) < 0.1) return [en, de, 'neutral'];
  return [en, de, score > 0 ? 'bad' : weight === 'bad' ? 'neutral' : 'good'];
}
