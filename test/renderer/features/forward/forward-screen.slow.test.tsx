// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ForwardScreen } from '../../../../renderer/features/forward/forward-screen.tsx';
import { useForwardStore } from '../../../../renderer/features/forward/store.ts';
import { offlineEvidence } from '../../../../shared/forward/offline.ts';
import type { Language } from '../../../../shared/wording/format.ts';
import { BENS_FACTS, buildForward, NOTHING_KNOWN, postureOf } from '../../build-forward.ts';
import { installFakeWindow } from '../../fake-window.ts';
import { recordActions, renderIn } from '../../render.tsx';

type Parts = Parameters<typeof buildForward>[0];

const store = () => useForwardStore.getState();
const offline = { evidence: offlineEvidence(BENS_FACTS) };

function draw(language: Language = 'en') {
  const actions = recordActions();
  const onLeave = vi.fn();
  const onExplain = vi.fn();
  const view = renderIn(language, <ForwardScreen onLeave={onLeave} onExplain={onExplain} />, actions);
  return { ...view, actions, onLeave, onExplain, user: userEvent.setup() };
}

/** The wizard at its result. */
async function drawResult(parts: Parts = {}, language: Language = 'en') {
  installFakeWindow({
    examineForward: ({ answers }) =>
      Promise.resolve({ kind: 'examined', examination: buildForward({ answers, ...parts }) }),
  });
  store().edit('Final-Recipient: rfc822; ben.k@example.net');
  await store().start(true);
  while (store().wizard.screen === 'question') await store().answer('');
  return draw(language);
}

beforeEach(() => {
  installFakeWindow();
  store().restart();
});

describe('the first screen', () => {
  it('says who is asked before anybody is, and how to ask nobody', async () => {
    const { user } = draw();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('What came back, or did not arrive?');
    const asked = screen.getByRole('region', { name: 'What the check asks' });
    expect(asked.textContent).toContain('Your resolver (DNS)');
    await user.click(screen.getByRole('checkbox', { name: 'Ask nobody' }));
    expect(store().asksNobody).toBe(true);
  });

  it('shows a file that was handed over, and takes it out again', async () => {
    const { user } = draw();
    store().take({ name: 'bounce.eml', content: { kind: 'problem', problem: 'no-access' } });
    expect(await screen.findByText('bounce.eml')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    expect(screen.getByRole('textbox', { name: 'Returned mail or forwarded mail' })).toBeTruthy();
  });

  it('offers samples as long as they replace nothing', async () => {
    const { user } = draw();
    await user.click(screen.getByRole('button', { name: 'Forwarding forbidden' }));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toContain('5.7.520');
    expect(screen.queryByRole('button', { name: 'Unsigned mail refused' })).toBe(null);
  });

  it('reads out what is wrong with the input', async () => {
    const { actions, user } = draw();
    await user.click(screen.getByRole('button', { name: /^Start the check/ }));
    expect(actions.said.at(-1)).toContain('Paste');
  });
});

describe('a question', () => {
  it('says why it is asked, and takes "not sure" for an answer', async () => {
    installFakeWindow({
      examineForward: ({ answers }) => {
        const facts = { ...BENS_FACTS, ...NOTHING_KNOWN };
        const examination = buildForward({ facts, evidence: offlineEvidence(facts), answers });
        return Promise.resolve({ kind: 'examined', examination });
      },
    });
    await store().start(false);
    const { user } = draw();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Who sent the mail?');
    expect(screen.getByText('Why we ask.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Who sent the mail?' }));
    await user.click(screen.getByRole('button', { name: 'Not sure' }));
    await vi.waitUntil(() => store().wizard.question !== 'sender');
    expect(store().wizard.answers.sender).toBe('');
    const rail = screen.getByRole('navigation', { name: 'Steps' });
    expect(within(rail).getByText('2 questions')).toBeTruthy();
  });
});

describe('the result', () => {
  it('opens with the verdict as the focused heading, its chain, steps and who must act', async () => {
    await drawResult();
    const title = within(screen.getByRole('main')).getByRole('heading', { level: 1 });
    expect(document.activeElement).toBe(title);
    const region = screen.getByRole('region', { name: title.textContent });
    const way = within(region).getByRole('group', { name: 'The way of this mail' });
    expect(within(way).getByRole('button', { name: /^Station 4 of 5: .* said no$/ })).toBeTruthy();
    expect(within(region).getByRole('region', { name: 'What to do' })).toBeTruthy();
    expect(within(region).getByRole('region', { name: 'Who must act' })).toBeTruthy();
  });

  it('marks the term that decided in the DNS record, and the address in the refusal', async () => {
    await drawResult();
    const rests = screen.getByRole('region', { name: 'What this rests on' });
    const marked = [...rests.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marked).toContain('-all');
    expect(marked).toContain('SPF [example.com] with ip: [198.51.100.40] = did not pass');
  });

  it('tells what would help in a table with headers, the recommended row first', async () => {
    await drawResult();
    const table = screen.getByRole('table', { name: 'What if …' });
    const columns = within(table).getAllByRole('columnheader');
    expect(columns.map((column) => column.textContent)).toEqual(['If …', 'Does it arrive?', 'Because']);
    const rows = within(table).getAllByRole('rowheader');
    expect(rows[0]?.textContent).toContain('Recommended');
    expect(rows.filter((row) => row.textContent.includes('Recommended'))).toHaveLength(1);
    expect(within(table).getAllByText('Should').length).toBeGreaterThan(0);
    expect(within(table).getAllByText('No').length).toBeGreaterThan(0);
  });

  it('writes to each reader, in a language that stays when the reader changes', async () => {
    const { user } = await drawResult();
    const words = screen.getByRole('region', { name: 'Words to send' });
    const readers = within(words).getAllByRole('radio', { name: /forward|admin|Admin/i });
    expect(readers.length).toBeGreaterThan(1);
    await user.click(within(words).getByRole('radio', { name: 'Deutsch' }));
    expect(words.textContent).toContain('Guten Tag');
    const before = words.textContent;
    await user.click(within(words).getByRole('radio', { name: 'Admin of the forwarding server' }));
    expect(words.textContent).toContain('Guten Tag');
    expect(words.textContent).not.toBe(before);
  });

  it('sets two senders side by side', async () => {
    const { user } = await drawResult({ evidence: { other: postureOf('news.example.org', 'pass', null) } });
    const field = screen.getByRole('textbox', { name: 'Address or domain that arrives' });
    await user.type(field, 'hello@news.example.org{Enter}');
    const table = await screen.findByRole('table', { name: '“All other mails arrive”' });
    const heads = within(table)
      .getAllByRole('columnheader')
      .map((head) => head.textContent);
    expect(heads).toEqual(['example.com', 'news.example.org']);
    expect(within(table).getByRole('row', { name: /SPF 198\.51\.100\.40/ }).textContent).toMatch(
      /No, expressly not.*Yes/,
    );
    expect(store().wizard.answers.otherSender).toBe('hello@news.example.org');
  });

  it('says what DNS was not asked, and asks it then', async () => {
    store().askNobody(true);
    const { user } = await drawResult(offline);
    expect(screen.getByText('DNS was not asked.')).toBeTruthy();
    expect(screen.queryByText('Certain')).toBe(null);
    await user.click(screen.getByRole('button', { name: 'Ask DNS now' }));
    await vi.waitUntil(() => store().wizard.check.kind === 'examined');
    expect(screen.queryByText('DNS was not asked.')).toBe(null);
  });

  it('tells an answer that did not come from a no', async () => {
    await drawResult({ evidence: { ...offline.evidence, targetMx: { kind: 'failed' } } });
    expect(screen.getByText('DNS gave no answer to some questions.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Ask DNS again' })).toBeTruthy();
  });

  it('points to the explanation where the mail was not forwarded', async () => {
    const { user, onExplain } = await drawResult({
      facts: {
        actors: {
          ...BENS_FACTS.actors,
          forwarder: { mailbox: null, host: null, ip: null, rewrittenSender: null },
        },
        signs: [],
        reportedBySender: true,
        refusal: BENS_FACTS.refusal && {
          ...BENS_FACTS.refusal,
          reason: 'user-unknown',
          words: '550 5.1.1 User unknown',
          spf: 'not-stated',
          spfIp: null,
        },
      },
      ...offline,
    });
    expect(screen.queryByRole('table', { name: '“All other mails arrive”' })).toBe(null);
    const [button] = screen.getAllByRole('button', { name: 'Explain the message' });
    await user.click(button ?? document.body);
    expect(onExplain).toHaveBeenCalledOnce();
  });

  it('says of a mail that got through that it arrived', async () => {
    await drawResult({ facts: { input: 'mail', refusal: null } });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'This mail got through the forwarding.',
    );
    expect(screen.getByText('Arrived')).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Explain the message' })).toHaveLength(1);
  });

  it('keeps the way back: to the first screen, then out of the wizard', async () => {
    const { user, onLeave } = await drawResult();
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByRole('textbox', { name: 'Returned mail or forwarded mail' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('can be copied as text, with what would help and what it rests on', async () => {
    const { user, actions } = await drawResult();
    await user.click(screen.getByRole('button', { name: 'Copy result' }));
    const [text = ''] = actions.copied;
    expect(text).toContain(screen.getByRole('heading', { level: 1 }).textContent);
    expect(text).toContain('4. Recipient’s provider mx1.mail.example.net: said no');
    expect(text).toContain('the same mail is sent once more: No.');
    expect(text).toContain('v=spf1 ip4:192.0.2.25 -all');
  });

  it('is there in German as well', async () => {
    await drawResult({}, 'de');
    expect(screen.getByRole('table', { name: 'Was wäre, wenn …' })).toBeTruthy();
    expect(screen.getByText('Empfohlen')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Wer etwas tun muss' })).toBeTruthy();
  });
});

describe('while DNS is asked', () => {
  it('shows what is known, and can be stopped', async () => {
    let answer: (answer: { kind: 'failed'; reason: 'cancelled' }) => void = () => undefined;
    const calls = installFakeWindow({
      examineForward: ({ online }) =>
        online
          ? new Promise((resolve) => (answer = resolve))
          : Promise.resolve({ kind: 'examined', examination: buildForward(offline) }),
    });
    store().edit('Final-Recipient: rfc822; ben.k@example.net');
    await store().start(true);
    const { user } = draw();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Asking DNS about this forwarding');
    expect(screen.getByText('ben@club.example.org (from the report)')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(calls.cancelled).toHaveLength(1);
    answer({ kind: 'failed', reason: 'cancelled' });
    expect(await screen.findByText('You stopped the questions to DNS.')).toBeTruthy();
  });
});
