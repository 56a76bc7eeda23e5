import type { TemplateFilterInput } from '../gql/graphql.ts';
import { ask } from '../providers/graphql.client.ts';
import type { ListedResource } from '../providers/resource.ts';
import { TEMPLATE_LIST } from './templates.graphql.ts';

export const templatesResource: ListedResource = {
  async getList({ filter, signal }) {
    const { templates } = await ask(TEMPLATE_LIST, { filter: filterOf(filter ?? {}) }, { signal });
    return { data: templates.map((entry) => ({ id: entry.key, ...entry })), total: templates.length };
  },
};

/** `kind`: the texts that differ from the shipped ones, or those that somebody is working on. */
function filterOf({ q, group, kind }: Record<string, string | undefined>): TemplateFilterInput {
  return {
    ...(q ? { q } : {}),
    ...(group ? { group } : {}),
    ...(kind === 'changed' ? { isChanged: true } : {}),
    ...(kind === 'draft' ? { hasDraft: true } : {}),
  };
}
