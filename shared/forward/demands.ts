import { spfPasses } from './arrival.ts';
import type { RefusalFacts, Tri } from './forward-facts.ts';
import type { Arrival, SeenResult } from './forward-judgement.ts';
import type { Demand, DemandKind, TargetDemands } from './targets/target-demands.ts';
import { both, either, triOf } from './tri.ts';

/** How far one arrival meets what a target demands. */
export interface Outcome {
  /**
   * `arrives`; `refused`: a demand that always holds is missed; `depends`: one that often holds is; `spam-folder`: taken, but as a
   * policy of `quarantine` asks; `open`: something could not be found out.
   */
  readonly kind: 'arrives' | 'refused' | 'depends' | 'spam-folder' | 'open';
  /** Missed demands, those that always hold first. */
  readonly unmet: readonly DemandKind[];
  readonly open: readonly DemandKind[];
}

type Met = Tri | 'spam-folder';

function dmarcMet({ result, policy }: Arrival['rfc9989']): Met {
  if (result === 'pass' || result === 'none' || policy === 'none') return 'yes';
  if (result === 'unknown') return 'unknown';
  return policy === 'quarantine' ? 'spam-folder' : 'no';
}

/** Both editions of DMARC count: which one a receiver goes by nobody can tell, so that a difference leaves it open. */
function bothEditions({ rfc9989, rfc7489 }: Arrival, met: (edition: Arrival['rfc9989']) => Met): Met {
  const newer = met(rfc9989);
  return newer === met(rfc7489) ? newer : 'unknown';
}

function notForbidden(spf: SeenResult): Tri {
  if (spf === 'fail') return 'no';
  // A broken record is refused by some and let through by others (RFC 7208 §8.7).
  return spf === 'unknown' || spf === 'temperror' || spf === 'permerror' ? 'unknown' : 'yes';
}

function met(kind: DemandKind, arrival: Arrival): Met {
  const spf = spfPasses(arrival.spf);
  switch (kind) {
    case 'spf-or-dkim':
      return either(spf, arrival.dkim);
    case 'spf-and-dkim':
      return both(spf, arrival.dkim);
    case 'spf-pass':
      return spf;
    case 'dkim-pass':
      return arrival.dkim;
    case 'spf-not-fail':
      return notForbidden(arrival.spf);
    case 'dmarc':
      return bothEditions(arrival, dmarcMet);
    case 'dmarc-pass':
      return bothEditions(arrival, ({ result }) =>
        result === 'unknown' ? 'unknown' : triOf(result === 'pass'),
      );
  }
}

/** Judges one arrival by the demands that apply. What is collected is not checked at all. */
export function outcomeOf(arrival: Arrival, demands: readonly Demand[]): Outcome {
  if (arrival.way === 'fetched') return { kind: 'arrives', unmet: [], open: [] };
  const judged = demands
    .filter(({ strength }) => strength !== 'bulk')
    .map(({ kind, strength }) => ({ kind, strength, met: met(kind, arrival) }));
  const kindsOf = (wanted: Met, strength?: Demand['strength']): readonly DemandKind[] =>
    judged
      .filter((one) => one.met === wanted && (strength === undefined || one.strength === strength))
      .map(({ kind }) => kind);
  const always = kindsOf('no', 'always');
  const often = kindsOf('no', 'often');
  const open = kindsOf('unknown');
  const unmet = [...always, ...often];
  if (always.length > 0) return { kind: 'refused', unmet, open };
  if (often.length > 0) return { kind: 'depends', unmet, open };
  if (open.length > 0) return { kind: 'open', unmet, open };
  return { kind: kindsOf('spam-folder').length > 0 ? 'spam-folder' : 'arrives', unmet, open };
}

/** What a refusal's own words prove to be demanded. */
function statedDemands(refusal: RefusalFacts | null, spf: SeenResult): readonly DemandKind[] {
  if (refusal === null) return [];
  if (refusal.enhancedStatus?.endsWith('.7.515') === true) return ['spf-and-dkim', 'dmarc-pass'];
  const kinds: DemandKind[] = [];
  if (refusal.dmarc === 'not-passed') kinds.push('dmarc');
  const isSpf = refusal.spf === 'not-passed';
  const isDkim = refusal.dkim === 'not-passed';
  if (refusal.dmarc === 'not-passed') return kinds;
  if (isSpf && isDkim) kinds.push('spf-or-dkim');
  // Refused although SPF only doubts, or says nothing: then nothing less than a pass will do.
  else if (isSpf)
    kinds.push(spf === 'softfail' || spf === 'neutral' || spf === 'none' ? 'spf-pass' : 'spf-not-fail');
  else if (isDkim) kinds.push('dkim-pass');
  return kinds;
}

const ABOUT_SPF: ReadonlySet<DemandKind> = new Set(['spf-not-fail', 'spf-pass']);

/** What a mail is known to have got past: a demand that it missed all the same does not hold here. */
interface GotPast {
  readonly present: Arrival;
  /** The mail was taken. */
  readonly isTaken: boolean;
}

function wasGotPast(
  { kind, strength }: Demand,
  stated: readonly DemandKind[],
  { present, isTaken }: GotPast,
): boolean {
  if (strength !== 'often') return false;
  // A broken record is met with a refusal or with a shrug; here it was the latter.
  const isMissed = met(kind, present) === 'no' || (kind === 'spf-not-fail' && present.spf === 'permerror');
  if (!isMissed) return false;
  if (isTaken) return true;
  // SPF is looked at before anything else can be; a refusal for another reason has let it pass.
  return ABOUT_SPF.has(kind) && stated.length > 0 && !stated.some((one) => ABOUT_SPF.has(one));
}

/**
 * The demands of a target in one case: what its refusal states always holds and outranks the table; what this very mail
 * got past does not hold.
 */
export function demandsOf(
  target: TargetDemands,
  refusal: RefusalFacts | null,
  gotPast: GotPast,
): readonly Demand[] {
  const stated = statedDemands(refusal, gotPast.present.spf);
  const others = target.demands.filter(
    (demand) => !stated.includes(demand.kind) && !wasGotPast(demand, stated, gotPast),
  );
  return [...stated.map((kind) => ({ kind, strength: 'always' }) as const), ...others];
}
