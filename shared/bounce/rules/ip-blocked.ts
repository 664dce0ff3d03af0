import { defineRules } from '../rule.ts';

/** The sending address or host is on a block list. */
export const ipBlockedRules = defineRules([
  {
    id: 'ip-blocked.using-list',
    reason: 'ip-blocked',
    match: {
      text: /\b(?:blocked|rejected|refused|listed|denied|block listed|blacklisted)(?: at| by| using| in| on| due to| because)(?: the| a)?:? (?:\S{1,20}\.)?(?:spamhaus|spamcop|barracudacentral|sorbs|uceprotect|dnsbl|abuseat|cbl|psbl|surriel|mailspike|invaluement|nixspam|manitu|spfbl|njabl|dul|rbl|bl|blocked\.secnap|backscatterer|senderscore|truncate|abusix|hostkarma|spamrats|s5h|0spam|gbudb|trendmicro|cloudmark)[\w.-]{0,30}\b|\bclient host (?:rejected: )?\[#\] (?:is )?blocked using\b|\bblocked using \S{1,40}|\bservice unavailable; (?:client host|sender address|helo command|unverified client host) \S{0,40} ?blocked\b/i,
    },
    confidence: 'certain',
    finding: 'sending.ip-listed',
    sources: ['RFC 5782 §2', 'https://www.postfix.org/postconf.5.html#reject_rbl_client'],
    asOf: '2026-11',
    hits: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.example.net; listed',
      '550 5.7.1 [192.0.2.1] is blocked using dnsbl.example.net',
      '550 Rejected by rbl.example.net',
    ],
    misses: ['550 5.7.1 blocked by administrator'],
  },
  {
    id: 'ip-blocked.listed',
    reason: 'ip-blocked',
    match: {
      text: /\b(?:ip|ip[- ]address|host|server|client|client host|mail server|mta|network|domain|sending (?:host|server|ip)|relay|\[#\])(?: address)?(?: \[#\]| \S{1,40})? ?(?:is|was|has been|are|found|appears|:)?(?: currently| temporarily| permanently| already| being| now)?(?: been)? ?(?:(?:black|block)(?:ed)?[- ]?list(?:ed)?|on (?:a|the|our|my|some|several|one|this) (?:\w{1,14} )?(?:black|block|deny|ban|reject)[- ]?list|in (?:a|the|our|my|an?|this|its) (?:\w{1,14} )?(?:black|block|deny|rbl|dnsbl|ban)\w{0,3}[- ]?(?:list|database)?|listed (?:at|in|by|on|with|as))\b/i,
      not: /\bsender (?:address|e-?mail)|\byour e-?mail address\b|\bnot (?:black|block|in|on)\b|\burl\b|\buri\b|\brecipient (?:address|is|has)\b|\blist of (?:allowed|permitted)|\bsuppress|\bmailing list\b|\bdomain not\b/i,
    },
    finding: 'sending.ip-listed',
    sources: ['RFC 5782 §2', 'RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: [
      '550 Your IP has been blacklisted',
      '550 5.7.1 IP address blacklisted by recipient',
      '554 5.7.1 Your server 192.0.2.1 is on our block list',
      '550 5.7.1 host 192.0.2.1 is blacklisted',
      '550 Your IP address 192.0.2.1 is listed in a DNSBL',
    ],
    misses: ['553 your email address has been blacklisted', '550 recipient is on a mailing list'],
  },
  {
    id: 'ip-blocked.address-blocked',
    reason: 'ip-blocked',
    match: {
      text: /\b(?:ip|ip[- ]address|ips|host|server|client|mta|network|subnet|netblock|range|connecting (?:ip|host)|\[#\])(?: address)?(?: \[#\]| from \[#\])? ?(?:is|was|has been|have been|are)?(?: currently| temporarily| permanently| being)?(?: been)? ?(?:blocked|banned|denied|barred|rejected|refused|prohibited|not allowed to connect|not welcome)\b|\b(?:blocked|banned|denied|rejected|refused) (?:sending )?(?:ip|ip[- ]address|client|host|network|server|mta|connection from|connections from|access from|mail from \[#\])\b|\b(?:mail|messages?|connections?|access|e-?mail|traffic) from (?:your |this |the )?(?:host|client|ip|address|\[#\]|server|network)(?: address)?(?: \[#\])? (?:is |are |has been |have been |was |will be )?(?:temporarily |currently |permanently )?(?:blocked|refused|rejected|denied|not accepted|banned|disallowed|not allowed|suspended)\b/i,
      not: /\bsender address\b|\brecipient\b|\bauth|\brelay|\brate\b|\btoo many\b|\bhelo\b|\bptr\b|\bspf\b|\bdmarc\b|\breverse\b|\bmail(?:box)?[- ]?address\b|\be-?mail address\b|\bfrom address\b|\bclient host rejected/i,
    },
    finding: 'sending.ip-listed',
    sources: ['RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: [
      '550 Access from ip address 192.0.2.1 blocked.',
      '554 5.7.1 The IP address 192.0.2.1 is banned',
      '554 Connections from this server are refused',
      '550 5.7.1 Mail from your IP is blocked',
    ],
    misses: ['550 your email address is blocked', '550 recipient address rejected'],
  },
  {
    id: 'ip-blocked.delist',
    reason: 'ip-blocked',
    match: {
      text: /\bdelist(?:ing|ed)?\b|\b(?:request|ask for) (?:\w{1,10} )?(?:removal|delisting|unblocking)\b|\bremoval (?:request|form)\b|\bremove(?:d)? (?:it |your ip |yourself )?from (?:the|our|this) (?:black|block|deny)[- ]?list\b|\bunblock(?:ing)? (?:your )?(?:ip|server|request)\b|\bip[- ]?(?:lookup|removal|check|blocked|unblock)\b|\b(?:rbl|dnsbl|dns ?bl|black ?list|block ?list)\b/i,
      not: /\burl\b|\buri\b|\bsender\b|\brecipient\b|\be-?mail address\b|\bblack ?listed (?:word|url|link)|\bfalse positive/i,
    },
    generic: true,
    finding: 'sending.ip-listed',
    sources: ['RFC 5782 §2'],
    asOf: '2026-11',
    hits: ['554 5.7.1 To request removal from this list please visit our page', '550 rejected: RBL'],
    misses: ['550 5.7.1 message contains blacklisted URL'],
  },
  {
    id: 'ip-blocked.dynamic',
    reason: 'ip-blocked',
    match: {
      text: /\b(?:dynamic(?:ally)?|dial-?up|dialup|residential|dsl|adsl|cable|end-?user|consumer|transient|pool|home|dhcp)(?:[-/ ](?:\w{1,12}))?(?: ip| clients?| hosts?)?(?: address(?:es)?)?(?: is| are| range)? (?:not (?:allowed|accepted|permitted|welcome)|blocked|refused|rejected|denied|prohibited|detected|may not|should not|must not|cannot|are not)\b|\b(?:no|refuse|reject|block|not accept(?:ing)?|from) (?:\w{1,12} ){0,3}(?:dynamic|dial-?up|dialup|residential) (?:ip|host|address|client|range|pool|network|users?)|\b(?:appears?|seems?|looks?|is|be) (?:to be )?(?:an? )?(?:dynamic|dial-?up|residential|generic|dsl)(?: ip| host| address| assigned)|\bdynamic ip\b|\bpolicy block list\b|\buse your (?:isp|provider)(?:'s)? (?:mail|smtp|relay)|\buse the (?:smtp|mail|relay) server of your (?:isp|provider)/i,
    },
    finding: 'sending.dynamic-ip',
    sources: ['https://www.spamhaus.org/blocklists/policy-blocklist/', 'RFC 5782'],
    asOf: '2026-11',
    hits: [
      '550 5.7.1 Mail from dynamic IP addresses is not accepted',
      "550 5.7.1 Your host appears to be a dynamic IP, use your ISP's mail server",
    ],
    misses: ['550 5.7.1 content rejected'],
  },
  {
    id: 'ip-blocked.client-host-rejected',
    reason: 'ip-blocked',
    match: {
      text: /\bclient host rejected: (?:access denied|blocked|banned|abuse|spam|your|go away|not allowed|rejected|denied|black ?list)/i,
    },
    finding: 'sending.ip-listed',
    detail: {
      en: 'The operator of this server refuses the connecting server as such, by an own list or rule.',
      de: 'Der Betreiber dieses Servers lehnt den anliefernden Server als solchen ab, nach einer eigenen Liste oder Regel.',
    },
    sources: ['https://www.postfix.org/postconf.5.html#smtpd_client_restrictions'],
    asOf: '2026-11',
    hits: ['554 5.7.1 <mail.example.com[192.0.2.1]>: Client host rejected: Access denied'],
    misses: [
      '450 4.7.1 Client host rejected: cannot find your hostname',
      '451 4.7.1 Client host rejected: Please try again slower',
    ],
  },
  {
    id: 'ip-blocked.see-list-page',
    reason: 'ip-blocked',
    match: {
      text: /https?:\/\/\S{0,40}(?:spamhaus|spamcop|barracudacentral|sorbs|uceprotect|abuseat|mailspike|abusix|dnsbl|rbl|blacklist|blocklist)\S{0,60}/i,
    },
    finding: 'sending.ip-listed',
    sources: ['RFC 5782 §2'],
    asOf: '2026-11',
    hits: ['550 Rejected, see https://blocklist.example.net/?ip=192.0.2.1'],
    misses: ['550 see https://www.example.org/help'],
  },
  {
    id: 'ip-blocked.refused-at-connect',
    reason: 'ip-blocked',
    match: {
      text: /\baccess denied\b|\brejected\b|\brefused\b|\bdenied\b|\bnot (?:allowed|authori[sz]ed|permitted|accepted|welcome)\b|\bprohibited\b|\bblocked\b|\bservice (?:not available|unavailable)\b/i,
      stage: ['connect', 'greeting', 'ehlo'],
      reply: ['550', '551', '553', '554', '521', '571'],
      not: /\bmy name was rejected|\bconnection refused\b/i,
    },
    generic: true,
    detail: {
      en: 'The server refused before it knew sender or recipient, so it can only mean the connecting server.',
      de: 'Der Server hat abgelehnt, bevor er Absender oder Empfänger kannte. Gemeint sein kann nur der anliefernde Server.',
    },
    finding: 'sending.ip-listed',
    sources: ['RFC 5321 §3.1'],
    asOf: '2026-11',
    hits: ['SMTP error from remote mail server after initial connection: 550 Access denied'],
    misses: ['550 Access denied (in reply to RCPT TO command)'],
  },
  {
    id: 'ip-blocked.client-access-denied',
    reason: 'ip-blocked',
    match: {
      text: /\b(?:client host|client|host|connection|you|your host|your server|your ip|this host|your network)(?: \S{1,40})? (?:is |are |was |been |has been )?(?:rejected|refused|denied|not (?:allowed|permitted|welcome) (?:to (?:connect|send|use|talk)|here|access))|\brefused to talk to me: 5\d\d|\bgo away\b|\bconnection (?:rejected|denied) (?:by|due|for)|\bno (?:smtp|mail) service (?:here|for you|available for)\b/i,
      not: /\bcannot find|\bhostname\b|\bhelo\b|\bslow|\brate\b|\btoo many|\brelay|\bauth|\btry again|\bconnection refused\b(?! by)|\bgreylist|\brecipient\b|\bsender\b|\btemporar|\bauthori[sz]ed to (?:send|use) (?:mail )?(?:as|from|this)/i,
    },
    generic: true,
    finding: 'sending.ip-listed',
    sources: ['https://www.postfix.org/postconf.5.html#smtpd_client_restrictions'],
    asOf: '2026-11',
    hits: ['550 Go away', '554 you are not allowed to connect'],
    misses: [
      '450 4.7.1 Client host rejected: cannot find your hostname',
      '451 4.7.1 Client host rejected: Please try again slower',
    ],
  },
  {
    id: 'ip-blocked.languages',
    reason: 'ip-blocked',
    match: {
      text: /(?:ip-?adresse|server|host|ip)(?: \[#\]| \S{1,30})? (?:ist |wurde |wird |steht )?(?:derzeit |zur ?zeit |vorübergehend )?(?:gesperrt|geblockt|blockiert|gelistet|abgewiesen|auf (?:einer|unserer|der) (?:\S{1,20} )?(?:sperrliste|black-?list|schwarzen liste|blockliste))|(?:sperrliste|schwarze liste)|adresse ip(?: \[#\])? (?:\S{1,20} )?(?:bloqu[eé]e?|blacklist[eé]e?|liste noire|refus[eé]e)|liste noire|direcci[oó]n ip(?: \[#\])? (?:\S{1,20} )?(?:bloquead|lista negra)|lista n(?:eg)?ra|lista nera|indirizzo ip(?: \[#\])? (?:\S{1,20} )?(?:bloccato|lista)|adres ip(?: \[#\])? (?:\S{1,20} )?(?:zablokowan|na czarnej)|ip-адрес (?:\S{1,20} )?(?:заблокирован|в черном)|черн(?:ый|ом) спис/i,
      not: /\bempfänger|\babsenderadresse/i,
    },
    finding: 'sending.ip-listed',
    sources: ['RFC 5782 §2'],
    asOf: '2026-11',
    hits: ['554 Ihre IP-Adresse ist gesperrt', '550 Adresse IP bloquée', '550 Su IP está en una lista negra'],
    misses: ['550 Das Konto ist gesperrt'],
  },
]);
