import type { EditorialCodeFilter, EditorialCodeSort } from '../gql/graphql.ts';
import { ask } from '../providers/graphql.client.ts';
import type { ListedResource } from '../providers/resource.ts';
import { CODE_LIST } from './codes.graphql.ts';

const SORTS: Readonly<Record<string, readonly [EditorialCodeSort, EditorialCodeSort]>> = {
  code: ['CODE_ASC', 'CODE_DESC'],
  title: ['TITLE_ASC', 'TITLE_DESC'],
  updatedAt: ['UPDATED_ASC', 'UPDATED_DESC'],
};

export const codesResource: ListedResource = {
  async getList({ pagination, sort, filter, signal }) {
    const [ascending, descending] = SORTS[sort?.field ?? 'code'] ?? ['CODE_ASC', 'CODE_DESC'];
    const { codes } = await ask(
      CODE_LIST,
      {
        filter: withoutBlanks(filter ?? {}),
        sort: sort?.order === 'DESC' ? descending : ascending,
        page: pagination?.page ?? 1,
        perPage: pagination?.perPage ?? 25,
      },
      { signal },
    );
    return { data: codes.items.map((item) => ({ id: item.code, ...item })), total: codes.total };
  },
};

function withoutBlanks(filter: EditorialCodeFilter): EditorialCodeFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== '' && value !== null));
}
