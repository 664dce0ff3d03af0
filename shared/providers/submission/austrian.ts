import type { SubmissionProvider } from '../submission.ts';
import { both, fromDatabase, fromOperator, starttls } from './define.ts';

/** Austria: access providers and hosters. */
export const austrianProviders: readonly SubmissionProvider[] = [
  fromDatabase({
    id: 'a1',
    name: 'A1 (with aon)',
    domains: 'a1.net aon.at',
    servers: [starttls('securemail.a1.net')],
    quirks: ['sender-must-match'],
    page: 'https://www.a1.net/hilfe-kontakt',
    country: 'at',
  }),
  fromOperator({
    id: 'magenta-at',
    name: 'Magenta Telekom (with chello and UPC Austria)',
    domains: 'chello.at upcmail.at',
    servers: both('smtp.upcmail.at'),
    page: 'https://www.magenta.at/service',
    country: 'at',
  }),
  fromOperator({
    id: 'drei-at',
    name: 'Drei Austria',
    domains: 'drei.at',
    servers: [],
    page: 'https://www.drei.at/de/hilfe/',
    country: 'at',
  }),
  fromOperator({
    id: 'easyname',
    name: 'easyname',
    mx: ['easyname.com', 'easyname.eu'],
    servers: both('smtp.easyname.com'),
    userName: 'own',
    page: 'https://www.easyname.at/de/support',
    country: 'at',
  }),
  fromOperator({
    id: 'world4you',
    name: 'World4You',
    mx: ['world4you.com'],
    servers: both('smtp.world4you.com'),
    page: 'https://www.world4you.com/faq/de/',
    country: 'at',
  }),
  fromDatabase({
    id: 'ipax',
    name: 'IPAX',
    domains: 'ipax.at',
    mx: ['ipax.at'],
    servers: both('mail.ipax.at'),
    page: 'https://www.ipax.at/',
    country: 'at',
  }),
  fromDatabase({
    id: 'schwaz-net',
    name: 'Stadtwerke Schwaz',
    domains: 'schwaz.net',
    servers: both('mail.schwaz.net'),
    page: null,
    country: 'at',
  }),
];
