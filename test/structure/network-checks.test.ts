import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../shared/checks/index.ts';
import type { FindingCheck } from '../../shared/checks/finding-check.ts';
import { HEADER_CHECKS } from '../../shared/checks/headers/registry.ts';
import { NETWORK_CHECKS } from '../../shared/checks/network/registry.ts';
import { VERIFY_CHECKS } from '../../shared/checks/verify/registry.ts';
import { SIGNALS } from '../../shared/network/signals/index.ts';
import type { Signal } from '../../shared/network/signal.ts';

type Module = Readonly<Record<string, unknown>>;
const networkFiles = import.meta.glob<Module>('../../shared/checks/network/*.ts', { eager: true });
const headerFiles = import.meta.glob<Module>('../../shared/checks/headers/*.ts', { eager: true });
const verifyFiles = import.meta.glob<Module>('../../shared/checks/verify/*.ts', { eager: true });
const signalFiles = import.meta.glob<Module>('../../shared/network/signals/*.ts', { eager: true });

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
/** What a check concludes from does not matter here. */
type AnyCheck = Omit<FindingCheck<never>, 'evaluate'>;

function isCheck(value: unknown): value is AnyCheck {
  return isObject(value) && 'evaluate' in value && 'wording' in value;
}
function isSignal(value: unknown): value is Signal {
  return isObject(value) && 'find' in value && 'blindSpots' in value;
}

const SOURCE = /^RFC \d{3,5}(?: |$)|^https:\/\/\S+$/;
const MONTH = /^20\d\d-(?:0[1-9]|1[0-2])$/;

const FAMILIES: readonly (readonly [string, Readonly<Record<string, Module>>, readonly AnyCheck[]])[] = [
  ['the network', networkFiles, NETWORK_CHECKS],
  ['headers', headerFiles, HEADER_CHECKS],
  ['what was verified', verifyFiles, VERIFY_CHECKS],
];

describe.each(FAMILIES)('checks of %s', (_, files, checks) => {
  it('are all registered, each once, under ids that no other check has', () => {
    const found = Object.values(files).flatMap((module) => Object.values(module).filter(isCheck));
    expect([...new Set(found)].map(({ id }) => id).sort()).toEqual(checks.map(({ id }) => id).sort());
    const ids = [...FAMILIES.flatMap(([, , all]) => all), ...CHECKS].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('have words for every step in both languages, sources and a month', () => {
    const wrong = checks.filter(
      ({ steps, wording, references, asOf }) =>
        wording.en.steps.length !== steps.length ||
        wording.de.steps.length !== steps.length ||
        references.length === 0 ||
        !references.every((source) => SOURCE.test(source)) ||
        !MONTH.test(asOf),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('write a letter in both languages or in none', () => {
    const half = checks.filter(
      ({ wording }) => (wording.en.letter === null) !== (wording.de.letter === null),
    );
    expect(half.map(({ id }) => id)).toEqual([]);
  });

  it('never advise to do without encryption', () => {
    const advice =
      /\b(?:switch|turn) off (?:the )?(?:encryption|TLS|SSL)\b|\bdisable (?:the )?(?:encryption|TLS|SSL)\b|\bVerschlüsselung (?:aus|ab)(?:zu)?schalten\b|\bschalten Sie die Verschlüsselung (?:aus|ab)\b/i;
    const wrong = checks.filter(({ wording }) =>
      [wording.en, wording.de].some(({ steps }) =>
        steps.some(({ act, why }) => advice.test(`${act} ${why}`)),
      ),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('signals of networks', () => {
  const found = Object.values(signalFiles).flatMap((module) => Object.values(module).filter(isSignal));

  it('are all registered, under the numbers 1 to 16', () => {
    expect([...new Set(found)].map(({ id }) => id).sort()).toEqual(SIGNALS.map(({ id }) => id).sort());
    const numbers = SIGNALS.map(({ number }) => number).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
  });

  it('say what they prove, what deceives them, what they miss, and where that stands', () => {
    const bare = SIGNALS.filter(
      ({ proves, falsePositives, blindSpots, sources }) =>
        [proves, falsePositives, blindSpots].some((text) => text.length < 20) ||
        sources.length === 0 ||
        !sources.every((source) => SOURCE.test(source)),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});
