import { defineRules } from '../rule.ts';

/** The sending address has no, or a mismatching, reverse DNS name. */
export const ptrRequiredRules = defineRules([
  {
    id: 'ptr-required.no-reverse-name',
    reason: 'ptr-required',
    match: {
      text: /\b(?:no|missing|without|lacks?|invalid|bad|generic|incorrect|wrong|improper|mismatch\w{0,3}|unresolvable|not have|doesn't have|don't have|absent|non-?existent)(?: an?| any| the)?(?: valid| proper| correct| dns| matching| working)?(?: dns)? ?(?:ptr|reverse[- ]?(?:dns|lookup|mapping|name|hostname|ip|pointer|address)|rdns|r-?dns|pointer record)\b|\b(?:ptr|rdns|reverse[- ]?dns|reverse[- ](?:lookup|mapping))(?: \(?\w{1,12}\)?)?(?: records?| entry| name| lookup| resource record| check| hostname| ip mapping| address)?(?: for \S{1,40})?(?: is| was| has| does| did)? ?(?:missing|not (?:found|exist|match|resolve|setup|set|available|configured|valid|acceptable)|fail\w{0,3}|required|invalid|does not|doesn't|mismatch|none|unknown|bad|needed|error|could not|cannot)/i,
      not: /\bhelo\b.{0,20}\bptr\b|\btemporar/i,
    },
    confidence: 'likely',
    finding: 'sending.no-ptr',
    sources: ['RFC 7372 §3.3 (X.7.25)', 'RFC 1912 §2.1'],
    asOf: '2026-11',
    hits: [
      '550 5.7.25 Reverse DNS lookup failed',
      '554 5.7.1 No PTR record for 192.0.2.1',
      '550 rDNS required',
      '550 5.7.25 Reverse DNS validation failed',
      '550 5.7.1 Client 192.0.2.1 does not have a valid reverse DNS entry',
      '421 PTR record missing',
    ],
    misses: ['550 5.1.2 domain has no MX record'],
  },
  {
    id: 'ptr-required.cannot-find-hostname',
    reason: 'ptr-required',
    match: {
      text: /\bcannot find your (?:reverse )?host ?name\b|\bclient host rejected: (?:cannot find|unknown|no reverse|could not find)|\b(?:cannot|can not|could not|couldn't|can't|unable to|failed to|fail to) (?:resolve|find|determine|look ?up|verify|get) (?:your |the |a |its )?(?:client |sending |remote |reverse )?(?:host ?name|ip address|address|ptr|dns name|reverse|client name|hostname)(?: for| of| from)?(?: <>| \[#\])?\b|\bip (?:address )?(?:name )?(?:lookup failed|not resolv|does not resolve|has no (?:name|ptr|reverse))|\b(?:your|the|sending|client|remote) (?:ip|host|ip address|server)(?: address)?(?: \[#\])? (?:does not|doesn't|must|has to|needs to|should) (?:resolve|have (?:a )?(?:valid )?(?:host ?name|reverse|ptr|dns))|\bip (?:address )?\[?#?\]? ?is not resolv|\bdoes not resolve (?:back )?to (?:a |the |your )?(?:valid )?(?:host|name|fqdn|dns)|\b(?:must|should|needs? to|requires?|required to)\b[^.]{0,40}\bptr record|\bunverif\w{3,6} (?:sending )?ips?\b|\bmismatch(?:es)? client ip\b|\bfix (?:your )?reverse dns\b|\breverse lookup (?:of (?:\[#\]|<>|\S{1,40}) )?(?:was )?(?:failed|rejected)\b|\bip reverse lookup\b|\bunresolvable (?:relay )?host ?name\b|\bdns lookup failure: \[#\]|\bforward[- ]confirmed\b|\bfcrdns\b|\bunknown\[#\]|\bhostname (?:does not|doesn't) (?:match|resolve)/i,
      not: /\bsender address rejected|\bsender domain\b|\bmail from\b|\brecipient\b|\bsmtp server\b|\bclient host rejected: you\b/i,
    },
    confidence: 'likely',
    finding: 'sending.no-ptr',
    sources: ['https://www.postfix.org/postconf.5.html#reject_unknown_client_hostname', 'RFC 1912 §2.1'],
    asOf: '2026-11',
    hits: [
      '554 5.7.1 reverse lookup of 192.0.2.1 failed',
      '550 unresolvable relay host name',
      '550 5.7.1 IP name lookup failed [192.0.2.1]',
      '554 We require that all mail servers must have a PTR record',
      '550 domain [example.com] mismatches client ip 192.0.2.1.',
    ],
    misses: ['450 4.1.8 Sender address rejected: Domain not found'],
  },
  {
    id: 'ptr-required.helo',
    reason: 'ptr-required',
    match: {
      text: /\b(?:helo|ehlo)(?: command)?(?:\/ehlo)?(?: name| host ?name| argument| greeting| domain| string)?(?: <?\S{1,40}>?)? ?(?:rejected|invalid|is not|was not|not (?:valid|resolv|found|match|fqdn|a)|does not|doesn't|did not|mismatch|must|bad|forged|fail|impersonat|should)|\b(?:bad|invalid|forged|faked?|bogus|illegal|wrong|suspicious|improper|malformed|non-?compliant|inconsistent|unacceptable) (?:\w{1,12} )?(?:helo|ehlo)\b|\bneed fully-qualified hostname\b|\b(?:helo|ehlo)[^.]{0,40}(?:fully[- ]qualified|fqdn|does not resolve|dns)/i,
      not: /\bgr[ae]ylist|\bsend (?:helo|ehlo)\b|\bhelo first\b|\bhelo (?:or ehlo )?required\b/i,
    },
    confidence: 'likely',
    finding: 'sending.bad-helo',
    detail: {
      en: 'The sending server introduced itself with a name that is no full host name or does not lead back to its address.',
      de: 'Der sendende Server hat sich mit einem Namen vorgestellt, der kein vollständiger Hostname ist oder nicht zu seiner Adresse zurückführt.',
    },
    sources: ['RFC 5321 §4.1.4', 'https://www.postfix.org/postconf.5.html#smtpd_helo_restrictions'],
    asOf: '2026-11',
    hits: [
      '550 Bad HELO - Host impersonating [mail.example.org]',
      '550 5.7.1 Access denied. Invalid HELO name (See RFC2821 4.1.1.1)',
    ],
    misses: ['503 5.5.1 Polite people say HELO first', '503 HELO or EHLO required'],
  },
  {
    id: 'ptr-required.languages',
    reason: 'ptr-required',
    match: {
      text: /(?:kein|fehlender|ungültiger|falscher)e?[rn]? (?:ptr|reverse[- ]?dns|rdns)|(?:ptr|reverse[- ]?dns|rdns)(?:-eintrag)? (?:fehlt|ungültig|nicht vorhanden|stimmt nicht)|(?:pas de|sans|absence de) (?:ptr|reverse|dns inverse)|dns inverse? (?:absent|invalide|manquant)|(?:sin|no tiene) (?:ptr|dns inverso|registro ptr)|逆引き|pas de nom (?:inverse|dns)/i,
    },
    finding: 'sending.no-ptr',
    sources: ['RFC 7372 §3.3 (X.7.25)'],
    asOf: '2026-11',
    hits: ['554 Kein PTR-Eintrag für Ihre IP-Adresse', '554 Reverse-DNS-Eintrag fehlt'],
    misses: ['554 Ihre IP-Adresse ist gesperrt'],
  },
  {
    id: 'ptr-required.key-words',
    reason: 'ptr-required',
    match: {
      text: /\b(?:ptr|rdns|fcrdns|reverse[- ](?:dns|name|lookup|mapping|hostname|host ?name|pointer))\b/i,
    },
    generic: true,
    confidence: 'possible',
    finding: 'sending.no-ptr',
    sources: ['RFC 1912 §2.1'],
    asOf: '2026-11',
    hits: ['550 please check your rDNS'],
    misses: ['550 reverse the order'],
  },
  {
    id: 'ptr-required.forged-name',
    reason: 'ptr-required',
    match: {
      text: /\b(?:ip|host) ?name (?:is )?(?:possibly|may be|probably) forged\b|\bpossibly forged (?:host|ip) ?name\b|\bip name lookup failed\b/i,
      not: /\brelay/i,
    },
    sources: ['https://www.sendmail.org/~ca/email/doc8.12/cf/m4/anti_spam.html'],
    asOf: '2026-11',
    hits: [
      '550 5.7.1 Access denied. IP name possibly forged [192.0.2.1]',
      '451 4.1.8 Possibly forged hostname for 192.0.2.1',
    ],
    misses: ['550 5.7.1 Relaying denied. IP name possibly forged'],
  },
]);
