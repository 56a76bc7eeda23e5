import { ask } from '../providers/graphql.client.ts';
import type { ListedResource } from '../providers/resource.ts';
import { PEOPLE } from './people.graphql.ts';

export const peopleResource: ListedResource = {
  async getList({ signal }) {
    const { people } = await ask(PEOPLE, {}, { signal });
    return { data: people.map((person) => ({ ...person })), total: people.length };
  },
};
