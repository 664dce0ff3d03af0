import { defineRules } from '../rule.ts';

/** Too many parallel or recent connections. */
export const tooManyConnectionsRules = defineRules([
  {
    id: 'too-many-connections.connections',
    reason: 'too-many-connections',
    match: {
      text: /\btoo many (?:\w{1,14} ){0,2}(?:connections?|sessions?|processes|threads|clients|sockets)\b|\b(?:connection|session|concurrency|process)s?(?: rate| number| count)? (?:limit|quota)(?: is| has been| was)? ?(?:exceeded|reached|hit)?\b|\b(?:maximum|max|exceeded|excessive|exceeds|limit on|number of|concurrent|simultaneous) (?:the )?(?:allowed |number of |maximum |concurrent |simultaneous |smtp |permitted ){0,2}(?:connections?|sessions?)\b|\bconnections? (?:frequency|rate) (?:limited|limit|too high|exceeded)\b|\bconnection rate limit\b|\bconcurrency limit\b/i,
      not: /\bqueue manager\b|\b(?:messages?|mails?|e-?mails?|recipients?|rcpts?|commands?|errors?)\b.{0,20}\b(?:per|in|for|of) (?:this |a |an |one |each |the |your )?(?:smtp )?(?:session|connection)|\bsession (?:time|duration)\b|\bdatabase\b|\bsql\b|\bldap\b|\btoo many (?:failed|unsuccessful|bad|invalid|rejected)\b|\blogin sessions\b|\bprocesses on (?:this|the)\b/i,
    },
    confidence: 'certain',
    sources: [
      'RFC 5321 §4.2.1 (421)',
      'https://www.postfix.org/postconf.5.html#smtpd_client_connection_count_limit',
    ],
    asOf: '2026-11',
    hits: [
      '421 Too many connections',
      '421 4.7.0 mx.example.org Error: too many connections from 192.0.2.1',
      '421 Too many concurrent SMTP connections from this IP address; please try again later.',
      '421 4.3.2 Connection rate limit exceeded.',
      '421 4.3.2 The maximum number of concurrent connections has exceeded a limit, closing transmission channel',
    ],
    misses: ['421 4.4.2 Connection dropped'],
  },
  {
    id: 'too-many-connections.languages',
    reason: 'too-many-connections',
    match: {
      text: /zu viele (?:gleichzeitige[rn]? |offene[rn]? |parallele[rn]? )?(?:verbindungen|sitzungen)|trop de connexions|demasiadas conexiones|troppe connessioni|muitas conex[oõ]es|zbyt (?:wiele|du[zż]o) po[lł][aą]cze[nń]|p[rř][ií]li[sš] mnoho (?:spojen|p[rř]ipojen)|te veel (?:gelijktijdige )?verbindingen|f[oö]r m[aå]nga anslutningar|for mange (?:tilkoblinger|forbindelser)|слишком много (?:соединений|подключений)/i,
    },
    sources: ['RFC 5321 §4.2.1 (421)'],
    asOf: '2026-11',
    hits: ['421 Zu viele gleichzeitige Verbindungen', '421 Trop de connexions'],
    misses: ['450 Zu viele Nachrichten'],
  },
]);
