import { defineRules } from '../rule.ts';

/** The text was judged to be spam. */
export const spamContentRules = defineRules([
  {
    id: 'spam-content.is-spam',
    reason: 'spam-content',
    match: {
      text: /\b(?:message|mail|e-?mail|content|it|this|msg|letter)(?: \w{1,12}| <>)? (?:is|was|as|has been|appears?|looks?|seems?|contains?|classified|considered|identified|detected|recognized|recognised|flagged|marked|rejected|judged|determined|deemed|tagged|blocked|refused)(?: \w{1,12}){0,4} (?:spam|ube|uce|junk|unsolicited|phish(?:ing)?)\b|\b(?:classified|considered|identified|detected|recognized|recognised|flagged|marked|rejected|judged|determined|tagged|refused|blocked|looks like|appears to be|suspected|suspicion|seems to be|scored) (?:\w{1,10} ){0,4}(?:spam|junk|ube|uce|unsolicited|phishing)\b/i,
      not: /\bknown spam|\bsen(?:t|ds|ding) spam\b|\bspam ?(?:list|source|cop|haus)|\bspam complaints?\b|\bspam (?:host|network|relay|domain|server)\b|\bmailbox\b|\bnot delivering to\b|\brecipient (?:has )?(?:reported|marked)|\bspam (?:ips?|sources?)\b|\bspam sending\b|\bour (?:users|customers|members)\b|\bdelist\w{0,3}\b|\b(?:the|a) \S{1,40} virus\b/i,
    },
    confidence: 'likely',
    sources: ['RFC 3463 §3.8 (X.7.1)', 'RFC 5321 §7.9'],
    asOf: '2026-11',
    hits: [
      '550 Your message was detected as spam',
      '554 5.7.1 Message identified as SPAM',
      '550 5.7.1 This message has been classified as spam',
      '554 5.7.1 This message looks like spam',
      '550 "The mail server detected your message as spam and has prevented delivery."',
    ],
    misses: ['550 Domain blocked due to spam complaints'],
  },
  {
    id: 'spam-content.spam-message',
    reason: 'spam-content',
    match: {
      text: /\bspam (?:message|mail|e-?mail|content|detected|rejected|found|blocked|refused|score|probability|level|filter|suspected|check|points|hits|not accepted|is not|identified|contents?)\b|\b(?:high|likely|possible|probable|suspected|obvious|confirmed|definite|detected|contains|no|as|anti|be|is|like|against) (?:probability of )?spam\b|\bspam-?like\b|\bspammy\b|\bjunk ?(?:mail|e-?mail)\b|\b(?:spamassassin|rspamd|dspam|bogofilter|cloudmark|razor2?|pyzor|spam ?score|spamfilter)\b|\bunsolicited (?:bulk|commercial|e-?mail|mail|message)|\b(?:uce|ube)\b|\bviagra\b|\banti-?spam\b(?!\.[a-z])|\bjunk (?:filter|box|detection)\b/i,
      not: /\bip\b.{0,20}\b(?:listed|blocked)|\bsource\b|\bblack ?list|\bblock ?list|\bauto-?reply|\bspam complaints?|\bsender\b|\bclient host\b|\bblackhole\b|\bspam (?:host|network|domain)|\bunauthenticated\b|\breputation\b|\bdmarc\b|\bout of order\b|\bunavailable\b|\bsimply retr|\bregular mail ?server|\banti-?spam (?:deferral|delay|measure)\b|\bspam sources?\b|\bspam ips?\b|\bour (?:users|customers|members)\b|\bin an? rbl\b|\bvirus \S{1,40} found\b|\bcontains? (?:an? )?(?:virus|malware|trojan)\b|\b(?:virus|malware) (?:detected|found)\b|\b(?:scanner|filter) (?:has )?(?:crashed|died)\b/i,
    },
    confidence: 'likely',
    sources: ['RFC 3463 §3.8 (X.7.1)', 'https://spamassassin.apache.org/'],
    asOf: '2026-11',
    hits: [
      '554 5.7.1 Spam message rejected',
      '554 5.7.1 Rejected due to high probability of spam',
      '550 5.7.1 spam score too high',
      '550 Spam detected',
      '550 High probability of SPAM',
    ],
    misses: ['554 5.7.1 rejected: spam source'],
  },
  {
    id: 'spam-content.bare-word',
    reason: 'spam-content',
    match: {
      text: /\bspam\b|\b(?:bulk|mass) (?:e-?mail|mail|mailer|mailing|message)s?\b|\bphish/i,
      not: /\b(?:ip|host|server|network)\b.{0,20}\b(?:listed|blocked)|\bspam (?:source|host|network|complaints?)|\bhttps?:\/\/\S{0,40}spam|\bnot spam\b|\bto (?:prevent|reduce|fight|stop|keep out|avoid) (?:the )?(?:amount of )?spam\b/i,
    },
    generic: true,
    confidence: 'likely',
    sources: ['RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: [
      '550 Rejected by GATEWAY_SMTP (spam)',
      '550 5.7.1 Rejected - bulk email',
      '550 Sorry, your message has triggered a SPAM block',
    ],
    misses: ['550 spam complaints against this host'],
  },
  {
    id: 'spam-content.content',
    reason: 'spam-content',
    match: {
      text: /\b(?:message|mail|e-?mail)? ?content (?:is |was |has been )?(?:rejected|not (?:accepted|allowed|permitted)|blocked|refused|unacceptable|denied|suspicious|prohibited|inappropriate|filtered)\b|\b(?:rejected|blocked|refused|denied|filtered) (?:by|due to|because of|for) (?:\w{1,12} ){0,2}(?:content|content[- ]filter|message content|content scanner|body filter|bayes\w{0,3}|url filter|phrase|words?)\b|\bcontent[- ]?filter\b|\bmessage content rejected\b|\b(?:black ?listed|blocked|bad|suspicious|malicious|spam|disallowed|listed|dangerous|phishing) (?:url|uri|link|links|urls|domain in (?:the )?(?:body|message)|hyperlink|phrase|words?)\b|\b(?:url|uri|link)s? (?:in (?:the |your )?(?:message|mail|body) )?(?:\S{1,30} )?(?:is |are |was )?(?:black ?listed|blocked|listed|not allowed|rejected)\b|\bsurbl\b|\blocal ur[il] policy\b|\buribl\b|\bforbidden (?:words?|content|phrase)|\bbulk (?:score|level|confidence)\b/i,
      not: /\bexecutable\b|\bcontent[- ](?:type|policy|transfer|compliance)|\bvirus\b|\bmalware (?:detected|found)\b|\binfected\b|\battachment|\bmime\b|\bheaders? in\b|\bclamav\b/i,
    },
    sources: ['RFC 3463 §3.8 (X.7.1)', 'https://www.postfix.org/BUILTIN_FILTER_README.html'],
    asOf: '2026-11',
    hits: [
      '550 5.7.1 Bulk score 9 is above the threshold',
      '550 5.7.1 message content rejected',
      '554 5.7.1 Message rejected due to content filter',
      '550 5.7.1 contains a blacklisted URL',
      '550 5.7.1 blocked by content filter',
    ],
    misses: ['550 5.6.0 unsupported content type', '550 5.7.1 rejected due to content policy'],
  },
  {
    id: 'spam-content.languages',
    reason: 'spam-content',
    match: {
      text: /(?:als|unter|wegen|verdacht auf) (?:spam(?!vers|quell|er)|junk|werbung|unerwünscht)|spam-?(?:verdacht|filter|erkennung|schutz)|(?:ist|enthält) spam|unerwünschte (?:werbung|nachricht|mail|e-?mail)|(?:consid[eé]r[eé]e?|identifi[eé]e?|d[eé]tect[eé]e?|class[eé]e?) comme (?:un |du )?(?:spam|ind[eé]sirable|pourriel)|(?:considerado|identificado|detectado|clasificado) como spam|(?:considerat[oa]|identificat[oa]|classificat[oa]) (?:come )?spam|considerad[ao] (?:como )?spam|uznan[ay] za spam|(?:признано|похоже на|подозрение на) спам|(?:スパム|迷惑メール)|垃圾邮件/i,
    },
    sources: ['RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: [
      '550 Die Nachricht wurde als Spam erkannt',
      '554 Message considéré comme spam',
      '554 迷惑メールとして拒否しました',
    ],
    misses: ['550 Absender gesperrt'],
  },
]);
