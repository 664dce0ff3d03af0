import { defineRules } from '../rule.ts';

/** How notices for people, rather than answers of servers, tell the reason: in the plural, of a system as a whole, with “because”. */
export const plainNoticesRules = defineRules([
  {
    id: 'user-unknown.plain-notices',
    reason: 'user-unknown',
    loose: true,
    match: {
      text: /\b(?:users|recipients|addressees|accounts|mailboxes|names)\b(?: \S{1,30}){0,3} (?:are|were) (?:not known|unknown|not found)\b|\b(?:user|recipient|addressee|account|mailbox|person)\b[^.]{0,60} (?:is|are|was|were) not (?:on|known to) (?:this|our) (?:system|server|host)\b|\bnot a (?:valid )?user (?:of|on|at) (?:this|our)\b|\baddressed to a name that does not exist\b|\bno match(?:es)? to (?:the )?name ?server query\b|\bnot in (?:the |our |this )?(?:system|user|mail|company|address|global) (?:directory|book|list)\b|\b(?:unrecogni[sz]ed|unknown)[ -]o\/?r[- ](?:name|address)\b|\b(?:member|user|screen|account) (?:id|name) in the address is (?:not valid|invalid|wrong)\b/i,
      not: /\bsender (?:verif|address|domain|is|not|unknown)|\bmail from\b|\bhelo\b|\bdistribution list\b/i,
    },
    sources: ['RFC 3463 §3.2 (X.1.1)'],
    asOf: '2026-11',
    hits: [
      'The message was not delivered because the users are unknown',
      'The account you were trying to reach is not on this system',
      'User ID or address not in system directory',
      'Diagnostic code: 0 (unrecognised O/R name)',
      'The addressee is not a user of this host',
      'The message is addressed to a name that does not exist',
      'Diagnostic: unrecognised-OR-name',
      'the member ID in the address is not valid',
    ],
    misses: ['550 your host is not on this list', '550 the sender is not in the allowed senders list'],
  },
  {
    id: 'user-unknown.of-product',
    reason: 'user-unknown',
    match: {
      text: /\bunknown (?!sender)\w{2,20} (?:user ?name|user|recipient|addressee)\b(?: \([^()]{1,60}\))?|\b(?:no|not an?) \w{2,20} (?:user|mailbox) (?:of|by|with) (?:that|this) name\b/i,
      not: /\bsender\b|\bpassword\b|\blog-?in\b|\bauth|\brelay\b/i,
    },
    sources: ['RFC 3463 §3.2 (X.1.1)'],
    asOf: '2026-11',
    hits: ['Unknown OpenMail user name (OpenMail Error 1265)'],
    misses: ['535 unknown SMTP user or bad password'],
  },
  {
    id: 'recipient-refused.sender-without-account',
    reason: 'recipient-refused',
    match: { text: /\bno known user account with your e-?mail address\b/i },
    sources: ['https://github.com/discourse/discourse/blob/main/config/locales/server.en.yml'],
    asOf: '2026-11',
    hits: ["There's no known user account with your email address."],
    misses: ['550 no known user account with that email address'],
  },
  {
    id: 'user-unknown.ambiguous',
    reason: 'user-unknown',
    match: {
      text: /\b(?:user|recipient)(?: name)?(?: \S{1,80}){0,3} (?:is )?not unique\b|\bseveral matches found in\b|\bambiguous (?:recipient|user|address|name)\b/i,
    },
    detail: {
      en: 'The directory holds more than one entry of this name, so the server could not tell whose mailbox is meant.',
      de: 'Das Verzeichnis enthält mehr als einen Eintrag dieses Namens; der Server wusste nicht, welches Postfach gemeint ist.',
    },
    sources: ['RFC 3463 §3.2 (X.1.4)'],
    asOf: '2026-11',
    hits: [
      'Recipient user name ann (ann@example.org) not unique. Several matches found in Domino Directory.',
    ],
    misses: ['550 not the only user'],
  },
  {
    id: 'domain-unknown.plain-notices',
    reason: 'domain-unknown',
    loose: true,
    match: {
      text: /\bdomain (?:of the recipient|of the address|in the address|name) (?:is not|was never|is no longer) registered\b/i,
      not: /\bsender\b/i,
    },
    sources: ['RFC 3463 §3.2 (X.1.2)'],
    asOf: '2026-11',
    hits: ['The domain of the recipient is not registered.'],
    misses: ['550 your domain is not registered'],
  },
  {
    id: 'mailbox-full.plain-notices',
    reason: 'mailbox-full',
    match: {
      text: /\bexceeded the (?:amount|volume|number) of (?:mail|messages|e-?mail) (?:they|he|she) (?:may|can|is allowed to|are allowed to) (?:store|keep|hold)\b/i,
    },
    sources: ['RFC 3463 §3.3 (X.2.2)'],
    asOf: '2026-11',
    hits: ['The recipient has exceeded the amount of mail they may store.'],
    misses: ['You have exceeded the amount of mail you may send.'],
  },
  {
    id: 'connection-failure.plain-notices',
    reason: 'connection-failure',
    loose: true,
    match: {
      text: /\bour server (?:could|can|was) ?(?:not|unable to) (?:talk|speak|connect|get through) to (?:the |that )?\S{1,60}|\b(?:Mail)?[- ]?(?:Server|Rechner)(?: des Empfängers| der Gegenseite)? (?:war|ist) (?:\S{1,20} ){0,4}nicht (?:erreichbar|zu erreichen)\b/i,
      not: /\buser|\bbenutzer/i,
    },
    sources: ['RFC 3463 §3.5 (X.4.1)'],
    asOf: '2026-11',
    hits: [
      'Our server could not talk to the recipient’s server in three days.',
      'Der Mailserver des Empfängers war drei Tage lang nicht erreichbar.',
    ],
    misses: ['Der Empfänger ist nicht erreichbar.'],
  },
  {
    id: 'ip-blocked.plain-notices',
    reason: 'ip-blocked',
    match: {
      text: /\byour (?:mail )?server is (?:on|listed (?:on|in)) (?:the |a |an |our )(?:recipient's )?(?:block ?list|black ?list)\b/i,
    },
    sources: ['RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: ["Your server is on the recipient's block list."],
    misses: ["You are on the recipient's block list."],
  },
  {
    id: 'connection-failure.remote-refused',
    reason: 'connection-failure',
    match: {
      text: /\b(?:remote|other|receiving|destination|recipient's) (?:mail )?(?:host|server|system)(?: \S{1,80})? (?:refused|did not accept|would not accept) (?:the|our|a|any) connections?\b/i,
    },
    sources: ['RFC 3463 §3.5 (X.4.1)'],
    asOf: '2026-11',
    hits: ['the remote host example.org refused the connection'],
    misses: ['the remote host refused the recipient'],
  },
  {
    id: 'mailbox-disabled.german-clause',
    reason: 'mailbox-disabled',
    match: {
      text: /\b(?:Postfach|Konto|Mailbox|Benutzerkonto)(?: \S{1,30}){0,4} (?:gesperrt|deaktiviert|stillgelegt|gekündigt|geschlossen|abgeschaltet) (?:ist|wurde|worden ist)\b/i,
      not: /\babsender\b|\bihr (?:postfach|konto)\b/i,
    },
    sources: ['RFC 3463 §3.3 (X.2.1)'],
    asOf: '2026-11',
    hits: ['konnte nicht zugestellt werden, weil das Postfach gesperrt ist'],
    misses: ['weil Ihr Postfach gesperrt ist'],
  },
  {
    id: 'content-error.malformed-address',
    reason: 'content-error',
    match: {
      text: /\bcontained? (?:a|one or more) (?:recipient |sender )?address(?:es)? that (?:was|were) incorrectly constructed\b/i,
    },
    sources: [
      'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-customizing_bounce_and_warning_messages.html',
    ],
    asOf: '2026-11',
    hits: ['A message that you sent contained a recipient address that was incorrectly constructed:'],
    misses: ['A message that you sent could not be delivered'],
  },
  {
    id: 'message-too-big.plain-notices',
    reason: 'message-too-big',
    match: {
      text: /\b(?:because|since|as) (?:it|the (?:message|mail|e-?mail)|your (?:message|mail|e-?mail)) (?:is|was) too (?:large|big)\b/i,
      not: /\b(?:header|queue|line|number)\b/i,
    },
    sources: ['RFC 3463 §3.3 (X.2.3)'],
    asOf: '2026-11',
    hits: ['A message to the following recipient was rejected because it is too large (limit 5000 KB)'],
    misses: ['450 queue is too large'],
  },
]);
