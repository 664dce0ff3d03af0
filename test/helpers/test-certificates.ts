import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A key and its certificate in PEM form. */
export interface TestCertificate {
  readonly key: string;
  readonly cert: string;
}

/** An authority that exists only while the tests run. */
export interface TestAuthority extends TestCertificate {
  readonly name: string;
}

/** What a certificate for a server says. */
export interface LeafWishes {
  readonly commonName?: string;
  /** `DNS:mail.example.org` or `IP:127.0.0.1`. */
  readonly altNames?: readonly string[];
  /** Its dates, `YYYYMMDDHHMMSSZ`; else from now for 30 days. */
  readonly dates?: { readonly from: string; readonly to: string };
  readonly isAuthority?: boolean;
  /** Extended key usage as OpenSSL names it. */
  readonly usage?: 'serverAuth' | 'emailProtection';
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'retour-certificates-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function openssl(folder: string, args: readonly string[]): void {
  execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
}

function newKey(folder: string): void {
  openssl(folder, ['ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', 'key.pem']);
}

/** A self-signed authority of this organisation, made with the `openssl` command. */
export function testAuthority(name: string): TestAuthority {
  return { ...selfSigned({ commonName: name, isAuthority: true }, name), name };
}

/** A certificate that nobody but itself vouches for. */
export function selfSigned(wishes: LeafWishes = {}, organisation = 'Example Self'): TestCertificate {
  return inFolder((folder) => {
    newKey(folder);
    const subject = `/O=${organisation}/CN=${wishes.commonName ?? 'mail.example.org'}`;
    const extensions = extensionLines(wishes).flatMap((line) => ['-addext', line.replace(/ = /, '=')]);
    const base = [
      'req',
      '-x509',
      '-new',
      '-key',
      'key.pem',
      '-out',
      'cert.pem',
      '-days',
      '30',
      '-subj',
      subject,
    ];
    openssl(folder, [...base, ...extensions]);
    return read(folder);
  });
}

/** A certificate for a server, signed by the authority. */
export function leafOf(authority: TestAuthority, wishes: LeafWishes = {}): TestCertificate {
  return inFolder((folder) => {
    newKey(folder);
    const subject = `/CN=${wishes.commonName ?? 'mail.example.org'}`;
    openssl(folder, ['req', '-new', '-key', 'key.pem', '-out', 'request.pem', '-subj', subject]);
    writeFileSync(join(folder, 'ca-key.pem'), authority.key);
    writeFileSync(join(folder, 'ca-cert.pem'), authority.cert);
    writeFileSync(join(folder, 'index.txt'), '');
    writeFileSync(join(folder, 'serial'), '01\n');
    writeFileSync(join(folder, 'ca.cnf'), caConfig(wishes));
    const dates = wishes.dates
      ? ['-startdate', wishes.dates.from, '-enddate', wishes.dates.to]
      : ['-days', '30'];
    openssl(folder, [
      'ca',
      '-batch',
      '-config',
      'ca.cnf',
      '-in',
      'request.pem',
      '-out',
      'cert.pem',
      ...dates,
    ]);
    return read(folder);
  });
}

/** An authority below another one. */
export function intermediateOf(authority: TestAuthority, name: string): TestAuthority {
  return { ...leafOf(authority, { commonName: name, isAuthority: true }), name };
}

function extensionLines({ altNames, isAuthority, usage, commonName }: LeafWishes): readonly string[] {
  const names = altNames ?? [`DNS:${commonName ?? 'mail.example.org'}`];
  return [
    ...(isAuthority ? ['basicConstraints = critical,CA:TRUE'] : [`subjectAltName = ${names.join(',')}`]),
    ...(usage ? [`extendedKeyUsage = ${usage}`] : []),
  ];
}

function caConfig(wishes: LeafWishes): string {
  return [
    '[ca]\ndefault_ca = own',
    '[own]\ndatabase = index.txt\nserial = serial\nnew_certs_dir = .\ncertificate = ca-cert.pem',
    'private_key = ca-key.pem\ndefault_md = sha256\npolicy = any\nx509_extensions = leaf',
    '[any]\ncommonName = supplied',
    `[leaf]\n${extensionLines(wishes).join('\n')}`,
    '',
  ].join('\n');
}

function read(folder: string): TestCertificate {
  const cert = readFileSync(join(folder, 'cert.pem'), 'utf8').replace(/^[^]*?(?=-----BEGIN)/, '');
  return { key: readFileSync(join(folder, 'key.pem'), 'utf8'), cert };
}
