// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_ANSWERS, useSpfBuilder } from '../../../../renderer/features/spf/builder-store.ts';
import { SpfScreen } from '../../../../renderer/features/spf/spf-screen.tsx';
import { spfTree, termShape } from '../../../../renderer/features/spf/spf-tree.ts';
import { useSpfCheck, useSpfSide } from '../../../../renderer/features/spf/store.ts';
import { evaluateSpf } from '../../../../shared/auth/spf/evaluate-spf.ts';
import { surveySpf } from '../../../../shared/auth/spf/survey-spf.ts';
import { spfFindings } from '../../../../shared/checks/auth/index.ts';
import { NEVER_CANCELLED } from '../../../../shared/dns/cancellation.ts';
import type { Request, Response } from '../../../../shared/ipc/contract.ts';
import { fakeResolver, type FakeZone } from '../../../helpers/fake-resolver.ts';
import { installFakeWindow } from '../../fake-window.ts';
import { recordActions, renderIn } from '../../render.tsx';

const ZONE: FakeZone = {
  'example.org': { TXT: ['v=spf1 ip4:192.0.2.0/28 mx include:_spf.example.net ~all'], MX: [] },
  '_spf.example.net': { TXT: ['v=spf1 include:_a.example.net a:gone.example.net -all'] },
  '_a.example.net': { TXT: ['v=spf1 ip4:203.0.113.0/24 ?all'] },
  'down.example.com': 'timeout',
};

async function evaluate(request: Request<'spf.evaluate'>): Promise<Response<'spf.evaluate'>> {
  const ports = { resolver: fakeResolver(ZONE), cancel: NEVER_CANCELLED };
  const evaluation = await evaluateSpf(request, ports);
  const survey = evaluation.result === 'temperror' ? null : await surveySpf(evaluation.domain, ports);
  return { kind: 'evaluated', evaluation, survey, findings: spfFindings({ evaluation, survey }) };
}

function install() {
  const asked: Request<'spf.evaluate'>[] = [];
  const fake = installFakeWindow({
    auth: {
      'spf.evaluate': (request) => {
        asked.push(request);
        return evaluate(request);
      },
    },
  });
  return { fake, asked };
}

function show(language: 'en' | 'de' = 'en') {
  const actions = recordActions();
  return {
    ...renderIn(language, <SpfScreen onLeave={vi.fn()} />, actions),
    actions,
    user: userEvent.setup(),
  };
}

beforeEach(() => {
  install();
  useSpfCheck.setState({ run: { kind: 'idle' }, entry: { sender: '', ip: '', helo: '' } });
  useSpfSide.setState({ side: 'check' });
  useSpfBuilder.setState({ entry: NO_ANSWERS });
});

describe('the tool SPF', () => {
  it('asks nothing before the start, and says what is wrong with the fields only then', async () => {
    const { asked } = install();
    const { user } = show();
    await user.type(screen.getByRole('textbox', { name: 'Domain or sender address' }), 'nonsense');
    await user.type(screen.getByRole('textbox', { name: 'IP of the server' }), '1.2.3');
    expect(screen.queryByText('This is no IP address.')).toBeNull();
    await user.keyboard('{Enter}');
    expect(screen.getByText('This is no IP address.')).toBeTruthy();
    expect(screen.getByText(/Enter a domain such as/)).toBeTruthy();
    expect(asked).toEqual([]);
  });

  it('names the term that decides, marks it in the tree and counts the look-ups', async () => {
    const { user } = show();
    await user.type(screen.getByRole('textbox', { name: 'Domain or sender address' }), 'ann@example.org');
    await user.type(screen.getByRole('textbox', { name: 'IP of the server' }), '203.0.113.9{Enter}');
    expect(await screen.findByText('203.0.113.9 may send for example.org.')).toBeTruthy();
    expect(document.querySelector('mark')?.textContent).toBe('include:_spf.example.net');
    expect(screen.getByText(/The whole record needs 4 of 10/)).toBeTruthy();
    expect(screen.getByText('whom _spf.example.net allows')).toBeTruthy();
    expect(screen.getByText(/about all others it says nothing/)).toBeTruthy();
  });

  it('looks at the record alone without an IP, and judges no server', async () => {
    const { user, actions } = show('de');
    await user.type(
      screen.getByRole('textbox', { name: 'Domain oder Absenderadresse' }),
      'example.org{Enter}',
    );
    expect(await screen.findByText(/^Der Eintrag von example\.org ist brauchbar: 4 von 10/)).toBeTruthy();
    expect(document.body.textContent).not.toContain('192.0.2.1 ');
    expect(screen.queryByText('Entscheidet')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Als Text kopieren' }));
    expect(actions.copied[0]).toContain('include:_a.example.net');
  });

  it('calls it open, and no “no”, where DNS does not answer', async () => {
    const { user } = show();
    await user.type(screen.getByRole('textbox', { name: 'Domain or sender address' }), 'down.example.com');
    await user.type(screen.getByRole('textbox', { name: 'IP of the server' }), '203.0.113.9{Enter}');
    expect(await screen.findByText(/could not be found out: DNS did not answer/)).toBeTruthy();
  });

  it('can be stopped', async () => {
    const fake = installFakeWindow({ auth: { 'spf.evaluate': () => new Promise(() => undefined) } });
    const { user, actions } = show();
    void act(() => void useSpfCheck.getState().ask({ mailFrom: 'example.org', ip: null, helo: null }));
    expect(screen.getByText(/^DNS is asked for the SPF record of example\.org/)).toBeTruthy();
    expect(actions.said.at(-1)).toContain('DNS is asked for the SPF record of example.org');
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(fake.cancelled).toHaveLength(1);
  });

  it.each([
    [() => Promise.resolve({ kind: 'cancelled' } as const), 'You stopped the check.'],
    [() => Promise.reject(new Error('gone')), /fault in Retour/],
  ])('says how it ended without an answer', async (answer, words) => {
    installFakeWindow({ auth: { 'spf.evaluate': answer } });
    show();
    await act(() => useSpfCheck.getState().ask({ mailFrom: 'example.org', ip: null, helo: null }));
    expect(screen.getByText(words)).toBeTruthy();
  });
});

describe('the builder', () => {
  it('writes one record from the answers, and says what it could not take', async () => {
    const { user, actions } = show();
    await user.click(screen.getByRole('radio', { name: 'Build a record' }));
    await user.type(screen.getByRole('textbox', { name: /^Further servers/ }), '192.0.2.25{Enter}10.0.0.5');
    await user.click(screen.getByRole('button', { name: 'Microsoft 365' }));
    const record = 'v=spf1 ip4:192.0.2.25 mx include:spf.protection.outlook.com ~all';
    expect(screen.getByText(record)).toBeTruthy();
    expect(
      screen.getByText('10.0.0.5 is an address of a private network; receivers never see it.'),
    ).toBeTruthy();
    expect(screen.getByText(/At least 2 of 10 look-ups/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Copy record' }));
    expect(actions.copied).toEqual([record]);
    await user.click(screen.getByRole('button', { name: 'Microsoft 365' }));
    expect(screen.getByText('v=spf1 ip4:192.0.2.25 mx ~all')).toBeTruthy();
  });

  it('says what ?all means, and merges the record that is there', async () => {
    const { user } = show();
    await user.click(screen.getByRole('radio', { name: 'Build a record' }));
    await user.click(screen.getByRole('textbox', { name: 'Record that is there already' }));
    await user.paste('"v=spf1 ip4:198.51.100.7 " "ip4:198.51.100.8 +all"');
    await user.click(screen.getByRole('radio', { name: 'Say nothing (?all)' }));
    expect(screen.getByText('v=spf1 ip4:198.51.100.7 ip4:198.51.100.8 mx ?all')).toBeTruthy();
    expect(screen.getByText(/says neither yes nor no|then says neither yes nor no/)).toBeTruthy();
    expect(screen.getByText(/\?all protects nobody/)).toBeTruthy();
    expect(screen.getByText(/^\+all of the old record gave way/)).toBeTruthy();
  });
});

describe('the tree of records', () => {
  it('joins what the whole record costs with how it came out for the mail', async () => {
    const answer = await evaluate({ requestId: 'x', ip: '203.0.113.9', mailFrom: 'example.org', helo: null });
    if (answer.kind !== 'evaluated') throw new Error(answer.kind);
    const tree = spfTree(answer.evaluation, answer.survey, true);
    expect(tree.terms.map(({ text, outcome, lookups }) => [text, outcome, lookups])).toEqual([
      ['ip4:192.0.2.0/28', 'no-match', 0],
      ['mx', 'no-match', 1],
      ['include:_spf.example.net', 'match', 3],
      ['~all', 'not-reached', 0],
    ]);
    const [first, second] = tree.terms[2]?.record?.terms ?? [];
    expect(first).toMatchObject({ outcome: 'match', lookups: 1 });
    expect(second).toMatchObject({ outcome: 'not-reached', isVoid: true });
    const plain = spfTree(answer.evaluation, answer.survey, false);
    expect(plain.terms.every(({ outcome, isDecisive }) => outcome === null && !isDecisive)).toBe(true);
  });

  it.each([
    ['-all', { kind: 'all', qualifier: '-', value: '' }],
    ['include:_spf.example.net', { kind: 'include', qualifier: '+', value: '_spf.example.net' }],
    ['?ip4:192.0.2.0/24', { kind: 'ip4', qualifier: '?', value: '192.0.2.0/24' }],
    ['redirect=example.com', { kind: 'redirect', qualifier: '+', value: 'example.com' }],
    ['ipv4:192.0.2.1', { kind: 'other', qualifier: '+', value: '192.0.2.1' }],
  ])('takes %s apart for its words', (text, shape) => {
    expect(termShape(text)).toEqual(shape);
  });
});
