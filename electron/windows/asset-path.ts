import { extname, join, sep } from 'node:path';

/** Where the window's page comes from: our own scheme, so that it has an origin of its own and no `file:` rights. */
export const APP_SCHEME = 'app';
export const APP_ORIGIN = 'app://retour';
/** The one page of the window. */
export const APP_PAGE = `${APP_ORIGIN}/index.html`;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.eml': 'message/rfc822',
  '.txt': 'text/plain; charset=utf-8',
};

/** A file of the window and its media type. */
export interface Asset {
  readonly path: string;
  readonly mediaType: string;
}

/** True for a step of a path that some system reads as more than the name of a file or folder. */
function leadsAstray(step: string): boolean {
  return step === '..' || step === '.' || ['\\', ':', '\0', '/'].some((sign) => step.includes(sign));
}

/**
 * The file below `root` that an `app://retour/` address names; null for another host, an unknown file type, and any
 * address that could lead out of `root` (`..`, a backslash, a drive letter, a NUL, also percent-encoded).
 */
export function assetPath(root: string, address: string): Asset | null {
  let pathname: string;
  try {
    const url = new URL(address);
    if (url.protocol !== `${APP_SCHEME}:` || url.host !== 'retour') return null;
    pathname = decodeURIComponent(url.pathname);
  } catch {
    return null;
  }
  const steps = pathname.split('/').filter((step) => step !== '');
  if (steps.some(leadsAstray)) return null;
  const path = join(root, ...(steps.length > 0 ? steps : ['index.html']));
  const mediaType = MEDIA_TYPES[extname(path)];
  return mediaType && path.startsWith(root + sep) ? { path, mediaType } : null;
}

/** True where a frame shows our own page, whatever its query or fragment. */
export function isAppAddress(address: string): boolean {
  return address === APP_ORIGIN || address.startsWith(`${APP_ORIGIN}/`);
}
