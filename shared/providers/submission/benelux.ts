import type { SubmissionProvider } from '../submission.ts';
import { both, fromDatabase, fromOperator, starttls, tls } from './define.ts';

/** Belgium, the Netherlands, Luxembourg: access providers. */
export const beneluxProviders: readonly SubmissionProvider[] = [
  fromOperator({
    id: 'telenet',
    name: 'Telenet',
    domains: 'telenet.be pandora.be',
    servers: [starttls('smtp.telenet.be'), tls('smtp.telenet.be')],
    page: 'https://www2.telenet.be/nl/klantenservice/',
    country: 'be',
  }),
  fromDatabase({
    id: 'proximus',
    name: 'Proximus (with Skynet and Belgacom)',
    domains: 'belgacom.net kidcity.be proximus.be skynet.be',
    servers: [starttls('relay.proximus.be')],
    page: 'https://www.proximus.be/support',
    country: 'be',
  }),
  fromDatabase({
    id: 'kpn',
    name: 'KPN (with XS4ALL, Planet, Telfort)',
    domains: `freeler.nl hetnet.nl kpnmail.nl kpnplanet.nl on.nl onsbrabantnet.nl onsmail.nl onsnet.nu onsneteindhoven.nl onsnetnuenen.nl planet.nl snelnet.net telfort.nl tip.nl tiscali.nl tiscalimail.nl wxs.nl xs4all.nl`,
    servers: both('smtp.kpnmail.nl'),
    page: 'https://www.kpn.com/service',
    country: 'nl',
  }),
  fromDatabase({
    id: 'ziggo',
    name: 'Ziggo (with UPC Netherlands)',
    domains: `casema.nl chello.nl hahah.nl home.nl multiweb.nl quicknet.nl razcall.com razcall.nl upcmail.nl zeggis.com zeggis.nl ziggo.nl ziggomail.com zinders.nl`,
    servers: [starttls('smtp.ziggo.nl')],
    page: 'https://www.ziggo.nl/klantenservice/',
    country: 'nl',
  }),
  fromDatabase({
    id: 'zeelandnet',
    name: 'ZeelandNet (DELTA)',
    domains: 'zeelandnet.nl',
    servers: [tls('mail.zeelandnet.nl')],
    userName: 'local-part',
    page: 'https://www.delta.nl/',
    country: 'nl',
  }),
  fromOperator({
    id: 'post-lu',
    name: 'POST Luxembourg',
    domains: 'pt.lu',
    servers: both('smtp.pt.lu'),
    page: 'https://www.post.lu/',
    country: 'lu',
  }),
];
