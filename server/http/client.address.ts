import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** As the configuration has it: everybody, nobody, these addresses, or by the hop. */
export type TrustProxy = boolean | readonly string[] | ((address: string, hop: number) => boolean);

/**
 * Who asks: the nearest address that no trusted proxy has. What a client itself writes into `X-Forwarded-For` says
 * nothing. An IPv6 client counts as its network (/64), since it has as many addresses as it likes.
 */
export class ClientAddress {
  private readonly isTrusted: (address: string, hop: number) => boolean;

  constructor(trust: TrustProxy) {
    this.isTrusted =
      typeof trust === 'function' ? trust : typeof trust === 'boolean' ? () => trust : listed(trust);
  }

  of({ socket, headers }: IncomingMessage): string {
    const nearest = plain(socket.remoteAddress ?? '');
    const forwarded = headers['x-forwarded-for'];
    if (forwarded === undefined || !this.isTrusted(nearest, 0)) return network(nearest);
    const hops = [nearest, ...String(forwarded).split(',').reverse().map(plain)];
    const at = hops.findIndex((address, hop) => hop === hops.length - 1 || !this.isTrusted(address, hop));
    return network(hops[at] ?? nearest);
  }
}

export function isLoopback(address: string): boolean {
  return address.startsWith('127.') || address === LOOPBACK_NETWORK;
}

/** `::1` as its network. */
const LOOPBACK_NETWORK = '0:0:0:0';

function listed(addresses: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const entry of addresses) {
    const [address = '', bits] = entry.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (isIP(address) === 0) continue;
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return (address) => {
    const version = isIP(address);
    return version !== 0 && list.check(address, version === 6 ? 'ipv6' : 'ipv4');
  };
}

/** Without blanks, and an IPv4 address as such. */
function plain(address: string): string {
  return address.trim().replace(/^::ffff:(?=\d+\.)/i, '');
}

function network(address: string): string {
  if (isIP(address) !== 6) return isIP(address) === 4 ? address : 'unknown';
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...zeros, ...after]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
