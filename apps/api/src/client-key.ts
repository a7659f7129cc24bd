import type { IncomingMessage } from 'node:http';
import { isIP, SocketAddress } from 'node:net';

/**
 * What stands for the client of a request while its requests are counted: its address or, of an IPv6 address, the network of 64 bits
 * that is one subscriber's.
 *
 * @param header - the header in which a trusted proxy writes the address, in lower case; `null` where none is in front. Of a list, the last
 * entry counts, which is the proxy's own; whatever stands before may come from anybody.
 */
export function toClientKey({ headers, socket }: IncomingMessage, header: string | null): string {
  const written = header === null ? undefined : headers[header]?.toString().split(',').at(-1)?.trim();
  const address = written !== undefined && isIP(written) > 0 ? written : (socket.remoteAddress ?? '');
  // Only an address of IPv6 has a colon, and to look for one takes a fraction of what `isIPv6` does.
  return address.includes(':') ? toNetwork(address) : address;
}

function toNetwork(address: string): string {
  // So written, every address has one form: in lower case, with "::" for the longest run of zeros.
  const plain = new SocketAddress({ address: address.replace(/%.*$/, ''), family: 'ipv6' }).address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain);
  if (mapped?.[1] !== undefined) return mapped[1];
  const [head = '', tail] = plain.split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? [] : Array<string>(8 - groups.length - after.length).fill('0');
  return `${[...groups, ...zeros, ...after].slice(0, 4).join(':')}::/64`;
}
