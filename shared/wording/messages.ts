import { authCatalog } from './catalog/auth.ts';
import { authToolsCatalog } from './catalog/auth-tools.ts';
import { batchCatalog } from './catalog/batch.ts';
import { cannotSendCatalog } from './catalog/cannot-send.ts';
import { cliCatalog } from './catalog/cli.ts';
import { commonCatalog } from './catalog/common.ts';
import { headersCatalog } from './catalog/headers.ts';
import { headersScreenCatalog } from './catalog/headers-screen.ts';
import { forwardCatalog } from './catalog/forward.ts';
import { forwardScreenCatalog } from './catalog/forward-screen.ts';
import { homeCatalog } from './catalog/home.ts';
import { probeCatalog } from './catalog/probe.ts';
import { networkCatalog } from './catalog/network.ts';
import { reasonCatalog } from './catalog/reasons.ts';
import { resultCatalog } from './catalog/result.ts';
import { settingsCatalog } from './catalog/settings.ts';
import { shellCatalog } from './catalog/shell.ts';
import { toolsCatalog } from './catalog/tools.ts';
import { windowCatalog } from './catalog/window.ts';
import { wizardCatalog } from './catalog/wizard.ts';
import { formatMessage, type FormatParams, type Language } from './format.ts';

/** Every interface string; findings and rules carry their own words. */
export const CATALOG = {
  ...commonCatalog,
  ...reasonCatalog,
  ...windowCatalog,
  ...homeCatalog,
  ...resultCatalog,
  ...batchCatalog,
  ...wizardCatalog,
  ...cannotSendCatalog,
  ...forwardScreenCatalog,
  ...forwardCatalog,
  ...networkCatalog,
  ...toolsCatalog,
  ...authCatalog,
  ...authToolsCatalog,
  ...headersCatalog,
  ...headersScreenCatalog,
  ...settingsCatalog,
  ...shellCatalog,
  ...cliCatalog,
  ...probeCatalog,
} as const;

/** Id of a catalog entry. */
export type MessageId = keyof typeof CATALOG;

/** The wording of a catalog entry with its placeholders filled. */
export function say(id: MessageId, language: Language, params: FormatParams = {}): string {
  return formatMessage(CATALOG[id][language], language, params);
}
