import { defineRules } from '../rule.ts';

/** A command was out of order or malformed (RFC 5321 §4.2.2, 500–504). */
export const protocolErrorRules = defineRules([
  {
    id: 'protocol-error.command',
    reason: 'protocol-error',
    match: {
      text: /\b(?:unrecogni[sz]ed|unknown|invalid|bad|unexpected|illegal|unsupported|unimplemented|out of (?:order|sequence)|nested) (?:\w{1,10} )?(?:command|verb|smtp command|argument|parameter|command syntax|command argument|sequence)s?\b|\bcommand(?: \S{1,20})? (?:is |was )?(?:not (?:recogni[sz]ed|implemented|supported|understood|allowed|permitted)|unrecogni[sz]ed|unknown|out of (?:order|sequence)|parameter not implemented|unexpected|disabled)\b|\bbad sequence of commands\b|\bsyntax error(?: in)?(?: the)?(?: parameters?| command| arguments?|,| -|:|$)|\bcommand syntax error\b|\bsyntax error\b/i,
      not: /\bsender\b|\brecipient\b|\bhelo command rejected|\baddress syntax|\bmailbox address\b|\brecipient address\b|\bsyntax error in (?:\S{1,12} )?header|\bin redirection data|\bfrom:? header|\bstarttls\b|\bx{8}/i,
    },
    sources: ['RFC 5321 §4.2.2', 'RFC 3463 §3.6 (X.5.1, X.5.2, X.5.4)'],
    asOf: '2026-11',
    hits: [
      '500 5.5.1 Command unrecognized: "HALLO"',
      '503 5.5.1 Bad sequence of commands',
      '501 5.5.4 Syntax error in parameters or arguments',
      '502 5.5.2 Error: command not recognized',
    ],
    misses: ['501 5.1.3 Bad recipient address syntax'],
  },
  {
    id: 'protocol-error.order',
    reason: 'protocol-error',
    match: {
      text: /\bneed (?:mail|rcpt|helo|ehlo|data)\b(?: command| \(\w{1,10}\))?|\bsend (?:hello|helo|ehlo) first\b|\b(?:helo|ehlo) (?:or (?:helo|ehlo) )?(?:command )?(?:required|first|must(?! (?:be|resolve|have|match|contain)))\b|\bpolite people say helo\b|\b(?:mail|rcpt|data)(?: from| to)?(?::?<>| command)? (?:first|must (?:be|precede)|required)\b|\bvalid rcpt command must precede\b|\bsynchroni[sz]ation error\b|\b(?:improper use of smtp command )?pipelining\b|\bsender already (?:given|specified)\b|\bno sender yet given\b|\bnested mail command\b|\bremote error in protocol\b|\bprotocol (?:error|violation)\b|\btoo many (?:errors|bad commands|unrecogni[sz]ed|unknown commands|syntax|protocol|nonmail)|\bmalformed (?:smtp )?(?:reply|response|command)\b|\bnon-?smtp command\b|\bgreeting pause\b|\bpregreet\b|\bearly talker\b|\bdata before\b/i,
      not: /\brecipients?\b.{0,20}\berrors\b|\btoo many errors from your ip|\b(?:banned|blocked|blacklisted) for\b|\bconfirm\w{0,6} mail\b/i,
    },
    sources: ['RFC 5321 §4.1.4', 'RFC 2920 (pipelining)'],
    asOf: '2026-11',
    hits: [
      '503 5.5.1 Error: need MAIL command',
      '503 5.5.1 Polite people say HELO first',
      '554 SMTP synchronization error',
      '503 Improper use of SMTP command pipelining',
      '503 valid RCPT command must precede DATA',
    ],
    misses: ['530 authentication required'],
  },
]);
