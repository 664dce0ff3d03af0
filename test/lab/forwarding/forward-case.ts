import type { ForwardCause } from '../../../shared/forward/forward-judgement.ts';
import type { Settings } from './settings.ts';
import { SENDER_HOST } from './topology.ts';

/** A forwarded mail, and what is so about the sender, the forwarder and the target. */
export interface ForwardCase {
  /** Also the name of the sender's domain and of the forwarded address. */
  readonly id: string;
  readonly what: string;
  readonly settings: Settings;
  /** Which link says no when nobody has done anything yet; with a circle it is a matter of opinion. */
  readonly refusedBy: 'forwarder' | 'target' | 'nobody' | 'either';
  /** Why; `unknown` where nothing was refused. */
  readonly cause: ForwardCause;
}

/** The sender's server, as a term of an SPF record. */
export const OWN = `ip4:${SENDER_HOST.address}`;
/** The record names the sender's server, and nobody else may send. */
export const STRICT = `v=spf1 ${OWN} -all`;
/** The same, but others are only suspect. */
export const RELAXED = `v=spf1 ${OWN} ~all`;

/** No signature and no policy; a Postfix forwards as it is, and the target looks at SPF only. */
const USUAL: Settings = {
  spf: STRICT,
  secondSpf: null,
  dmarc: null,
  dmarcTags: '',
  isSubdomain: false,
  envelope: 'own',
  signs: false,
  alsoSigns: 'nothing',
  signsLength: false,
  server: 'postfix',
  firstHop: 'none',
  rewrites: false,
  srsDomain: 'listed',
  changes: 'nothing',
  passing: 'forward',
  demand: 'spf',
  refusal: 'none',
  allows: false,
};

/** A case that differs from the usual one in some settings. */
export function forwardCase(
  id: string,
  what: string,
  cause: ForwardCause,
  settings: Partial<Settings>,
  refusedBy: ForwardCase['refusedBy'] = 'target',
): ForwardCase {
  return { id, what, cause, settings: { ...USUAL, ...settings }, refusedBy };
}
