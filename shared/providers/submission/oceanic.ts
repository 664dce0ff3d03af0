import type { SubmissionProvider } from '../submission.ts';
import { both, fromDatabase, fromOperator, tls } from './define.ts';

/** Australia and New Zealand: access providers. */
export const oceanicProviders: readonly SubmissionProvider[] = [
  fromDatabase({
    id: 'telstra',
    name: 'Telstra (BigPond)',
    domains: 'bigpond.com bigpond.net bigpond.net.au telstra.com',
    servers: [tls('smtp.telstra.com')],
    page: 'https://www.telstra.com.au/support/email',
    country: 'au',
  }),
  fromOperator({
    id: 'optus',
    name: 'Optus',
    domains: 'optusnet.com.au',
    servers: both('mail.optusnet.com.au'),
    page: 'https://www.optus.com.au/support',
    country: 'au',
  }),
  fromDatabase({
    id: 'xtra',
    name: 'Xtra (Spark New Zealand)',
    domains: 'xtra.co.nz',
    servers: [tls('send.xtra.co.nz')],
    page: 'https://www.spark.co.nz/help/',
    country: 'nz',
  }),
];
