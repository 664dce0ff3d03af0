import { defineCatalog } from '../entry.ts';

const stderr = 'command line, stderr';
const text = 'command line, forward';

/** Words of `retour forward`; findings, remedies and questions bring their own. */
export const forwardCatalog = defineCatalog({
  'cli.usage.forward': {
    en: `Usage: retour forward FILE|- [options]
       retour forward --sender ADDRESS --forwarder HOST|IP --target ADDRESS [options]

Tells why a forwarded mail was refused, by whom, and what would help. FILE is the returned mail, a
delay notice, the refusal's words or the forwarded mail itself; without one the answers count.
DNS is asked what the sender's domain publishes (SPF, DKIM, DMARC).

  --forwarder HOST|IP   the server that forwards, where the message does not name it
  --sender ADDRESS      who sent the mail: address or domain
  --mailbox ADDRESS     the address that was written to and forwards
  --target ADDRESS      the final address, or its domain
  --refusal TEXT        what the refusing server said
  --signed ANSWER       yes, no or not-sure: does the sender sign its mail (DKIM)?
  --touch ANSWER        untouched, body-changed, subject-changed or not-sure: what the forwarding does
  --compare ADDRESS     another sender, whose mail does arrive: both are compared
  --offline             ask nobody
  --json                the result as JSON
  --resolver IP[:PORT]  DNS resolver to ask instead of the system's; may be repeated
  --timeout MS          how long each question to DNS may take
  --lang en|de          language of the words (default: the system's, else en)

Exit status: 0 a result was produced, 2 the input or the arguments are unusable, 1 a defect.`,
    de: `Aufruf: retour forward DATEI|- [Optionen]
        retour forward --sender ADRESSE --forwarder HOST|IP --target ADRESSE [Optionen]

Sagt, warum eine weitergeleitete Mail abgelehnt wurde, von wem und was helfen würde. DATEI ist die
Unzustellbarkeits- oder Verzögerungsmeldung, der Wortlaut der Ablehnung oder die weitergeleitete
Mail selbst; ohne Datei zählen die Antworten. Im DNS wird nachgesehen, was die Domain des Absenders
veröffentlicht (SPF, DKIM, DMARC).

  --forwarder HOST|IP   der weiterleitende Server, falls die Meldung ihn nicht nennt
  --sender ADRESSE      wer die Mail gesendet hat: Adresse oder Domain
  --mailbox ADRESSE     die Adresse, an die geschrieben wurde und die weiterleitet
  --target ADRESSE      die letzte Adresse oder ihre Domain
  --refusal TEXT        was der ablehnende Server geantwortet hat
  --signed ANTWORT      yes, no oder not-sure: Signiert der Absender seine Mails (DKIM)?
  --touch ANTWORT       untouched, body-changed, subject-changed oder not-sure: was die
                        Weiterleitung an der Mail verändert
  --compare ADRESSE     ein anderer Absender, dessen Mails ankommen: beide werden verglichen
  --offline             niemanden fragen
  --json                das Ergebnis als JSON
  --resolver IP[:PORT]  DNS-Resolver statt dem des Systems; mehrfach möglich
  --timeout MS          wie lange jede DNS-Frage dauern darf
  --lang en|de          Sprache der Texte (sonst die des Systems, sonst Englisch)

Rückgabewert: 0 es gibt ein Ergebnis, 2 Eingabe oder Aufruf sind unbrauchbar, 1 ein Fehler im Programm.`,
    at: 'command line, forward --help',
  },
  'forward.cli.noInput': {
    en: 'retour: a file, or --sender or --refusal, is missing: retour forward bounce.eml',
    de: 'retour: Es fehlt eine Datei oder --sender oder --refusal: retour forward meldung.eml',
    at: stderr,
  },
  'forward.cli.oneFile': {
    en: 'retour: forward takes one file only.',
    de: 'retour: forward nimmt nur eine Datei.',
    at: stderr,
  },
  'forward.cli.badServer': {
    en: 'retour: --forwarder “{value}” is neither a host name nor an IP address.',
    de: 'retour: --forwarder „{value}“ ist weder ein Hostname noch eine IP-Adresse.',
    at: stderr,
  },
  'forward.cli.badPlace': {
    en: 'retour: {option} “{value}” is neither a mail address nor a domain.',
    de: 'retour: {option} „{value}“ ist weder eine Mailadresse noch eine Domain.',
    at: stderr,
  },
  'forward.cli.badChoice': {
    en: 'retour: {option} takes one of: {choices}.',
    de: 'retour: {option} nimmt einen dieser Werte: {choices}.',
    at: stderr,
  },
  'forward.heading.remedies': { en: 'If … does it arrive?', de: 'Wenn … kommt sie an?', at: text },
  'forward.heading.actors': { en: 'Who takes part', de: 'Beteiligte', at: text },
  'forward.heading.checks': { en: 'What was checked', de: 'Geprüft', at: text },
  'forward.heading.comparison': { en: 'Side by side', de: 'Im Vergleich', at: text },
  'forward.heading.missing': { en: 'What is missing', de: 'Was fehlt', at: text },
  'forward.text.sender': { en: 'Sender', de: 'Absender', at: text },
  'forward.text.mailbox': { en: 'Forwards', de: 'Leitet weiter', at: text },
  'forward.text.forwarder-host': { en: 'Forwarding server', de: 'Weiterleitender Server', at: text },
  'forward.text.forwarder-ip': { en: 'Its address', de: 'Dessen Adresse', at: text },
  'forward.text.target': { en: 'Target', de: 'Ziel', at: text },
  'forward.text.target-host': { en: 'Server of the target', de: 'Server des Ziels', at: text },
  'forward.text.spf': {
    en: 'May the forwarding server send for the sender (SPF)? {text}',
    de: 'Darf der weiterleitende Server für den Absender senden (SPF)? {text}',
    at: text,
  },
  'forward.text.spf-rewritten': {
    en: 'And under the forwarding’s own name (SRS)? {text}',
    de: 'Und unter dem eigenen Namen der Weiterleitung (SRS)? {text}',
    at: text,
  },
  'forward.text.dmarc': {
    en: 'What the sender’s domain asks for without proof (DMARC): {text}',
    de: 'Was die Domain des Absenders ohne Nachweis verlangt (DMARC): {text}',
    at: text,
  },
  'forward.text.no-policy': { en: 'nothing published', de: 'nichts veröffentlicht', at: text },
  'forward.text.not-asked': { en: 'not asked', de: 'nicht gefragt', at: text },
  'forward.text.dns-failed': { en: 'DNS gave no answer', de: 'DNS gab keine Antwort', at: text },
  'forward.text.arc': {
    en: '{count, plural, one {# server} other {# servers}} on the way sealed what was checked (ARC). Some targets read such seals; none has to.',
    de: '{count, plural, one {# Server hat unterwegs seine Prüfung} other {# Server haben unterwegs ihre Prüfungen}} versiegelt (ARC). Manche Ziele lesen solche Siegel; keines muss es.',
    at: text,
  },
  'forward.text.signed.yes': {
    en: 'The mail carries a signature (DKIM).',
    de: 'Die Mail trägt eine Signatur (DKIM).',
    at: text,
  },
  'forward.text.signed.no': {
    en: 'The mail carries no signature (DKIM).',
    de: 'Die Mail trägt keine Signatur (DKIM).',
    at: text,
  },
  'forward.text.signed.unknown': {
    en: 'Whether the mail carries a signature (DKIM) cannot be seen.',
    de: 'Ob die Mail eine Signatur (DKIM) trägt, ist nicht zu sehen.',
    at: text,
  },
});
