import type { EntityManager } from 'typeorm';
import { permissionsOf, ROLES } from '../auth/role.permission.ts';
import { SectionLookup } from '../code/section.lookup.ts';
import { readSections } from '../code/section.service.ts';
import type { DraftPlace } from './draft.place.ts';
import type { QueueReader, ReviewFilter, ReviewSort, ReviewSummary, WaitingDraft } from './review.view.ts';

const APPROVERS = ROLES.filter((role) => permissionsOf(role).includes('APPROVE'));

/** $1 roles that approve, $2 whoever asks, $3 may approve, $4 authors may approve their own words. */
const QUEUE = `
  WITH waiting AS (
    SELECT 'CODE' AS kind, d.code AS name, d.applies_from, d.version, d.opened_version, d.state, d.submitted_at,
      coalesce(d.submitted_by, d.updated_by) AS submitted_by, d.review_note,
      ARRAY (SELECT DISTINCT v.saved_by FROM content_draft_version v WHERE v.code = d.code
        AND v.applies_from = d.applies_from AND v.version >= d.opened_version) AS writers
    FROM content_draft d WHERE d.state IN ('IN_REVIEW', 'APPROVED')
    UNION ALL
    SELECT 'TEMPLATE', d.key, '', d.version, d.opened_version, d.state, d.submitted_at,
      coalesce(d.submitted_by, d.updated_by), d.review_note,
      ARRAY (SELECT DISTINCT v.saved_by FROM template_draft_version v WHERE v.key = d.key
        AND v.version >= d.opened_version)
    FROM template_draft d WHERE d.state IN ('IN_REVIEW', 'APPROVED')),
  queue AS (
    SELECT w.*, coalesce(a.version, 0) AS assignment_version,
      CASE WHEN p.role = ANY ($1) AND NOT p.is_disabled AND ($4 OR p.id <> ALL (w.writers)) THEN p.id END AS assignee,
      $3::boolean AND ($4 OR $2::uuid <> ALL (w.writers)) AS is_reviewable
    FROM waiting w
    LEFT JOIN review_assignment a ON a.kind = w.kind AND a.name = w.name AND a.applies_from = w.applies_from
    LEFT JOIN person p ON p.id = a.reviewer_id AND a.opened_version = w.opened_version)`;
const MEANT = `
  FROM queue q WHERE q.state = $5 AND ($6::text IS NULL OR q.kind = $6)
    AND ($7::uuid IS NULL OR q.assignee = $7) AND ($8::boolean IS NOT TRUE OR q.assignee = $2)
    AND ($9::boolean IS NOT TRUE OR q.assignee IS NULL) AND ($10::boolean IS NOT TRUE OR q.is_reviewable)
    AND ($11::timestamptz IS NULL OR q.submitted_at < $11)
    AND ($12::text[] IS NULL OR (q.kind = 'CODE' AND q.name = ANY ($12)))
    AND ($13::uuid IS NULL OR $13 = ANY (q.writers))`;
const COLUMNS = `
  SELECT q.kind, q.name, q.applies_from AS "appliesFrom", q.version, q.opened_version AS "openedVersion", q.state,
    q.submitted_at AS "submittedAt", q.submitted_by AS "submittedById", q.review_note AS "reviewNote",
    q.writers, q.assignee AS "assigneeId", q.assignment_version AS "assignmentVersion",
    (SELECT count(*)::integer FROM draft_comment c WHERE c.kind = q.kind AND c.name = q.name
      AND c.reply_to IS NULL AND c.resolved_at IS NULL) AS "openComments"`;
const ORDER = 'q.kind COLLATE "C", q.name COLLATE "C", q.applies_from COLLATE "C" LIMIT $14 OFFSET $15';
const COUNT = `${QUEUE} SELECT count(*)::integer AS total ${MEANT}`;
const PAGES: Readonly<Record<ReviewSort, string>> = {
  OLDEST_FIRST: `${QUEUE} ${COLUMNS} ${MEANT} ORDER BY q.submitted_at, ${ORDER}`,
  NEWEST_FIRST: `${QUEUE} ${COLUMNS} ${MEANT} ORDER BY q.submitted_at DESC, ${ORDER}`,
};
const ONE = `${QUEUE} ${COLUMNS} FROM queue q WHERE q.kind = $5 AND q.name = $6 AND q.applies_from = $7`;
const SUMMARY = `${QUEUE}
  SELECT count(*) FILTER (WHERE state = 'IN_REVIEW')::integer AS waiting,
    count(*) FILTER (WHERE state = 'IN_REVIEW' AND is_reviewable)::integer AS reviewable,
    count(*) FILTER (WHERE state = 'IN_REVIEW' AND assignee = $2)::integer AS mine,
    count(*) FILTER (WHERE state = 'IN_REVIEW' AND is_reviewable AND submitted_at < $5)::integer AS overdue,
    min(submitted_at) FILTER (WHERE state = 'IN_REVIEW' AND is_reviewable) AS "oldestAt",
    count(*) FILTER (WHERE state = 'APPROVED')::integer AS approved
  FROM queue`;

/** One page of the drafts that fulfil every part of the filter, and how many there are. */
export async function readQueue(
  manager: EntityManager,
  reader: QueueReader,
  filter: ReviewFilter,
  now: Date,
  sort: ReviewSort,
  page: number,
  perPage: number,
): Promise<{ drafts: WaitingDraft[]; total: number }> {
  const wanted = [
    ...readerValues(reader),
    ...[filter.state ?? 'IN_REVIEW', filter.kind ?? null, filter.assigneeId ?? null, filter.isMine ?? null],
    ...[filter.isUnassigned ?? null, filter.isReviewable ?? null],
    filter.olderThanDays == null ? null : daysBefore(now, filter.olderThanDays),
    filter.section ? await codesIn(manager, filter.section) : null,
    filter.writerId ?? null,
  ];
  const [counted]: { total: number }[] = await manager.query(COUNT, wanted);
  const drafts: WaitingDraft[] = await manager.query(PAGES[sort], [...wanted, perPage, (page - 1) * perPage]);
  return { drafts, total: counted?.total ?? 0 };
}

/** One draft that waits; null when it does not, or not any more. */
export async function readWaiting(
  manager: EntityManager,
  reader: QueueReader,
  { kind, name, appliesFrom }: DraftPlace,
): Promise<WaitingDraft | null> {
  const [draft]: WaitingDraft[] = await manager.query(ONE, [
    ...readerValues(reader),
    ...[kind, name, appliesFrom],
  ]);
  return draft ?? null;
}

export async function readSummary(
  manager: EntityManager,
  reader: QueueReader,
  overdueBefore: Date,
): Promise<ReviewSummary> {
  const [summary]: ReviewSummary[] = await manager.query(SUMMARY, [...readerValues(reader), overdueBefore]);
  return summary ?? { waiting: 0, reviewable: 0, mine: 0, overdue: 0, oldestAt: null, approved: 0 };
}

export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * 86_400_000);
}

function readerValues({ personId, mayApprove, allowSelfApproval }: QueueReader): unknown[] {
  return [APPROVERS, personId, mayApprove, allowSelfApproval];
}

async function codesIn(manager: EntityManager, section: string): Promise<string[]> {
  const lookup = new SectionLookup(await readSections(manager));
  const rows: { code: string }[] = await manager.query(
    `SELECT DISTINCT code FROM content_draft WHERE state IN ('IN_REVIEW', 'APPROVED')`,
  );
  return rows
    .map(({ code }) => code)
    .filter((code) => {
      const place = lookup.placeOf(code);
      return place.section.slug === section || place.subsection?.slug === section;
    });
}
