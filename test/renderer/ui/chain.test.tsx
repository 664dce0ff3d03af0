// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pathPicture } from '../../../renderer/report/path-picture.ts';
import { Chain } from '../../../renderer/ui/chain.tsx';
import { say } from '../../../shared/wording/messages.ts';
import { REFUSED_PATH } from '../build-report.ts';
import { renderIn } from '../render.tsx';

const wording = {
  language: 'en',
  say: (...[id, params]: Parameters<typeof sayEnglish>) => sayEnglish(id, params),
} as const;

function sayEnglish(id: Parameters<typeof say>[0], params?: Parameters<typeof say>[2]): string {
  return say(id, 'en', params);
}

afterEach(cleanup);

function drawChain(onChoose = vi.fn()) {
  const picture = pathPicture(REFUSED_PATH, 'Thu, 12 Nov 2026 14:02:12 +0100', wording);
  renderIn('en', <Chain picture={picture} animate={false} onChoose={onChoose} />);
  return screen.getAllByRole('button');
}

describe('the delivery path', () => {
  it('is a complete text: number, role, host, what happened, and what is only concluded', () => {
    const names = drawChain().map((button) => button.textContent);
    expect(names).toEqual([
      'Station 1 of 4: You, maria@example.com, sent 14:02:08',
      'Station 2 of 4: Your provider, mail.example.com, passed it on 14:02:12',
      'Station 3 of 4: Recipient’s provider, mx.example.org, said no',
      'Station 4 of 4: Mailbox, never saw it, concluded, not seen',
    ]);
  });

  it('shows nobody as refusing while the mail is still tried', () => {
    const waiting = { ...REFUSED_PATH, legs: ['passed', 'waiting', 'not-reached'] } as const;
    const { stations } = pathPicture(waiting, null, wording);
    expect(stations.map(({ tone }) => tone)).not.toContain('refused');
    expect(stations[2]?.fact).toBe('refused it for now');
  });

  it('says from where the report came back', () => {
    drawChain();
    expect(screen.getByText('the report came back from mail.example.com, 14:02:12')).toBeTruthy();
  });

  it('is one stop of the Tab key, starting at the station that refused, with arrow keys inside', async () => {
    const buttons = drawChain();
    expect(buttons.map((button) => button.tabIndex)).toEqual([-1, -1, 0, -1]);
    const keys = userEvent.setup();
    await keys.tab();
    expect(document.activeElement).toBe(buttons[2]);
    await keys.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(buttons[1]);
    await keys.keyboard('{End}{ArrowRight}');
    expect(document.activeElement).toBe(buttons[3]);
    expect(buttons.map((button) => button.tabIndex)).toEqual([-1, -1, -1, 0]);
  });

  it('tells which station was chosen', async () => {
    const onChoose = vi.fn();
    const buttons = drawChain(onChoose);
    await userEvent.setup().click(buttons[2] ?? document.body);
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(2);
  });
});
