import type { EntityManager } from 'typeorm';
import { UUID } from '../auth/person.id.ts';
import type { CatalogSort } from './code.board.ts';
import type { CatalogFilter } from './code.facet.ts';

/** What the list can show beside code and title, in the order in which it shows them. */
export const CODE_COLUMNS = [
  'SECTION',
  'SPECIALTIES',
  'STATE',
  'STATUS',
  'WORK',
  'TOTALS',
  'CONTENT_STATUS',
  'MISSING',
  'DRAFT_BY',
  'ASSIGNEE',
  'STALE',
  'REVISION',
  'UPDATED_AT',
] as const;
export type CodeColumn = (typeof CODE_COLUMNS)[number];

/** What somebody keeps. */
export interface CodeViewContent {
  readonly name: string;
  readonly isShared: boolean;
  readonly filter: CatalogFilter;
  readonly columns: readonly CodeColumn[];
  readonly sort: CatalogSort;
}

export interface CodeView extends CodeViewContent {
  readonly id: string;
  readonly version: number;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly updatedByName: string;
  readonly updatedAt: Date;
}

const VIEW = `
  SELECT v.id, v.name, v.is_shared AS "isShared", v.filter, v.columns, v.sort, v.version, v.owner_id AS "ownerId",
    owner.name AS "ownerName", writer.name AS "updatedByName", v.updated_at AS "updatedAt"
  FROM code_view v JOIN person owner ON owner.id = v.owner_id JOIN person writer ON writer.id = v.updated_by`;

const ONE = `${VIEW} WHERE v.id = $1`;
const VISIBLE = `${VIEW} WHERE v.is_shared OR v.owner_id = $1 ORDER BY lower(v.name), v.is_shared, v.id`;

/** Mine and those that are shared, by name. */
export function readViews(manager: EntityManager, personId: string): Promise<CodeView[]> {
  return manager.query(VISIBLE, [personId]);
}

export async function readView(manager: EntityManager, id: string): Promise<CodeView | null> {
  const [view]: CodeView[] = UUID.test(id) ? await manager.query(ONE, [id]) : [];
  return view ?? null;
}

export interface Written {
  readonly id: string;
  readonly personId: string;
  readonly at: Date;
}

export async function addView(
  manager: EntityManager,
  { name, isShared, filter, columns, sort }: CodeViewContent,
  { id, personId, at }: Written,
): Promise<void> {
  await manager.query(
    `INSERT INTO code_view (id, owner_id, updated_by, updated_at, name, is_shared, filter, columns, sort)
     VALUES ($1, $2, $2, $3, $4, $5, $6, $7, $8)`,
    [id, personId, at, name, isShared, JSON.stringify(filter), columns, sort],
  );
}

/** False where somebody changed or removed it since this version. */
export async function writeView(
  manager: EntityManager,
  { name, isShared, filter, columns, sort }: CodeViewContent,
  version: number,
  { id, personId, at }: Written,
): Promise<boolean> {
  const [, affected]: [unknown, number] = await manager.query(
    `UPDATE code_view SET name = $3, is_shared = $4, filter = $5, columns = $6, sort = $7, updated_by = $8,
       updated_at = $9, version = version + 1
     WHERE id = $1 AND version = $2`,
    [id, version, name, isShared, JSON.stringify(filter), columns, sort, personId, at],
  );
  return affected === 1;
}

export async function removeView(manager: EntityManager, id: string, version: number): Promise<boolean> {
  const [, affected]: [unknown, number] = await manager.query(
    'DELETE FROM code_view WHERE id = $1 AND version = $2',
    [id, version],
  );
  return affected === 1;
}

/** Null for somebody who never chose any. */
export async function readColumns(manager: EntityManager, personId: string): Promise<CodeColumn[] | null> {
  const [row]: { columns: CodeColumn[] }[] = await manager.query(
    'SELECT columns FROM code_columns WHERE person_id = $1',
    [personId],
  );
  return row?.columns ?? null;
}

export async function writeColumns(
  manager: EntityManager,
  personId: string,
  columns: readonly CodeColumn[],
): Promise<void> {
  await manager.query(
    `INSERT INTO code_columns (person_id, columns) VALUES ($1, $2)
     ON CONFLICT (person_id) DO UPDATE SET columns = excluded.columns`,
    [personId, columns],
  );
}
