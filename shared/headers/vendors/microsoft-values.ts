import type { Meanings } from './vendor.ts';

/** Spam filtering verdict (SFV). */
export const SFV: Meanings = {
  NSPM: ['not spam', 'kein Spam', 'good'],
  SPM: ['marked as spam by the filter', 'vom Filter als Spam markiert', 'bad'],
  BLK: [
    'skipped the filter, as the recipient blocks this sender',
    'ungefiltert, weil der Empfänger diesen Absender sperrt',
    'bad',
  ],
  SKA: [
    'skipped the filter, as the sender is on an allow list',
    'ungefiltert, weil der Absender auf einer Liste erlaubter steht',
    'good',
  ],
  SKB: [
    'marked as spam, as the sender is on a block list',
    'als Spam markiert, weil der Absender auf einer Sperrliste steht',
    'bad',
  ],
  SKI: [
    'skipped the filter, as it is mail inside one organisation',
    'ungefiltert, weil die Mail im eigenen Haus blieb',
    'good',
  ],
  SKN: [
    'marked as not spam before the filter, for example by a rule',
    'schon vor dem Filter als unbedenklich markiert, etwa durch eine Regel',
    'good',
  ],
  SKQ: ['released from quarantine', 'aus der Quarantäne freigegeben', 'good'],
  SKS: [
    'marked as spam before the filter, for example by a rule',
    'schon vor dem Filter als Spam markiert, etwa durch eine Regel',
    'bad',
  ],
  SFE: [
    'skipped the filter, as the sender is on the recipient’s own safe list',
    'ungefiltert, weil der Absender auf der Liste sicherer Absender des Empfängers steht',
    'good',
  ],
};

/** Category of the protection that decided (CAT). */
export const CAT: Meanings = {
  NONE: ['no protection objected', 'kein Schutz hat etwas einzuwenden', 'good'],
  AMP: ['malware found', 'Schadsoftware gefunden', 'bad'],
  BIMP: ['imitates a known brand', 'ahmt eine bekannte Marke nach', 'bad'],
  BULK: ['bulk mail', 'Massenmail', 'bad'],
  DIMP: ['imitates a protected domain', 'ahmt eine geschützte Domain nach', 'bad'],
  FTBP: ['attachment of a forbidden type', 'Anhang eines verbotenen Typs', 'bad'],
  GIMP: ['imitates a person the recipient knows', 'ahmt jemanden nach, den der Empfänger kennt', 'bad'],
  HPHSH: ['phishing, high confidence', 'Phishing, mit hoher Sicherheit', 'bad'],
  HPHISH: ['phishing, high confidence', 'Phishing, mit hoher Sicherheit', 'bad'],
  HSPM: ['spam, high confidence', 'Spam, mit hoher Sicherheit', 'bad'],
  INTOS: ['phishing inside the organisation', 'Phishing im eigenen Haus', 'bad'],
  MALW: ['malware', 'Schadsoftware', 'bad'],
  OSPM: ['outgoing spam', 'ausgehender Spam', 'bad'],
  PHSH: ['phishing', 'Phishing', 'bad'],
  SAP: [
    'an attachment was found dangerous (Safe Attachments)',
    'ein Anhang gilt als gefährlich (Safe Attachments)',
    'bad',
  ],
  SPM: ['spam', 'Spam', 'bad'],
  SPOOF: ['forged sender', 'gefälschter Absender', 'bad'],
  UIMP: ['imitates a protected person', 'ahmt eine geschützte Person nach', 'bad'],
};

/** What is known of the sending address (IPV). */
export const IPV: Meanings = {
  CAL: [
    'skipped the filter, as the address is on the organisation’s allow list',
    'ungefiltert, weil die Adresse auf der Erlaubnisliste des Hauses steht',
    'good',
  ],
  NLI: ['the sending address is on no list', 'die sendende Adresse steht auf keiner Liste'],
};

/** Direction (DIR). */
export const DIR: Meanings = {
  INB: ['incoming', 'eingehend'],
  OUT: ['outgoing', 'ausgehend'],
  INT: ['inside the organisation', 'im eigenen Haus'],
};

/** Safety tip shown above the mail (SFTY). */
export const SFTY: Meanings = {
  '9.1': ['warns of phishing', 'warnt vor Phishing', 'bad'],
  '9.11': [
    'warns of a forged sender of the own organisation',
    'warnt vor einem gefälschten Absender aus dem eigenen Haus',
    'bad',
  ],
  '9.19': ['warns of an imitated domain', 'warnt vor einer nachgeahmten Domain', 'bad'],
  '9.20': ['warns of an imitated person', 'warnt vor einer nachgeahmten Person', 'bad'],
  '9.21': [
    'warns that the sender could not be confirmed',
    'warnt, dass sich der Absender nicht bestätigen ließ',
    'bad',
  ],
  '9.22': [
    'warns that the sender could not be confirmed',
    'warnt, dass sich der Absender nicht bestätigen ließ',
    'bad',
  ],
  '9.25': [
    'tells that this sender is new to the recipient',
    'sagt, dass dieser Absender dem Empfänger neu ist',
  ],
};

/** Reasons of composite authentication (`compauth=… reason=`), by the whole code, else its first digit. */
export const COMPAUTH: Meanings = {
  '000': [
    'DMARC failed, and the domain asks to reject or quarantine',
    'DMARC gescheitert, und die Domain will Ablehnung oder Quarantäne',
    'bad',
  ],
  '001': [
    'no proof of the sender: the domain publishes no rules, or weak ones',
    'kein Beleg für den Absender: Die Domain veröffentlicht keine oder nur schwache Regeln',
    'bad',
  ],
  '002': [
    'the organisation forbids this sender to use that domain',
    'das Haus verbietet diesem Absender diese Domain',
    'bad',
  ],
  '010': [
    'DMARC failed for a domain of the recipient’s own organisation',
    'DMARC gescheitert bei einer Domain des eigenen Hauses',
    'bad',
  ],
  '100': [
    'SPF or DKIM passed for the sender’s domain',
    'SPF oder DKIM hat für die Domain des Absenders bestanden',
    'good',
  ],
  '101': ['signed by the sender’s domain (DKIM)', 'von der Domain des Absenders signiert (DKIM)', 'good'],
  '102': ['SPF passed for the sender’s domain', 'SPF hat für die Domain des Absenders bestanden', 'good'],
  '103': [
    'the sender’s domain leads to the sending address in DNS',
    'die Domain des Absenders führt im DNS zur sendenden Adresse',
    'good',
  ],
  '104': [
    'the sending server’s name belongs to the sender’s domain',
    'der Name des sendenden Servers gehört zur Domain des Absenders',
    'good',
  ],
  '108': [
    'the signature was broken by an honest server on the way',
    'die Signatur zerbrach bei einem ehrlichen Server unterwegs',
    'good',
  ],
  '109': [
    'no DMARC record, but the mail would have passed',
    'kein DMARC-Eintrag, die Mail hätte aber bestanden',
    'good',
  ],
  '111': [
    'DMARC could not be read, but SPF or DKIM fits',
    'DMARC war nicht lesbar, aber SPF oder DKIM passt',
    'good',
  ],
  '112': ['DNS did not answer in time for DMARC', 'das DNS antwortete für DMARC nicht rechtzeitig'],
  '115': [
    'sent from a Microsoft 365 organisation that owns the domain',
    'aus einem Microsoft-365-Haus gesendet, dem die Domain gehört',
    'good',
  ],
  '116': [
    'the domain’s receiving server belongs to the sending server’s name',
    'der empfangende Server der Domain gehört zum Namen des sendenden',
    'good',
  ],
  '130': [
    'a trusted forwarder vouches for it (ARC)',
    'eine vertraute Weiterleitung bürgt dafür (ARC)',
    'good',
  ],
  '201': [
    'the sending server’s network fits the domain',
    'das Netz des sendenden Servers passt zur Domain',
    'good',
  ],
  '202': [
    'the sending server’s name fits the domain',
    'der Name des sendenden Servers passt zur Domain',
    'good',
  ],
  '501': [
    'not enforced, as it is a valid bounce',
    'nicht durchgesetzt, weil es eine echte Unzustellbarkeitsmeldung ist',
  ],
  '502': [
    'not enforced, as it is a bounce of a mail from here',
    'nicht durchgesetzt, weil es die Unzustellbarkeitsmeldung zu einer Mail von hier ist',
  ],
  '601': [
    'failed, and the domain is one of the recipient’s own organisation',
    'gescheitert, und die Domain gehört zum eigenen Haus',
    'bad',
  ],
  '0': ['failed', 'gescheitert', 'bad'],
  '1': ['passed', 'bestanden', 'good'],
  '2': ['passed on weak grounds', 'mit schwachen Gründen bestanden', 'good'],
  '3': ['not checked', 'nicht geprüft'],
  '4': ['not checked, bypassed', 'nicht geprüft, umgangen'],
  '6': ['failed', 'gescheitert', 'bad'],
  '7': [
    'passed, as this sender was honest so far',
    'bestanden, weil dieser Absender bisher ehrlich war',
    'good',
  ],
  '9': ['not checked, bypassed', 'nicht geprüft, umgangen'],
};
