import { ask } from '../providers/graphql.client.ts';
import type { ListedResource } from '../providers/resource.ts';
import { filterOf, sortOf } from './code.listing.ts';
import { CODE_LIST } from './codes.graphql.ts';

export const codesResource: ListedResource = {
  async getList({ pagination, sort, filter, signal }) {
    const { codes } = await ask(
      CODE_LIST,
      {
        filter: filterOf(filter ?? {}),
        sort: sortOf(sort),
        page: pagination?.page ?? 1,
        perPage: pagination?.perPage ?? 25,
      },
      { signal },
    );
    const { items, total, ...meta } = codes;
    return { data: items.map((item) => ({ id: item.code, ...item })), total, meta };
  },
};
