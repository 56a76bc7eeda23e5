import type { EntityManager } from 'typeorm';
import { readPlaces } from '../queue/queue.place.ts';
import { label } from '../release/release.label.ts';
import { parseReleaseReference } from '../release/release.name.ts';
import type { BulkCode, BulkHolder } from './bulk.act.ts';

/** What the list of codes knows about a code that was chosen. */
export interface ChosenCode {
  readonly code: string;
  readonly title: string;
  readonly hasWords: boolean;
  readonly specialties: readonly string[];
  /** '' from the beginning. */
  readonly appliesFrom: string;
}

type Draft = NonNullable<BulkCode['draft']> & { readonly code: string };
interface Work {
  readonly code: string;
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly cut: number;
  readonly assigneeId: string | null;
  readonly assigneeName: string | null;
}

const DRAFTS = `
  SELECT DISTINCT ON (d.code) d.code, d.applies_from AS "appliesFrom", d.version, d.state,
    d.author_id AS "authorId", coalesce(p.name, '') AS "authorName", d.body -> 'specialties' AS specialties,
    ARRAY (SELECT DISTINCT v.saved_by::text FROM content_draft_version v
      WHERE v.code = d.code AND v.applies_from = d.applies_from AND v.version >= d.opened_version) AS writers
  FROM content_draft d LEFT JOIN person p ON p.id = d.author_id
  WHERE d.state <> 'CLOSED' AND d.code = ANY ($1) ORDER BY d.code, d.updated_at DESC`;
const CLOSED = `SELECT code, applies_from AS "appliesFrom", version FROM content_draft
  WHERE state = 'CLOSED' AND code = ANY ($1)`;
const WORK = `
  SELECT DISTINCT ON (i.code) i.code, i.id::text AS id, i.version, release.name, release.cut,
    i.assignee_id AS "assigneeId", p.name AS "assigneeName"
  FROM stale_item i JOIN release ON release.id = i.release_id LEFT JOIN person p ON p.id = i.assignee_id
  WHERE i.state = 'OPEN' AND i.is_in_force AND i.code = ANY ($1)
    AND ($2::text IS NULL OR release.name = $2) AND ($3::integer IS NULL OR release.cut = $3)
  ORDER BY i.code, i.release_id`;

/**
 * Chosen codes with their drafts, their places in the writing queue and their items of the work list; no texts are read.
 * @param release whose items are meant; null: the oldest one of each code
 */
export async function readBulkCodes(
  manager: EntityManager,
  chosen: readonly ChosenCode[],
  release: string | null,
): Promise<BulkCode[]> {
  const codes = chosen.map(({ code }) => code);
  const drafts: Draft[] = await manager.query(DRAFTS, [codes]);
  const closed: { code: string; appliesFrom: string; version: number }[] = await manager.query(CLOSED, [
    codes,
  ]);
  const meant = release === null ? null : parseReleaseReference(release);
  const work: Work[] = await manager.query(WORK, [codes, meant?.text ?? null, meant?.cut ?? null]);
  const places = await readPlaces(manager);
  const draftOf = new Map(drafts.map((draft) => [draft.code, draft]));
  const versionOf = new Map(closed.map((row) => [`${row.code} ${row.appliesFrom}`, row.version]));
  const workOf = new Map(work.map((item) => [item.code, item]));
  return chosen.map((entry) => {
    const item = workOf.get(entry.code);
    return {
      ...entry,
      closedVersion: versionOf.get(`${entry.code} ${entry.appliesFrom}`) ?? 0,
      draft: draftOf.get(entry.code) ?? null,
      holder: places.get(entry.code) ?? null,
      work: item
        ? { ...{ id: item.id, version: item.version, release: label(item) }, assignee: of(item) }
        : null,
    };
  });
}

function of({ assigneeId, assigneeName }: Work): BulkHolder | null {
  return assigneeId === null ? null : { personId: assigneeId, name: assigneeName ?? '' };
}
