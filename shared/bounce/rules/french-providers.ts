import { defineRules } from '../rule.ts';

const ORANGE = 'https://postmaster.orange.fr/';

/** Orange, Wanadoo, Free, SFR, La Poste. Orange puts a number behind OFR_ or LPN that names the case. */
export const frenchProvidersRules = defineRules([
  {
    id: 'french-providers.orange-recipient',
    reason: 'user-unknown',
    match: {
      text: /\b(?:adresse d.au moins un destinataire invalide|invalid recipient)\b.{0,30}\b(?:ofr|lpn|lpnx)_?41[56]\b|\b(?:ofr|lpn|lpnx)_?41[56]\b/i,
      not: /\bbloqu\w{1,2}\b|\blocked\b|\bpleine\b|\bfull\b|\bquota\b/i,
    },
    confidence: 'certain',
    sources: [ORANGE],
    asOf: '2026-11',
    hits: [
      '550 5.1.1 6FdDrBrGcZf Adresse d au moins un destinataire invalide. Invalid recipient. OFR_416 [416]',
    ],
    misses: ['550 5.5.0 OFR_417', '550 5.2.1 User account locked. OFR_415 [415]'],
  },
  {
    id: 'french-providers.orange-full',
    reason: 'mailbox-full',
    match: {
      text: /\bbo[iî]te du destinataire pleine\b.{0,40}|\brecipient overquota\b.{0,20}|\b(?:ofr|lpn|lpnx)_?417\b/i,
    },
    confidence: 'certain',
    sources: [ORANGE],
    asOf: '2026-11',
    hits: ['552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417 [417]'],
    misses: ['550 5.1.1 OFR_416 [416]'],
  },
  {
    id: 'french-providers.orange-archived',
    reason: 'mailbox-disabled',
    match: {
      text: /\bbo[iî]te du destinataire archiv[eé]e\b.{0,40}|\barchived recipient\b|\b(?:ofr|lpn|lpnx)_?4(?:20|26)\b/i,
    },
    confidence: 'likely',
    detail: {
      en: 'Orange has put the mailbox to sleep because nobody used it for a long time.',
      de: 'Orange hat das Postfach stillgelegt, weil es lange niemand benutzt hat.',
    },
    sources: [ORANGE],
    asOf: '2026-11',
    hits: ['550 5.1.1 Boite du destinataire archivee. Archived recipient. OFR_420 [420]'],
    misses: ['550 5.1.1 OFR_416 [416]'],
  },
  {
    id: 'french-providers.orange-spam',
    reason: 'spam-content',
    match: { text: /\bmail rejete\. mail rejected\b.{0,30}|\b(?:ofr|lpn|lpnx)_?5(?:06|10)\b/i },
    confidence: 'likely',
    detail: {
      en: 'Orange’s filter took this mail for unwanted (case 506).',
      de: 'Oranges Filter hielt diese Mail für unerwünscht (Fall 506).',
    },
    sources: [ORANGE],
    asOf: '2026-11',
    hits: ['550 5.2.0 Mail rejete. Mail rejected. OFR_506 [506]'],
    misses: ['552 5.1.1 Recipient overquota. OFR_417 [417]'],
  },
  {
    id: 'french-providers.orange-refused-ip',
    reason: 'ip-blocked',
    match: {
      text: /\bservice refus[eé]\.? ?(?:veuillez essayer plus tard\.? )?service refused,? please try later\b.{0,30}|\b(?:ofr|lpn|lpnx)_?(?:10[1-39]|00[3-9])\b|\bservice refuse\b.{0,30}/i,
      not: /\bconne(?:ct|x)ions\b/i,
    },
    confidence: 'likely',
    finding: 'sending.reputation',
    detail: {
      en: 'Orange refuses the sending address, for complaints or a missing reputation; its operator writes to Orange’s postmaster.',
      de: 'Orange lehnt die sendende Adresse ab, wegen Beschwerden oder fehlenden Rufs; ihr Betreiber schreibt an Oranges Postmaster.',
    },
    sources: [ORANGE],
    asOf: '2026-11',
    hits: [
      '554 5.7.1 Service refuse. Veuillez essayer plus tard. Service refused, please try later. OFR_103 [103]',
    ],
    misses: ['421 4.7.0 Too many connections, slow down. OFR_104 [104]'],
  },
  {
    id: 'french-providers.orange-too-many',
    reason: 'too-many-connections',
    match: {
      text: /\btrop de connexions, veuillez verifier votre configuration\b.{0,60}|\btoo many connections, slow down\b.{0,20}|\b(?:ofr|lpn|lpnx)_?104\b/i,
    },
    confidence: 'certain',
    detail: {
      en: 'Orange takes only a few connections at a time from one server; the operator must set fewer.',
      de: 'Orange nimmt von einem Server nur wenige Verbindungen gleichzeitig an; der Betreiber muss weniger einstellen.',
    },
    sources: [ORANGE],
    asOf: '2026-11',
    hits: [
      '421 mwinf5c04 ME Trop de connexions, veuillez verifier votre configuration. Too many connections, slow down. OFR_104 [104]',
      '421 4.7.0 Too many connections, slow down. OFR004_104 [104]',
    ],
    misses: ['421 Too many connections'],
  },
  {
    id: 'french-providers.orange-sender',
    reason: 'sender-rejected',
    match: {
      text: /\b(?:e|é)metteur invalide\.? ?invalid sender\b.{0,30}|\b(?:ofr|lpn|lpnx)_?(?:501|403|405|40[1-9])\b/i,
    },
    confidence: 'likely',
    sources: [ORANGE],
    asOf: '2026-11',
    hits: ['501 5.1.0 Emetteur invalide. Invalid Sender. OFR_405 [405]'],
    misses: ['550 5.1.1 OFR_416 [416]'],
  },
  {
    id: 'french-providers.free',
    reason: 'rate-limited',
    match: {
      text: /\btoo many (?:errors|spam errors) from your ip \([^)]{0,40}\).{0,40}|\bplease visit http:\/\/postmaster\.free\.fr\b/i,
    },
    confidence: 'likely',
    finding: 'rate.limited',
    detail: {
      en: 'Free counts unknown recipients and spam from one address and then shuts it out for a while.',
      de: 'Free zählt unbekannte Empfänger und Spam je Adresse und sperrt sie dann eine Zeit lang aus.',
    },
    sources: ['https://postmaster.free.fr/'],
    asOf: '2026-11',
    hits: [
      '421 Too many errors from your ip (192.0.2.1), please visit http://postmaster.free.fr/',
      '421 please visit http://postmaster.free.fr/',
    ],
    misses: ['421 4.7.0 Error: too many errors'],
  },
]);
