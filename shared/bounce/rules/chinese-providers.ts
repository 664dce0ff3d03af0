import { defineRules } from '../rule.ts';

const QQ = 'https://open.work.weixin.qq.com/help2/pc/20057';

/** QQ and Tencent Exmail, NetEase (163, 126), Alibaba. */
export const chineseProvidersRules = defineRules([
  {
    id: 'chinese-providers.qq-unavailable',
    reason: 'user-unknown',
    match: { text: /\bmailbox unavailable or access denied\b/i },
    confidence: 'possible',
    detail: {
      en: 'Tencent says the same for an address that does not exist and for a mail its filter refuses.',
      de: 'Tencent sagt dasselbe, wenn es die Adresse nicht gibt und wenn sein Filter die Mail ablehnt.',
    },
    sources: [QQ],
    asOf: '2026-11',
    hits: [
      '550 Mailbox unavailable or access denied [abc= IP: 192.0.2.1]. https://open.work.weixin.qq.com/help2/pc/20057.',
    ],
    misses: ['550 Access denied'],
  },
  {
    id: 'chinese-providers.qq-frequency',
    reason: 'too-many-connections',
    match: { text: /\bconnection frequency limited\b/i },
    confidence: 'certain',
    finding: 'rate.limited',
    detail: {
      en: 'Tencent allows this address only so many connections in a short time.',
      de: 'Tencent erlaubt dieser Adresse nur eine bestimmte Zahl von Verbindungen in kurzer Zeit.',
    },
    sources: ['https://service.mail.qq.com/'],
    asOf: '2026-11',
    hits: ['550 Connection frequency limited. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022'],
    misses: ['421 Too many connections'],
  },
  {
    id: 'chinese-providers.qq-rate',
    reason: 'rate-limited',
    match: { text: /\b(?:ip|mail|domain|sender) frequency limited\b/i },
    confidence: 'likely',
    finding: 'rate.limited',
    detail: {
      en: 'Tencent allows this address or domain only so many mails in a short time.',
      de: 'Tencent erlaubt dieser Adresse oder Domain nur eine bestimmte Zahl von Mails in kurzer Zeit.',
    },
    sources: ['https://service.mail.qq.com/'],
    asOf: '2026-11',
    hits: ['550 Ip frequency limited. https://service.mail.qq.com/detail/0/1012'],
    misses: ['550 Connection frequency limited.'],
  },
  {
    id: 'chinese-providers.qq-content',
    reason: 'spam-content',
    match: {
      text: /\bmail content denied\b|\bmail is rejected by content\b|\bmessage (?:is )?rejected by (?:tencent|qq)\b/i,
    },
    confidence: 'likely',
    sources: ['https://service.mail.qq.com/'],
    asOf: '2026-11',
    hits: ['550 Mail content denied. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022'],
    misses: ['550 content denied'],
  },
  {
    id: 'chinese-providers.netease-codes',
    reason: 'spam-content',
    match: { text: /\bdt:(?:spm|sum)\b.{0,60}/i },
    confidence: 'likely',
    detail: {
      en: 'NetEase’s mark DT:SPM: the content or the sending address looked like spam.',
      de: 'NetEases Kennung DT:SPM: Inhalt oder sendende Adresse wirkten wie Spam.',
    },
    sources: ['https://help.mail.163.com/'],
    asOf: '2026-11',
    hits: ['554 DT:SPM mx1,abc, please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.1'],
    misses: ['554 spam'],
  },
  {
    id: 'chinese-providers.netease-ip',
    reason: 'ip-blocked',
    match: { text: /\b(?:ip|mi|rp):(?:rdn|qrc|spb|dnp|cel|dmc|mbr|nhd|trc)\b.{0,60}/i },
    confidence: 'likely',
    finding: 'sending.reputation',
    detail: {
      en: 'A mark of NetEase: the sending address lacks a proper name, sends too much or came up badly.',
      de: 'Eine Kennung von NetEase: Der sendenden Adresse fehlt ein richtiger Name, sie sendet zu viel oder fiel auf.',
    },
    sources: ['https://help.mail.163.com/'],
    asOf: '2026-11',
    hits: [
      '421 RP:CEL mx5, abc http://mail.163.com/help/help_spam_16.htm',
      '554 IP:SPB mx1, please see http://mail.163.com/help/help_spam_16.htm',
    ],
    misses: ['554 DT:SPM mx1'],
  },
  {
    id: 'chinese-providers.qq-recipient-refuses',
    reason: 'recipient-refused',
    match: { text: /\bmail is rejected by recipients?\b.{0,60}/i },
    sources: ['https://service.mail.qq.com/'],
    asOf: '2026-11',
    hits: ['550 Mail is rejected by recipients [IP: 192.0.2.1]. http://service.mail.qq.com/cgi-bin/help'],
    misses: ['550 Mail content denied'],
  },
]);
