import { describe, expect, it } from 'vitest';
import type { WordingParams } from '../../../shared/report/report.ts';
import type { FindingText } from '../../../shared/wording/finding-text.ts';
import { LANGUAGES, type Language } from '../../../shared/wording/format.ts';
import { PARAM_FALLBACKS } from '../../../shared/wording/params.ts';
import { ALL_CHECKS, SAMPLES, textOf } from './finding-samples.ts';

/** Every standard placeholder with a short value. */
const STATED: WordingParams = {
  recipient: 'ann@example.org',
  recipientDomain: 'example.org',
  originalRecipient: 'bob@example.com',
  server: 'mx.example.org',
  serverIp: '192.0.2.7',
  provider: 'example.org',
  reporter: 'out.example.net',
  sender: 'ben@example.net',
  senderDomain: 'example.net',
  senderIp: '198.51.100.4',
  subject: 'Offer',
  messageDate: 'Tue, 17 Nov 2026 10:00:00 +0100',
  messageId: '<1@example.net>',
  code: '550 5.7.1',
  quote: '550 5.7.1 refused',
  since: '2026-11-17T10:00:00+01:00',
  giveUpAt: '2026-11-22T10:00:00+01:00',
};

function sentencesOf(text: FindingText): readonly string[] {
  const { letter } = text;
  return [
    text.title,
    text.lead,
    text.explanation,
    text.whyNotCertain,
    ...text.steps.flatMap(({ act, why }) => [act, why]),
    ...(letter ? [letter.to, letter.subject, letter.body] : []),
  ];
}

/** Everything the checks can say, one entry a text, with a label that leads back to it. */
function rendered(
  params: WordingParams,
): readonly { label: string; language: Language; text: FindingText }[] {
  return SAMPLES.flatMap((sample) =>
    LANGUAGES.map((language) => ({
      label: `${sample.check.id} ${language} ${sample.result.confidence}`,
      language,
      text: textOf(sample, language, params),
    })),
  );
}

const FULL = rendered(STATED);
const BARE = rendered({});
const ALL = [...FULL, ...BARE];

/** Labels and sentences that break a rule; empty where all is well. */
function offenders(
  texts: readonly { readonly label: string; readonly language: Language; readonly text: FindingText }[],
  breaks: (sentence: string, language: Language) => boolean,
): readonly string[] {
  const found = texts.flatMap(({ label, language, text }) =>
    sentencesOf(text)
      .filter((sentence) => breaks(sentence, language))
      .map((sentence) => `${label}: ${sentence}`),
  );
  return [...new Set(found)];
}

describe('every check', () => {
  it('answers in at least one situation', () => {
    const answered = new Set(SAMPLES.map(({ check }) => check.id));
    expect(ALL_CHECKS.map(({ id }) => id).filter((id) => !answered.has(id))).toEqual([]);
  });

  it('starts with what to do now', () => {
    expect(ALL_CHECKS.filter(({ steps }) => steps[0]?.when !== 'now').map(({ id }) => id)).toEqual([]);
  });

  it('names who must act', () => {
    expect(SAMPLES.filter(({ result }) => result.actors.length === 0).map(({ check }) => check.id)).toEqual(
      [],
    );
  });

  it('offers the letter with a step where it has one, and only there', () => {
    const wrong = ALL_CHECKS.filter(
      ({ steps, wording }) =>
        steps.some(({ action }) => action === 'show-letter') !== (wording.en.letter !== null),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('every wording', () => {
  it('fills every placeholder, with all values and with none', () => {
    expect(offenders(ALL, (sentence) => /[{}]|undefined|null|NaN|\[object/.test(sentence))).toEqual([]);
  });

  it('has something to say in every place', () => {
    expect(offenders(ALL, (sentence) => sentence.trim() === '')).toEqual([]);
  });

  it('has a title of at most 90 characters with short names', () => {
    const long = FULL.filter(({ text }) => text.title.length > 90);
    expect(long.map(({ label, text }) => `${label} ${String(text.title.length)}: ${text.title}`)).toEqual([]);
  });

  it('has a title that is one sentence', () => {
    const wrong = ALL.filter(({ text }) => !/[.?]$/.test(text.title) || /[.?!]\s/.test(text.title));
    expect(wrong.map(({ label, text }) => `${label}: ${text.title}`)).toEqual([]);
  });

  it('has a title without codes and acronyms', () => {
    const jargon =
      /\b(?:SPF|DKIM|DMARC|ARC|SMTP|DNS|MX|PTR|HELO|TLS|STARTTLS|IP|RBL|[245]\d\d|[245]\.\d\.\d{1,3})\b/;
    const wrong = BARE.filter(({ text }) => jargon.test(text.title));
    expect(wrong.map(({ label, text }) => `${label}: ${text.title}`)).toEqual([]);
  });

  it('says "may" where it is only possible', () => {
    const hedge: Readonly<Record<Language, RegExp>> = {
      en: /\b(?:may|might|could|perhaps|possibly)\b/i,
      de: /\b(?:vielleicht|möglicherweise|womöglich|eventuell|könnte|kann sein)\b/i,
    };
    // Not knowing is not a guess: these titles claim nothing.
    const claimless = new Set(['refusal.unrecognised']);
    const wrong = SAMPLES.filter(
      ({ check, result }) => result.confidence === 'possible' && !claimless.has(check.id),
    )
      .flatMap((sample) =>
        LANGUAGES.map((language) => ({
          id: sample.check.id,
          language,
          title: textOf(sample, language, STATED).title,
        })),
      )
      .filter(({ language, title }) => !hedge[language].test(title));
    expect([...new Set(wrong.map(({ id, title }) => `${id}: ${title}`))]).toEqual([]);
  });

  it('opens every sentence with a capital, also where a phrase stands in for a value', () => {
    // An address or a host name keeps its small letter.
    const opening = /(?:^|[.?!]\s+)(?!\S+@|[\w-]+\.\w)[a-zäöüß]/;
    const prose = BARE.map((entry) => ({ ...entry, text: { ...entry.text, letter: null } }));
    expect(offenders(prose, (sentence) => opening.test(sentence))).toEqual([]);
  });

  it('ends its sentences: commands without a full stop, reasons with one', () => {
    const wrong = ALL.flatMap(({ label, text }) => [
      ...text.steps.filter(({ act }) => /[.!?:]$/.test(act)).map(({ act }) => `${label}: ${act}`),
      ...text.steps.filter(({ why }) => !/[.?]$/.test(why)).map(({ why }) => `${label}: ${why}`),
      ...[text.lead, text.explanation, text.whyNotCertain]
        .filter((part) => !/[.?]$/.test(part))
        .map((part) => `${label}: ${part}`),
    ]);
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('uses typographic quotes and apostrophes, and neither exclamation marks nor stray spaces', () => {
    expect(
      offenders(ALL, (sentence) => /["'`!]| {2}| [,;:?]| \.(?![a-z])|\.\.|\.,|,,/.test(sentence)),
    ).toEqual([]);
  });

  it('uses the quotes of its language', () => {
    expect(
      offenders(ALL, (sentence, language) =>
        language === 'de' ? /”|“[^„“]*“/.test(sentence) : /„/.test(sentence),
      ),
    ).toEqual([]);
  });

  it('speaks to German readers with "Sie" and to nobody with an "Oops"', () => {
    const intimate = /\b(?:du|dich|dir|dein\w*|euch|euer\w*)\b/i;
    expect(offenders(ALL, (sentence, language) => language === 'de' && intimate.test(sentence))).toEqual([]);
    expect(
      offenders(ALL, (sentence) => /(?<!-)\b(?:oops|ups|leider|sorry|unfortunately)\b/i.test(sentence)),
    ).toEqual([]);
  });

  it('uses German words where there are usual ones', () => {
    const english =
      /\b(?:bounce|e-?mail|account|forward|forwarding|attachment|recipient|sender|address|provider)\b/i;
    expect(
      offenders(
        BARE,
        (sentence, language) => language === 'de' && english.test(sentence.replace(/„[^“]*“/g, '')),
      ),
    ).toEqual([]);
  });

  it('never puts a nominative stand-in behind a preposition that wants another case', () => {
    const wrongCase =
      /\b(?:bei|von|mit|zu|aus|nach|laut|seit) (?:der|die|das) (?:Server|Anbieter|meldende|Domain|Empfängeradresse|Adresse)\b/i;
    const dative = /\b(?:bei|von|mit|zu|aus|nach|laut|seit) der (?:Domain|Empfängeradresse|Adresse)\b/i;
    expect(
      offenders(
        BARE,
        (sentence, language) => language === 'de' && wrongCase.test(sentence) && !dative.test(sentence),
      ),
    ).toEqual([]);
  });

  it('writes letters that speak of the writer as "I"', () => {
    const yours = Object.values(PARAM_FALLBACKS.en).filter((phrase) => phrase.startsWith('your '));
    const wrong = BARE.filter(({ language, text }) => language === 'en' && text.letter)
      .filter(({ text }) => yours.some((phrase) => text.letter?.body.includes(phrase)))
      .map(({ label, text }) => `${label}: ${text.letter?.body ?? ''}`);
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('survives hostile values', () => {
    const hostile = `{server} <b>${'x'.repeat(5000)}</b> {n, plural, one {a}} \u202e\u0000\n'{`;
    const params = Object.fromEntries(Object.keys(STATED).map((name) => [name, hostile]));
    for (const sample of SAMPLES.slice(0, 40)) {
      for (const language of LANGUAGES) {
        const { title } = textOf(sample, language, params);
        expect(title.length).toBeLessThan(400);
        expect(title).not.toMatch(/[\u0000-\u001f\u202e]/);
      }
    }
  });
});

describe('a mail that is still being tried', () => {
  const FINAL: Readonly<Record<Language, RegExp>> = {
    en: /\bnobody is trying\b|\bno further attempts\b|\bwill fail again\b|\bgiven up\b/i,
    de: /\bweitere (?:Zustellv|V)ersuche gibt es nicht\b|\baufgegeben\b/i,
  };

  it('is never called lost, finally refused or hopeless', () => {
    const waiting = SAMPLES.filter(
      ({ subject }) => subject?.recipient.action === 'delayed' || subject?.notice.kind === 'delay',
    );
    expect(waiting.length).toBeGreaterThan(5);
    const wrong = waiting.flatMap((sample) =>
      LANGUAGES.map((language) => ({
        id: sample.check.id,
        language,
        text: textOf(sample, language, STATED),
      })),
    );
    expect(
      wrong
        .filter(({ language, text }) => FINAL[language].test(`${text.title} ${text.lead}`))
        .map(({ id }) => id),
    ).toEqual([]);
  });
});
