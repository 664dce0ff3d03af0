import { describe, expect, it } from 'vitest';
import { serverNameOf } from '../../../../electron/net/tls/lenient-tls.ts';

describe('the name told to a server', () => {
  it('is the host in its ASCII form, and none for an address', () => {
    expect(serverNameOf('mail.example.org')).toEqual({ servername: 'mail.example.org' });
    expect(serverNameOf('Bücher.example')).toEqual({ servername: 'xn--bcher-kva.example' });
    expect(serverNameOf('192.0.2.25')).toEqual({});
    expect(serverNameOf('2001:db8::25')).toEqual({});
  });
});
