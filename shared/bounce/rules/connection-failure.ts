import { defineRules } from '../rule.ts';

/** No connection, a time-out or a dropped session. */
export const connectionFailureRules = defineRules([
  {
    id: 'connection-failure.refused',
    reason: 'connection-failure',
    match: {
      text: /\bconnect(?:ion)?(?: to \S{1,60})?(?: was| is)?:? (?:actively )?refused(?! by (?:policy|rule|filter|geo)|[-.,:; ]{1,3}your (?:ip|server|host|address|domain)\b)|\bno route to host\b|\b(?:network|host|destination|server|remote (?:host|server)|mail ?(?:host|server)) (?:is |was )?(?:currently )?(?:unreachable|unavailable|down|not available)\b|\bno (?:answer|response) from (?:the )?(?:remote |destination |mail )?(?:host|server)|\bnetwork (?:error|problem|failure|is down)|\b(?:could not|cannot|can't|unable to|failed to|couldn't|wasn't able to|not able to) (?:\w{1,10} )?(?:connect|contact|establish|reach|open)(?: an? \w{1,10}| the| to| any)?(?: smtp)?(?: connection)?(?: to| with)?(?: the| any)?(?: remote| mail| smtp| destination| recipient's| target)?(?: hosts?| servers?| exchanger)?\b|\b(?:smtp )?connection (?:attempt )?(?:failed|failure|could not be (?:made|established)|not possible|was not|error|cannot)\b|\bunable to establish an smtp connection\b|\berror connecting\b|\bconnect failed\b/i,
      not: /\bblocked\b|\bblack ?list|\bptr\b|\brdns\b|\breverse dns\b|\breputation\b|\bdnsbl\b|\brbl\b|\bsmtp server\b.{0,30}\bsettings\b|\btls\b|\bssl\b|\bsecure\b|\bverif|\bauth|\bsender\b|\bmailbox\b|\bdatabase\b|\bldap\b|\bpolicy|check_policy|\bsql\b|\bmilter\b|\bopen \/|\bpermission denied\b|\bconcurren|\bunable to open (?:\w{1,12} ){0,2}(?:file|filter|mailbox|database)\b|\bdeny\b|\baccess (?:table|list)\b|\breach (?:this|the) (?:\w{1,10} )?(?:address|list|group|mailbox)\b|\bopen (?:the )?mail spool\b|\bspool file\b/i,
    },
    confidence: 'likely',
    sources: ['RFC 3463 §3.5 (X.4.1)', 'RFC 5321 §4.5.4.1'],
    asOf: '2026-11',
    hits: [
      'connect to mx.example.org[192.0.2.7]:25: Connection refused',
      'connect to mx.example.org[192.0.2.7]:25: No route to host',
      '451 4.4.0 Primary target IP address responded with: "421 4.4.1 Unable to connect."',
      'Network is unreachable',
    ],
    misses: [
      '550 connection refused by policy',
      '550 5.7.1 Connection refused - your server is not welcome',
      '554 Your IP 192.0.2.1 has no PTR record. Connection refused.',
      '451 4.7.1 cannot connect to the database',
    ],
  },
  {
    id: 'connection-failure.timed-out',
    reason: 'connection-failure',
    match: {
      text: /\b(?:connection|conversation|session|operation|connect|smtp|command|data|read|request|transaction|dialog|transfer)(?: \w{1,12}| with \S{1,60}| to \S{1,60}){0,2} (?:timed ?out|timeout|time-?out|has timed out)\b|\btime(?:d)?[- ]?out (?:exceeded|occurred|waiting|while|during|after|reading|on|connecting|sending|for)\b|\b(?:smtp|connection|client|idle|read|write|data|command|connect|network|lmtp) timeout\b|\btimeout (?:exceeded|error)\b|\berror: timeout\b|\bidle (?:too long|timeout)|\btimed out (?:while|waiting|after|before|connecting|reading)/i,
      not: /\bretry timeout exceeded\b|\bmessage time(?:d |-)?out\b|\bsuspended\b|\bdns\b|\bdelivery (?:has )?timed out\b|\bcommand timed out:|\blocal delivery/i,
    },
    confidence: 'likely',
    sources: ['RFC 3463 §3.5 (X.4.1, X.4.2)', 'RFC 5321 §4.5.3.2'],
    asOf: '2026-11',
    hits: [
      'connect to mx.example.org[192.0.2.7]:25: Connection timed out',
      'conversation with mx.example.org[192.0.2.7] timed out while sending message body',
      '421 4.4.2 mx.example.org Error: timeout exceeded',
      'SMTP timeout after end of data',
    ],
    misses: ['retry timeout exceeded', '451 DNS lookup timed out'],
  },
  {
    id: 'connection-failure.no-answer',
    reason: 'connection-failure',
    match: {
      text: /\b(?:remote |destination |mail )?(?:host|server)(?: \S{1,40})? (?:is )?not (?:responding|answering|reachable)\b|\bdid not accept our requests to connect\b|\bunable to connect successfully to the destination\b|\bno answer from (?:the )?host\b|\bunreachable for too long\b/i,
    },
    sources: ['RFC 3463 §3.5 (X.4.1)', 'https://support.google.com/mail/answer/7720'],
    asOf: '2026-11',
    hits: [
      'Remote host is not responding.',
      'The recipient server did not accept our requests to connect.',
      '4.4.1 No answer from host',
    ],
    misses: ['connect to mx.example.org[192.0.2.7]:25: Connection refused'],
  },
  {
    id: 'connection-failure.system-code',
    reason: 'connection-failure',
    match: {
      text: /\b(?:e?timedout|econnrefused|econnreset|econnaborted|ehostunreach|enetunreach|ehostdown|epipe)\b/i,
    },
    detail: {
      en: 'The letters are the operating system’s name for what happened to the connection: refused, reset, timed out or no way to the host.',
      de: 'Die Buchstaben sind der Name des Betriebssystems für das, was mit der Verbindung geschah: abgelehnt, abgebrochen, Zeitüberschreitung oder kein Weg zum Server.',
    },
    sources: ['https://nodejs.org/api/errors.html#common-system-errors'],
    asOf: '2026-11',
    hits: ['connect ETIMEDOUT 192.0.2.7:25', 'connect ECONNREFUSED 192.0.2.7:587'],
    misses: ['getaddrinfo ENOTFOUND smtp.example.com'],
  },
  {
    id: 'connection-failure.lost',
    reason: 'connection-failure',
    match: {
      text: /\blost (?:input channel|connection|incoming connection)\b|\bconnection (?:\w{1,10} )?(?:reset|dropped|lost|broken|aborted|terminated|was closed|closed|interrupted|died|shut ?down|has been closed)(?: by (?:the )?(?:peer|remote|foreign|other|client|server) ?\w{0,6})?\b|\b(?:remote|server|host|peer|foreign host|other side|mail server) (?:\S{1,40} )?(?:unexpectedly )?(?:closed|dropped|reset|terminated|hung up|disconnected) (?:the )?(?:connection|session|line|transmission)?|\bbroken pipe\b|\bunexpected (?:eof|end of file|disconnect|close)\b|\bpremature (?:eof|end|close|disconnect)|\bclosed (?:the )?connection (?:unexpectedly|in|during|while|before)\b|\bsocket (?:error|closed)\b|\bbad connection\b|\bread error\b|\bdisconnected (?:unexpectedly|by|while|after)|\bconnection died\b|\bnetwork read\b|\bsmtp connection (?:went|closed|lost)/i,
      not: /\btoo many\b|\bdatabase connection|\bblack ?list|\bpolicy\b|\bspam\b|\btls\b|\bssl\b|\bgoodbye\b|\babuse\b|\baccess (?:for|from|of)\b/i,
    },
    confidence: 'likely',
    sources: ['RFC 3463 §3.5 (X.4.2)', 'RFC 5321 §3.8'],
    asOf: '2026-11',
    hits: [
      'lost connection with mx.example.org[192.0.2.7] while sending RCPT TO',
      '4.4.2 Connection reset by peer',
      'Remote host closed connection unexpectedly',
      'Connected to 192.0.2.7 but connection died. (#4.4.2)',
      '421 4.4.2 Connection dropped',
    ],
    misses: ['421 too many spam errors, connection closed'],
  },
  {
    id: 'connection-failure.suspended',
    reason: 'connection-failure',
    match: {
      text: /\bdelivery temporarily suspended: (?:connect|conversation|lost connection)|\ball (?:mail )?(?:hosts|exchangers|servers|mxs?)(?: for \S{1,40})? (?:are |were |have been )?(?:unreachable|unavailable|down|failing|not responding)|\bthe host \S{1,40} (?:is )?(?:unreachable|not responding)|\bserver (?:did not|doesn't|does not|failed to) respond\b|\bdid not respond\b|\bno (?:smtp )?(?:greeting|banner)\b|\bunable to deliver due to (?:a )?network|\bcan't connect\b|\bconnection to mail exchanger failed\b|\bcould not be contacted\b|\bnetwork connection\b|\bno connection (?:could be|to)\b|\bi\/o error\b/i,
      not: /\bfor a long time|\bqueue\b|\bpolicy\b/i,
    },
    confidence: 'likely',
    sources: ['RFC 3463 §3.5 (X.4.1)'],
    asOf: '2026-11',
    hits: [
      'delivery temporarily suspended: connect to mx.example.org[192.0.2.7]:25: Connection refused',
      'Mail server for example.org did not respond',
    ],
    misses: ['all hosts for example.org have been failing for a long time'],
  },
  {
    id: 'connection-failure.languages',
    reason: 'connection-failure',
    match: {
      text: /verbindung(?: \S{1,30}){0,4} (?:abgelehnt|verweigert|unterbrochen|abgebrochen|verloren|fehlgeschlagen|nicht möglich|getrennt|zurückgesetzt)|(?:server|host|rechner|zielserver|mailserver)(?: \S{1,30}){0,3} (?:nicht erreichbar|antwortet nicht|reagiert nicht|hat nicht (?:geantwortet|reagiert))|zeitüberschreitung|keine (?:verbindung|antwort)(?: \S{1,20}){0,3} (?:server|möglich|hergestellt)|keine route zum|netzwerk ist nicht erreichbar|connexion (?:refus[eé]e|interrompue|perdue|impossible)|d[eé]lai (?:d'attente )?d[eé]pass[eé]|conexi[oó]n (?:rechazada|perdida|interrumpida)|tiempo de espera agotado|connessione (?:rifiutata|interrotta|persa)|conex[aã]o (?:recusada|perdida)|po[lł][aą]czenie (?:odrzucone|przerwane)|соединение (?:отклонено|прервано|разорвано)|接続(?:できません|に失敗|が拒否)/i,
      not: /black-?list|liste noire|lista n[eè][gr]|schwarze|sperrliste|czarn|reputa/i,
    },
    sources: ['RFC 3463 §3.5 (X.4.1, X.4.2)'],
    asOf: '2026-11',
    hits: [
      '451 Zeitüberschreitung beim Verbindungsaufbau',
      'Verbindung zu mx.example.org abgelehnt',
      'Der Server ist nicht erreichbar',
    ],
    misses: ['550 Empfänger unbekannt'],
  },
  {
    id: 'connection-failure.broken',
    reason: 'connection-failure',
    match: {
      text: /\bconnection (?:to (?:the )?(?:remote |mail )?(?:server|host) |with (?:the )?(?:remote |mail )?(?:server|host) )?(?:is |was |has been |got )?(?:broken|interrupted|severed|terminated unexpectedly|dropped unexpectedly)\b/i,
    },
    sources: ['RFC 3463 §3.5 (X.4.2)'],
    asOf: '2026-11',
    hits: ['SMTP connection to remote server broken'],
    misses: ['421 closing connection'],
  },
]);
