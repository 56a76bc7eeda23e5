import type { EntityManager } from 'typeorm';
import { SectionLookup } from '../code/section.lookup.ts';
import { readSections } from '../code/section.service.ts';
import { label } from '../release/release.label.ts';
import { parseReleaseReference } from '../release/release.name.ts';
import { readReleases } from '../release/release.service.ts';
import { StaleGround } from './stale.baseline.ts';
import type { WorkFilter, WorkProgress, WorkView } from './worklist.view.ts';

const SHOWN = `
  FROM stale_item i JOIN release ON release.id = i.release_id
  WHERE (i.is_in_force OR i.state = 'RESOLVED')
    AND ($1::text IS NULL OR release.name = $1) AND ($2::integer IS NULL OR release.cut = $2)
    AND ($3::text IS NULL OR i.reasons @> jsonb_build_array(jsonb_build_object('kind', $3::text)))
    AND ($4::text IS NULL OR i.assignee_id::text = lower($4)) AND ($5::boolean IS NOT TRUE OR i.assignee_id IS NULL)
    AND ($6::text IS NULL OR i.state = $6) AND ($7::text IS NULL OR starts_with(i.code, $7))
    AND ($8::text[] IS NULL OR i.code = ANY ($8)) AND ($9::timestamptz IS NULL OR i.opened_at < $9)`;
const COUNT = `SELECT count(*)::integer AS total ${SHOWN}`;
const CODES = `SELECT DISTINCT i.code ${SHOWN}`;
const IDS = `SELECT i.id ${SHOWN} ORDER BY i.code COLLATE "C", release.id LIMIT $10 OFFSET $11`;
const VIEW = `
  SELECT i.id::text AS id, i.code, coalesce(words.body ->> 'displayName', '') AS title,
    i.release_id::text AS "releaseId", release.name AS "releaseName", release.cut, i.revision,
    i.compared_with AS "comparedWith", i.reasons, i.opened_at AS "openedAt", i.version,
    i.assignee_id AS "assigneeId", i.state, i.resolution, i.resolved_by AS "resolvedBy",
    i.resolved_by_name AS "resolvedByName", i.resolved_at AS "resolvedAt", i.is_in_force AS "isInForce",
    (SELECT draft.state FROM content_draft draft WHERE draft.code = i.code AND draft.state <> 'CLOSED'
     ORDER BY draft.updated_at DESC LIMIT 1) AS "draftState"
  FROM stale_item i JOIN release ON release.id = i.release_id
  JOIN content_revision words ON words.code = i.code AND words.number = i.revision
  WHERE i.id = ANY ($1) ORDER BY i.code COLLATE "C", release.id`;

/** Items that fulfil every part of the filter, by code: one page of them and how many there are. */
export async function readWork(
  manager: EntityManager,
  filter: WorkFilter,
  page: number,
  perPage: number,
): Promise<{ items: WorkView[]; total: number }> {
  const wanted = await conditionsOf(manager, filter);
  const [counted]: { total: number }[] = await manager.query(COUNT, wanted);
  const ids: { id: string }[] = await manager.query(IDS, [...wanted, perPage, (page - 1) * perPage]);
  return {
    items: await readItems(
      manager,
      ids.map(({ id }) => id),
    ),
    total: counted?.total ?? 0,
  };
}

/** Codes with an open item that fulfils every part of the filter. */
export async function readWorkCodes(manager: EntityManager, filter: WorkFilter): Promise<Set<string>> {
  const rows: { code: string }[] = await manager.query(
    CODES,
    await conditionsOf(manager, { ...filter, state: 'OPEN' }),
  );
  return new Set(rows.map(({ code }) => code));
}

/** Items by id, whatever their state. */
export function readItems(manager: EntityManager, ids: readonly string[]): Promise<WorkView[]> {
  return manager.query(VIEW, [ids]);
}

/** Every release that is looked after, oldest first. What was resolved for an earlier cut of its name counts. */
export async function readProgress(manager: EntityManager): Promise<WorkProgress[]> {
  const { targets } = new StaleGround(await readReleases(manager));
  const rows: (Omit<WorkProgress, 'release'> & { id: string })[] = await manager.query(
    `SELECT t.id::text AS id,
       (SELECT count(*)::integer FROM figure_move f WHERE f.release_id = t.id) AS "updatedByItself",
       count(DISTINCT i.code) FILTER (WHERE i.state = 'OPEN')::integer AS open,
       count(DISTINCT i.code) FILTER (WHERE i.state = 'OPEN' AND i.assignee_id IS NULL)::integer AS unassigned,
       count(DISTINCT i.code) FILTER (WHERE i.state = 'RESOLVED' AND NOT EXISTS (
         SELECT 1 FROM stale_item again
         WHERE again.release_id = t.id AND again.code = i.code AND again.state = 'OPEN' AND again.is_in_force
       ))::integer AS resolved
     FROM release t
     LEFT JOIN release cut ON cut.name = t.name AND cut.cut <= t.cut
     LEFT JOIN stale_item i ON i.release_id = cut.id
       AND (i.state = 'RESOLVED' OR (i.is_in_force AND i.release_id = t.id))
     WHERE t.id = ANY ($1) GROUP BY t.id`,
    [targets.map(({ id }) => id)],
  );
  return targets.flatMap((target) => {
    const row = rows.find(({ id }) => id === target.id);
    if (!row) return [];
    const { id: _id, ...counts } = row;
    return [{ release: label(target), ...counts }];
  });
}

async function conditionsOf(manager: EntityManager, filter: WorkFilter): Promise<unknown[]> {
  const release = filter.release ? parseReleaseReference(filter.release) : null;
  return [
    ...[release?.text ?? null, release?.cut ?? null, filter.reason ?? null, filter.assigneeId ?? null],
    ...[filter.isUnassigned ?? null, filter.state ?? null, filter.code?.trim().toUpperCase() ?? null],
    filter.section ? await codesIn(manager, filter.section) : null,
    filter.openedBefore ?? null,
  ];
}

async function codesIn(manager: EntityManager, section: string): Promise<string[]> {
  const lookup = new SectionLookup(await readSections(manager));
  const rows: { code: string }[] = await manager.query('SELECT DISTINCT code FROM stale_item');
  return rows
    .map(({ code }) => code)
    .filter((code) => {
      const place = lookup.placeOf(code);
      return place.section.slug === section || place.subsection?.slug === section;
    });
}
