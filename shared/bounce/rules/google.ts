import { defineRules } from '../rule.ts';

const CODES = 'https://support.google.com/a/answer/3726730';
const GUIDELINES = 'https://support.google.com/mail/answer/81126';
const SIGN_IN = 'https://support.google.com/accounts/answer/185833';

/** Gmail and Google Workspace. */
export const googleRules = defineRules([
  {
    id: 'google.no-such-user',
    reason: 'user-unknown',
    match: {
      text: /\bthe email account that you tried to reach does not exist\b|\bthis user doesn't exist: ?support\.google|\/mail\/\?p=nosuchuser/i,
    },
    confidence: 'certain',
    detail: {
      en: 'Google knows the domain but has no account under this name. It asks to check for typing errors and needless spaces.',
      de: 'Google kennt die Domain, aber kein Konto mit diesem Namen. Google bittet, auf Tippfehler und überflüssige Leerzeichen zu achten.',
    },
    sources: [CODES],
    asOf: '2026-11',
    hits: [
      "550-5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address",
    ],
    misses: ['550 5.2.1 The email account that you tried to reach is disabled.'],
  },
  {
    id: 'google.disabled',
    reason: 'mailbox-disabled',
    match: {
      text: /\bthe email account that you tried to reach is (?:disabled|inactive)\b|\/mail\/\?p=disableduser/i,
    },
    confidence: 'certain',
    detail: {
      en: 'Google has disabled this account, for instance after a long time without use or on behalf of the organisation.',
      de: 'Google hat dieses Konto abgeschaltet, etwa nach langer Nichtnutzung oder im Auftrag der Organisation.',
    },
    sources: [CODES],
    asOf: '2026-11',
    hits: [
      '550 5.2.1 The email account that you tried to reach is disabled. Learn more at https://support.google.com/mail/?p=DisabledUser',
    ],
    misses: ['550-5.1.1 The email account that you tried to reach does not exist.'],
  },
  {
    id: 'google.over-quota',
    reason: 'mailbox-full',
    match: {
      text: /\bthe recipient's inbox is out of storage space\b|\bthe email account that you tried to reach is over quota\b|\/mail\/\?p=overquota/i,
    },
    confidence: 'certain',
    detail: {
      en: 'The Google account has used up its storage, which mail shares with files and photos.',
      de: 'Der Speicher des Google-Kontos ist aufgebraucht; Mails teilen ihn sich mit Dateien und Fotos.',
    },
    sources: [CODES],
    asOf: '2026-11',
    hits: [
      "452 4.2.2 The recipient's inbox is out of storage space. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaTemp",
      '552 5.2.2 The email account that you tried to reach is over quota.',
    ],
    misses: ['550 5.4.5 Daily user sending limit exceeded'],
  },
  {
    id: 'google.unauthenticated',
    reason: 'auth-failure',
    match: {
      text: /\bdoes not have authentication information or fails to pass\b|\b(?:this mail|your email|this message) (?:has been|is|was) (?:blocked because (?:the sender is )?|)unauthenticated\b|\bgmail requires all senders to authenticate with (?:either )?spf or dkim\b|\bauthentication results: ?dkim = did not pass\b|\/mail\/\?p=unauthenticatedemail/i,
    },
    confidence: 'certain',
    detail: {
      en: 'Neither SPF nor DKIM passed for this mail. Look at the IP address in the text: if it is not a server of the sender, somebody forwarded the mail.',
      de: 'Für diese Mail bestand weder SPF noch DKIM. Achten Sie auf die IP-Adresse im Text: Gehört sie keinem Server des Absenders, wurde die Mail weitergeleitet.',
    },
    sources: [GUIDELINES, CODES],
    asOf: '2026-11',
    hits: [
      '550-5.7.26 This mail has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM. Authentication results: DKIM = did not pass SPF [example.com] with ip: [192.0.2.1] = did not pass',
      '550-5.7.26 This message does not have authentication information or fails to pass authentication checks.',
      '421-4.7.26 This mail is unauthenticated, which poses a security risk to the sender and Gmail users',
    ],
    misses: ['530-5.7.0 Authentication Required'],
  },
  {
    id: 'google.dmarc',
    reason: 'auth-failure',
    match: {
      text: /\bunauthenticated email from \S{1,60} is not accepted due to (?:the )?domain's dmarc policy\b/i,
    },
    confidence: 'certain',
    detail: {
      en: 'The domain in the From line tells receivers by DMARC to refuse mail that is not proven to be its own. This one was not, or lost its proof on the way.',
      de: 'Die Domain in der From-Zeile weist Empfänger per DMARC an, unbelegte Mails abzulehnen. Bei dieser fehlte der Beleg oder er ging unterwegs verloren.',
    },
    sources: [GUIDELINES],
    asOf: '2026-11',
    hits: ["550-5.7.26 Unauthenticated email from example.com is not accepted due to domain's DMARC policy."],
    misses: ['550-5.7.26 This mail has been blocked because the sender is unauthenticated.'],
  },
  {
    id: 'google.bulk-authentication',
    reason: 'auth-failure',
    match: {
      text: /\b(?:rate limited|blocked) because (?:the )?(?:spf (?:record|check)|dkim (?:authentication )?(?:check|result)|from header|from: header|sender's domain)|\bfrom:? header \(rfc ?5322\) (?:isn't|is not) aligned\b|\bbecause (?:spf|dkim) (?:\S{1,20} ){0,4}(?:did not|didn't|does not|doesn't) pass/i,
    },
    confidence: 'certain',
    finding: 'auth.sender-domain',
    detail: {
      en: 'Google demands more of senders of large amounts: SPF and DKIM must both pass, and the From address must match one of them.',
      de: 'Von Absendern großer Mengen verlangt Google mehr: SPF und DKIM müssen beide bestehen, und die From-Adresse muss zu einem davon passen.',
    },
    sources: [GUIDELINES],
    asOf: '2026-11',
    hits: [
      '550-5.7.27 Your email has been blocked because SPF authentication did not pass',
      "421-4.7.32 Your email has been rate limited because the From: header (RFC5322) in this message isn't aligned with either the authenticated SPF or DKIM organizational domains",
    ],
    misses: ['421-4.7.28 Our system has detected an unusual rate of unsolicited mail'],
  },
  {
    id: 'google.no-ptr',
    reason: 'ptr-required',
    match: {
      text: /\bip address (?:sending|for) this message (?:does not|doesn't) have a ptr record\b|\bptr record's forward dns entry doesn't match\b|\bsending guidelines regarding ptr records\b|\bptr record does not match the sending ip|\bguidelines regarding ptr records and authentication\b/i,
    },
    confidence: 'certain',
    finding: 'sending.no-ptr',
    detail: {
      en: 'Google takes mail only from addresses whose name leads back to the same address. This often fails for IPv6 alone.',
      de: 'Google nimmt Mails nur von Adressen an, deren Name wieder auf dieselbe Adresse zeigt. Oft fehlt das nur bei IPv6.',
    },
    sources: [GUIDELINES],
    asOf: '2026-11',
    hits: [
      "421-4.7.23 The sending IP address for this message doesn't have a PTR record, or the PTR record's forward DNS entry doesn't match the sending IP address.",
      '550-5.7.25 [192.0.2.1] The IP address sending this message does not have a PTR record setup, or the corresponding forward DNS entry does not point to the sending IP.',
      '550-5.7.1 [2001:db8::1] Our system has detected that this message does not meet IPv6 sending guidelines regarding PTR records and authentication.',
    ],
    misses: ['550 5.7.1 Client host rejected: cannot find your reverse hostname'],
  },
  {
    id: 'google.unusual-rate',
    reason: 'rate-limited',
    match: {
      text: /\bunusual rate of (?:unsolicited )?mail originating from your\b|\bunusual (?:rate|amount) of (?:unsolicited )?(?:mail|messages)[^.]{0,60}\b(?:ip|domain|netblock)\b|\/mail\/\?p=unsolicited(?:ip|rate)error/i,
    },
    confidence: 'likely',
    finding: 'rate.limited',
    detail: {
      en: 'Google puts a limit on this address, network or domain because too much unwanted mail came from it. Forwarded spam counts, too.',
      de: 'Google begrenzt diese Adresse, dieses Netz oder diese Domain, weil von dort zu viel Unerwünschtes kam. Auch weitergeleiteter Spam zählt.',
    },
    sources: [CODES, GUIDELINES],
    asOf: '2026-11',
    hits: [
      '421-4.7.28 Our system has detected an unusual rate of unsolicited mail originating from your IP address.',
    ],
    misses: ['450-4.2.1 The user you are trying to contact is receiving mail too quickly.'],
  },
  {
    id: 'google.unsolicited',
    reason: 'spam-content',
    match: {
      text: /\b(?:detected that this message is|this message is) likely (?:unsolicited mail|suspicious|spam)\b|\/mail\/\?p=unsolicitedmessageerror/i,
      not: /\breputation\b/i,
    },
    confidence: 'likely',
    detail: {
      en: 'Google’s filter took this message for unwanted mail, by its content and by what it knows of the sender.',
      de: 'Googles Filter hielt diese Nachricht nach Inhalt und Ruf des Absenders für unerwünscht.',
    },
    sources: [CODES],
    asOf: '2026-11',
    hits: [
      '550-5.7.1 [192.0.2.1 12] Gmail has detected that this message is likely unsolicited mail. To reduce the amount of spam sent to Gmail, this message has been blocked.',
    ],
    misses: [
      '550-5.7.1 Our system has detected that this message is likely suspicious due to the very low reputation of the sending domain.',
    ],
  },
  {
    id: 'google.low-reputation',
    reason: 'bad-reputation',
    match: {
      text: /\blikely (?:suspicious|unsolicited) due to the very low reputation of the sending (?:domain|ip)|\bvery low reputation of the sending (?:domain|ip)/i,
    },
    confidence: 'certain',
    finding: 'sending.reputation',
    detail: {
      en: 'Google refuses because of the reputation of the sending domain or address, not because of this one message.',
      de: 'Google lehnt wegen des Rufs der sendenden Domain oder Adresse ab, nicht wegen dieser einen Nachricht.',
    },
    sources: [GUIDELINES],
    asOf: '2026-11',
    hits: [
      '550-5.7.1 Gmail has detected that this message is likely suspicious due to the very low reputation of the sending IP address.',
    ],
    misses: ['550-5.7.1 Gmail has detected that this message is likely unsolicited mail.'],
  },
  {
    id: 'google.tls-required',
    reason: 'tls-failure',
    match: {
      text: /\b(?:was not|wasn't|not) sent over a tls connection\b|\bgmail requires (?:all senders|bulk (?:email )?senders) to use tls\b|\brequires? (?:a )?tls connection for (?:all )?(?:email|mail|sending)/i,
    },
    confidence: 'certain',
    finding: 'tls.required',
    detail: {
      en: 'Google demands an encrypted connection from the delivering server.',
      de: 'Google verlangt vom anliefernden Server eine verschlüsselte Verbindung.',
    },
    sources: [GUIDELINES],
    asOf: '2026-11',
    hits: [
      '421-4.7.29 Your email has been rate limited because this message was not sent over a TLS connection. Gmail requires all senders to use TLS',
    ],
    misses: ['530 5.7.0 Must issue a STARTTLS command first.'],
  },
  {
    id: 'google.sending-limit',
    reason: 'rate-limited',
    match: {
      text: /\bdaily (?:user )?sending (?:quota|limit) exceeded\b|\bdaily smtp relay (?:sending )?(?:limit|quota) exceeded\b|\byou have reached a limit for sending (?:mail|messages)\b/i,
    },
    confidence: 'certain',
    finding: 'rate.own-quota',
    detail: {
      en: 'The sender’s own Google account has reached its daily limit. It is lifted by itself, usually within 24 hours.',
      de: 'Das eigene Google-Konto des Absenders hat seine Tagesgrenze erreicht. Sie fällt von selbst weg, meist binnen 24 Stunden.',
    },
    sources: ['https://support.google.com/a/answer/166852'],
    asOf: '2026-11',
    hits: [
      '550 5.4.5 Daily user sending limit exceeded. For more information on Gmail sending limits go to https://support.google.com/a/answer/166852',
      'You have reached a limit for sending mail. Your message was not sent.',
    ],
    misses: ['421-4.7.28 Our system has detected an unusual rate of unsolicited mail'],
  },
  {
    id: 'google.receiving-too-fast',
    reason: 'rate-limited',
    match: {
      text: /\bthe user you are trying to contact is receiving mail (?:too quickly|at a rate that)\b|\brecipient (?:address )?is receiving mail (?:too quickly|at a rate)/i,
    },
    confidence: 'certain',
    finding: 'rate.limited',
    detail: {
      en: 'The recipient’s account gets more mail than Google lets in at a time; it is not about this sender.',
      de: 'Das Konto des Empfängers bekommt gerade mehr Mails, als Google auf einmal einlässt. Mit diesem Absender hat das nichts zu tun.',
    },
    sources: [CODES],
    asOf: '2026-11',
    hits: [
      '450-4.2.1 The user you are trying to contact is receiving mail too quickly. Please resend your message at a later time.',
      '450 4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered.',
    ],
    misses: ['550 5.4.5 Daily user sending limit exceeded.'],
  },
  {
    id: 'google.app-password',
    reason: 'security-error',
    match: {
      text: /\bapplication-specific password required\b|\/accounts\/answer\/185833|\?p=invalidsecondfactor/i,
    },
    confidence: 'certain',
    finding: 'login.app-password',
    detail: {
      en: 'With two-step verification switched on, Google refuses the normal password from mail programs.',
      de: 'Bei eingeschalteter Bestätigung in zwei Schritten lehnt Google das normale Passwort von Mailprogrammen ab.',
    },
    sources: [SIGN_IN],
    asOf: '2026-11',
    hits: [
      '534-5.7.9 Application-specific password required. Learn more at https://support.google.com/mail/?p=InvalidSecondFactor',
    ],
    misses: ['535-5.7.8 Username and Password not accepted.'],
  },
  {
    id: 'google.bad-credentials',
    reason: 'security-error',
    match: {
      text: /\busername and password not accepted\b[^.]{0,10}\.? ?(?:for more information|learn more)?|\?p=badcredentials/i,
    },
    confidence: 'certain',
    finding: 'login.refused',
    detail: {
      en: 'Google refuses this combination. Often the program uses an old password or one where Google expects a sign-in by OAuth or an app password.',
      de: 'Google lehnt diese Kombination ab. Oft benutzt das Programm ein altes Passwort oder eines, wo Google die Anmeldung per OAuth oder App-Passwort erwartet.',
    },
    sources: [SIGN_IN],
    asOf: '2026-11',
    hits: [
      '535-5.7.8 Username and Password not accepted. For more information, go to https://support.google.com/mail/?p=BadCredentials',
    ],
    misses: ['534-5.7.9 Application-specific password required.'],
  },
  {
    id: 'google.web-login-required',
    reason: 'security-error',
    match: { text: /\bplease log in (?:via|with|through) your web browser\b|\?p=webloginrequired/i },
    confidence: 'certain',
    finding: 'login.refused',
    detail: {
      en: 'Google took this sign-in for suspicious and wants the owner to confirm it in a browser first.',
      de: 'Google hielt diese Anmeldung für verdächtig; der Inhaber soll sie erst im Browser bestätigen.',
    },
    sources: [SIGN_IN],
    asOf: '2026-11',
    hits: [
      '534-5.7.14 Please log in via your web browser and then try again. Learn more at https://support.google.com/mail/answer/78754',
    ],
    misses: ['535-5.7.8 Username and Password not accepted.'],
  },
  {
    id: 'google.organisation-rule',
    reason: 'policy-violation',
    match: {
      text: /\bhas a policy that prohibited the mail that you sent\b|\bgcdp\b|\/a\/answer\/172179|\?p=administrativelyprohibited/i,
    },
    confidence: 'likely',
    finding: 'policy.organisation-rule',
    detail: {
      en: 'Not Google but a rule of the recipient’s (or the sender’s) organisation in Google Workspace refused the mail. Only its administrator can see which.',
      de: 'Nicht Google, sondern eine Regel der Organisation des Empfängers (oder Absenders) in Google Workspace hat die Mail abgelehnt. Welche, sieht nur deren Administrator.',
    },
    sources: [CODES],
    asOf: '2026-11',
    hits: [
      '550 5.7.1 The user or domain that you are sending to (or from) has a policy that prohibited the mail that you sent. Please contact your domain administrator',
      '550 5.7.1 This message was refused 41be03b00d2f7-abc - gcdp',
    ],
    misses: ['550 5.7.1 Message rejected'],
  },
  {
    id: 'google.size',
    reason: 'message-too-big',
    match: { text: /\byour message exceeded google's message size limits\b|\?p=maxsizeerror/i },
    confidence: 'certain',
    detail: {
      en: 'Google takes a limited size, and attachments grow by about a third when they are encoded.',
      de: 'Google nimmt nur eine begrenzte Größe an, und Anhänge wachsen beim Kodieren um etwa ein Drittel.',
    },
    sources: ['https://support.google.com/mail/answer/6584'],
    asOf: '2026-11',
    hits: [
      "552-5.3.4 Your message exceeded Google's message size limits. To view our message size guidelines, go to https://support.google.com/mail/?p=MaxSizeError",
    ],
    misses: ['552 5.2.2 The email account that you tried to reach is over quota.'],
  },
  {
    id: 'google.groups',
    reason: 'sender-rejected',
    match: {
      text: /groups\.google\.com\/support|support\.google\.com\/a\/\S{1,60}\/bin\/topic\.py\?topic=25838|\bthe group you tried to contact \(\S{1,60}\) may not exist\b|\bdie gruppe, die sie kontaktieren möchten\b/i,
    },
    confidence: 'likely',
    finding: 'recipient.closed-group',
    detail: {
      en: 'Google Groups says the same in both cases: the group does not exist, or this sender may not post to it.',
      de: 'Google Groups sagt in beiden Fällen dasselbe: Es gibt die Gruppe nicht, oder dieser Absender darf nicht in sie schreiben.',
    },
    sources: ['https://support.google.com/groups/answer/2464926'],
    asOf: '2026-11',
    hits: [
      "We're writing to let you know that the group you tried to contact (team) may not exist, or you may not have permission to post messages to the group.",
    ],
    misses: ['550 5.1.1 The email account that you tried to reach does not exist.'],
  },
  {
    id: 'google.nxdomain',
    reason: 'domain-unknown',
    match: {
      text: /\bdns error: .{0,60}responded with code nxdomain(?: domain name not found)?|\bdns error: (?:\d{1,12} )?domain name not found\b/i,
    },
    confidence: 'likely',
    detail: {
      en: 'The DNS says that there is no such domain (NXDOMAIN). Most often it is a typing error behind the @.',
      de: 'Laut DNS gibt es diese Domain nicht (NXDOMAIN). Meist ist es ein Tippfehler hinter dem @.',
    },
    sources: ['https://support.google.com/mail/answer/7720', 'RFC 2308 §2.1'],
    asOf: '2026-11',
    hits: [
      "DNS Error: 12345678 DNS type 'mx' lookup of example.org responded with code NXDOMAIN Domain name not found: example.org",
    ],
    misses: ["DNS Error: DNS type 'mx' lookup of example.org responded with code SERVFAIL"],
  },
  {
    id: 'google.nxdomain-for-now',
    reason: 'dns-failure',
    match: {
      text: /\bdns error: .{0,60}responded with code nxdomain(?: domain name not found)?/i,
      enhanced: ['4.0.0', '4.1.2', '4.4.0', '4.4.3', '4.4.4'],
    },
    confidence: 'likely',
    finding: 'domain.unknown',
    detail: {
      en: 'The DNS said that there is no such domain (NXDOMAIN), but Google’s own code still calls the failure a temporary one.',
      de: 'Laut DNS gab es diese Domain nicht (NXDOMAIN), Googles eigener Code nennt den Fehler aber noch vorübergehend.',
    },
    sources: ['https://support.google.com/mail/answer/7720', 'RFC 3463 §2'],
    asOf: '2026-11',
    hits: ["450 4.4.4 DNS Error: 12345678 DNS type 'mx' lookup of example.org responded with code NXDOMAIN"],
    misses: ["550 5.1.2 DNS Error: DNS type 'mx' lookup of example.org responded with code NXDOMAIN"],
  },
  {
    id: 'google.dns-error',
    reason: 'dns-failure',
    match: {
      text: /\bdns error: (?:\d{1,12} )?(?:dns type|domain name not found|address resolution)|\bdns type '\w{1,5}' lookup of \S{1,80} responded with code \w{1,12}(?: domain name not found)?/i,
    },
    confidence: 'likely',
    finding: 'domain.unknown',
    detail: {
      en: 'Google found no usable entry for this domain in the DNS. NXDOMAIN means that the name does not exist at all.',
      de: 'Google fand für diese Domain keinen brauchbaren Eintrag im DNS. NXDOMAIN heißt, dass es den Namen gar nicht gibt.',
    },
    sources: ['https://support.google.com/mail/answer/7720', 'RFC 2308 §2.1'],
    asOf: '2026-11',
    hits: ["DNS Error: DNS type 'mx' lookup of example.org responded with code SERVFAIL"],
    misses: ['451 4.4.3 DNS lookup failure'],
  },
  {
    id: 'google.send-mail-as',
    reason: 'sender-rejected',
    match: {
      text: /\bfrom a different address or alias using the ["']?send mail as["']? feature\b|\bsettings for your ["']?send mail as["']? account are misconfigured\b|\?p=customfromden/i,
    },
    confidence: 'likely',
    finding: 'login.refused',
    detail: {
      en: 'Gmail handed the mail to the other provider whose address is set up under “Send mail as”. That provider refused; its settings in Gmail are out of date.',
      de: 'Gmail hat die Mail dem anderen Anbieter übergeben, dessen Adresse unter „Senden als“ eingerichtet ist. Der hat abgelehnt; die Einstellungen in Gmail sind veraltet.',
    },
    sources: ['https://support.google.com/mail/answer/22370'],
    asOf: '2026-11',
    hits: [
      "You're sending this from a different address or alias using the 'Send mail as' feature. The settings for your 'Send mail as' account are misconfigured or out of date.",
    ],
    misses: ['535-5.7.8 Username and Password not accepted.'],
  },
  {
    id: 'google.hops',
    reason: 'routing-loop',
    match: { text: /\bmessage exceeded 50 hops, this may indicate a mail loop\b|\?p=mailloop/i },
    confidence: 'certain',
    detail: {
      en: 'More than 50 servers passed this mail on. Two forwardings most likely point at each other.',
      de: 'Mehr als 50 Server haben diese Mail weitergereicht. Wahrscheinlich zeigen zwei Weiterleitungen aufeinander.',
    },
    sources: [CODES],
    asOf: '2026-11',
    hits: [
      '554 5.4.6 Message exceeded 50 hops, this may indicate a mail loop. See https://support.google.com/mail/?p=MailLoop',
    ],
    misses: ['554 5.4.6 Too many hops'],
  },
  {
    id: 'google.address-not-found',
    reason: 'user-unknown',
    match: {
      text: /\bbecause the address couldn't be found(?:, or is unable to receive mail)?\b|\bweil die adresse nicht gefunden wurde oder keine e-mails empfangen kann\b|\bl'adresse est introuvable ou ne peut pas recevoir\b|\bporque no se ha (?:podido encontrar|encontrado) la dirección\b/i,
    },
    sources: ['https://support.google.com/mail/answer/7720'],
    asOf: '2026-11',
    hits: [
      "Your message wasn't delivered to ann@example.org because the address couldn't be found, or is unable to receive mail.",
      'Ihre Nachricht wurde nicht an ann@example.org zugestellt, weil die Adresse nicht gefunden wurde oder keine E-Mails empfangen kann.',
    ],
    misses: ['because the domain example.org could not be found'],
  },
]);
