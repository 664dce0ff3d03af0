import { defineRules } from '../rule.ts';

const SES = 'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html';
const SENDGRID = 'https://www.twilio.com/docs/sendgrid/ui/sending-email/';
const MAILGUN = 'https://documentation.mailgun.com/';

/** Services that send for others: Amazon SES, SendGrid, Mailgun, SparkPost, Postmark, Mailchimp. */
export const sendingServicesRules = defineRules([
  {
    id: 'sending-services.suppression-list',
    reason: 'suppressed',
    match: {
      text: /\bon the suppression list for your account\b|\bdid not send the message to this address because it is on the suppression list\b|\bamazon ses (?:has suppressed sending|did not send)\b.{0,60}|\bhas a recent history of bouncing as an invalid address\b/i,
    },
    confidence: 'certain',
    finding: 'address.suppressed',
    detail: {
      en: 'Amazon SES did not even try: the address bounced or complained before. The account’s owner can take it off the list.',
      de: 'Amazon SES hat es gar nicht versucht: Die Adresse war früher unzustellbar oder hat sich beschwert. Der Kontoinhaber kann sie von der Liste nehmen.',
    },
    sources: ['https://docs.aws.amazon.com/ses/latest/dg/sending-email-suppression-list.html'],
    asOf: '2026-11',
    hits: [
      'Amazon SES did not send the message to this address because it is on the suppression list for your account. For more information about removing addresses from the suppression list, see the Amazon SES Developer Guide',
      'Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an invalid address.',
    ],
    misses: ['550 5.1.1 User unknown'],
  },
  {
    id: 'sending-services.mailgun',
    reason: 'suppressed',
    match: {
      text: /\bnot delivering to (?:a |an )?(?:previously (?:bounced|unsubscribed|complained)|address(?:es)? that|unsubscribed|user who (?:marked|complained|unsubscribed))[^.]{0,60}/i,
    },
    confidence: 'certain',
    finding: 'address.suppressed',
    detail: {
      en: 'Mailgun did not even try (its own codes 605 to 607): the address bounced, unsubscribed or complained before.',
      de: 'Mailgun hat es gar nicht versucht (eigene Codes 605 bis 607): Die Adresse war früher unzustellbar, abgemeldet oder hat sich beschwert.',
    },
    sources: [MAILGUN],
    asOf: '2026-11',
    hits: [
      '607 Not delivering to a user who unsubscribed',
      '605 Not delivering to previously bounced address',
      '607 Not delivering to a user who marked your messages as spam',
    ],
    misses: ['550 5.1.1 User unknown'],
  },
  {
    id: 'sending-services.sendgrid',
    reason: 'suppressed',
    match: {
      text: /^(?:bounced|unsubscribed|spam reporting) address$|\b(?:bounced|unsubscribed|spam reporting) address\b(?=.{0,5}$)/i,
    },
    confidence: 'likely',
    finding: 'address.suppressed',
    detail: {
      en: 'SendGrid dropped the mail without trying, because the address is on one of the account’s suppression lists.',
      de: 'SendGrid hat die Mail ohne Versuch verworfen, weil die Adresse auf einer Sperrliste des Kontos steht.',
    },
    sources: [SENDGRID],
    asOf: '2026-11',
    hits: ['Bounced Address', 'Spam Reporting Address'],
    misses: ['550 bounced address list is full of errors'],
  },
  {
    id: 'sending-services.identity-not-verified',
    reason: 'sender-rejected',
    match: {
      text: /\bemail address is not verified\b.{0,60}|\bthe following identities failed the check\b|\bfrom address does not match a verified sender identity\b/i,
    },
    confidence: 'likely',
    finding: 'sender.not-owned',
    detail: {
      en: 'The service sends only from addresses or domains that its customer has proven to own; this one is not proven (in a new SES account the recipient must be, too).',
      de: 'Der Dienst sendet nur von Adressen oder Domains, deren Besitz sein Kunde nachgewiesen hat; bei dieser fehlt das (in einem neuen SES-Konto auch beim Empfänger).',
    },
    sources: [SES, SENDGRID],
    asOf: '2026-11',
    hits: [
      '554 Message rejected: Email address is not verified. The following identities failed the check in region EU-CENTRAL-1: bob@example.com',
      '550 The from address does not match a verified Sender Identity.',
    ],
    misses: ['550 Sender rejected'],
  },
  {
    id: 'sending-services.throttling',
    reason: 'rate-limited',
    match: {
      text: /\bthrottling failure: (?:maximum sending rate|daily message quota) exceeded\b|\bmaximum credits exceeded\b|\bdaily sending (?:quota|limit) (?:has been )?(?:exceeded|reached)\b/i,
      not: /\buser sending\b/i,
    },
    confidence: 'certain',
    finding: 'rate.own-quota',
    detail: {
      en: 'The sender’s own account at the service has used up its rate or daily amount.',
      de: 'Das eigene Konto des Absenders bei diesem Dienst hat sein Tempo oder seine Tagesmenge ausgeschöpft.',
    },
    sources: [SES],
    asOf: '2026-11',
    hits: [
      '454 Throttling failure: Maximum sending rate exceeded.',
      '454 Throttling failure: Daily message quota exceeded.',
      '451 Maximum credits exceeded',
    ],
    misses: ['550 5.4.5 Daily user sending limit exceeded'],
  },
  {
    id: 'sending-services.account-paused',
    reason: 'security-error',
    match: {
      text: /\bsending (?:is )?(?:paused|suspended) for (?:this|your) account\b|\baccount(?:'s ability to send| is sending| sending) ?(?:e-?mail )?(?:is |has been )?(?:paused|disabled|suspended)\b|\bdomain \S{1,60} is not allowed to send: (?:the account|sandbox)|\baccount not subscribed to ses\b/i,
    },
    confidence: 'likely',
    finding: 'account.blocked',
    detail: {
      en: 'The service has stopped this account, usually for too many bounces or complaints.',
      de: 'Der Dienst hat dieses Konto angehalten, meist wegen zu vieler unzustellbarer Mails oder Beschwerden.',
    },
    sources: [SES, MAILGUN],
    asOf: '2026-11',
    hits: [
      '454 Message rejected: Sending paused for this account. For more information, please check the inbox of the email address associated with your AWS account.',
      '535 Account not subscribed to SES',
    ],
    misses: ['550 account suspended'],
  },
  {
    id: 'sending-services.expired',
    reason: 'delivery-expired',
    match: { text: /\bmessage expired: unable to deliver in \d{1,5} minutes\b/i },
    confidence: 'certain',
    detail: {
      en: 'Amazon SES gives up after 14 hours (840 minutes) and quotes what the other server said last.',
      de: 'Amazon SES gibt nach 14 Stunden (840 Minuten) auf und zitiert, was der andere Server zuletzt sagte.',
    },
    sources: [SES],
    asOf: '2026-11',
    hits: ['554 4.4.7 Message expired: unable to deliver in 840 minutes.'],
    misses: ['550 4.4.7 QUEUE.Expired; message expired'],
  },
  {
    id: 'sending-services.address-blacklisted',
    reason: 'suppressed',
    match: {
      text: /(?<!sender )\baddress blacklisted\b.{0,40}|\brecipient (?:address )?(?:is )?(?:in|on) (?:the )?(?:reject|deny|suppression|exclusion)[- ]?list\b|\binactiverecipient\b|\bmarked as inactive\b/i,
      not: /\bip address\b/i,
    },
    finding: 'address.suppressed',
    sources: [
      'https://postmarkapp.com/developer/api/overview',
      'https://docs.aws.amazon.com/ses/latest/dg/sending-email-suppression-list.html',
    ],
    asOf: '2026-11',
    hits: ['Address blacklisted.', '406 You tried to send to recipients that have been marked as inactive.'],
    misses: ['550 IP address blacklisted'],
  },
  {
    id: 'sending-services.cloudflare-upstream',
    reason: 'server-error',
    match: { text: /\bupstream error, please check\b.{0,20}\bcloudflare\.com\/email-routing\b/i },
    confidence: 'likely',
    detail: {
      en: 'Cloudflare takes mail for this domain and passes it on; the server behind it refused or failed. What it said is not told.',
      de: 'Cloudflare nimmt Mail für diese Domain an und reicht sie weiter; der Server dahinter hat abgelehnt oder versagt. Was er sagte, steht nicht da.',
    },
    sources: ['https://developers.cloudflare.com/email-routing/postmaster/'],
    asOf: '2026-11',
    hits: [
      '521 5.3.0 Upstream error, please check https://developers.cloudflare.com/email-routing/postmaster for possible reasons why',
    ],
    misses: ['521 5.3.0 Upstream error'],
  },
]);
