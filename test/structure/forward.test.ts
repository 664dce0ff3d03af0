import { describe, expect, it } from 'vitest';
import type { ForwardCheck } from '../../shared/checks/forward/forward-check.ts';
import { FORWARD_CHECKS } from '../../shared/checks/forward/registry.ts';
import { CHECKS } from '../../shared/checks/index.ts';
import { NETWORK_CHECKS } from '../../shared/checks/network/registry.ts';
import { TARGETS } from '../../shared/forward/targets/index.ts';
import type { TargetDemands } from '../../shared/forward/targets/target-demands.ts';
import { REMEDY_IDS } from '../../shared/forward/forward-judgement.ts';
import { CATALOG } from '../../shared/wording/messages.ts';

type Module = Readonly<Record<string, unknown>>;
const checkFiles = import.meta.glob<Module>('../../shared/checks/forward/*.ts', { eager: true });
const targetFiles = import.meta.glob<Module>('../../shared/forward/targets/*.ts', { eager: true });

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
function isCheck(value: unknown): value is ForwardCheck {
  return isObject(value) && 'evaluate' in value && 'wording' in value;
}
function isTarget(value: unknown): value is TargetDemands {
  return isObject(value) && 'demands' in value && 'collects' in value;
}
function exported<T>(
  files: Readonly<Record<string, Module>>,
  is: (value: unknown) => value is T,
): readonly T[] {
  return [...new Set(Object.values(files).flatMap((module) => Object.values(module).filter(is)))];
}

const SOURCE = /^RFC \d{3,5}(?: |$)|^https:\/\/\S+$/;
const MONTH = /^20\d\d-(?:0[1-9]|1[0-2])$/;
/** A title with names in it has to fit into one line of the verdict. */
const MAX_TITLE = 105;

/** A title as it is read at its longest: one branch of a choice. */
function longest(title: string): string {
  return title.replace(
    /^\{\w+, select, \w+ \{([^{}]*)\} other \{([^{}]*)\}\}$/,
    (_, one: string, other: string) => (one.length > other.length ? one : other),
  );
}

describe('checks of forwardings', () => {
  it('are all registered, each once, under ids that no other check has', () => {
    const ids = FORWARD_CHECKS.map(({ id }) => id);
    expect(
      exported(checkFiles, isCheck)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort());
    const others = [...NETWORK_CHECKS, ...CHECKS].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index || others.includes(id))).toEqual([]);
  });

  it('have words for every step in both languages, sources and a month', () => {
    const wrong = FORWARD_CHECKS.filter(
      ({ steps, wording, references, asOf }) =>
        wording.en.steps.length !== steps.length ||
        wording.de.steps.length !== steps.length ||
        references.length === 0 ||
        !references.every((source) => SOURCE.test(source)) ||
        !MONTH.test(asOf),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('say "may" in a title of their own, and keep titles short', () => {
    const titles = FORWARD_CHECKS.flatMap(({ id, wording }) =>
      [wording.en, wording.de].flatMap(({ title, titleIfPossible }) => [
        [id, title] as const,
        [id, titleIfPossible ?? ''] as const,
      ]),
    );
    expect(titles.filter(([, title]) => title === '' || longest(title).length > MAX_TITLE)).toEqual([]);
  });

  it('write a letter in both languages or in none', () => {
    const half = FORWARD_CHECKS.filter(
      ({ wording }) => (wording.en.letter === null) !== (wording.de.letter === null),
    );
    expect(half.map(({ id }) => id)).toEqual([]);
  });

  it('write to each of the parties that can act', () => {
    const writers = FORWARD_CHECKS.filter(({ wording }) => wording.en.letter !== null).map(({ id }) => id);
    expect(writers).toEqual(
      expect.arrayContaining([
        'forward.spf',
        'forward.ask-forwarder',
        'forward.ask-sender-admin',
        'forward.ask-target',
      ]),
    );
  });
});

describe('demands of targets', () => {
  it('are all registered, each once, with sources and a month', () => {
    expect(
      exported(targetFiles, isTarget)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(TARGETS.map(({ id }) => id).sort());
    const wrong = TARGETS.filter(
      ({ sources, asOf, demands }) =>
        demands.length === 0 ||
        sources.length === 0 ||
        !sources.every((source) => SOURCE.test(source)) ||
        !MONTH.test(asOf),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('claim each domain and each usual server once', () => {
    const domains = TARGETS.flatMap((target) => target.domains);
    expect(domains.filter((domain, index) => domains.indexOf(domain) !== index)).toEqual([]);
    const servers = {
      'gmail-smtp-in.l.google.com': 'gmail',
      'aspmx2.googlemail.com': 'gmail',
      'smtp.google.com': 'gmail',
      'example-org.mail.protection.outlook.com': 'microsoft-365',
      'example-org.a-v1.mx.microsoft': 'microsoft-365',
      'outlook-com.olc.protection.outlook.com': 'outlook-com',
      'mta5.am0.yahoodns.net': 'yahoo',
      'mx00.emig.gmx.net': 'gmx-webde',
      'mx-ha02.web.de': 'gmx-webde',
      'mx01.t-online.de': 't-online',
      'mx01.mail.icloud.com': 'icloud',
      'mxs.mail.ru': 'mail-ru',
      'mx1.example.pphosted.com': 'gateway',
      'eu-smtp-inbound-1.mimecast.com': 'gateway',
    };
    const found = Object.keys(servers).map((host) => [
      host,
      TARGETS.find(({ hosts }) => hosts?.test(host))?.id,
    ]);
    expect(Object.fromEntries(found)).toEqual(servers);
  });
});

describe('remedies', () => {
  it('have words for the row', () => {
    const ids: readonly string[] = Object.keys(CATALOG);
    expect(REMEDY_IDS.filter((id) => !ids.includes(`forward-screen.remedy.${id}`))).toEqual([]);
  });
});
