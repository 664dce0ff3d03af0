import type { SubmissionProvider } from '../submission.ts';
import { both, fromDatabase, fromOperator, starttls, tls } from './define.ts';

const MICROSOFT_BASIC_AUTH = 'https://techcommunity.microsoft.com/category/exchange/blog/exchange';

/** Mailbox providers that people use all over the world. */
export const globalProviders: readonly SubmissionProvider[] = [
  fromDatabase({
    id: 'gmail',
    name: 'Gmail',
    domains: 'gmail.com googlemail.com',
    servers: both('smtp.gmail.com'),
    login: 'oauth2-or-app-password',
    quirks: ['sender-must-match'],
    page: 'https://support.google.com/mail/answer/7126229',
    country: null,
    changes: [
      {
        kind: 'password-login-ends',
        date: '2022-05',
        source: 'https://support.google.com/accounts/answer/6010255',
        asOf: '2025-06',
      },
    ],
  }),
  fromOperator({
    id: 'google-workspace',
    name: 'Google Workspace',
    mx: ['google.com', 'googlemail.com'],
    servers: both('smtp.gmail.com'),
    login: 'oauth2-or-app-password',
    quirks: ['sender-must-match'],
    page: 'https://support.google.com/a/answer/9003945',
    country: null,
    changes: [
      {
        kind: 'password-login-ends',
        date: '2025-05',
        source: 'https://support.google.com/a/answer/14114704',
        asOf: '2025-06',
      },
    ],
  }),
  fromDatabase({
    id: 'outlook-com',
    name: 'Outlook.com (Hotmail, Live, MSN)',
    domains: `hotmail.be hotmail.ca hotmail.cl hotmail.co.id hotmail.co.il hotmail.co.in hotmail.co.jp
      hotmail.co.kr hotmail.co.th hotmail.co.uk hotmail.co.za hotmail.com hotmail.com.ar hotmail.com.au
      hotmail.com.br hotmail.com.hk hotmail.com.tr hotmail.com.tw hotmail.com.vn hotmail.cz hotmail.de
      hotmail.dk hotmail.es hotmail.fi hotmail.fr hotmail.gr hotmail.hu hotmail.it hotmail.lt hotmail.lv
      hotmail.my hotmail.nl hotmail.no hotmail.ph hotmail.rs hotmail.se hotmail.sg hotmail.sk live.at
      live.be live.ca live.cl live.cn live.co.jp live.co.kr live.co.uk live.co.za live.com live.com.ar
      live.com.au live.com.mx live.com.my live.com.ph live.com.pt live.com.sg live.de live.dk live.fi
      live.fr live.hk live.ie live.in live.it live.jp live.nl live.no live.ru live.se livemail.tw msn.com
      outlook.at outlook.be outlook.cl outlook.co.id outlook.co.il
      outlook.co.th outlook.com outlook.com.ar outlook.com.au outlook.com.br outlook.com.gr outlook.com.tr
      outlook.com.vn outlook.cz outlook.de outlook.dk outlook.es outlook.fr outlook.hu outlook.ie
      outlook.in outlook.it outlook.jp outlook.kr outlook.lv outlook.my outlook.ph outlook.pt outlook.sa
      outlook.sg outlook.sk windowslive.com`,
    servers: [starttls('smtp-mail.outlook.com')],
    login: 'oauth2',
    quirks: ['sender-must-match'],
    page: 'https://support.microsoft.com/office/pop-imap-and-smtp-settings-for-outlook-com-d088b986-291d-42b8-9564-9c414e2aa040',
    country: null,
    changes: [
      {
        kind: 'password-login-ends',
        date: '2024-09',
        source:
          'https://support.microsoft.com/office/modern-authentication-methods-now-needed-to-continue-syncing-outlook-email-in-non-microsoft-email-apps-c5d65390-9676-4763-b41f-d7986499a90d',
        asOf: '2025-06',
      },
    ],
  }),
  fromDatabase({
    id: 'microsoft-365',
    name: 'Microsoft 365',
    domains: 'onmicrosoft.com office365.com',
    domainSuffixes: ['onmicrosoft.com'],
    mx: ['mail.protection.outlook.com', 'mx.microsoft'],
    servers: [starttls('smtp.office365.com')],
    login: 'oauth2',
    quirks: ['enable-first', 'sender-must-match'],
    page: 'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
    country: null,
    changes: [
      {
        kind: 'password-login-off-by-default',
        date: '2026-12',
        source: MICROSOFT_BASIC_AUTH,
        asOf: '2026-11',
      },
      { kind: 'password-login-ends', date: '2027-H2', source: MICROSOFT_BASIC_AUTH, asOf: '2026-11' },
    ],
  }),
  fromDatabase({
    id: 'yahoo',
    name: 'Yahoo Mail',
    domains: `yahoo.com yahoo.de yahoo.fr yahoo.it yahoo.es yahoo.se yahoo.ca yahoo.co.uk yahoo.co.in
      yahoo.co.nz yahoo.com.ar yahoo.com.au yahoo.com.br yahoo.com.mx ymail.com rocketmail.com myyahoo.com`,
    servers: both('smtp.mail.yahoo.com'),
    login: 'oauth2-or-app-password',
    quirks: ['sender-must-match'],
    page: 'https://help.yahoo.com/kb/SLN4075.html',
    country: null,
  }),
  fromDatabase({
    id: 'aol',
    name: 'AOL Mail',
    domains: `aol.com aol.de aol.fr aol.it aol.es aol.se aol.co.uk aol.co.nz aol.com.ar aol.com.au aol.com.br
      aol.com.mx aim.com cs.com compuserve.com netscape.com netscape.net wmconnect.com`,
    servers: [tls('smtp.aol.com')],
    login: 'oauth2-or-app-password',
    quirks: ['sender-must-match'],
    page: 'https://help.aol.com/articles/how-do-i-use-other-email-applications-to-send-and-receive-my-aol-mail',
    country: null,
  }),
  fromDatabase({
    id: 'icloud',
    name: 'iCloud Mail',
    domains: 'icloud.com me.com mac.com',
    mx: ['mail.icloud.com'],
    servers: [starttls('smtp.mail.me.com')],
    login: 'app-password',
    quirks: ['sender-must-match'],
    page: 'https://support.apple.com/102525',
    country: null,
  }),
  fromDatabase({
    id: 'fastmail',
    name: 'Fastmail',
    domains:
      'fastmail.com fastmail.fm fastmail.net fastmail.org fastmail.de fastmail.co.uk messagingengine.com',
    mx: ['messagingengine.com'],
    servers: both('smtp.fastmail.com'),
    login: 'oauth2-or-app-password',
    quirks: ['sender-must-match'],
    page: 'https://www.fastmail.help/hc/en-us/articles/1500000278342-Server-names-and-ports',
    country: 'au',
  }),
  fromDatabase({
    id: 'pobox',
    name: 'Pobox',
    domains: 'pobox.com',
    mx: ['pobox.com'],
    servers: both('smtp.pobox.com'),
    login: 'app-password',
    page: 'https://www.pobox.help/',
    country: 'us',
  }),
  ...zoho('us', 'Zoho Mail', 'com', 'zoho.com zohomail.com'),
  ...zoho('eu', 'Zoho Mail (Europe)', 'eu', 'zoho.eu zohomail.eu'),
  ...zoho('in', 'Zoho Mail (India)', 'in', 'zoho.in zohomail.in'),
  ...zoho('au', 'Zoho Mail (Australia)', 'com.au', 'zoho.com.au zohomail.com.au'),
  fromDatabase({
    id: 'mail-com',
    name: 'mail.com',
    domains: `2die4.com accountant.com activist.com adexec.com africamail.com aircraftmail.com alabama.usa.com
      alaska.usa.com allergist.com alumni.com alumnidirector.com americamail.com amorous.com angelic.com
      archaeologist.com arizona.usa.com artlover.com asia-mail.com atheist.com australiamail.com
      bartender.net berlin.com bigger.com bikerider.com birdlover.com blader.com boardermail.com
      brazilmail.com brew-master.com california.usa.com californiamail.com caress.com catlover.com
      cheerful.com chef.net chemist.com chinamail.com clerk.com cliffhanger.com collector.org
      columnist.com comic.com computer4u.com consultant.com contractor.net coolsite.net counsellor.com
      count.com couple.com cutey.com cyber-wizard.com cyberdude.com cybergal.com dallasmail.com
      dbzmail.com deliveryman.com diplomats.com disciples.com doctor.com doglover.com doramail.com dr.com
      dublin.com earthling.net elvisfan.com email.com engineer.com englandmail.com europe.com
      europemail.com execs.com fan.com feelings.com financier.com fireman.net florida.usa.com
      footballer.com gardener.com geologist.com germanymail.com graduate.org graphic-designer.com
      hackermail.com hairdresser.net hilarious.com hockeymail.com homemail.com hot-shot.com hour.com
      humanoid.net illinois.usa.com iname.com innocent.com inorbit.com instruction.com instructor.net
      insurer.com irelandmail.com italymail.com japan.com journalist.com keromail.com kittymail.com
      koreamail.com lawyer.com legislator.com linuxmail.org london.com loveable.com lovecat.com
      mad.scientist.com madonnafan.com madrid.com mail.com mail.org marchmail.com mexicomail.com
      mindless.com minister.com mobsters.com monarchy.com moscowmail.com munich.com musician.org
      muslim.com myself.com newyork.usa.com null.net nycmail.com oath.com optician.com pacificwest.com
      petlover.com photographer.net playful.com poetic.com politician.com popstar.com post.com
      presidency.com priest.com programmer.net publicist.com realtyagent.com reborn.com reggaefan.com
      religious.com repairman.com representative.com rescueteam.com revenue.com rocketship.com rockfan.com
      rome.com royal.net saintly.com salesperson.net sanfranmail.com scientist.com scotlandmail.com
      secretary.net seductive.com singapore.com snakebite.com songwriter.net soon.com spainmail.com
      teachers.org techie.com technologist.com texas.usa.com thegame.com therapist.net toke.com tokyo.com
      toothfairy.com tvstar.com umpire.com usa.com uymail.com wallet.com webname.com weirdness.com who.net
      whoever.com winning.com witty.com worker.com workmail.com writeme.com yours.com`,
    servers: both('smtp.mail.com'),
    quirks: ['enable-first', 'paid-only', 'sender-must-match'],
    page: 'https://support.mail.com/premium/imap/server.html',
    country: null,
  }),
  fromDatabase({
    id: 'gmx-com',
    name: 'GMX (international)',
    domains: `gmx.com gmx.us gmx.co.uk gmx.fr gmx.es gmx.it gmx.pt gmx.ie gmx.li gmx.se gmx.ca gmx.cn gmx.co.in
      gmx.com.br gmx.com.my gmx.com.tr gmx.hk gmx.ph gmx.ru gmx.sg gmx.tm gmx.tw`,
    servers: both('mail.gmx.com'),
    quirks: ['enable-first', 'sender-must-match'],
    page: 'https://support.gmx.com/pop-imap/imap/server.html',
    country: null,
  }),
  fromOperator({
    id: 'hushmail',
    name: 'Hushmail',
    domains: 'hushmail.com hush.com hushmail.me hush.ai mac.hush.com',
    servers: [tls('smtp.hushmail.com')],
    quirks: ['sender-must-match'],
    page: 'https://www.hushmail.com/support/',
    country: 'ca',
  }),
  fromOperator({
    id: 'runbox',
    name: 'Runbox',
    domains: 'runbox.com runbox.no runbox.eu',
    mx: ['runbox.com'],
    servers: both('mail.runbox.com'),
    page: 'https://help.runbox.com/',
    country: 'no',
  }),
  fromOperator({
    id: 'mailfence',
    name: 'Mailfence',
    domains: 'mailfence.com',
    mx: ['mailfence.com'],
    servers: both('smtp.mailfence.com'),
    quirks: ['paid-only'],
    page: 'https://kb.mailfence.com/',
    country: 'be',
  }),
  fromOperator({
    id: 'startmail',
    name: 'StartMail',
    domains: 'startmail.com',
    mx: ['startmail.com'],
    servers: both('smtp.startmail.com'),
    login: 'app-password',
    quirks: ['enable-first'],
    page: 'https://support.startmail.com/',
    country: 'nl',
  }),
  fromOperator({
    id: 'kolab-now',
    name: 'Kolab Now',
    domains: 'kolabnow.com mykolab.com',
    mx: ['kolabnow.com'],
    servers: both('smtp.kolabnow.com'),
    page: 'https://kolabnow.com/support',
    country: 'ch',
  }),
  fromOperator({
    id: 'riseup',
    name: 'Riseup',
    domains: 'riseup.net',
    servers: both('mail.riseup.net'),
    userName: 'local-part',
    page: 'https://riseup.net/en/email/clients',
    country: 'us',
  }),
  fromOperator({
    id: 'disroot',
    name: 'Disroot',
    domains: 'disroot.org',
    servers: both('disroot.org'),
    userName: 'local-part',
    page: 'https://howto.disroot.org/en/tutorials/email',
    country: 'nl',
  }),
];

/** One of Zoho's regions: private addresses, and organisations with a domain of their own, which have another host. */
function zoho(region: string, name: string, ending: string, domains: string): readonly SubmissionProvider[] {
  const shared = {
    login: 'app-password',
    quirks: ['enable-first', 'sender-must-match'],
    country: null,
  } as const;
  return [
    fromDatabase({
      ...shared,
      id: `zoho-${region}`,
      name,
      domains,
      servers: both(`smtp.zoho.${ending}`),
      page: 'https://www.zoho.com/mail/help/zoho-smtp.html',
    }),
    fromOperator({
      ...shared,
      id: `zoho-${region}-organisation`,
      name: `${name}, own domain`,
      mx: [`zoho.${ending}`],
      servers: both(`smtppro.zoho.${ending}`),
      page: 'https://www.zoho.com/mail/help/zoho-smtp.html',
    }),
  ];
}
