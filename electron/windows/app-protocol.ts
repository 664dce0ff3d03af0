import { protocol } from 'electron';
import { readFile } from 'node:fs/promises';
import { APP_SCHEME, assetPath } from './asset-path.ts';

/**
 * The page may load its own files and nothing else: no inline script or style, no eval, no connection to anywhere,
 * no frame. Trusted types make the browser refuse raw HTML written by script.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** Declares `app:` as an origin of its own. Only works before the app is ready. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges }]);
}

/** The answer to a request for a file below `root`. */
async function answer(root: string, method: string, url: string): Promise<Electron.ProtocolResponse> {
  const asset = method === 'GET' ? assetPath(root, url) : null;
  const data = asset && (await readFile(asset.path).catch(() => null));
  if (!data) return { statusCode: 404, headers: HEADERS, data: Buffer.alloc(0) };
  return { headers: { ...HEADERS, 'Content-Type': asset.mediaType }, data };
}

/**
 * Serves the files below `root` as `app://retour/…`; everything else is not found.
 * By the older of Electron's two ways: the newer one, `protocol.handle`, makes Node load all of `fetch` for the first
 * file, which holds up every start by 30 to 50 ms.
 */
export function serveApp(root: string): void {
  protocol.registerBufferProtocol(APP_SCHEME, ({ method, url }, respond) => {
    void answer(root, method, url).then(respond);
  });
}
