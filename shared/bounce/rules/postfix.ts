import { defineRules } from '../rule.ts';

const CONF = 'https://www.postfix.org/postconf.5.html';

/** Postfix, the words of its own programs. */
export const postfixRules = defineRules([
  {
    id: 'postfix.malformed-name-server-reply',
    reason: 'dns-failure',
    match: {
      text: /\bname service error for name=\S{1,255} type=\S{1,10}:? malformed or unexpected name server reply\b/i,
    },
    confidence: 'likely',
    sources: ['RFC 3463 §3.5 (X.4.3)'],
    asOf: '2026-11',
    hits: [
      'Host or domain name not found. Name service error for name=example.org type=MX: Malformed or unexpected name server reply',
    ],
    misses: ['Host or domain name not found. Name service error for name=example.org type=A: Host not found'],
  },
  {
    id: 'postfix.mailbox-size-limit',
    reason: 'mailbox-full',
    match: {
      text: /\bcannot update mailbox \S{1,200} for user \S{1,100} error writing message: file too large\b/i,
    },
    confidence: 'likely',
    detail: {
      en: 'Postfix does not write more into the mailbox file than its setting mailbox_size_limit allows.',
      de: 'Postfix schreibt nicht mehr in die Postfachdatei, als die Einstellung mailbox_size_limit erlaubt.',
    },
    sources: ['https://www.postfix.org/postconf.5.html#mailbox_size_limit'],
    asOf: '2026-11',
    hits: ['cannot update mailbox /var/mail/ann for user ann. error writing message: File too large'],
    misses: ['cannot update mailbox /var/mail/ann for user ann. unable to lock for exclusive access'],
  },
  {
    id: 'postfix.user-unknown-in-table',
    reason: 'user-unknown',
    match: {
      text: /\buser unknown(?: in (?:local|virtual(?: alias| mailbox)?|relay) (?:recipient |mailbox |alias )?table)\b/i,
      not: /\bsender address rejected: user unknown\b|\bsender <>:? user unknown/i,
    },
    confidence: 'certain',
    detail: {
      en: 'The address is in none of the lists of valid recipients that this Postfix keeps. “relay recipient table” means that it takes mail for another server.',
      de: 'Die Adresse steht in keiner Liste gültiger Empfänger dieses Postfix. „relay recipient table“ heißt, dass er für einen anderen Server annimmt.',
    },
    sources: ['https://www.postfix.org/LOCAL_RECIPIENT_README.html'],
    asOf: '2026-11',
    hits: [
      '550 5.1.1 <ann@example.org>: Recipient address rejected: User unknown in local recipient table',
      '550 5.1.1 <ann@example.org>: Recipient address rejected: User unknown in relay recipient table',
      '550 5.1.1 <ann@example.org>: Recipient address rejected: User unknown in virtual mailbox table',
    ],
    misses: [
      '550 5.1.1 User unknown',
      '550 5.1.0 <ann@example.org>: Sender address rejected: User unknown in local recipient table',
    ],
  },
  {
    id: 'postfix.relay-access-denied',
    reason: 'relay-denied',
    match: { text: /\brelay access denied\b/i, not: /\btenantattribution\b/i },
    confidence: 'likely',
    detail: {
      en: 'This server neither serves the recipient’s domain nor did the sender sign in to it. Said by the recipient’s own mail server, it means that the domain is not set up there.',
      de: 'Dieser Server ist für die Domain des Empfängers nicht zuständig, und der Absender hat sich nicht angemeldet. Sagt es der Mailserver des Empfängers, ist die Domain dort nicht eingerichtet.',
    },
    sources: ['https://www.postfix.org/SMTPD_RELAY_README.html'],
    asOf: '2026-11',
    hits: ['554 5.7.1 <ann@example.org>: Relay access denied'],
    misses: ['550 5.7.1 Access denied'],
  },
  {
    id: 'postfix.not-owned',
    reason: 'sender-rejected',
    match: { text: /\bsender address rejected: not owned by (?:user|auth)\b/i },
    confidence: 'certain',
    finding: 'sender.not-owned',
    detail: {
      en: 'The signed-in account and the sender address do not belong together: the wrong identity was chosen, or the address is missing from the account’s aliases.',
      de: 'Angemeldetes Konto und Absenderadresse gehören nicht zusammen: Es wurde die falsche Identität gewählt, oder die Adresse fehlt bei den Aliasen des Kontos.',
    },
    sources: [`${CONF}#reject_authenticated_sender_login_mismatch`],
    asOf: '2026-11',
    hits: ['553 5.7.1 <bob@example.com>: Sender address rejected: not owned by user ann@example.org'],
    misses: ['553 5.7.1 <bob@example.com>: Sender address rejected: not logged in'],
  },
  {
    id: 'postfix.not-logged-in',
    reason: 'sender-rejected',
    match: { text: /\bsender address rejected: not logged in\b/i },
    confidence: 'likely',
    finding: 'sender.not-owned',
    detail: {
      en: 'This sender address belongs to an account of this server, but the program did not sign in before it sent.',
      de: 'Diese Absenderadresse gehört zu einem Konto auf diesem Server, aber das Programm hat sich vor dem Senden nicht angemeldet.',
    },
    sources: [`${CONF}#reject_unauthenticated_sender_login_mismatch`],
    asOf: '2026-11',
    hits: ['553 5.7.1 <bob@example.com>: Sender address rejected: not logged in'],
    misses: ['553 5.7.1 <bob@example.com>: Sender address rejected: not owned by user ann'],
  },
  {
    id: 'postfix.starttls-first',
    reason: 'tls-failure',
    match: { text: /\bmust issue a starttls command first\b/i },
    confidence: 'certain',
    finding: 'tls.required',
    detail: {
      en: 'The server wants encryption before anything else; the mail program is set to “no encryption”, or something on the way hides STARTTLS.',
      de: 'Der Server verlangt zuerst Verschlüsselung. Das Mailprogramm steht auf „keine Verschlüsselung“, oder etwas unterwegs verbirgt STARTTLS.',
    },
    sources: ['RFC 3207 §4', 'https://www.postfix.org/TLS_README.html'],
    asOf: '2026-11',
    hits: ['530 5.7.0 Must issue a STARTTLS command first'],
    misses: ['530 5.7.0 Authentication required'],
  },
  {
    id: 'postfix.tls-not-offered',
    reason: 'tls-failure',
    match: { text: /\btls is required, but was not offered\b/i },
    confidence: 'certain',
    finding: 'tls.failed',
    detail: {
      en: 'It is the sending server that insists on encryption for this mail, and the other one does not offer any.',
      de: 'Hier besteht der sendende Server auf Verschlüsselung, und der andere bietet keine an.',
    },
    sources: ['https://www.postfix.org/TLS_README.html'],
    asOf: '2026-11',
    hits: ['5.7.4 TLS is required, but was not offered by host mx.example.org[192.0.2.7]'],
    misses: ['530 5.7.0 Must issue a STARTTLS command first'],
  },
  {
    id: 'postfix.no-reverse-hostname',
    reason: 'ptr-required',
    match: { text: /\bclient host rejected: cannot find your (?:reverse )?hostname\b.{0,30}/i },
    confidence: 'certain',
    finding: 'sending.no-ptr',
    detail: {
      en: '“reverse hostname”: the sending address has no name. “hostname” alone: it has one, but that name does not lead back to the address.',
      de: '„reverse hostname“: Die sendende Adresse hat keinen Namen. Nur „hostname“: Sie hat einen, aber er führt nicht zur Adresse zurück.',
    },
    sources: [`${CONF}#reject_unknown_client_hostname`],
    asOf: '2026-11',
    hits: [
      '450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.1]',
      '550 5.7.25 Client host rejected: cannot find your reverse hostname, [192.0.2.1]',
    ],
    misses: ['554 5.7.1 Client host rejected: Access denied'],
  },
  {
    id: 'postfix.helo-rejected',
    reason: 'ptr-required',
    match: {
      text: /\bhelo command rejected: (?:need fully-qualified hostname|host not found|invalid name|malformed|access denied|domain not found)\b/i,
    },
    confidence: 'likely',
    finding: 'sending.bad-helo',
    detail: {
      en: 'The sending server greets with a name that is no full host name or that the DNS does not know.',
      de: 'Der sendende Server meldet sich mit einem Namen, der kein vollständiger Hostname ist oder den das DNS nicht kennt.',
    },
    sources: [`${CONF}#smtpd_helo_restrictions`],
    asOf: '2026-11',
    hits: [
      '504 5.5.2 <mail>: Helo command rejected: need fully-qualified hostname',
      '450 4.7.1 <mail.example.com>: Helo command rejected: Host not found',
    ],
    misses: ['450 4.1.8 <bob@example.com>: Sender address rejected: Domain not found'],
  },
  {
    id: 'postfix.sender-domain-not-found',
    reason: 'sender-rejected',
    match: {
      text: /\bsender address rejected: (?:domain not found|malformed dns server reply|domain name not found)\b/i,
    },
    confidence: 'certain',
    finding: 'sender.domain-missing',
    detail: {
      en: 'The domain of the sender’s own address has no mail or address entry in the DNS, or could not be looked up just then.',
      de: 'Die Domain der Absenderadresse hat im DNS keinen Mail- oder Adresseintrag oder war gerade nicht abfragbar.',
    },
    sources: [`${CONF}#reject_unknown_sender_domain`],
    asOf: '2026-11',
    hits: ['450 4.1.8 <bob@example.com>: Sender address rejected: Domain not found'],
    misses: ['450 4.1.2 <ann@example.org>: Recipient address rejected: Domain not found'],
  },
  {
    id: 'postfix.sender-unverified',
    reason: 'sender-rejected',
    match: { text: /\bsender address rejected: (?:unverified|undeliverable) address\b/i },
    confidence: 'certain',
    finding: 'sender.verification-failed',
    detail: {
      en: 'The server asked the sender’s own mail server whether the sender exists, and got a no or no answer. With greylisting on that side both block each other.',
      de: 'Der Server hat beim Mailserver des Absenders gefragt, ob es diesen gibt, und ein Nein oder keine Antwort bekommen. Greylisting auf dieser Seite blockiert beide gegenseitig.',
    },
    sources: ['https://www.postfix.org/ADDRESS_VERIFICATION_README.html'],
    asOf: '2026-11',
    hits: [
      '450 4.1.7 <bob@example.com>: Sender address rejected: unverified address: Address verification in progress',
    ],
    misses: [
      '450 4.1.1 <ann@example.org>: Recipient address rejected: unverified address: Address verification in progress',
    ],
  },
  {
    id: 'postfix.recipient-unverified',
    reason: 'greylisted',
    match: {
      text: /\brecipient address rejected: unverified address: (?:address verification in progress|.{0,40}(?:timed out|connection refused|try again|greylist\w{0,4}))/i,
    },
    confidence: 'possible',
    detail: {
      en: 'The server first checks the address with the server behind it and asks to come back in a moment.',
      de: 'Der Server prüft die Adresse erst beim dahinterliegenden Server und bittet, gleich wiederzukommen.',
    },
    sources: ['https://www.postfix.org/ADDRESS_VERIFICATION_README.html'],
    asOf: '2026-11',
    hits: [
      '450 4.1.1 <ann@example.org>: Recipient address rejected: unverified address: Address verification in progress',
    ],
    misses: [
      '550 5.1.1 <ann@example.org>: Recipient address rejected: undeliverable address: host mail.example.org said: 550 no such user',
    ],
  },
  {
    id: 'postfix.recipient-domain-not-found',
    reason: 'domain-unknown',
    match: {
      text: /\brecipient address rejected: (?:domain not found|domain name not found|malformed dns server reply)\b/i,
    },
    confidence: 'likely',
    sources: [`${CONF}#reject_unknown_recipient_domain`],
    asOf: '2026-11',
    hits: ['550 5.1.2 <ann@example.org>: Recipient address rejected: Domain not found'],
    misses: ['450 4.1.8 <bob@example.com>: Sender address rejected: Domain not found'],
  },
  {
    id: 'postfix.local-program',
    reason: 'mailer-error',
    match: {
      text: /^(?:<>:? ?(?:\(expanded from <>\):? ?)?)?(?:temporary failure|internal software error|command line usage error|system resource problem|critical os file missing|input\/output error|local configuration error|remote error in protocol|cannot open input|permission denied|service unavailable)\b/i,
      enhanced: ['4.3.0', '5.3.0', '5.3.5', '5.7.0', '5.2.0', '5.5.0', '4.0.0', '5.0.0'],
    },
    confidence: 'likely',
    detail: {
      en: 'A delivery program on this server, such as a filter or a mailing list, ended with an error; the words are those of its exit code.',
      de: 'Ein Zustellprogramm auf diesem Server, etwa ein Filter oder eine Mailingliste, endete mit einem Fehler; der Text gehört zu dessen Rückgabewert.',
    },
    sources: ['https://www.postfix.org/pipe.8.html'],
    asOf: '2026-11',
    hits: [
      'Nov 22 10:00:00 mx postfix/pipe[1234]: 4XyZ1a: to=<ann@example.org>, relay=filter, delay=1, delays=0/0/0/1, dsn=4.3.0, status=deferred (temporary failure)',
    ],
    misses: ['451 4.3.0 Temporary lookup failure'],
  },
  {
    id: 'postfix.filter-down',
    reason: 'server-error',
    match: { text: /\bservice unavailable - try again later$/i, enhanced: ['4.7.1'] },
    detail: {
      en: 'Postfix says this when a filter program beside it does not answer.',
      de: 'So antwortet Postfix, wenn ein Filterprogramm neben ihm nicht reagiert.',
    },
    sources: ['https://www.postfix.org/MILTER_README.html#errors'],
    asOf: '2026-11',
    hits: ['451 4.7.1 Service unavailable - try again later'],
    misses: ['451 4.7.1 try again later'],
  },
  {
    id: 'postfix.loops-back',
    reason: 'routing-loop',
    match: { text: /\bmail for \S{1,80} loops back to myself\b/i },
    confidence: 'certain',
    detail: {
      en: 'The DNS sends this server’s mail for the domain back to itself: the domain is missing from its list of own or relayed domains, or the MX entry is wrong.',
      de: 'Das DNS schickt die Mail dieses Servers für die Domain zu ihm selbst zurück: Die Domain fehlt in seiner Liste, oder der MX-Eintrag ist falsch.',
    },
    sources: ['https://www.postfix.org/STANDARD_CONFIGURATION_README.html'],
    asOf: '2026-11',
    hits: ['5.4.6 mail for example.org loops back to myself'],
    misses: ['5.4.6 mail forwarding loop for ann@example.org'],
  },
  {
    id: 'postfix.size',
    reason: 'message-too-big',
    match: {
      text: /\bmessage size \d{1,12} exceeds size limit \d{1,12} of server\b|\bmessage file too big\b/i,
    },
    confidence: 'certain',
    detail: {
      en: 'The sentence names the size of the mail and the limit of the receiving server, both in bytes.',
      de: 'Der Satz nennt die Größe der Mail und die Grenze des Empfangsservers, beide in Byte.',
    },
    sources: [`${CONF}#message_size_limit`, 'RFC 1870'],
    asOf: '2026-11',
    hits: ['message size 25912002 exceeds size limit 20480000 of server mx.example.org[192.0.2.7]'],
    misses: ['552 5.2.2 mailbox size limit exceeded'],
  },
]);
