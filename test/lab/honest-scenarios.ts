import {
  BROKEN_TLS,
  DEAD_IPV6,
  DOWN,
  EXIM,
  GREET_DELAY_SECONDS,
  IPV6_ONLY,
  LATE,
  MAIL,
  OTHER_NAME,
  OTHER_ON_25,
  PRIVATE_AUTHORITY,
  SELF_SIGNED,
  SUBMIT_ONLY,
  UNWILLING,
  WITHOUT_STARTTLS,
} from './hosts.ts';
import { answerWith, block, tamper } from './router.ts';
import { scenario, type Scenario } from './scenario.ts';

const ALL_FINE = { 25: ['ok'], 465: ['ok'], 587: ['ok'] } as const;
const SILENT = { 25: ['timeout'], 465: ['timeout'], 587: ['timeout'] } as const;

/** As antivirus programs and SYN proxies do: each connection is there at once, whoever was called. */
const TAKES_ALL = [
  ...([25, 465, 587] as const).flatMap((port) => tamper('pass', port)),
  answerWith('close', [25, 465, 587]),
];

/** Networks that do nothing to mail, with servers as odd as real ones. None of them may raise an alarm. */
export const HONEST_SCENARIOS: readonly Scenario[] = [
  scenario('plain-postfix', 'nothing wrong', { outcomes: ALL_FINE }),
  scenario('plain-exim', 'nothing wrong', { target: EXIM, outcomes: ALL_FINE }),
  scenario('plain-without-consent', 'nothing wrong, nobody else asked', {
    consented: false,
    outcomes: ALL_FINE,
  }),
  scenario('mail-address', 'an address of mail instead of a host', {
    target: 'ann@lab.test',
    outcomes: ALL_FINE,
  }),
  scenario('no-delay', 'servers in the next room', {
    wire: { oneWayMs: 0, loseEvery: 0 },
    outcomes: ALL_FINE,
  }),
  scenario('slow', '300 ms there and back', {
    wire: { oneWayMs: 150, loseEvery: 0 },
    timeoutMs: 10_000,
    outcomes: ALL_FINE,
  }),
  scenario('lossy', 'every twentieth packet is lost', {
    wire: { oneWayMs: 10, loseEvery: 20 },
    timeoutMs: 15_000,
    outcomes: ALL_FINE,
  }),
  scenario('late-greeting', `greets after ${String(GREET_DELAY_SECONDS)} seconds`, {
    target: LATE,
    timeoutMs: null,
    outcomes: ALL_FINE,
  }),
  scenario('self-signed', 'a certificate signed by nobody', {
    target: SELF_SIGNED,
    outcomes: { 25: ['ok'], 465: ['ok', 'tls-failed'], 587: ['ok', 'tls-failed'] },
  }),
  scenario('self-signed-without-consent', 'a certificate signed by nobody, nobody else asked', {
    target: SELF_SIGNED,
    consented: false,
  }),
  scenario('private-authority', 'a certificate by an authority that only its house trusts', {
    target: PRIVATE_AUTHORITY,
  }),
  scenario('private-authority-without-consent', 'the same, nobody else asked', {
    target: PRIVATE_AUTHORITY,
    consented: false,
  }),
  scenario('other-server-on-25', 'a filter of the same house, without TLS, takes the mail on port 25', {
    target: OTHER_ON_25,
    outcomes: ALL_FINE,
  }),
  scenario('other-server-on-25-without-consent', 'the same, nobody else asked', {
    target: OTHER_ON_25,
    consented: false,
    outcomes: ALL_FINE,
  }),
  scenario('without-starttls', 'passwords in clear text on port 587', {
    target: WITHOUT_STARTTLS,
    outcomes: ALL_FINE,
  }),
  scenario('unwilling', 'port 25 of this server does not want to talk to us', {
    target: UNWILLING,
    outcomes: { 25: ['greeting-refused'], 465: ['ok'], 587: ['ok'] },
  }),
  scenario('other-name', 'the certificate names another host', { target: OTHER_NAME }),
  scenario('starttls-454', 'STARTTLS offered, then 454', { target: BROKEN_TLS }),
  scenario('ipv6-only', 'a server without IPv4', { target: IPV6_ONLY, outcomes: ALL_FINE }),
  scenario('dead-ipv6', 'an IPv6 address where nothing answers', { target: DEAD_IPV6 }),
  scenario('down', 'a server that is switched off', { target: DOWN, outcomes: SILENT }),
  scenario('down-without-consent', 'a server that is switched off, nobody else asked', {
    target: DOWN,
    consented: false,
    outcomes: SILENT,
  }),
  scenario('no-port-25', 'a server for sending only', {
    target: SUBMIT_ONLY,
    outcomes: { 25: ['refused'], 465: ['ok'], 587: ['ok'] },
  }),
  scenario('one-host-silent', 'port 25 of this server only lets nobody in', {
    rules: block('drop', [25], MAIL),
    outcomes: { 25: ['timeout'], 465: ['ok'], 587: ['ok'] },
    cannotTell: ['only-this-host-silent'],
  }),
  scenario('one-host-refuses', 'the firewall of this server only refuses', {
    rules: block('reject with icmpx type admin-prohibited', [25, 465, 587], MAIL),
  }),
  scenario('transparent', 'a device takes every connection and passes it on as it is', {
    rules: TAKES_ALL,
    outcomes: ALL_FINE,
  }),
  scenario('transparent-and-down', 'a device takes every connection, the server is switched off', {
    target: DOWN,
    rules: TAKES_ALL,
  }),
  scenario('no-network', 'nothing gets through', {
    rules: [{ chain: 'forward', text: 'reject with icmpx type no-route' }],
    consented: false,
  }),
  scenario('no-name-server', 'the name server does not answer', {
    rules: ['udp', 'tcp'].map((protocol) => ({ chain: 'forward', text: `${protocol} dport 53 drop` })),
    consented: false,
  }),
  scenario('mask-of-the-server', 'an inspecting firewall before this server only', {
    rules: tamper('mask', 25, MAIL),
    tolerated: ['capabilities-masked'],
  }),
];
