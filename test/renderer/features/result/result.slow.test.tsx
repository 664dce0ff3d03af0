// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Explained } from '../../../../renderer/explained.ts';
import { ResultScreen } from '../../../../renderer/features/result/result-screen.tsx';
import { runCommand } from '../../../../renderer/ui/commands.ts';
import { buildExplained, buildFinding, buildRecipient, buildReport } from '../../build-report.ts';
import { recordActions, renderIn } from '../../render.tsx';

const NOW = new Date('2026-11-22T12:00:00Z');

function draw(explained: Explained, options: { recipient?: number; language?: 'en' | 'de' } = {}) {
  const actions = recordActions();
  const onChooseRecipient = vi.fn();
  const result = renderIn(
    options.language ?? 'en',
    <ResultScreen
      explained={explained}
      notices={[]}
      recipient={options.recipient ?? null}
      returnTo={null}
      isNew
      now={NOW}
      backTo="home"
      onBack={vi.fn()}
      onNew={vi.fn()}
      onCheckHere={vi.fn()}
      onShowWay={vi.fn()}
      onCheckForward={vi.fn()}
      onChooseRecipient={onChooseRecipient}
    />,
    actions,
  );
  return { ...result, actions, onChooseRecipient };
}

describe('a result', () => {
  it('opens with the verdict as the focused level-1 heading of the main region', () => {
    draw(buildExplained());
    const title = within(screen.getByRole('main')).getByRole('heading', { level: 1 });
    expect(title.textContent).toContain('ann@example.org');
    expect(document.activeElement).toBe(title);
    expect(screen.getByRole('region', { name: title.textContent })).toBeTruthy();
    expect(screen.getByText('Final: no more attempts')).toBeTruthy();
    expect(screen.getByText('Certain')).toBeTruthy();
  });

  it('marks the deciding words of the quoted line and gives its number', () => {
    const { container } = draw(buildExplained());
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['User unknown']);
    expect(screen.getByText('line 3')).toBeTruthy();
    expect(container.querySelector('blockquote code')?.getAttribute('lang')).toBe('en');
  });

  it('changes every word with the language, without a new result', () => {
    const { relabel } = draw(buildExplained());
    expect(screen.getByRole('heading', { level: 2, name: 'What to do' })).toBeTruthy();
    relabel('de');
    expect(screen.getByRole('heading', { level: 2, name: 'Was jetzt zu tun ist' })).toBeTruthy();
    expect(screen.queryByText('What to do')).toBeNull();
    expect(screen.getByText('Endgültig: kein weiterer Versuch')).toBeTruthy();
  });

  it('says why it is only likely, and that a rule is old', () => {
    const finding = buildFinding({ confidence: 'likely', asOf: '2024-01' });
    draw(buildExplained({ report: buildReport({ findings: [finding] }) }));
    expect(screen.getByRole('heading', { name: 'Why only “likely”' })).toBeTruthy();
    expect(screen.getByText('older than 18 months, may have changed')).toBeTruthy();
  });

  it('shows a line in the original text, marked as the one looked for', async () => {
    const { container } = draw(buildExplained());
    expect(container.querySelector('[data-line]')).toBeNull();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Show in the text' }));
    expect(container.querySelector('[data-line="3"]')?.textContent).toContain('User unknown');
    expect(document.activeElement).toBe(container.querySelector('[data-line="3"]'));
  });

  it('lists what could not be read', () => {
    const problems = [
      { kind: 'text-cut', limitOctets: 1_000_000 },
      { kind: 'undecodable', contentType: 'text/x-odd' },
    ] as const;
    draw(buildExplained({ report: buildReport({ problems }) }));
    const region = screen.getByRole('region', { name: 'Could not be read in full' });
    expect(region.textContent).toContain('1 MB');
    expect(region.textContent).toContain('text/x-odd');
  });

  it('copies the whole result as text', async () => {
    const { actions } = draw(buildExplained());
    await userEvent.setup().click(screen.getByRole('button', { name: 'Copy result' }));
    const [text] = actions.copied;
    expect(text).toContain('550 5.1.1 <ann@example.org>: User unknown');
    expect(text).toContain('mx.example.org: said no');
    expect(text).not.toMatch(/undefined|\[object|\{\w+\}/);
  });
});

describe('the letter of a result', () => {
  it('has its own language, and is copied by the command', async () => {
    const { actions } = draw(buildExplained());
    const letter = screen.getByRole('region', { name: 'Words to send' });
    await userEvent.setup().click(within(letter).getByRole('radio', { name: 'Deutsch' }));
    expect(letter.querySelector('p[lang="de"]')?.textContent).toMatch(/Guten Tag|Hallo/);
    expect(screen.getByRole('heading', { name: 'What to do' })).toBeTruthy();
    runCommand('copy-letter');
    await vi.waitFor(() => expect(actions.copied.join()).toContain('Betreff'));
  });

  it('leaves the recipient open in the mail program where the addressee is no address', async () => {
    const { actions } = draw(buildExplained());
    await userEvent.setup().click(screen.getByRole('button', { name: 'Open in mail program' }));
    expect(actions.composed[0]?.to).toBe('');
    expect(actions.composed[0]?.body).toContain('ann@example.org');
  });
});

describe('a refusal nobody recognises', () => {
  const explained = buildExplained({
    report: buildReport({
      findings: [],
      recipients: [
        buildRecipient({
          reason: 'unknown',
          enhancedStatus: null,
          remoteIp: null,
          stage: null,
          diagnostic: '571 Traffic class 7 not admitted',
        }),
      ],
    }),
  });

  it('says so, claims no confidence, and quotes the server', () => {
    const { container } = draw(explained);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('We do not recognise this refusal.');
    expect(screen.getByText('Cause unknown')).toBeTruthy();
    expect(screen.queryByText('Certain')).toBeNull();
    expect(container.querySelector('blockquote')?.textContent).toContain('571 Traffic class 7 not admitted');
  });

  it('opens the facts and the text, and says of each missing field that it is not stated', () => {
    const { container } = draw(explained);
    const terms = [...container.querySelectorAll('dt')].map((term) => [
      term.textContent,
      term.nextElementSibling?.textContent,
    ]);
    expect(terms).toContainEqual(['Status', 'not stated']);
    expect(terms).toContainEqual(['Stage', 'not stated']);
    expect(terms).toContainEqual(['Reply code', '550']);
    expect(container.querySelector('[data-line="1"]')).toBeTruthy();
  });
});

describe('mail that refuses nothing', () => {
  it.each([
    ['ordinary-message', 'This is an ordinary mail. It reports no failure.'],
    ['auto-reply', 'This is an automatic reply, not a refusal.'],
    ['success', 'The server reports that the mail was delivered.'],
    ['relayed', 'The mail was passed on to a server that sends no receipts.'],
    ['complaint', 'A reader has marked a mail as unwanted.'],
    ['challenge', 'The recipient’s system asks you to confirm your mail.'],
  ] as const)('%s', (kind, title) => {
    draw(buildExplained({ report: buildReport({ kind, findings: [], recipients: [], path: null }) }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    expect(screen.queryByText('Final: no more attempts')).toBeNull();
  });
});

describe('several recipients', () => {
  const report = buildReport({
    recipients: [
      buildRecipient(),
      buildRecipient({ address: 'ben@example.org', permanence: 'temporary', reason: 'mailbox-full' }),
      buildRecipient({ address: null, permanence: 'unknown', reason: 'unknown' }),
    ],
    findings: [buildFinding({ recipients: [0] })],
  });

  it('show no reason that is only guessed', () => {
    const guessed = buildRecipient({
      reason: 'spam-content',
      confidence: 'possible',
      permanence: 'permanent',
    });
    const recipients = [buildRecipient(), guessed];
    draw(
      buildExplained({ report: buildReport({ recipients, findings: [buildFinding({ recipients: [0] })] }) }),
    );
    const rows = screen.getAllByRole('row').map((row) => row.textContent);
    expect(rows[1]).toContain('No such address');
    expect(rows[2]).toContain('Not recognised');
    expect(rows[2]).not.toContain('spam');
  });

  it('show as a list first, each with its state and reason', async () => {
    const { onChooseRecipient } = draw(buildExplained({ report }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      '1 of 3 recipients did not get the mail.',
    );
    const rows = screen.getAllByRole('row').map((row) => row.textContent);
    expect(rows[1]).toMatch(/^Finalann@example\.orgNo such address/);
    expect(rows[2]).toMatch(/^Waitingben@example\.orgMailbox is full/);
    expect(rows[3]).toMatch(/^Not statedrecipient not statedNot recognised/);
    await userEvent.setup().click(screen.getByRole('button', { name: 'ben@example.org' }));
    expect(onChooseRecipient).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('show only the findings of the chosen one', () => {
    draw(buildExplained({ report }), { recipient: 1 });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('We do not recognise this refusal.');
  });

  it('are reached by arrow keys', async () => {
    draw(buildExplained({ report }));
    screen.getByRole('button', { name: 'ann@example.org' }).focus();
    await userEvent.setup().keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('ben@example.org');
  });
});
