import type { DraftState, HomeQuery } from '../gql/graphql.ts';
import { listPlace } from '../layout/list.place.ts';
import type { Me } from '../providers/session.ts';
import type { Need, NeedRow } from './need.ts';

type DraftRow = HomeQuery['drafts']['items'][number];

/** Drafts of mine that a reviewer sent back. */
export function changesRequested({ drafts }: HomeQuery, me: Me): Need {
  const rows = drafts.items.filter((row) => isIn(row, 'CHANGES_REQUESTED') && row.draftBy === me.name);
  return { id: 'changesRequested', count: rows.length, tone: 'red', to: DRAFTS, rows: rows.map(ownRowOf) };
}

export function approvedDrafts({ drafts }: HomeQuery, me: Me): Need {
  const mayPublish = me.permissions.includes('PUBLISH');
  const rows = drafts.items.filter((row) => isIn(row, 'APPROVED'));
  return {
    id: 'approved',
    count: mayPublish ? rows.length : 0,
    tone: 'green',
    to: DRAFTS,
    rows: rows.map(rowOf),
  };
}

export function ownDrafts({ drafts }: HomeQuery, me: Me): Need {
  const rows = drafts.items.filter((row) => isIn(row, 'DRAFT') && row.draftBy === me.name);
  return { id: 'ownDrafts', count: rows.length, tone: 'amber', to: DRAFTS, rows: rows.map(ownRowOf) };
}

const DRAFTS = listPlace('codes', { contentStatus: 'DRAFT' });

function isIn({ draftState }: DraftRow, state: DraftState): boolean {
  return draftState === state;
}

function rowOf({ code, title, draftBy, updatedAt }: DraftRow): NeedRow {
  return { to: `/codes/${code}`, name: `${code} ${title}`, aside: draftBy, at: updatedAt };
}

function ownRowOf(row: DraftRow): NeedRow {
  return { ...rowOf(row), aside: null };
}
