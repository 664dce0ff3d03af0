import type { SubmissionProvider } from '../submission.ts';
import { fromDatabase, fromOperator, starttls, tls } from './define.ts';

/** Denmark, Norway, Sweden: mailbox and access providers. */
export const nordicProviders: readonly SubmissionProvider[] = [
  fromOperator({
    id: 'telia-se',
    name: 'Telia Sweden',
    domains: 'telia.com',
    servers: [tls('mailout.telia.com'), starttls('mailout.telia.com')],
    page: 'https://www.telia.se/support',
    country: 'se',
  }),
  fromDatabase({
    id: 'yousee',
    name: 'YouSee Mail',
    domains: 'mail.dk',
    servers: [starttls('asmtp.mail.dk')],
    page: 'https://yousee.dk/hjaelp',
    country: 'dk',
  }),
  fromDatabase({
    id: 'jubii',
    name: 'Jubii Mail',
    domains: 'jubii.dk',
    servers: [tls('smtp.jubii.dk')],
    page: null,
    country: 'dk',
  }),
  fromOperator({
    id: 'telenor-no',
    name: 'Telenor Norway',
    domains: 'online.no',
    servers: [tls('smtp.online.no'), starttls('smtp.online.no')],
    page: 'https://www.telenor.no/kundeservice/',
    country: 'no',
  }),
];
