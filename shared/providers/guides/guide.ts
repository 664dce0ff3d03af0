import type { SubmissionSecurity } from '../submission.ts';

/** Words in both languages as the program shows them or as we say them. */
export interface GuideWords {
  readonly en: string;
  readonly de: string;
}

/**
 * Where the settings of the outgoing server are entered in one mail program. Words in quotation marks are what the
 * program shows. Placeholders: `{host}`, `{port}`, `{security}`, `{user}`, `{login}`,
 * `{password}`.
 */
export interface ClientGuide {
  /** Stable id in kebab-case. */
  readonly id: string;
  readonly name: GuideWords;
  readonly steps: readonly GuideWords[];
  /** What people must know of this program beyond the steps; null where there is nothing. */
  readonly note: GuideWords | null;
  /**
   * How to get the login at the provider's page (OAuth2) where no setting of the program is called so; null where
   * `login.oauth2` is that setting, or where nothing general can be said.
   */
  readonly signIn: GuideWords | null;
  /** How the program calls each kind of encryption. */
  readonly security: Readonly<Record<SubmissionSecurity, GuideWords>>;
  /** How it calls the login with a password, and the one at the provider's page; null where it offers none such. */
  readonly login: { readonly password: GuideWords; readonly oauth2: GuideWords | null };
  /** The maker's own page on this. */
  readonly source: string;
  /** When the program looked like this, `YYYY-MM`. */
  readonly asOf: string;
}

/** What goes into the steps of a guide. */
export interface GuideValues {
  readonly host: string;
  readonly port: number;
  readonly security: SubmissionSecurity;
  /** The user name, or words for one that only the provider knows. */
  readonly user: string;
  readonly usesOAuth2: boolean;
  /** What to call the password ("the app password"); "the password" unless told. */
  readonly password?: string;
}

const PASSWORD: GuideWords = { en: 'the password', de: 'das Passwort' };

/** The steps in one language with the values put in. Values are plain text and are never read as placeholders. */
export function guideSteps(
  guide: ClientGuide,
  values: GuideValues,
  language: keyof GuideWords,
): readonly string[] {
  const login = values.usesOAuth2 ? (guide.login.oauth2 ?? guide.login.password) : guide.login.password;
  const filled: Readonly<Record<string, string>> = {
    host: values.host,
    port: String(values.port),
    security: guide.security[values.security][language],
    user: values.user,
    login: login[language],
    password: values.password ?? PASSWORD[language],
  };
  return guide.steps.map((step) =>
    step[language].replace(
      /\{(host|port|security|user|login|password)\}/g,
      (_, name: string) => filled[name] ?? '',
    ),
  );
}

/** What to know beyond the steps, in one language; none for most. */
export function guideNotes(
  guide: ClientGuide,
  { usesOAuth2 }: Pick<GuideValues, 'usesOAuth2'>,
  language: keyof GuideWords,
): readonly string[] {
  const notes = usesOAuth2 ? [guide.note, guide.signIn] : [guide.note];
  return notes.flatMap((note) => (note === null ? [] : [note[language]]));
}
