import type { EntityManager } from 'typeorm';
import { ADVISORY_LOCK } from '../db/advisory.lock.ts';
import { type EventKind, type EventPayload, OutboxEvent } from './event.entity.ts';

export const CHANNEL = 'plaincode_event';

/**
 * Writes an event in the transaction of its cause and wakes the nodes at commit.
 * The lock makes sequence numbers commit in order, so that a node that has seen 7 has seen all up to 7.
 */
export async function emit(manager: EntityManager, kind: EventKind, payload: EventPayload): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock($1)', [ADVISORY_LOCK.eventOrder]);
  const { identifiers } = await manager.insert(OutboxEvent, { kind, payload });
  await manager.query('SELECT pg_notify($1, $2)', [CHANNEL, String(identifiers[0]?.sequence)]);
}

/** Events after a sequence number, oldest first. */
export function eventsAfter(manager: EntityManager, sequence: string): Promise<OutboxEvent[]> {
  return manager
    .createQueryBuilder(OutboxEvent, 'event')
    .where('event.sequence > :sequence', { sequence })
    .orderBy('event.sequence', 'ASC')
    .getMany();
}

export async function lastSequence(manager: EntityManager): Promise<string> {
  const rows: { last: string }[] = await manager.query(
    'SELECT coalesce(max(sequence), 0)::text AS last FROM outbox_event',
  );
  return rows[0]?.last ?? '0';
}
