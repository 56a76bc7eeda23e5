import type { EntityManager } from 'typeorm';
import type { DraftKey } from './draft.view.ts';
import type { ContentOffer, OfferState } from './offer.entity.ts';

/** An offer with the release that its fix applies from. */
export type OfferRow = ContentOffer & { readonly fixFrom: string };

const COLUMNS = `o.id::text AS id, o.code, o.number, o.base, o.applies_from AS "appliesFrom", o.state, o.version,
  o.opened_at AS "openedAt", o.chosen, o.held_by AS "heldBy", o.reason, o.decided_by AS "decidedBy",
  o.decided_by_name AS "decidedByName", o.decided_at AS "decidedAt", o.confirmed_by AS "confirmedBy",
  o.confirmed_by_name AS "confirmedByName", o.confirmed_at AS "confirmedAt", o.is_followed AS "isFollowed",
  fix.applies_from AS "fixFrom"`;
const FROM = 'FROM content_offer o JOIN content_revision fix ON fix.code = o.code AND fix.number = o.number';

/** Offers to one place that later words may still settle; held until the transaction ends. */
export function holdOffers(manager: EntityManager, { code, appliesFrom }: DraftKey): Promise<OfferRow[]> {
  return manager.query(
    `SELECT ${COLUMNS} ${FROM}
     WHERE o.code = $1 AND o.applies_from = $2 AND o.state IN ('OPEN', 'IN_DRAFT', 'LEFT_OUT', 'GONE')
     ORDER BY o.id FOR UPDATE OF o`,
    [code, appliesFrom],
  );
}

/** By id, whatever its state; null for none. */
export async function readOffer(
  manager: EntityManager,
  id: string,
  isHeld = false,
): Promise<OfferRow | null> {
  if (!/^\d{1,18}$/.test(id)) return null;
  const rows: OfferRow[] = await manager.query(
    `SELECT ${COLUMNS} ${FROM} WHERE o.id = $1 ${isHeld ? 'FOR UPDATE OF o' : ''}`,
    [id],
  );
  return rows[0] ?? null;
}

export interface OfferFilter {
  readonly code?: string | null;
  /** Release from which the later words apply. */
  readonly appliesFrom?: string | null;
  readonly states?: readonly OfferState[] | null;
}

/** Every offer that fulfils the filter, oldest first. */
export function readOffers(manager: EntityManager, filter: OfferFilter): Promise<OfferRow[]> {
  return manager.query(
    `SELECT ${COLUMNS} ${FROM}
     WHERE ($1::text IS NULL OR o.code = $1) AND ($2::text IS NULL OR o.applies_from = $2)
       AND ($3::text[] IS NULL OR o.state = ANY ($3))
     ORDER BY o.opened_at, o.id`,
    [filter.code ?? null, filter.appliesFrom ?? null, filter.states ?? null],
  );
}

/** False where this fix was offered to that place before. */
export async function insertOffer(
  manager: EntityManager,
  offer: Pick<ContentOffer, 'code' | 'number' | 'base' | 'appliesFrom'>,
  at: Date,
): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `INSERT INTO content_offer (code, number, base, applies_from, opened_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING RETURNING id`,
    [offer.code, offer.number, offer.base, offer.appliesFrom, at],
  );
  return rows.length === 1;
}

/** What became of an offer without anybody's decision. */
export async function moveOffer(
  manager: EntityManager,
  id: string,
  to: { readonly state: OfferState; readonly base: number; readonly heldBy: number | null },
): Promise<void> {
  await manager.query(
    `UPDATE content_offer SET state = $2, base = $3, held_by = $4, version = version + 1, is_followed = false,
       reason = CASE WHEN $2 = 'LEFT_OUT' THEN reason END
     WHERE id = $1`,
    [id, to.state, to.base, to.heldBy],
  );
}

/** Whoever discards a draft gives up what was chosen in it. */
export async function forgetChoices(manager: EntityManager, { code, appliesFrom }: DraftKey): Promise<void> {
  await manager.query(
    `UPDATE content_offer SET chosen = '{}' WHERE code = $1 AND applies_from = $2 AND state = 'IN_DRAFT'`,
    [code, appliesFrom],
  );
}
