import { type EntityManager, In, LessThan, type SelectQueryBuilder } from 'typeorm';
import { ACTS, type ActKind, type AuditAction, NEWS } from './audit.action.ts';
import { AuditEntry } from './audit.entity.ts';

export interface AuditFilter {
  readonly action?: string | null;
  readonly kind?: ActKind | null;
  /** Part of a name. */
  readonly actor?: string | null;
  /** Part of a subject: a code, an e-mail, a release. */
  readonly subject?: string | null;
  readonly from?: Date | null;
  /** Acts before this instant. */
  readonly to?: Date | null;
}

/** Newest first. `page` counts from 1. */
export async function readAudit(manager: EntityManager, filter: AuditFilter, page: number, perPage: number) {
  const [items, total] = await filtered(manager, filter)
    .skip((page - 1) * perPage)
    .take(perPage)
    .getManyAndCount();
  return { items, total };
}

const BATCH = 1_000;

/** Every entry that fits, newest first, a batch at a time; what is recorded meanwhile is left out. */
export async function* walkAudit(manager: EntityManager, filter: AuditFilter): AsyncGenerator<AuditEntry> {
  let before: string | null = null;
  for (;;) {
    const query = filtered(manager, filter).take(BATCH);
    if (before) query.andWhere({ id: LessThan(before) });
    const entries = await query.getMany();
    yield* entries;
    before = entries.at(-1)?.id ?? null;
    if (entries.length < BATCH) return;
  }
}

/** The latest of what colleagues want to hear of each other. */
export function readNews(manager: EntityManager, count: number): Promise<AuditEntry[]> {
  return manager.find(AuditEntry, {
    select: { id: true, at: true, actor: true, action: true, subject: true },
    where: { action: In(NEWS) },
    order: { id: 'DESC' },
    take: count,
  });
}

function filtered(manager: EntityManager, filter: AuditFilter): SelectQueryBuilder<AuditEntry> {
  const query = manager.createQueryBuilder(AuditEntry, 'entry').orderBy('entry.id', 'DESC');
  if (filter.action) query.andWhere('entry.action = :action', { action: filter.action });
  if (filter.kind) query.andWhere('entry.action IN (:...acts)', { acts: [...actsOf(filter.kind)] });
  if (filter.actor) query.andWhere('entry.actor ILIKE :actor', { actor: containing(filter.actor) });
  if (filter.subject) query.andWhere('entry.subject ILIKE :subject', { subject: containing(filter.subject) });
  if (filter.from) query.andWhere('entry.at >= :from', { from: filter.from });
  if (filter.to) query.andWhere('entry.at < :to', { to: filter.to });
  return query;
}

function actsOf(kind: ActKind): readonly AuditAction[] {
  return ACTS[kind];
}

function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
