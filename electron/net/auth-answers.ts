import type { DkimKey } from '../../shared/auth/dkim/key-record.ts';
import type { DmarcAt } from '../../shared/auth/dmarc/discover-dmarc.ts';
import type { DmarcJudgement } from '../../shared/auth/dmarc/dmarc-judgement.ts';
import type { SpfEvaluation } from '../../shared/auth/spf/spf-evaluation.ts';
import type { SpfSurvey } from '../../shared/auth/spf/survey-spf.ts';
import type { Finding } from '../../shared/checks/finding-check.ts';
import type { DnsAnswer } from '../../shared/dns/answer.ts';

/** Answer to a question about SPF; `unusable`: it cannot be put. */
export type SpfAnswer =
  | {
      readonly kind: 'evaluated';
      readonly evaluation: SpfEvaluation;
      /** Null where there is no record, or none was to be had. */
      readonly survey: SpfSurvey | null;
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'unusable'; readonly reason: 'not-an-address' | 'no-domain' };

/** Answer to a question about a key; `key` null: DNS could not tell. */
export type DkimKeyAnswer =
  | {
      readonly kind: 'looked-up';
      readonly name: string;
      readonly answer: DnsAnswer<'TXT'>['kind'];
      readonly key: DkimKey | null;
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'unusable'; readonly reason: 'no-domain' | 'no-selector' };

/** Answer to a question about DMARC. */
export type DmarcAnswer =
  | {
      readonly kind: 'looked-up';
      readonly domain: string;
      readonly steps: readonly DmarcAt[];
      readonly judgement: DmarcJudgement;
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'unusable'; readonly reason: 'no-domain' };
