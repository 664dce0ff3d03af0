import type { SubmissionProvider } from '../submission.ts';
import { both, fromDatabase, fromOperator, tls } from './define.ts';

/** France: mailbox and access providers. */
export const frenchProviders: readonly SubmissionProvider[] = [
  fromDatabase({
    id: 'orange-fr',
    name: 'Orange (with Wanadoo)',
    domains: 'orange.fr wanadoo.fr',
    servers: [tls('smtp.orange.fr')],
    quirks: ['sender-must-match'],
    page: 'https://assistance.orange.fr/',
    country: 'fr',
  }),
  fromDatabase({
    id: 'free-fr',
    name: 'Free',
    domains: 'free.fr',
    servers: [tls('smtp.free.fr')],
    userName: 'local-part',
    quirks: ['enable-first', 'own-network-only'],
    page: 'https://assistance.free.fr/',
    country: 'fr',
  }),
  fromDatabase({
    id: 'sfr',
    name: 'SFR (with Neuf and Club Internet)',
    domains: 'club-internet.fr neuf.fr sfr.fr',
    servers: [tls('smtp.sfr.fr')],
    page: 'https://assistance.sfr.fr/',
    country: 'fr',
  }),
  fromDatabase({
    id: 'la-poste',
    name: 'La Poste',
    domains: 'laposte.net',
    servers: [tls('smtp.laposte.net')],
    userName: 'local-part',
    quirks: ['enable-first'],
    page: 'https://aide.laposte.net/',
    country: 'fr',
  }),
  fromOperator({
    id: 'bouygues',
    name: 'Bouygues Telecom (Bbox)',
    domains: 'bbox.fr',
    servers: both('smtp.bbox.fr'),
    page: 'https://www.assistance.bouyguestelecom.fr/',
    country: 'fr',
  }),
];
