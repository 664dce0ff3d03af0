import { blockFormat } from './block-format.ts';

/** McAfee gateways: each address with the answer in brackets on the same line. */
export const mcafee = blockFormat({
  name: 'mcafee',
  software: 'mcafee',
  anchor: /^-{3} The following addresses had delivery problems -{3}/m,
  from: /addresses had delivery problems/,
});
