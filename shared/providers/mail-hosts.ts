/** A mailbox provider or filter service known by its host names, for naming it in a sentence. */
export interface MailHost {
  readonly name: string;
  /** Matches MX and outgoing host names. */
  readonly host: RegExp;
  /** Domains of addresses it hosts for private customers; none for services that host companies' own domains. */
  readonly domains: readonly string[];
  /** Filter services stand in front of the mailbox provider. */
  readonly role: 'mailbox' | 'filter' | 'sending-service';
  readonly source: string;
  readonly asOf: string;
}

const host = (
  name: string,
  pattern: RegExp,
  domains: readonly string[],
  source: string,
  role: MailHost['role'] = 'mailbox',
): MailHost => ({ name, host: pattern, domains, role, source, asOf: '2026-11' });

/** Host names as the operators publish them in MX records and greetings. */
export const MAIL_HOSTS: readonly MailHost[] = [
  host(
    'Gmail',
    /(?:^|\.)(?:google|googlemail|gmail|1e100)\.(?:com|net)$/i,
    ['gmail.com', 'googlemail.com'],
    'https://support.google.com/a/answer/140034',
  ),
  host(
    'Outlook.com',
    /(?:^|\.)(?:olc\.protection\.outlook|hotmail|live|msn)\.com$/i,
    [
      'outlook.com',
      'hotmail.com',
      'live.com',
      'msn.com',
      'outlook.de',
      'hotmail.de',
      'live.de',
      'hotmail.fr',
      'hotmail.co.uk',
      'outlook.fr',
    ],
    'https://sendersupport.olc.microsoft.com/pm/',
  ),
  host(
    'Microsoft 365',
    /(?:^|\.)(?:outlook|office365|exchangelabs|microsoft)\.com$|\.prod\.outlook\.com$/i,
    [],
    'https://learn.microsoft.com/exchange/mail-flow-best-practices/mail-flow-best-practices',
  ),
  host(
    'Yahoo',
    /(?:^|\.)(?:yahoodns\.net|yahoo\.(?:com|co\.jp|de|fr|co\.uk)|yahooinc\.com)$/i,
    ['yahoo.com', 'yahoo.de', 'yahoo.fr', 'yahoo.co.uk', 'ymail.com', 'rocketmail.com'],
    'https://senders.yahooinc.com/',
  ),
  host('AOL', /(?:^|\.)aol\.com$/i, ['aol.com', 'aol.de', 'aim.com'], 'https://senders.yahooinc.com/'),
  host(
    'iCloud',
    /(?:^|\.)(?:icloud|me|mac|apple)\.com$/i,
    ['icloud.com', 'me.com', 'mac.com'],
    'https://support.apple.com/102322',
  ),
  host(
    'GMX',
    /(?:^|\.)(?:gmx\.(?:net|de|at|ch|com))$/i,
    ['gmx.de', 'gmx.net', 'gmx.at', 'gmx.ch', 'gmx.com', 'gmx.org'],
    'https://postmaster.gmx.net/',
  ),
  host('WEB.DE', /(?:^|\.)web\.de$/i, ['web.de', 'email.de'], 'https://postmaster.web.de/'),
  host(
    'IONOS',
    /(?:^|\.)(?:kundenserver\.de|ionos\.(?:de|com|co\.uk|fr|es)|1and1\.(?:com|co\.uk|fr)|perfora\.net|schlund\.de)$/i,
    [],
    'https://postmaster.ionos.com/',
  ),
  host(
    'T-Online',
    /(?:^|\.)t-online\.de$/i,
    ['t-online.de', 'magenta.de'],
    'https://postmaster.t-online.de/',
  ),
  host('freenet', /(?:^|\.)freenet\.(?:de|ag)$/i, ['freenet.de'], 'https://www.freenet.de/'),
  host('Bluewin', /(?:^|\.)(?:bluewin|swisscom)\.(?:ch|com)$/i, ['bluewin.ch'], 'https://www.swisscom.ch/'),
  host('Strato', /(?:^|\.)(?:rzone|strato)\.de$/i, [], 'https://www.strato.de/'),
  host('mailbox.org', /(?:^|\.)mailbox\.org$/i, ['mailbox.org'], 'https://kb.mailbox.org/'),
  host('Posteo', /(?:^|\.)posteo\.(?:de|net)$/i, ['posteo.de', 'posteo.net'], 'https://posteo.de/hilfe'),
  host('A1', /(?:^|\.)(?:a1|aon)\.(?:net|at)$/i, ['aon.at', 'a1.net'], 'https://www.a1.net/'),
  host(
    'Vodafone',
    /(?:^|\.)(?:vodafone|arcor|kabelmail|unitymedia)(?:-ip)?\.(?:de|net)$/i,
    ['arcor.de', 'vodafone.de', 'vodafonemail.de'],
    'https://www.vodafone.de/',
  ),
  host('OVHcloud', /(?:^|\.)ovh\.(?:net|com|ca)$/i, [], 'https://help.ovhcloud.com/'),
  host(
    'Orange',
    /(?:^|\.)(?:orange|wanadoo)\.fr$/i,
    ['orange.fr', 'wanadoo.fr'],
    'https://postmaster.orange.fr/',
  ),
  host('Free', /(?:^|\.)(?:free|proxad)\.(?:fr|net)$/i, ['free.fr'], 'https://postmaster.free.fr/'),
  host(
    'SFR',
    /(?:^|\.)(?:sfr|neuf|numericable)\.(?:fr|net)$/i,
    ['sfr.fr', 'neuf.fr'],
    'https://postmaster.sfr.fr/',
  ),
  host(
    'Libero',
    /(?:^|\.)(?:libero|virgilio|italiaonline)\.it$/i,
    ['libero.it', 'virgilio.it'],
    'https://aiuto.libero.it/',
  ),
  host('Seznam', /(?:^|\.)(?:seznam|email)\.cz$/i, ['seznam.cz', 'email.cz'], 'https://napoveda.seznam.cz/'),
  host(
    'Mail.ru',
    /(?:^|\.)mail\.ru$/i,
    ['mail.ru', 'inbox.ru', 'list.ru', 'bk.ru'],
    'https://postmaster.mail.ru/',
  ),
  host(
    'Yandex',
    /(?:^|\.)yandex\.(?:ru|net|com)$/i,
    ['yandex.ru', 'yandex.com', 'ya.ru'],
    'https://yandex.com/support/postmaster/',
  ),
  host('QQ Mail', /(?:^|\.)(?:qq|exmail\.qq)\.com$/i, ['qq.com', 'foxmail.com'], 'https://open.mail.qq.com/'),
  host(
    'Zoho',
    /(?:^|\.)zoho(?:mail)?\.(?:com|eu|in)$/i,
    ['zoho.com', 'zohomail.com'],
    'https://www.zoho.com/mail/help/',
  ),
  host('Comcast', /(?:^|\.)comcast\.net$/i, ['comcast.net'], 'https://postmaster.comcast.net/'),
  host(
    'Proofpoint',
    /(?:^|\.)(?:pphosted|ppe-hosted|gpphosted)\.com$/i,
    [],
    'https://ipcheck.proofpoint.com/',
    'filter',
  ),
  host(
    'Mimecast',
    /(?:^|\.)mimecast(?:-offshore)?\.(?:com|co\.za)$/i,
    [],
    'https://community.mimecast.com/',
    'filter',
  ),
  host(
    'Barracuda',
    /(?:^|\.)(?:barracudanetworks|ess\.barracuda)\.com$|\.barracudacentral\.org$/i,
    [],
    'https://www.barracudacentral.org/',
    'filter',
  ),
  host(
    'Cisco Secure Email',
    /(?:^|\.)(?:iphmx|ironport)\.com$/i,
    [],
    'https://www.talosintelligence.com/',
    'filter',
  ),
  host(
    'Hornetsecurity',
    /(?:^|\.)(?:hornetsecurity|antispameurope|hornetdrive)\.(?:com|net)$/i,
    [],
    'https://support.hornetsecurity.com/',
    'filter',
  ),
  host(
    'Symantec Email Security',
    /(?:^|\.)messagelabs\.(?:com|net)$/i,
    [],
    'https://knowledge.broadcom.com/',
    'filter',
  ),
  host(
    'Trend Micro',
    /(?:^|\.)(?:trendmicro|tmes)\.(?:com|eu)$/i,
    [],
    'https://success.trendmicro.com/',
    'filter',
  ),
  host('Sophos', /(?:^|\.)(?:sophos|reflexion)\.(?:com|net)$/i, [], 'https://support.sophos.com/', 'filter'),
  host('Amazon SES', /(?:^|\.)amazonses\.com$/i, [], 'https://docs.aws.amazon.com/ses/', 'sending-service'),
  host(
    'SendGrid',
    /(?:^|\.)sendgrid\.(?:net|com)$/i,
    [],
    'https://www.twilio.com/docs/sendgrid',
    'sending-service',
  ),
  host(
    'Mailgun',
    /(?:^|\.)mailgun\.(?:org|net)$/i,
    [],
    'https://documentation.mailgun.com/',
    'sending-service',
  ),
];

/** The provider that a host name belongs to, null where none is known. */
export function mailHostOf(name: string | null): MailHost | null {
  if (name === null) return null;
  const known = found.get(name);
  if (known !== undefined) return known;
  const provider = MAIL_HOSTS.find((entry) => entry.host.test(name)) ?? null;
  if (found.size >= MAX_FOUND) found.clear();
  found.set(name, provider);
  return provider;
}

/** What was found for names that were asked for: the same few hosts stand in most notices, several times in each. */
const found = new Map<string, MailHost | null>();
const MAX_FOUND = 1000;

/** The provider of an address's domain, for private customers' domains only; null where none is known. */
export function mailHostOfDomain(domain: string | null): MailHost | null {
  const wanted = domain?.toLowerCase();
  return wanted ? (MAIL_HOSTS.find((entry) => entry.domains.includes(wanted)) ?? null) : null;
}
