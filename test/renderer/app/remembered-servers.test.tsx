// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { App } from '../../../renderer/app/app.tsx';
import { useSettingsStore } from '../../../renderer/app/settings-store.ts';
import { useWindowStore } from '../../../renderer/app/window-store.ts';
import { installFakeWindow } from '../fake-window.ts';

beforeEach(() => {
  useSettingsStore.setState({
    language: 'en',
    settings: { language: 'system', theme: 'system', rememberServers: true },
  });
  useWindowStore.getState().openDialog('settings');
});
afterEach(() => {
  useWindowStore.getState().closeDialog();
  cleanup();
});

describe('the settings for remembered servers', () => {
  it('tell how many there are, and forget them', async () => {
    const calls = installFakeWindow({ servers: 3 });
    render(<App />);
    await screen.findByText('3 servers are remembered.');
    await userEvent.setup().click(screen.getByRole('button', { name: 'Forget servers' }));
    await screen.findByText('No server is remembered.', { selector: 'span' });
    expect(calls.forgotten).toHaveLength(1);
  });

  it('switch the memory off', async () => {
    const calls = installFakeWindow({ servers: 1 });
    render(<App />);
    const box = screen.getByRole('checkbox', { name: 'Remember what servers looked like' });
    await userEvent.setup().click(box);
    expect(box).toHaveProperty('checked', false);
    expect(calls.chosen).toEqual([{ rememberServers: false }]);
  });
});
