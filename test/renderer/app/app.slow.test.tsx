// @vitest-environment happy-dom
import { act, cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../renderer/app/app.tsx';
import { useSessionStore } from '../../../renderer/app/session-store.ts';
import { useSettingsStore } from '../../../renderer/app/settings-store.ts';
import { EMPTY_DRAFT } from '../../../renderer/input/draft.ts';
import { useHomeStore } from '../../../renderer/features/home/store.ts';
import type { Response } from '../../../shared/ipc/contract.ts';
import { buildFinding, buildReport } from '../build-report.ts';
import { installFakeWindow } from '../fake-window.ts';

// The result's code is loaded on demand, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

const EXPLAINED: Response<'bounce.explain'> = {
  kind: 'explained',
  report: buildReport(),
  originalText: 'text',
  originalCut: false,
};

beforeEach(() => {
  window.scrollTo = vi.fn();
  useHomeStore.setState({ draft: EMPTY_DRAFT, undo: null, phase: { kind: 'idle' } });
  useSessionStore.getState().forgetAll();
  useSettingsStore.setState({
    language: 'en',
    settings: { language: 'system', theme: 'system', rememberServers: true },
  });
});
afterEach(cleanup);

function field(): HTMLTextAreaElement {
  const box = screen.getByRole('textbox', { name: 'Message or error' });
  if (!(box instanceof HTMLTextAreaElement)) throw new Error('no field');
  return box;
}

describe('the window', () => {
  it('starts with the cursor in the field', () => {
    installFakeWindow();
    render(<App />);
    expect(document.activeElement).toBe(field());
  });

  it('explains by Ctrl Enter, gives the verdict the focus, and keeps the text for the way back', async () => {
    installFakeWindow({ explain: () => Promise.resolve(EXPLAINED) });
    render(<App />);
    const keys = userEvent.setup();
    await keys.type(field(), '550 5.1.1 User unknown');
    await keys.keyboard('{Control>}{Enter}{/Control}');
    const title = await screen.findByRole('heading', { level: 1, name: /ann@example\.org/ });
    await waitFor(() => expect(document.activeElement).toBe(title));
    await keys.keyboard('{Escape}');
    expect(field().value).toBe('550 5.1.1 User unknown');
    expect(document.activeElement).toBe(field());
  });

  it('says what is wrong and what to do, in the field’s description and aloud', async () => {
    installFakeWindow();
    render(<App />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Explain' }));
    const description = document.getElementById(field().getAttribute('aria-describedby') ?? '');
    expect(description?.textContent).toMatch(/The field is empty\..*open a file/);
    expect(screen.getByRole('status').textContent).toContain('The field is empty.');
  });

  it('opens a situation by its number, but not while somebody types', async () => {
    installFakeWindow();
    render(<App />);
    const keys = userEvent.setup();
    await keys.keyboard('3');
    expect(field().value).toBe('3');
    act(() => field().blur());
    await keys.keyboard('3');
    expect(await screen.findByRole('textbox', { name: 'Mail or header' })).toBeTruthy();
    await keys.keyboard('{Escape}');
    expect(field().value).toBe('3');
  });

  it('hands a file to the screen that reads headers where that is open', async () => {
    const fake = installFakeWindow({
      auth: { 'headers.read': () => Promise.resolve({ kind: 'unreadable', reason: 'no-header' }) },
    });
    render(<App />);
    await userEvent.click(screen.getByRole('button', { name: 'Headers' }));
    await screen.findByRole('textbox', { name: 'Mail or header' });
    const files = [{ name: 'a.eml', bytes: new Uint8Array([97]) }];
    act(() => fake.emit('file.received', { kind: 'opened', files }));
    expect(await screen.findByText('This text has no header.')).toBeTruthy();
    expect(fake.explained).toEqual([]);
  });

  it('takes a paste that goes nowhere else into the field', () => {
    installFakeWindow();
    render(<App />);
    act(() => field().blur());
    const data = new DataTransfer();
    data.setData('text/plain', 'pasted on the page');
    act(() => {
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    expect(field().value).toBe('pasted on the page');
  });

  it('changes its language at once, and tells the main process', async () => {
    const fake = installFakeWindow();
    render(<App />);
    await userEvent.setup().click(screen.getByRole('radio', { name: 'Deutsch' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Was kam nicht an?');
    expect(screen.getByRole('textbox', { name: 'Nachricht oder Fehler' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('de');
    expect(fake.chosen).toEqual([{ language: 'de' }]);
  });

  it('follows the menu and files from outside', async () => {
    const fake = installFakeWindow({ explain: () => Promise.resolve(EXPLAINED) });
    render(<App />);
    const files = [{ name: 'a.eml', bytes: new Uint8Array([65]) }];
    act(() => fake.emit('file.received', { kind: 'opened', files }));
    await screen.findByRole('heading', { level: 1, name: /ann@example\.org/ });
    act(() => fake.emit('menu.command', { command: 'home' }));
    expect(document.activeElement).toBe(field());
  });

  it('shows the progress of files dropped on a result, and leaves the result alone for quick ones', async () => {
    let finish: (() => void) | undefined;
    const waits = () =>
      new Promise<Response<'bounce.explain'>>((resolve) => {
        finish = () => {
          resolve(EXPLAINED);
        };
      });
    let quick = true;
    const fake = installFakeWindow({ explain: () => (quick ? Promise.resolve(EXPLAINED) : waits()) });
    render(<App />);
    const files = [{ name: 'a.eml', bytes: new Uint8Array([65]) }];
    act(() => fake.emit('file.received', { kind: 'opened', files }));
    await screen.findByRole('heading', { level: 1, name: /ann@example\.org/ });
    quick = false;
    act(() => fake.emit('file.received', { kind: 'opened', files }));
    expect(screen.getByRole('heading', { level: 1, name: /ann@example\.org/ })).toBeTruthy();
    await screen.findByRole('progressbar');
    expect(screen.getByText('Reading a.eml …')).toBeTruthy();
    act(() => finish?.());
    await screen.findByRole('heading', { level: 1, name: /ann@example\.org/ });
  });

  it('keeps the text when a screen breaks', async () => {
    const noise = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = buildReport({ findings: [buildFinding({ id: 'no.such-check' })] });
    installFakeWindow({ explain: () => Promise.resolve({ ...EXPLAINED, report: broken }) });
    render(<App />);
    const keys = userEvent.setup();
    await keys.type(field(), 'my text');
    await keys.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText('This screen cannot be shown.');
    await keys.click(screen.getByRole('button', { name: 'Back to what I pasted' }));
    expect(field().value).toBe('my text');
    noise.mockRestore();
  });
});
