// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DkimKeyScreen } from '../../../../renderer/features/dkim-key/dkim-key-screen.tsx';
import { useKeyCheck } from '../../../../renderer/features/dkim-key/store.ts';
import { DmarcRecordScreen } from '../../../../renderer/features/dmarc-record/dmarc-record-screen.tsx';
import { useDmarcCheck } from '../../../../renderer/features/dmarc-record/store.ts';
import { judgeDkimKeys } from '../../../../shared/auth/dkim/key-record.ts';
import { walkTree } from '../../../../shared/auth/dmarc/discover-dmarc.ts';
import { judgeDmarc } from '../../../../shared/auth/dmarc/judge-dmarc.ts';
import { NEVER_CANCELLED } from '../../../../shared/dns/cancellation.ts';
import type { Response } from '../../../../shared/ipc/contract.ts';
import { fakeResolver, type FakeZone } from '../../../helpers/fake-resolver.ts';
import { installFakeWindow } from '../../fake-window.ts';
import { recordActions, renderIn } from '../../render.tsx';

/** A key of 1024 bits whose last character is missing. */
const CUT = 'v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCrLHiExVd55zd/IQ/J';

const ZONE: FakeZone = {
  '_dmarc.example.org': { TXT: ['v=DMARC1; p=quarantine; sp=reject; pct=50; rua=mailto:dmarc@example.org'] },
  'mail.example.org': { A: ['192.0.2.1'] },
  '_dmarc.down.example.com': 'servfail',
};

async function dmarc(domain: string): Promise<Response<'dmarc.record'>> {
  const ports = { resolver: fakeResolver(ZONE), cancel: NEVER_CANCELLED };
  const { steps } = await walkTree(domain, ports);
  const judgement = await judgeDmarc({ fromDomain: domain, spf: null, dkim: [] }, ports);
  return { kind: 'looked-up', domain, steps, judgement, findings: [] };
}

beforeEach(() => {
  installFakeWindow({
    auth: {
      'dmarc.record': ({ domain }) => dmarc(domain),
      'dkim.key': ({ domain, selector }) =>
        Promise.resolve({
          kind: 'looked-up',
          name: `${selector}._domainkey.${domain}`,
          answer: selector === 'down' ? 'failed' : selector === 'cut' ? 'records' : 'nxdomain',
          key: selector === 'down' ? null : judgeDkimKeys(selector === 'cut' ? [CUT] : []),
          findings: [],
        }),
    },
  });
  useKeyCheck.setState({
    run: { kind: 'idle' },
    entry: { way: 'dns', domain: '', selector: '', record: '' },
  });
  useDmarcCheck.setState({ run: { kind: 'idle' }, entry: { way: 'dns', domain: '', record: '' } });
});

function show(what: 'key' | 'policy', language: 'en' | 'de' = 'en') {
  const actions = recordActions();
  const tool = what === 'key' ? <DkimKeyScreen onLeave={vi.fn()} /> : <DmarcRecordScreen onLeave={vi.fn()} />;
  renderIn(language, tool, actions);
  return { actions, user: userEvent.setup() };
}

describe('the tool DKIM key', () => {
  it('names what it asks for, and finds a key that is cut off', async () => {
    const { user, actions } = show('key');
    await user.type(screen.getByRole('textbox', { name: 'Domain that signs' }), 'example.org');
    await user.type(screen.getByRole('textbox', { name: 'Selector' }), 'cut');
    expect(screen.getByText(/Asks your DNS server for cut\._domainkey\.example\.org/)).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Receivers cannot use this key.')).toBeTruthy();
    expect(screen.getByText(/The key is cut off: its end is missing/)).toBeTruthy();
    expect(actions.said).toContain('Receivers cannot use this key.');
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    expect(actions.copied[0]).toContain('Stands at: cut._domainkey.example.org');
  });

  it.each([
    ['nothing', 'There is no key at nothing._domainkey.example.org.'],
    ['down', /could not be found out: DNS did not answer/],
  ])('tells “not there” from “could not find out”', async (selector, words) => {
    const { user } = show('key');
    await user.type(screen.getByRole('textbox', { name: 'Domain that signs' }), 'example.org');
    await user.type(screen.getByRole('textbox', { name: 'Selector' }), `${selector}{Enter}`);
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('wants a domain and a selector', async () => {
    const { user } = show('key', 'de');
    await user.click(screen.getByRole('button', { name: 'Prüfen' }));
    expect(screen.getByText(/^Geben Sie den Selektor ein/)).toBeTruthy();
    expect(screen.getByText(/^Geben Sie eine Domain wie/)).toBeTruthy();
  });

  it('reads a pasted record while it is typed', async () => {
    const { user } = show('key');
    await user.click(screen.getByRole('radio', { name: 'Paste a record' }));
    const field = screen.getByRole('textbox', { name: 'Record' });
    await user.click(field);
    await user.paste('v=DKIM1; t=y; p=');
    expect(screen.getByText('The key was withdrawn.')).toBeTruthy();
    await user.clear(field);
    await user.paste('hello');
    expect(screen.getByText('This is no key record.')).toBeTruthy();
  });
});

describe('the tool DMARC policy', () => {
  it('says in plain words what is asked of receivers, where it stands, and where editions differ', async () => {
    const { user } = show('policy');
    await user.type(screen.getByRole('textbox', { name: 'Domain in From' }), 'mail.example.org{Enter}');
    expect(
      await screen.findByText('mail.example.org asks receivers to refuse mail that fails.'),
    ).toBeTruthy();
    expect(screen.getByText('The record of example.org above it applies.')).toBeTruthy();
    expect(screen.getByText(/apply it to 50 of 100 mails/)).toBeTruthy();
    expect(screen.getByText('treat as suspicious (p=quarantine)')).toBeTruthy();
    expect(screen.getByText('dmarc@example.org')).toBeTruthy();
    expect(screen.getByText(/given up with RFC 9989/)).toBeTruthy();
    expect(screen.getByText('_dmarc.mail.example.org')).toBeTruthy();
  });

  it.each([
    ['example.net', 'No DMARC policy applies to example.net.'],
    ['down.example.com', /could not be found out: DNS did not answer/],
  ])('tells “not there” from “could not find out” for %s', async (domain, words) => {
    const { user } = show('policy');
    await user.type(screen.getByRole('textbox', { name: 'Domain in From' }), `${domain}{Enter}`);
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it.each([
    ['v=DMARC1; p=reject; t=y', 'Der Eintrag ist brauchbar. Zu Durchgefallenem sagt er: ablehnen.'],
    ['v=DMARC1; p=refuse', 'Empfänger können diesen Eintrag nicht benutzen.'],
    ['p=reject', 'Das ist kein DMARC-Eintrag.'],
  ])('reads the pasted record %s', async (record, words) => {
    const { user } = show('policy', 'de');
    await user.click(screen.getByRole('radio', { name: 'Eintrag einfügen' }));
    await user.click(screen.getByRole('textbox', { name: 'Eintrag' }));
    await user.paste(record);
    expect(screen.getByText(words)).toBeTruthy();
  });
});
