import { describe, expect, it } from 'vitest';
import { networkFindings } from '../../../shared/checks/network/index.ts';
import { judgeNetwork } from '../../../shared/network/judge-network.ts';
import type { NetworkFacts } from '../../../shared/network/network-facts.ts';
import type { Finding } from '../../../shared/report/report.ts';
import { findingText } from '../../../shared/wording/finding-text.ts';
import { factsOf, open, silent } from '../../helpers/observations.ts';
import { HONEST, TAMPERING } from '../network/scenarios.ts';
import { networkSubjects } from './network-subjects.ts';

function findingsOf(facts: NetworkFacts): readonly Finding[] {
  return networkFindings({ facts, judgement: judgeNetwork(facts) });
}

/** The first finding of each known situation: what its reader sees on top. */
const FIRST: Readonly<Record<string, string>> = {
  'everything as it should be': 'network.all-good',
  'a slow greeting': 'network.all-good',
  'a greet delay beyond the limit on every port': 'server.mute',
  'a self-signed server': 'server.certificate-self-signed',
  'an expired certificate': 'server.certificate-expired',
  'a hosting server with the certificate of its own name': 'server.certificate-wrong-name',
  'the certificate in between is missing, at other hosts too': 'server.certificate-incomplete',
  'STARTTLS answered with 454': 'network.all-good',
  'dead IPv6': 'network.all-good',
  'IPv6 only': 'network.all-good',
  'AUTH missing on 25, present on 587': 'network.all-good',
  'a server that is off': 'network.server-unreachable',
  'a server that is off, other hosts answer': 'network.server-unreachable',
  'port 25 firewalled at this host, others answer there': 'network.all-good',
  'no network': 'network.no-network',
  'drop on 25, second round': 'network.port-25-blocked',
  'every port of mail dropped, the web goes': 'network.submission-blocked',
  'redirect on 25, first round': 'network.other-server',
  'redirect on 25 with encryption, first round': 'network.other-server',
  'no STARTTLS on 25': 'server.starttls-missing',
  'no STARTTLS on 25, other hosts have it': 'network.all-good',
  'a filter of another owner on 25, other hosts greet by their own names': 'network.all-good',
  'a greeting of asterisks on 25, nothing else': 'server.words-masked',
  'a self-signed certificate on 25 only': 'server.certificate-self-signed',
  'redirect on 25, an address without a server greets': 'network.port-redirected',
  'redirect on 25, only 25 asked': 'server.starttls-missing',
  'STARTTLS overwritten on 587': 'network.starttls-stripped',
  'mask on 25 of every host': 'network.starttls-stripped',
  'certificate swapped on 465 by a mail shield': 'network.tls-intercepted',
  'captive portal': 'network.captive-portal',
  'every name sent to one address': 'network.dns-hijack',
};

describe('findings about a network', () => {
  const scenarios = [...HONEST, ...TAMPERING];

  it.each(Object.entries(FIRST))('%s: %s', (name, id) => {
    const scenario = scenarios.find((one) => one.name === name);
    expect(scenario, 'the situation exists').toBeDefined();
    expect(scenario && findingsOf(scenario.facts)[0]?.id).toBe(id);
  });

  it('blame the network only where there is a verdict', () => {
    const blaming = /^network\.(?:captive|dns|tls|starttls|port-redirected|submission|port-25|capabilities)/;
    for (const { name, facts } of HONEST)
      expect(
        findingsOf(facts).filter(({ id }) => blaming.test(id)),
        name,
      ).toEqual([]);
    for (const { name, facts, verdicts } of TAMPERING)
      expect(
        findingsOf(facts).some(({ id }) => blaming.test(id)),
        name,
      ).toBe(verdicts.length > 0);
  });

  it('are certain only where the verdict is proven', () => {
    for (const { facts, judgement } of networkSubjects()) {
      const likely = judgement.verdicts.filter(({ confidence }) => confidence === 'likely');
      if (judgement.verdicts.length === 0 || likely.length < judgement.verdicts.length) continue;
      const certain = networkFindings({ facts, judgement }).filter(
        ({ id, confidence }) => id.startsWith('network.') && confidence === 'certain',
      );
      // What a port does at this host alone is a fact, not a judgement.
      const facts_ = /^network\.(?:only-this-host|port-silent|other-server)$/;
      expect(certain.map(({ id }) => id).filter((id) => !facts_.test(id))).toEqual([]);
    }
  });

  it('give no all-clear beside an open suspicion, and say what stays open', () => {
    const suspicion = /^(?:other-server|starttls-missing|self-signed|mask-at)/;
    const saying =
      /^(?:network\.other-server|server\.(?:starttls-missing|certificate-self-signed|words-masked))$/;
    const suspected = networkSubjects().filter(
      ({ judgement }) =>
        judgement.verdicts.length === 0 && judgement.cannotTell.some(({ id }) => suspicion.test(id)),
    );
    expect(suspected.length).toBeGreaterThan(10);
    for (const { facts, judgement } of suspected) {
      const ids = networkFindings({ facts, judgement }).map(({ id }) => id);
      expect(ids).not.toContain('network.all-good');
      expect(ids.filter((id) => saying.test(id))).not.toEqual([]);
    }
  });

  it('always say something, with evidence wherever ports or names were asked', () => {
    for (const { facts, judgement } of networkSubjects()) {
      const findings = networkFindings({ facts, judgement });
      expect(findings.length).toBeGreaterThan(0);
      for (const { evidence, id } of findings)
        if (facts.target.ports.length > 0) expect(evidence.length, id).toBeGreaterThan(0);
    }
  });

  it('name the port that works as the way out', () => {
    const [blocked] = findingsOf(
      TAMPERING.find(({ name }) => name === 'drop on 25, second round')?.facts ?? factsOf([]),
    );
    expect(blocked && findingText(blocked, 'en').steps[0]?.act).toContain('port 465 with SSL/TLS');
    expect(blocked && findingText(blocked, 'de').steps[0]?.act).toContain('Port 465 mit SSL/TLS');
    const only587 = findingsOf(factsOf([silent(465), open(587)]));
    expect(only587[0]?.id).toBe('network.all-good');
    expect(only587[0] && findingText(only587[0], 'en').steps[0]?.act).toContain('port 587 with STARTTLS');
  });

  it('name who opens the encryption, and quote the lines in the letter', () => {
    const facts = TAMPERING.find(({ name }) => name.startsWith('certificate swapped'))?.facts;
    const [finding] = facts ? findingsOf(facts) : [];
    const text = finding && findingText(finding, 'de');
    expect(text?.lead).toContain('AcmeShield Web/Mail Shield Root');
    expect(text?.letter?.body).toContain('Gefragter Server: mail.example.org (192.0.2.25)');
    expect(text?.letter?.body).toContain('192.0.2.25:465: CN=AcmeShield');
  });
});
