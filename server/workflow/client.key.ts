import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { KeyReused } from '../errors.ts';
import { stableText } from './stable.text.ts';

/**
 * Claims a client's key for one write, in the transaction of that write. False when the same request was done
 * before: then do nothing and answer how things stand. A second request with the key waits for the first.
 * @throws KeyReused when the key came with other content.
 */
export async function claimKey(
  manager: EntityManager,
  personId: string,
  key: string | null,
  request: unknown,
): Promise<boolean> {
  if (key === null) return true;
  const hash = hashOf(request);
  const claimed: unknown[] = await manager.query(
    `INSERT INTO client_key (person_id, key, request_hash) VALUES ($1, $2, $3)
     ON CONFLICT DO NOTHING RETURNING key`,
    [personId, key.slice(0, 200), hash],
  );
  if (claimed.length === 1) return true;
  await isKeyUsed(manager, personId, key, request);
  return false;
}

/** A write that is done once for a client's key. */
export interface KeyedAct<T> {
  readonly personId: string;
  readonly clientKey: string | null;
  /** What the key stands for: sent again with other content, it is refused. */
  readonly request: unknown;
  readonly act: () => Promise<T>;
  /** False: nothing was written, and the key may be used again. */
  readonly isDone: (outcome: T) => boolean;
  /** How things stand, where the same request was done before. */
  readonly again: () => Promise<T>;
}

/** Does it, or answers how things stand, in the transaction of `manager`. @throws KeyReused */
export async function oncePerKey<T>(
  manager: EntityManager,
  { personId, clientKey, request, act, isDone, again }: KeyedAct<T>,
): Promise<T> {
  if (!(await claimKey(manager, personId, clientKey, request))) return again();
  const outcome = await act();
  if (!isDone(outcome)) await releaseKey(manager, personId, clientKey);
  return outcome;
}

/**
 * Whether this request was done before with this key: then the answer must not depend on how things stand now.
 * @throws KeyReused when the key came with other content.
 */
export async function isKeyUsed(
  manager: EntityManager,
  personId: string,
  key: string,
  request: unknown,
): Promise<boolean> {
  const [used]: { request_hash: string }[] = await manager.query(
    'SELECT request_hash FROM client_key WHERE person_id = $1 AND key = $2',
    [personId, key.slice(0, 200)],
  );
  if (used && used.request_hash !== hashOf(request)) throw new KeyReused();
  return used !== undefined;
}

/** Gives a key back when the write was refused: the client may try again with it. */
export async function releaseKey(
  manager: EntityManager,
  personId: string,
  key: string | null,
): Promise<void> {
  if (key !== null)
    await manager.query('DELETE FROM client_key WHERE person_id = $1 AND key = $2', [
      personId,
      key.slice(0, 200),
    ]);
}

/** The id of what a client key of somebody makes: the same again when the request is sent twice. */
export function idOfKey(personId: string, clientKey: string): string {
  const hash = createHash('sha256').update(`${personId} ${clientKey}`).digest('hex');
  return hash.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function hashOf(request: unknown): string {
  return createHash('sha256').update(stableText(request)).digest('hex');
}
