import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { Unauthenticated } from '../errors.ts';
import type { ClientAddress } from './client.address.ts';

/** Whose budget a request is charged to. */
export interface Client {
  readonly name: string;
  /** A quota of its own, in query cost; null: that of an address. */
  readonly perMinute: number | null;
}

/** A valid token of `Authorization: Bearer …`. */
type FindToken = (secret: string) => { readonly id: string; readonly perMinute: number } | null;

/** Who asks: whoever has the token that came with it, else the address. */
export class ClientAccount {
  private readonly addresses: ClientAddress;
  private readonly findToken: FindToken;
  private readonly bySocket = new WeakMap<Socket, Client>();

  constructor(addresses: ClientAddress, findToken: FindToken) {
    this.addresses = addresses;
    this.findToken = findToken;
  }

  /** @throws Unauthenticated for a token that is not or no longer valid: a site should hear of it, not be slowed down. */
  of(request: IncomingMessage): Client {
    const secret = bearerOf(request);
    if (secret === null) return this.byAddress(request);
    const token = this.findToken(secret);
    if (!token) throw new Unauthenticated('This API token is not valid, or no longer.');
    return { name: `token ${token.id}`, perMinute: token.perMinute };
  }

  /** The other end of a connection stays the same; what a proxy forwards does not. */
  private byAddress(request: IncomingMessage): Client {
    if (request.headers['x-forwarded-for'] !== undefined)
      return { name: this.addresses.of(request), perMinute: null };
    const known = this.bySocket.get(request.socket);
    if (known) return known;
    const client = { name: this.addresses.of(request), perMinute: null };
    this.bySocket.set(request.socket, client);
    return client;
  }
}

function bearerOf({ headers: { authorization } }: IncomingMessage): string | null {
  if (authorization === undefined) return null;
  return /^bearer +(\S+) *$/i.exec(authorization)?.[1] ?? null;
}
