import { defineRules } from '../rule.ts';

/** Sentences that are no refusal: receipts, automatic replies, complaints, challenges. The kind of the notice says the same. */
export const notARefusalRules = defineRules([
  {
    id: 'not-a-refusal.delivered',
    reason: 'delivered',
    match: {
      text: /\b(?:successfully|was|were|been) (?:delivered|relayed) (?:to (?:the |this |these |mailbox|command|file|the following)|successfully|in)|\bsuccessfully (?:delivered|relayed|sent)\b|\bdelivered to (?:mailbox|maildir|command|file)\b|\bdelivery (?:was |to the following recipients (?:was )?)?successful\b|\b250 2\.\d\.\d\b|\bmessage accepted for delivery\b|\bqueued as \w{4,20}\b/i,
      not: /\bnot (?:be )?(?:successfully )?(?:delivered|relayed|sent)|\bfail|\b(?:5\d\d|4[25]\d)[ -][45]\.|\bundeliver|\bcould\b|\bcannot\b|\bwill be\b|\bnot been\b/i,
    },
    finding: 'delivery.done',
    sources: ['RFC 3461 §4.1 (SUCCESS)', 'RFC 3464 §2.3.3'],
    asOf: '2026-11',
    hits: [
      '250 2.0.0 Ok: queued as 4XyZ1abc',
      'Your message was successfully delivered to the destination(s) listed below.',
    ],
    misses: ['Your message could not be delivered', '550 5.1.1 message was not delivered to the mailbox'],
  },
  {
    id: 'not-a-refusal.challenge',
    reason: 'challenge',
    match: {
      text: /\b(?:click|follow|visit|use) (?:on )?(?:the |this )?(?:link|url|button)[^.]{0,60}\b(?:confirm|verify|approve|release|authenticat|deliver)|\bconfirm (?:that )?(?:you are|your) (?:a human|human|real|not a|a real|message|e-?mail|address|identity)|\b(?:verify|prove) (?:that )?you(?:'re| are) (?:a )?(?:human|real|not)|\bchallenge[- ]response\b|\bwaiting for (?:your )?(?:confirmation|verification)\b|\bto have your (?:message|mail|e-?mail) delivered\b|\bspam ?arrest\b|\bboxbe\b|\btmda\b|\bmailblocks\b|\bsender verification (?:request|required|needed)\b|\bone[- ]time (?:verification|confirmation)\b|\bbefore your (?:message|mail|e-?mail) (?:can|will) be delivered\b/i,
    },
    finding: 'challenge.asked',
    sources: ['RFC 3834 §1'],
    asOf: '2026-11',
    hits: [
      'Please confirm that you are a human so that I receive your mail',
      'Click the link below to verify your message and have it delivered',
    ],
    misses: ['550 could not verify sender'],
  },
  {
    id: 'not-a-refusal.automatic-reply',
    reason: 'auto-reply',
    match: {
      text: /\bout of (?:the )?office\b|\bon (?:vacation|holiday|annual leave|leave|maternity leave)\b|\bauto(?:matic)?[- ]?(?:reply|response|responder|answer)\b|\baway from (?:the office|my (?:desk|mail|e-?mail))\b|\babwesenheit(?:s(?:notiz|assistent|nachricht|meldung))?\b|\bautomatische antwort\b|\bnicht im (?:büro|hause|dienst)\b|\bim urlaub\b|\br[eé]ponse automatique\b|\babsent\w{0,2} du bureau\b|\brespuesta autom[aá]tica\b|\bfuera de la oficina\b|\brisposta automatica\b|\bresposta autom[aá]tica\b|\bautomatisch antwoord\b|\bvacation reply\b|自動(?:返信|応答)|不在/i,
      not: /\b5\d\d[ -]5\.|\bloop\b/i,
    },
    finding: 'reply.automatic',
    sources: ['RFC 3834 §3.1.4'],
    asOf: '2026-11',
    hits: ['I am out of the office until Monday', 'Abwesenheitsnotiz: Ich bin bis 12. Mai nicht erreichbar'],
    misses: ['550 5.1.1 User unknown'],
  },
  {
    id: 'not-a-refusal.complaint',
    reason: 'complaint',
    match: {
      text: /\b(?:abuse|complaint|feedback) (?:report|loop)\b|\bspam complaint (?:from|report)|\bmarked (?:this|your) (?:message|mail|e-?mail) as (?:spam|junk)\b|\bfeedback-type: ?abuse\b/i,
      not: /\b5\d\d[ -]/i,
    },
    finding: 'complaint.feedback',
    sources: ['RFC 5965 §2'],
    asOf: '2026-11',
    hits: ['This is an email abuse report for an email message received from IP 192.0.2.1'],
    misses: ['550 Domain blocked due to spam complaints'],
  },
]);
