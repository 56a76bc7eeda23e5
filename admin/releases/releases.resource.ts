import { ask } from '../providers/graphql.client.ts';
import type { ListedResource } from '../providers/resource.ts';
import { RELEASES } from './releases.graphql.ts';

export const releasesResource: ListedResource = {
  async getList({ signal }) {
    const { releases } = await ask(RELEASES, {}, { signal });
    const rows = releases.map((release) => ({ id: `${release.name}/${release.cut}`, ...release }));
    return { data: rows, total: rows.length };
  },
};
