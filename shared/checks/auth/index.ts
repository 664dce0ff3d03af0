import { findingsFrom, type Finding } from '../finding-check.ts';
import type { DkimKeySubject } from './dkim-key-check.ts';
import { DKIM_KEY_CHECKS } from './dkim-registry.ts';
import type { DmarcSubject } from './dmarc-check.ts';
import { DMARC_CHECKS } from './dmarc-registry.ts';
import type { SpfSubject } from './spf-check.ts';
import { SPF_CHECKS } from './spf-registry.ts';

/** What an evaluation of SPF means for its reader, most useful first; the same facts give the same list. */
export function spfFindings(subject: SpfSubject): readonly Finding[] {
  return findingsFrom(SPF_CHECKS, subject);
}

/** What is to be said of a DKIM key, most useful first. */
export function dkimKeyFindings(subject: DkimKeySubject): readonly Finding[] {
  return findingsFrom(DKIM_KEY_CHECKS, subject);
}

/** What is to be said of a domain's DMARC policy, most useful first. */
export function dmarcFindings(subject: DmarcSubject): readonly Finding[] {
  return findingsFrom(DMARC_CHECKS, subject);
}
