import type { WorklistFilter } from '../gql/graphql.ts';
import { ask } from '../providers/graphql.client.ts';
import type { ListedResource } from '../providers/resource.ts';
import { WORK_LIST } from './worklist.graphql.ts';

const DAY = 86_400_000;

export const worklistResource: ListedResource = {
  async getList({ pagination, filter, signal }) {
    const { worklist } = await ask(
      WORK_LIST,
      {
        filter: filterOf(filter ?? {}, Date.now()),
        page: pagination?.page ?? 1,
        perPage: pagination?.perPage ?? 25,
      },
      { signal },
    );
    return { data: worklist.items, total: worklist.total };
  },
};

/** What the screen's choices mean to the server: open items unless resolved ones are asked for. */
export function filterOf(choices: Record<string, string | undefined>, now: number): WorklistFilter {
  const { release, reason, section, assignee, age, state, code } = choices;
  return {
    state: state === 'RESOLVED' ? 'RESOLVED' : 'OPEN',
    ...(release ? { release } : {}),
    ...(reason ? { reason: reason as WorklistFilter['reason'] } : {}),
    ...(section ? { section } : {}),
    ...(assignee === 'nobody' ? { isUnassigned: true } : assignee ? { assigneeId: assignee } : {}),
    // Whole minutes, so that the same choice is the same question.
    ...(age
      ? { openedBefore: new Date(Math.floor((now - Number(age) * DAY) / 60_000) * 60_000).toISOString() }
      : {}),
    ...(code ? { code } : {}),
  };
}
