import type {
  CodeChange,
  CodeColumn,
  CodeViewFieldsFragment,
  ContentStatus,
  EditorialCodeFilter,
  EditorialCodeSort,
  MissingPart,
  RvuState,
} from '../gql/graphql.ts';

/** Filters of the list as they stand in the address; what is open is not in it. */
export type ListValues = Readonly<Partial<Record<ListValue, string>>>;
type ListValue =
  | (
      | 'q'
      | 'section'
      | 'specialty'
      | 'state'
      | 'contentStatus'
      | 'missing'
      | 'stale'
      | 'assignee'
      | 'changedIn'
      | 'changed'
    )
  /** Id of the saved view that the list began with, and the columns where they differ from its own. */
  | ('view' | 'columns');

export const NOBODY = 'nobody';
/** Stands for no column at all, which an empty text cannot. */
const NO_COLUMN = '-';

const SORTS: Readonly<Record<string, readonly [EditorialCodeSort, EditorialCodeSort]>> = {
  code: ['CODE_ASC', 'CODE_DESC'],
  title: ['TITLE_ASC', 'TITLE_DESC'],
  updatedAt: ['UPDATED_ASC', 'UPDATED_DESC'],
};

export interface ListOrder {
  readonly field: string;
  readonly order: 'ASC' | 'DESC';
}

export function sortOf(order: { field?: string; order?: string } | undefined): EditorialCodeSort {
  const [ascending, descending] = SORTS[order?.field ?? 'code'] ?? ['CODE_ASC', 'CODE_DESC'];
  return order?.order === 'DESC' ? descending : ascending;
}

export function orderOf(sort: EditorialCodeSort): ListOrder {
  const [field] = Object.entries(SORTS).find(([, both]) => both.includes(sort)) ?? ['code'];
  return { field, order: sort.endsWith('_DESC') ? 'DESC' : 'ASC' };
}

/** What the values of the address ask the server for. */
export function filterOf(values: ListValues): EditorialCodeFilter {
  const { q, section, specialty, state, contentStatus, missing, stale, assignee, changedIn, changed } =
    values;
  return {
    ...(q ? { q } : {}),
    ...(section ? { section } : {}),
    ...(specialty ? { specialty } : {}),
    ...(state ? { state: state as RvuState } : {}),
    ...(contentStatus ? { contentStatus: contentStatus as ContentStatus } : {}),
    ...(missing ? { missing: missing as MissingPart } : {}),
    ...(stale ? { isStale: stale === 'true' } : {}),
    ...(assignee === NOBODY ? { isUnassigned: true } : assignee ? { assigneeId: assignee } : {}),
    ...(changedIn ? { changedIn } : {}),
    ...(changed ? { changed: changed as CodeChange } : {}),
  };
}

/** The other way round, for a view that was kept. */
export function valuesOf(filter: CodeViewFieldsFragment['filter']): ListValues {
  const { isStale, assigneeId, isUnassigned } = filter;
  const values = {
    ...{ q: filter.q, section: filter.section, specialty: filter.specialty, state: filter.state },
    ...{
      contentStatus: filter.contentStatus,
      missing: filter.missing,
      changedIn: filter.changedIn,
      changed: filter.changed,
    },
    stale: isStale === null ? null : String(isStale),
    assignee: isUnassigned ? NOBODY : assigneeId,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as ListValues;
}

/** Without what names a view: what of the list is filtered. */
export function narrowedBy({ view: _, columns: __, ...values }: ListValues): ListValues {
  return values;
}

export function columnsText(columns: readonly CodeColumn[]): string {
  return columns.length === 0 ? NO_COLUMN : columns.join(',');
}

/** The columns of an address; null where it names none. */
export function columnsOf({ columns }: ListValues): CodeColumn[] | null {
  if (!columns) {
    return null;
  }
  return columns === NO_COLUMN ? [] : (columns.split(',') as CodeColumn[]);
}

/** Where the list with these filters in this order is. */
export function listPath(values: ListValues, { field, order }: ListOrder): string {
  return `/codes?${new URLSearchParams({
    ...{ filter: JSON.stringify(values), sort: field, order },
    ...{ page: '1', perPage: '25' },
  })}`;
}

/** Where a view opens: its filters in the address, and which view they come from. */
export function viewPath({ id, filter, sort }: CodeViewFieldsFragment): string {
  return listPath({ ...valuesOf(filter), view: id }, orderOf(sort));
}

/** Whether the list is not what the view was kept as. */
export function differsFrom(view: CodeViewFieldsFragment, values: ListValues, order: ListOrder): boolean {
  const columns = columnsOf(values) ?? view.columns;
  return (
    view.sort !== sortOf(order) ||
    columnsText(columns) !== columnsText(view.columns) ||
    told(narrowedBy(values)) !== told(valuesOf(view.filter))
  );
}

function told(values: ListValues): string {
  return JSON.stringify(Object.entries(values).sort());
}
