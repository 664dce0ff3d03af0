import * as z from 'zod/mini';
import { SETTINGS_SOURCES, type SettingsAnswer } from '../providers/settings-answer.ts';
import type { DeepReadonly, SameType } from './same-type.ts';

const text = z.string();
const textOrNull = z.nullable(text);
const texts = z.array(text);
const source = z.enum(SETTINGS_SOURCES);
const security = z.enum(['tls', 'starttls', 'plain']);
const userNameForm = z.enum(['address', 'local-part', 'own']);
const login = z.enum(['password', 'app-password', 'oauth2', 'oauth2-or-app-password', 'none']);

const provider = z.object({
  id: text,
  name: text,
  domains: texts,
  domainSuffixes: z.exactOptional(texts),
  mx: texts,
  servers: z.array(z.object({ host: text, port: z.int(), security })),
  userName: userNameForm,
  login,
  quirks: z.array(
    z.enum([
      'enable-first',
      'own-network-only',
      'sender-must-match',
      'paid-only',
      'local-bridge',
      'separate-credentials',
      'being-retired',
      'host-in-account',
      'no-mail-programs',
    ]),
  ),
  page: textOrNull,
  sources: texts,
  asOf: text,
  country: textOrNull,
  changes: z.exactOptional(
    z.array(
      z.object({
        kind: z.enum(['password-login-ends', 'password-login-off-by-default']),
        date: text,
        source: text,
        asOf: text,
      }),
    ),
  ),
});

const candidate = z.object({
  source,
  origin: text,
  host: text,
  port: z.int(),
  security,
  userName: textOrNull,
  userNameForm: z.nullable(userNameForm),
  login: z.nullable(login),
});

/** What is known about how an address sends, as it crosses between processes. */
export const settingsAnswerSchema = z.object({
  address: text,
  domain: text,
  provider: z.nullable(provider),
  providerApplies: z.boolean(),
  providerBy: z.nullable(z.enum(['domain', 'mx'])),
  mx: z.nullable(texts),
  chosen: z.nullable(candidate),
  choice: z.enum([
    'agreed',
    'operator-file',
    'built-in',
    'dns-record',
    'public-database',
    'guess-by-mx',
    'encrypted-instead',
    'no-server-exists',
    'nothing-found',
  ]),
  candidates: z.array(candidate),
  differing: z.array(source),
  lookups: z.array(
    z.object({
      source,
      origin: text,
      result: z.enum(['found', 'none', 'not-offered', 'failed', 'not-asked']),
      reason: textOrNull,
    }),
  ),
  pages: texts,
});

/** Does not compile when the schema and {@link SettingsAnswer} differ in any field. */
export const settingsSchemaIsAnswer: SameType<
  DeepReadonly<z.infer<typeof settingsAnswerSchema>>,
  SettingsAnswer
> = true;
