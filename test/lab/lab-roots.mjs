// See LAB_ROOTS in lab.ts. LAB_AUTHORITY names the PEM file of the lab's certificate authority.
import { readFileSync } from 'node:fs';
import Module from 'node:module';

const authority = process.env.LAB_AUTHORITY ? [readFileSync(process.env.LAB_AUTHORITY, 'latin1')] : [];
const load = Module._load;
Module._load = (request, ...rest) => {
  const found = load(request, ...rest);
  if (request !== 'node:tls' && request !== 'tls') return found;
  const rootCertificates = [...found.rootCertificates, ...authority];
  return Object.create(found, { rootCertificates: { value: rootCertificates, enumerable: true } });
};
