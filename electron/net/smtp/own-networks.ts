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
