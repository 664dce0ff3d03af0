// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HeadersScreen } from '../../../../renderer/features/headers/headers-screen.tsx';
import { SAMPLES } from '../../../../renderer/features/headers/samples.ts';
import { useHeadersStore } from '../../../../renderer/features/headers/store.ts';
import { EMPTY_DRAFT } from '../../../../renderer/input/draft.ts';
import { textInput } from '../../../../renderer/input/inputs.ts';
import type { DkimVerification, MessageAuthentication } from '../../../../shared/auth/authentication.ts';
import { headerFindings } from '../../../../shared/checks/headers/index.ts';
import { readHeaders } from '../../../../shared/headers/read-headers.ts';
import type { Response } from '../../../../shared/ipc/contract.ts';
import { splitHeaderFields } from '../../../../shared/mail/split-header-fields.ts';
import { installFakeWindow } from '../../fake-window.ts';
import { recordActions, renderIn } from '../../render.tsx';

function readOf(text: string): Response<'headers.read'> {
  const reading = readHeaders(splitHeaderFields(text).fields);
  const findings = headerFindings({ reading, verified: null });
  return { kind: 'read', reading, findings, hasBody: false, originalText: text, originalCut: false };
}

const SIGNATURE: DkimVerification = {
  domain: 'example.com',
  selector: 's2026',
  algorithm: 'rsa-sha256',
  result: 'neutral',
  comment: null,
  aligned: 'strict',
  bodyChecked: false,
  bodyIntact: null,
  headerIntact: true,
  bodyLimit: null,
  keyBits: 2048,
  signedFields: ['from'],
  lenientResult: null,
};
const VERDICT = {
  result: 'pass',
  policy: 'quarantine',
  domain: 'example.com',
  recordDomain: 'example.com',
  record: 'v=DMARC1; p=quarantine',
  spfAligned: false,
  dkimAligned: true,
} as const;
const AUTHENTICATION: MessageAuthentication = {
  spf: null,
  spfBasis: null,
  dkim: [SIGNATURE],
  arc: { result: 'none', instances: 0, reason: null },
  dmarc: { rfc9989: VERDICT, rfc7489: { ...VERDICT, policy: 'none' } },
  notVerified: null,
};

function install(
  verified: Response<'headers.verify'> = { kind: 'verified', authentication: AUTHENTICATION, findings: [] },
) {
  return installFakeWindow({
    auth: {
      'headers.read': ({ input }) =>
        Promise.resolve(
          input.kind === 'text' && input.text.includes('Received')
            ? readOf(input.text)
            : { kind: 'unreadable', reason: 'no-header' },
        ),
      'headers.verify': () => Promise.resolve(verified),
    },
  });
}

async function show(text: string, language: 'en' | 'de' = 'en') {
  const actions = recordActions();
  const onLeave = vi.fn();
  const view = renderIn(language, <HeadersScreen onLeave={onLeave} />, actions);
  await act(() => useHeadersStore.getState().read(textInput(text)));
  return { ...view, actions, onLeave };
}

beforeEach(() => {
  install();
  useHeadersStore.setState({ draft: EMPTY_DRAFT, phase: { kind: 'idle' } });
});

describe('the screen of headers', () => {
  it('reads what is pasted and says how long the mail took and where it waited', async () => {
    const user = userEvent.setup();
    renderIn('en', <HeadersScreen onLeave={vi.fn()} />);
    await user.click(screen.getByRole('textbox', { name: 'Mail or header' }));
    await user.paste(SAMPLES.waited);
    await user.click(screen.getByRole('button', { name: /^Read/ }));
    const title = await screen.findByRole('heading', { level: 1 });
    expect(title.textContent).toMatch(/37 minutes.*36.*mx\.club\.example\.org/);
    expect(document.activeElement).toBe(title);
  });

  it('shows the way as a table, each server with its time, stay and encryption', async () => {
    await show(SAMPLES.waited);
    const table = screen.getByRole('table', { name: /The way of the mail/ });
    const rowOf = (name: string) =>
      within(table)
        .getAllByRole('row')
        .find(({ textContent }) => textContent.includes(name));
    const row = rowOf('mx.club.example.org');
    expect(row?.textContent).toContain('36 min 12 s');
    expect(row?.textContent).toContain('TLS 1.2');
    expect(rowOf('scan.example.com')?.querySelector('del')?.textContent).toMatch(/:16:17$/);
    expect(table.textContent).toContain('clock is about 4 min 10 s ahead');
    expect(table.textContent).toContain('Up to here the sender’s side carried the mail');
  });

  it('says what the last server had checked, in words', async () => {
    await show(SAMPLES.waited);
    const table = screen.getByRole('table', { name: 'Checked by mx1.mail.example.net' });
    expect([...table.querySelectorAll('tr')].map((row) => row.querySelector('td')?.textContent)).toEqual([
      'No',
      'Yes',
      'Yes',
    ]);
  });

  it('asks DNS only when told to, names what it asks, and fills the answers in', async () => {
    const user = userEvent.setup();
    const { actions } = await show(SAMPLES.waited);
    const table = screen.getByRole('table', { name: 'What DNS says today' });
    expect(table.textContent.match(/Not asked/g)).toHaveLength(3);
    expect(screen.getByText(/Asks your DNS server for s2026\._domainkey\.example\.com/)).toBeTruthy();
    await user.click(screen.getAllByRole('button', { name: 'Verify with DNS' })[0] ?? table);
    const after = await screen.findByText('Header intact');
    expect(after.closest('tr')?.textContent).toContain('the body could not be checked');
    expect(screen.getByText(/Only headers were given, so the body could not be checked\. With/)).toBeTruthy();
    const filled = screen.getByRole('table', { name: 'What DNS says today' }).textContent;
    expect(filled).toContain('DMARC, RFC 9989');
    expect(filled).toContain('DMARC, RFC 7489');
    expect(filled).toContain('The two editions of DMARC find different records');
    expect(actions.said.some((sentence) => sentence.includes('Signature intact: Header intact.'))).toBe(true);
  });

  it.each([
    [{ kind: 'failed', reason: 'cancelled' }, 'You stopped the check.'],
    [{ kind: 'failed', reason: 'time-limit' }, /did not answer in time/],
    [{ kind: 'failed', reason: 'crashed' }, /fault in Retour/],
  ] as const)('leaves everything open after %j', async (answer, words) => {
    install(answer);
    await show(SAMPLES.waited);
    await act(() => useHeadersStore.getState().verify());
    expect(screen.getByText(words)).toBeTruthy();
    const table = screen.getByRole('table', { name: 'What DNS says today' });
    expect(table.textContent.match(/Not known/g)).toHaveLength(3);
    expect(table.textContent).not.toContain('No ');
  });

  it('can be stopped while DNS is asked', async () => {
    const fake = installFakeWindow({
      auth: {
        'headers.read': () => Promise.resolve(readOf(SAMPLES.waited)),
        'headers.verify': () => new Promise(() => undefined),
      },
    });
    const user = userEvent.setup();
    await show(SAMPLES.waited);
    void act(() => void useHeadersStore.getState().verify());
    await user.click(screen.getAllByRole('button', { name: 'Stop' })[0] ?? document.body);
    expect(fake.cancelled).toHaveLength(1);
  });

  it('shows lists, seals and what filters wrote, in German too', async () => {
    const { relabel } = await show(SAMPLES.list);
    expect(screen.getByText('Mailing list')).toBeTruthy();
    expect(screen.getByRole('heading', { name: '1. lists.example.org had found' })).toBeTruthy();
    relabel('de');
    expect(screen.getByText('Mailingliste')).toBeTruthy();
    expect(screen.getByRole('table', { name: /Der Weg der Mail/ })).toBeTruthy();
    await act(() => useHeadersStore.getState().read(textInput(SAMPLES.filtered)));
    expect(screen.getByText('Für Spam gehalten')).toBeTruthy();
  });

  it('copies everything as text', async () => {
    const user = userEvent.setup();
    const { actions } = await show(SAMPLES.waited);
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    const [text = ''] = actions.copied;
    expect(text).toContain('36 min 12 s');
    expect(text).toContain('Sent by a listed server (SPF): No');
    expect(text).toContain('Message-ID: <5b7c1e0a');
  });

  it('says what is missing where the text has no header, and keeps the text', async () => {
    const user = userEvent.setup();
    const actions = recordActions();
    renderIn('en', <HeadersScreen onLeave={vi.fn()} />, actions);
    await user.click(screen.getByRole('textbox', { name: 'Mail or header' }));
    await user.paste('Hello Ben');
    await user.click(screen.getByRole('button', { name: /^Read/ }));
    expect(await screen.findByText('This text has no header.')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Mail or header' })).toHaveProperty('value', 'Hello Ben');
    expect(actions.said.at(-1)).toContain('This text has no header.');
  });

  it('goes back to the field, and to the screen that handed the mail over', async () => {
    const user = userEvent.setup();
    const { onLeave } = await show(SAMPLES.waited);
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByRole('textbox', { name: 'Mail or header' })).toBeTruthy();
    expect(onLeave).not.toHaveBeenCalled();
    await act(() => useHeadersStore.getState().read(textInput(SAMPLES.waited), true));
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(onLeave).toHaveBeenCalledTimes(1);
  });
});
