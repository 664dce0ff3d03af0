import { describe, expect, it } from 'vitest';
import { assetPath, isAppAddress } from '../../../electron/windows/asset-path.ts';

const ROOT = '/opt/retour/renderer';

describe('assetPath', () => {
  it.each([
    ['app://retour/', `${ROOT}/index.html`, 'text/html; charset=utf-8'],
    ['app://retour/index.html?x=1#/result', `${ROOT}/index.html`, 'text/html; charset=utf-8'],
    ['app://retour/assets/index-1a.js', `${ROOT}/assets/index-1a.js`, 'text/javascript; charset=utf-8'],
    ['app://retour/assets/a%20b.css', `${ROOT}/assets/a b.css`, 'text/css; charset=utf-8'],
  ])('serves %s', (address, path, mediaType) => {
    expect(assetPath(ROOT, address)).toEqual({ path, mediaType });
  });

  it.each([
    'app://other/index.html',
    'file:///opt/retour/renderer/index.html',
    'app://retour/..%2fmain.js',
    'app://retour/assets/..%5c..%5cmain.js',
    'app://retour/assets/%2e%2e%2f%2e%2e%2fmain.js',
    'app://retour/C:/windows/win.js',
    'app://retour/index.html%00.js',
    'app://retour/%',
    'app://retour/assets/program.exe',
    'app://retour/assets',
    'not an address',
  ])('refuses %s', (address) => {
    expect(assetPath(ROOT, address)).toBeNull();
  });

  it('stays inside the folder for dots that the address itself resolves', () => {
    for (const dots of ['../../etc/x.js', '%2e%2e/%2E./etc/x.js'])
      expect(assetPath(ROOT, `app://retour/${dots}`)?.path).toBe(`${ROOT}/etc/x.js`);
  });
});

describe('isAppAddress', () => {
  it('knows our page from look-alikes', () => {
    expect(isAppAddress('app://retour/index.html')).toBe(true);
    expect(isAppAddress('app://retour')).toBe(true);
    for (const other of ['app://retour.example.org/', 'app://retourx/', 'https://retour/', 'about:blank', ''])
      expect(isAppAddress(other)).toBe(false);
  });
});
