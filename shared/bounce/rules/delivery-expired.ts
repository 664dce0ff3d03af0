import { defineRules } from '../rule.ts';

/** Retried until the queue lifetime ran out. */
export const deliveryExpiredRules = defineRules([
  {
    id: 'delivery-expired.after-time',
    reason: 'delivery-expired',
    match: {
      text: /\b(?:message|mail|e-?mail|delivery) (?:has |is |was )?expired after \d{1,5} ?(?:minutes?|hours?|days?|[mhd])\b(?: (?:of|in) (?:\w{1,12} ){0,2}(?:retrying|queue|trying|attempts))?/i,
    },
    sources: ['RFC 3463 §3.5 (X.4.7)', 'RFC 5321 §4.5.4.1'],
    asOf: '2026-11',
    hits: ["Can't connect to MX. Message expired after 72 hours of retrying"],
    misses: ['550 account expired after 90 days'],
  },
  {
    id: 'delivery-expired.expired',
    reason: 'delivery-expired',
    match: {
      text: /\b(?:message|envelope|delivery|mail|queue|delivery time|retry time|time|ttl|transmission)(?: \w{1,10})? ?(?:has |was |is |have )?(?:been )?expired?\b|\bdelivery time expired\b|\bmessage (?:\w{1,10} )?expir(?:ed|y)\b|\bmessage (?:has )?timed ?out\b|\bretry time(?:out)? (?:exceeded|not reached)\b|\bretry timeout\b|\b(?:delivery|maximum)(?: \w{1,10})? (?:retries|retry|attempts|timeout|lifetime)(?: \w{1,10})? (?:exceeded|exhausted|reached|expired)\b|\bretries (?:exceeded|exhausted)\b|\b(?:delivery )?failed \d{1,3} attempts\b|\b(?:max(?:imum)?|too many|exceeded)(?: \w{1,10}){0,2} (?:retries|delivery attempts|retry (?:count|time|limit|attempts))\b|\bdelivery (?:has )?timed out\b|\bcancelled; message timed out\b|\badministratively expired\b/i,
      not: /\b(?:account|mailbox|password|certificate|domain|subscription|licen[sc]e|user|address)(?: \S{1,30})? (?:has |is |was )?(?:been )?expired|\bin the next\b/i,
    },
    confidence: 'likely',
    sources: ['RFC 3463 §3.5 (X.4.7)', 'RFC 5321 §4.5.4.1'],
    asOf: '2026-11',
    hits: [
      '421 4.4.7 Delivery time expired',
      '550 5.4.300 Message expired',
      'delivery cancelled; message timed out',
    ],
    misses: ['550 account has expired', 'connection timed out'],
  },
  {
    id: 'delivery-expired.too-long',
    reason: 'delivery-expired',
    match: {
      text: /\b(?:in|on) (?:the )?queue (?:for )?too long\b|\bqueue too long\b|\bqueued (?:for )?too long\b|\bfailing for a long time\b|\b(?:could|can) ?not be delivered (?:for|within|in|after) (?:more than )?(?:the )?(?:\d|allowed|last|several|some|one|two|three|four|five)|\bcouldn't be delivered for more than\b|\bnot (?:been )?delivered (?:for|after|within) (?:more than |at least |the last |over )?\d|\bnot (?:been )?(?:yet )?collected (?:after|within)\b|\bwithin the allowed queue period\b|\bafter (?:multiple|several|many|repeated|\d{1,3}) (?:delivery |unsuccessful |failed )?(?:retries|attempts|tries|times)\b|\b(?:has|have) been (?:undeliver\w{2,4}|delayed|trying|queued|in the queue|attempted|attempting) (?:for|since|after)\b|\bi(?:'m| am) not going to try again\b|\bgiv(?:e|en|ing) up (?:after|delivery|trying)\b|\bstop(?:ped)? trying\b|\bafter (?:\d{1,3}|several|some) (?:days|hours)\b|\bfor (?:the (?:last|past) )?\d{1,3} (?:days|hours)\b|\blong failure period\b/i,
      not: /\binactiv|\bblocked\b|\bper\b|\bwill (?:be )?(?:continue|tr)|\btoo many\b|\bdelist\w{0,3}\b|\byour ip\b|\b(?:ban|banned|retry|try again (?:after|in)|wait|unlock\w{0,3}|limit)\b|\brefused for\b|\bcreated\b|\bregistered\b|\bif (?:it|the message|your message) (?:cannot|can not|could not) be delivered\b|\bquarantine\b|\bin (?:the )?(?:penalty|jail)|\bclient ip\b|\b(?:black|block)?listed after\b/i,
    },
    confidence: 'likely',
    sources: ['RFC 5321 §4.5.4.1', 'https://cr.yp.to/proto/qsbmf.txt'],
    asOf: '2026-11',
    hits: [
      "I'm not going to try again; this message has been in the queue too long.",
      'Your message could not be delivered for more than 5 days',
      'Unable to deliver message after multiple retries, giving up.',
    ],
    misses: [
      '550 mailbox disabled after 90 days of inactivity',
      'It will be returned to you if it cannot be delivered within 3 days.',
    ],
  },
  {
    id: 'delivery-expired.delayed',
    reason: 'delivery-expired',
    match: {
      text: /\b(?:message|mail|e-?mail|delivery)(?: \S{1,30}){0,3} (?:has been|is|was|has not been|have not been) (?:delayed|deferred|not yet|delivered yet)|\bdelivery (?:is |has been |was )?(?:delayed|deferred|postponed)\b|\bnot yet been delivered\b|\bstill (?:being )?(?:re)?tr(?:ied|ying)\b|\bwill (?:keep|continue) (?:on )?trying\b|\bdelivery attempts will (?:continue|be)\b|\bdelayed (?:for )?\d{1,3} (?:hours|minutes|days)|\bno action is required on your part\b|\bwas frozen\b|\bhas been frozen\b|\btransient non-?fatal\b|\bdeferred:|\bwarning: could not send message for past\b/i,
    },
    generic: true,
    detail: {
      en: 'The notice does not say what keeps the mail back, only that it could not be delivered so far.',
      de: 'Die Meldung nennt keinen Grund, nur dass die Mail bisher nicht zugestellt werden konnte.',
    },
    sources: ['RFC 3461 §4.1 (DELAY)', 'RFC 5321 §4.5.4.1'],
    asOf: '2026-11',
    hits: [
      'Warning: message delayed 24 hours',
      'Delivery is delayed',
      'Message could not be delivered; still being retried',
    ],
    misses: ['550 User unknown'],
  },
  {
    id: 'delivery-expired.languages',
    reason: 'delivery-expired',
    match: {
      text: /(?:zustellung|zustellversuch|nachricht|mail)(?:en|e|s)?(?: \S{1,20}){0,5} (?:abgelaufen|aufgegeben|eingestellt|verzögert)|(?:seit|nach|länger als|mehr als) \d{1,3} (?:tagen|stunden)(?: \S{1,20}){0,4} (?:nicht|zugestellt|versuch)|innerhalb von \d{1,3} (?:tagen|stunden) nicht zugestellt|zu lange in der warteschlange|zustellfrist|d[eé]lai de (?:livraison|distribution) (?:expir|d[eé]pass)|(?:mensaje|tiempo de entrega) (?:ha )?(?:caducado|expirado)|tempo (?:di|de) (?:consegna|entrega) (?:scaduto|expirado)/i,
    },
    sources: ['RFC 5321 §4.5.4.1'],
    asOf: '2026-11',
    hits: ['Die Zustellung wurde aufgegeben', 'Die Mail konnte seit 48 Stunden nicht zugestellt werden'],
    misses: ['Das Postfach ist voll'],
  },
  {
    id: 'delivery-expired.time-limit',
    reason: 'delivery-expired',
    match: {
      text: /\b(?:delivery|queue|queuing|queueing|message|retry) (?:time|lifetime|age) limit (?:was |has been |is )?(?:exceeded|reached|expired)\b|\bmaximum (?:number of )?(?:delivery )?(?:attempts|retries) (?:was |has been |were |is )?(?:exceeded|reached)\b/i,
    },
    sources: ['RFC 5321 §4.5.4.1'],
    asOf: '2026-11',
    hits: ['Delivery time limit exceeded', 'maximum number of delivery attempts exceeded'],
    misses: ['452 maximum number of recipients exceeded'],
  },
]);
