import { forwardCase, RELAXED, type ForwardCase } from './forward-case.ts';
import { FURTHER_CASES } from './further-cases.ts';
import type { Settings } from './settings.ts';
import { EXIM_HOST, FORWARDER_HOST } from './topology.ts';

/** Something that somebody could do about a rejected forward, by the name that the product gives it. */
export interface Remedy {
  readonly id: string;
  /** What is set up with it. */
  readonly change: (settings: Settings) => Settings;
  /** The mail goes to the target's own address, past the forwarder. */
  readonly straight: boolean;
}

export const FORWARD_CASES: readonly ForwardCase[] = [
  ...FURTHER_CASES,
  forwardCase('strict', 'SPF ends in -all, and the target looks at SPF only', 'spf-fails-for-forwarder', {}),
  forwardCase('neither', 'no signature, and the target wants SPF or DKIM', 'spf-and-dkim-missing', {
    demand: 'either',
  }),
  forwardCase(
    'soft',
    'SPF ends in ~all, no signature, and the target wants SPF or DKIM',
    'spf-and-dkim-missing',
    {
      spf: RELAXED,
      demand: 'either',
    },
  ),
  forwardCase('unsigned', 'DMARC asks to refuse, and no signature', 'dmarc-fails', {
    dmarc: 'reject',
    demand: 'dmarc',
  }),
  forwardCase(
    'intact',
    'DMARC asks to refuse, and the signature survives',
    'unknown',
    { dmarc: 'reject', signs: true, demand: 'dmarc' },
    'nobody',
  ),
  forwardCase(
    'lenient',
    'DMARC asks for nothing, a good signature, and the target looks at SPF only',
    'spf-fails-for-forwarder',
    {
      dmarc: 'none',
      signs: true,
    },
  ),
  forwardCase(
    'footer',
    'DMARC asks to refuse, and a footer breaks the signature',
    'dkim-broken-by-forwarder',
    {
      dmarc: 'reject',
      signs: true,
      changes: 'footer',
      demand: 'dmarc',
    },
  ),
  forwardCase(
    'tag',
    'DMARC asks to refuse, and a tag in the subject breaks the signature',
    'dkim-broken-by-forwarder',
    {
      spf: RELAXED,
      dmarc: 'reject',
      signs: true,
      changes: 'subject',
      demand: 'either',
    },
  ),
  forwardCase(
    'altered',
    'a footer breaks the signature, DMARC asks for nothing, and one of both has to pass',
    'dkim-broken-by-forwarder',
    {
      dmarc: 'none',
      signs: true,
      changes: 'footer',
      demand: 'either',
    },
  ),
  forwardCase(
    'marked',
    'a footer and no signature: one would not survive, and DMARC asks to refuse',
    'dmarc-fails',
    {
      dmarc: 'reject',
      changes: 'footer',
      demand: 'dmarc',
    },
  ),
  forwardCase(
    'labelled',
    'a tag in the subject and no signature, and the target wants SPF or DKIM',
    'spf-and-dkim-missing',
    {
      changes: 'subject',
      demand: 'either',
    },
  ),
  forwardCase(
    'rewritten',
    'the forwarder rewrites the sender, DMARC asks to refuse, and no signature',
    'dmarc-fails',
    {
      dmarc: 'reject',
      rewrites: true,
      demand: 'either',
    },
  ),
  forwardCase(
    'suspect',
    'DMARC asks for quarantine, no signature, and one of both has to pass',
    'spf-and-dkim-missing',
    {
      spf: RELAXED,
      dmarc: 'quarantine',
      demand: 'either',
    },
  ),
  forwardCase(
    'delayed',
    'neither SPF nor a signature, and the target puts the mail off',
    'spf-and-dkim-missing',
    {
      demand: 'later',
    },
  ),
  forwardCase(
    'old-style',
    'an Exim forwards, SPF ends in -all, and the target looks at SPF only',
    'spf-fails-for-forwarder',
    {
      server: 'exim',
    },
  ),
  forwardCase('old-policy', 'an Exim forwards, DMARC asks to refuse, and no signature', 'dmarc-fails', {
    server: 'exim',
    dmarc: 'reject',
    demand: 'either',
  }),
  forwardCase('mistaken', 'the SPF record does not even name the own server', 'spf-fails-for-forwarder', {
    spf: 'v=spf1 ip4:198.51.100.131 -all',
  }),
  forwardCase(
    'unwilling',
    'the forwarder refuses to pass on',
    'forwarder-refuses-relay',
    { passing: 'refuse' },
    'forwarder',
  ),
  forwardCase(
    'stranger',
    'the forwarder’s server does not know the domain',
    'forwarder-refuses-relay',
    { passing: 'unknown' },
    'forwarder',
  ),
  forwardCase(
    'circle',
    'the target forwards back',
    'forwarding-loop',
    { passing: 'loop', demand: 'nothing' },
    'either',
  ),
];

function remedy(id: string, change: Partial<Settings>, straight = false): Remedy {
  return { id, change: (settings) => ({ ...settings, ...change }), straight };
}

/** Replaces how the sender's SPF record ends. */
function recordEnds(id: string, end: (settings: Settings) => string): Remedy {
  const change = (settings: Settings): Settings => ({
    ...settings,
    spf: settings.spf?.replace(/[~?-]all$/, end(settings)) ?? null,
  });
  return { id, change, straight: false };
}

/** The address that the forwarder sends from. */
export const forwarderAddress = ({ server }: Settings): string =>
  (server === 'exim' ? EXIM_HOST : FORWARDER_HOST).address;

/** A rule of the forwarder's tenant (Microsoft 365) is missing: there is no such server to set up. */
export const FORWARD_REMEDIES: readonly Remedy[] = [
  remedy('send-again', {}),
  remedy('write-directly', {}, true),
  remedy('srs', { rewrites: true }),
  remedy('srs-untouched', { rewrites: true, changes: 'nothing' }),
  remedy('sender-dkim', { signs: true }),
  remedy('sender-dkim-and-srs', { signs: true, rewrites: true, changes: 'nothing' }),
  recordEnds('sender-relaxes-spf', ({ spf }) => (spf?.endsWith('?all') ? '?all' : '~all')),
  recordEnds('sender-lists-forwarder', (settings) => `ip4:${forwarderAddress(settings)} -all`),
  remedy('fetch', { passing: 'keep' }),
  remedy('local-copy', { passing: 'forward-and-keep' }),
  remedy('forward-as-attachment', { passing: 'attach' }),
  remedy('allow-list', { allows: true }),
];
