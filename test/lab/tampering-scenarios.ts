import { EXIM } from './hosts.ts';
import { answerWith, block, HIJACK_DNS, tamper } from './router.ts';
import { scenario, strangersAt, verdict, type Scenario } from './scenario.ts';

/** Networks that do something to mail, with what has to be said about each. */
export const TAMPERING_SCENARIOS: readonly Scenario[] = [
  scenario('drop-25', 'port 25: packets disappear', {
    rules: block('drop', [25]),
    expected: [verdict('port-blocked', 25)],
    outcomes: { 25: ['timeout'], 465: ['ok'], 587: ['ok'] },
  }),
  scenario('drop-25-without-consent', 'port 25: packets disappear, nobody else asked', {
    rules: block('drop', [25]),
    consented: false,
    tolerated: ['port-blocked'],
    cannotTell: ['needs-consent'],
  }),
  scenario('reset-25', 'port 25: connections are reset', {
    rules: block('reject with tcp reset', [25]),
    expected: [verdict('port-blocked', 25)],
    outcomes: { 25: ['refused'], 465: ['ok'], 587: ['ok'] },
  }),
  scenario('prohibited-25', 'port 25: a router says it is prohibited', {
    rules: block('reject with icmpx type admin-prohibited', [25]),
    expected: [verdict('port-blocked', 25)],
    outcomes: { 25: ['prohibited', 'unreachable'], 465: ['ok'], 587: ['ok'] },
  }),
  scenario('no-route-25', 'port 25: a router says there is no way', {
    rules: block('reject with icmpx type no-route', [25]),
    expected: [verdict('port-blocked', 25)],
    outcomes: { 25: ['unreachable'], 465: ['ok'], 587: ['ok'] },
  }),
  scenario('drop-587-and-25', 'only 465 is let out', {
    rules: block('drop', [25, 587]),
    expected: [verdict('port-blocked', 25)],
    // Servers that take mail need not have port 587: what strangers say about it counts only where they are named for it.
    tolerated: ['port-blocked'],
  }),
  scenario('drop-587', 'port 587: packets disappear', {
    rules: block('drop', [587]),
    references: strangersAt(587),
    expected: [verdict('port-blocked', 587)],
    outcomes: { 25: ['ok'], 465: ['ok'], 587: ['timeout'] },
  }),
  scenario('drop-all-mail', 'no port of mail is let out', {
    rules: block('drop', [25, 465, 587]),
    tolerated: ['port-blocked'],
  }),
  scenario('relay-25', 'port 25 ends at the provider’s own relay', {
    rules: [answerWith('relay', [25])],
    expected: [verdict('port-redirected', 25, 'proven')],
  }),
  scenario('relay-25-exim', 'port 25 ends at the provider’s own relay', {
    target: EXIM,
    rules: [answerWith('relay', [25])],
    expected: [verdict('port-redirected', 25, 'proven')],
  }),
  scenario('relay-25-without-consent', 'port 25 ends at the provider’s own relay, nobody else asked', {
    rules: [answerWith('relay', [25])],
    consented: false,
    tolerated: ['port-redirected'],
    cannotTell: ['needs-consent'],
  }),
  scenario(
    'relay-tls-25',
    'port 25 ends at the provider’s own relay, which has a good certificate of its own',
    {
      rules: [answerWith('relayTls', [25])],
      expected: [verdict('port-redirected', 25, 'proven')],
    },
  ),
  scenario('relay-25-and-587', 'ports 25 and 587 end at the provider’s own relay', {
    rules: [answerWith('relay', [25, 587])],
    expected: [verdict('port-redirected', 25, 'proven'), verdict('port-redirected', 587, 'proven')],
  }),
  scenario('hide-starttls-587', 'port 587: STARTTLS is left out of the offer', {
    rules: tamper('hide', 587),
    expected: [verdict('starttls-stripped', 587, 'proven')],
  }),
  scenario('hide-starttls-25', 'port 25: STARTTLS is left out of the offer', {
    rules: tamper('hide', 25),
    expected: [verdict('starttls-stripped', 25, 'proven')],
  }),
  scenario('strip-starttls-587', 'port 587: STARTTLS is left out and refused', {
    target: 'ann@lab.test',
    rules: tamper('strip', 587),
    references: strangersAt(587),
    expected: [verdict('starttls-stripped', 587)],
  }),
  scenario('strip-starttls-587-host', 'the same, and nothing published about the host', {
    rules: tamper('strip', 587),
    tolerated: ['starttls-stripped'],
    cannotTell: ['starttls-missing-or-stripped'],
  }),
  scenario('cut-starttls-587', 'port 587: whoever asks for encryption is cut off', {
    rules: tamper('cut', 587),
    tolerated: ['starttls-stripped'],
  }),
  scenario('cross-starttls-587', 'port 587: X in place of STARTTLS', {
    rules: tamper('cross', 587),
    expected: [verdict('starttls-stripped', 587)],
    tolerated: ['capabilities-masked'],
  }),
  scenario('mask-25', 'port 25: greeting and unknown keywords are masked', {
    rules: tamper('mask', 25),
    expected: [verdict('capabilities-masked', 25, 'proven')],
    tolerated: ['starttls-stripped'],
  }),
  scenario('swap-tls-465', 'port 465: another certificate', {
    rules: tamper('swapTls', 465),
    expected: [verdict('tls-intercepted', 465, 'proven')],
  }),
  scenario('swap-tls-465-trusted', 'port 465: another certificate, which the system trusts', {
    rules: tamper('swapTls', 465),
    trustsShield: true,
    expected: [verdict('tls-intercepted', 465)],
  }),
  scenario('swap-tls-465-unnamed', 'port 465: another certificate, of a device whose name says nothing', {
    rules: tamper('swapTlsUnnamed', 465),
    expected: [verdict('tls-intercepted', 465)],
  }),
  scenario('swap-starttls-587', 'port 587: another certificate after STARTTLS', {
    rules: tamper('swapStarttls', 587),
    expected: [verdict('tls-intercepted', 587, 'proven')],
  }),
  scenario('swap-both', 'ports 465 and 587: another certificate', {
    rules: [...tamper('swapTls', 465), ...tamper('swapStarttls', 587), ...tamper('swapStarttls', 25)],
    expected: [465, 587, 25].map((port) => verdict('tls-intercepted', port)),
  }),
  scenario('portal', 'a web page answers every connection', {
    rules: [answerWith('portal', null)],
    expected: [verdict('captive-portal', null)],
  }),
  scenario('hijack', 'every name leads to the router', {
    rules: HIJACK_DNS,
    expected: [verdict('dns-hijack', null)],
  }),
  scenario('hijack-and-portal', 'every name leads to the router, which shows a web page', {
    rules: [...HIJACK_DNS, answerWith('portal', [25, 80, 443, 465, 587])],
    expected: [verdict('captive-portal', null)],
    tolerated: ['dns-hijack'],
  }),
  scenario('drop-25-slow', 'port 25: packets disappear, far from the servers', {
    wire: { oneWayMs: 100, loseEvery: 0 },
    rules: block('drop', [25]),
    expected: [verdict('port-blocked', 25)],
  }),
  scenario('mask-25-near', 'port 25: masked, servers in the next room', {
    wire: { oneWayMs: 0, loseEvery: 0 },
    rules: tamper('mask', 25),
    expected: [verdict('capabilities-masked', 25, 'proven')],
    tolerated: ['starttls-stripped'],
  }),
];
