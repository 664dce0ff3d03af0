/** A service that sends mail for other people's domains, with the name it has them include in their SPF record. */
export interface SpfInclude {
  readonly id: string;
  readonly name: string;
  /** What stands behind `include:`. */
  readonly include: string;
  /** The operator's own page. */
  readonly source: string;
  /** `YYYY-MM` when that held. */
  readonly asOf: string;
}

/**
 * Services whose name to include is the same for every customer. Those that give each customer a name of his own, or
 * ask for DKIM alone, are left out.
 */
export const SPF_INCLUDES: readonly SpfInclude[] = [
  {
    id: 'google',
    name: 'Google Workspace',
    include: '_spf.google.com',
    source: 'https://support.google.com/a/answer/10684623',
    asOf: '2026-11',
  },
  {
    id: 'microsoft',
    name: 'Microsoft 365',
    include: 'spf.protection.outlook.com',
    source: 'https://learn.microsoft.com/en-us/defender-office-365/email-authentication-spf-configure',
    asOf: '2026-11',
  },
  {
    id: 'amazon-ses',
    name: 'Amazon SES',
    include: 'amazonses.com',
    source: 'https://docs.aws.amazon.com/ses/latest/dg/send-email-authentication-spf.html',
    asOf: '2026-11',
  },
  {
    id: 'brevo',
    name: 'Brevo',
    include: 'spf.brevo.com',
    source: 'https://help.brevo.com/hc/en-us/articles/12163873383186',
    asOf: '2026-11',
  },
  {
    id: 'fastmail',
    name: 'Fastmail',
    include: 'spf.messagingengine.com',
    source: 'https://www.fastmail.help/hc/en-us/articles/360060591153',
    asOf: '2026-11',
  },
  {
    id: 'icloud',
    name: 'iCloud Mail',
    include: 'icloud.com',
    source: 'https://support.apple.com/en-us/102374',
    asOf: '2026-11',
  },
  {
    id: 'infomaniak',
    name: 'Infomaniak',
    include: 'spf.infomaniak.ch',
    source: 'https://www.infomaniak.com/en/support/faq/2108',
    asOf: '2026-11',
  },
  {
    id: 'mailgun',
    name: 'Mailgun',
    include: 'mailgun.org',
    source: 'https://documentation.mailgun.com/docs/mailgun/user-manual/domains/domains-verify',
    asOf: '2026-11',
  },
  {
    id: 'mailjet',
    name: 'Mailjet',
    include: 'spf.mailjet.com',
    source: 'https://documentation.mailjet.com/hc/en-us/articles/360042412734',
    asOf: '2026-11',
  },
  {
    id: 'ovh',
    name: 'OVHcloud',
    include: 'mx.ovh.com',
    source: 'https://help.ovhcloud.com/csm/en-dns-spf-record?id=kb_article_view&sysparm_article=KB0051724',
    asOf: '2026-11',
  },
  {
    id: 'proton',
    name: 'Proton Mail',
    include: '_spf.protonmail.ch',
    source: 'https://proton.me/support/anti-spoofing-custom-domain',
    asOf: '2026-11',
  },
  {
    id: 'salesforce',
    name: 'Salesforce',
    include: '_spf.salesforce.com',
    source: 'https://help.salesforce.com/s/articleView?id=000382664&type=1',
    asOf: '2026-11',
  },
  {
    id: 'zendesk',
    name: 'Zendesk',
    include: 'mail.zendesk.com',
    source: 'https://support.zendesk.com/hc/en-us/articles/4408832543770',
    asOf: '2026-11',
  },
];
