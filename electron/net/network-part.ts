/** The part of the main process that asks the network; it is loaded with the first question. */
export { evaluate, lookUpDmarc, lookUpKey } from './auth-lookups.ts';
export { systemResolver } from './dns/resolver.ts';
export { check, lookUp, rightsOf } from './network-checks.ts';
