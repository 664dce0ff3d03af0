import { networkInterfaces, type NetworkInterfaceInfo } from 'node:os';

/** Networks of this computer's interfaces as `198.51.100.2/24`, without the loopback. Nothing is asked for it. */
export function ownNetworks(
  interfaces: NodeJS.Dict<NetworkInterfaceInfo[]> = networkInterfaces(),
): readonly string[] {
  return Object.values(interfaces)
    .flatMap((infos) => infos ?? [])
    .filter(({ internal }) => !internal)
    .map(({ cidr }) => cidr)
    .filter((cidr) => cidr !== null);
}

/** Addresses that reach no further than the cable (RFC 3927, RFC 4291 §2.5.6). */
const LINK_LOCAL = /^(?:169\.254\.|fe[89ab][0-9a-f]:)/i;

/**
 * Families that this computer has an address for beyond its own cable. Mail programs do not try others either
 * (RFC 3493 §6.1, AI_ADDRCONFIG). Both where it has none at all, so that the attempt tells what is wrong.
 */
export function ownFamilies(
  interfaces: NodeJS.Dict<NetworkInterfaceInfo[]> = networkInterfaces(),
): readonly (4 | 6)[] {
  const usable = Object.values(interfaces)
    .flatMap((infos) => infos ?? [])
    .filter(({ internal, address }) => !internal && !LINK_LOCAL.test(address))
    .map(({ family }) => family);
  const families = ([6, 4] as const).filter((family) => usable.includes(`IPv${family}`));
  return families.length > 0 ? families : [6, 4];
}
