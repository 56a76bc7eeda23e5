import type { EntityManager } from 'typeorm';
import { ADVISORY_LOCK } from '../db/advisory.lock.ts';
import { type EventKind, type EventPayload, OutboxEvent } from './event.entity.ts';

export const CHANNEL = 'plaincode_event';

/**
 * Writes an event in the transaction of its cause and wakes the nodes at commit.
 * The lock makes sequence numbers commit in order, so that a node that has seen 7 has seen all up to 7: the number is
 * drawn for the row that the lock answers, so after it.
 */
export async function emit(manager: EntityManager, kind: EventKind, payload: EventPayload): Promise<void> {
  await manager.query(
    `WITH turn AS MATERIALIZED (SELECT pg_advisory_xact_lock($1)),
       written AS (INSERT INTO outbox_event (kind, payload) SELECT $2, $3 FROM turn RETURNING sequence)
     SELECT pg_notify($4, sequence::text) FROM written`,
    [ADVISORY_LOCK.eventOrder, kind, payload, CHANNEL],
  );
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
