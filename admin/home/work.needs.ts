import type { HomeQuery, HomeWorkItemsFragment } from '../gql/graphql.ts';
import { listPlace } from '../layout/list.place.ts';
import type { Me } from '../providers/session.ts';
import { editPath } from '../worklist/work.row.ts';
import type { Need } from './need.ts';

/** Pages that a release made doubtful, given to me. */
export function myWork({ myWork: mine, releases }: HomeQuery, me: Me): Need {
  return {
    id: 'myWork',
    tone: 'red',
    to: listPlace('worklist', { assignee: me.id }),
    ...needOf(mine, releases),
  };
}

/** The same, given to nobody yet. */
export function unassignedWork({ unassignedWork: open, releases }: HomeQuery): Need {
  return {
    id: 'unassignedWork',
    tone: 'amber',
    to: listPlace('worklist', { assignee: 'nobody' }),
    ...needOf(open, releases),
  };
}

function needOf(work: HomeWorkItemsFragment | undefined, releases: HomeQuery['releases']) {
  const current = releases.find(({ isCurrent }) => isCurrent)?.name ?? null;
  return {
    count: work?.total ?? 0,
    rows: (work?.items ?? []).map((item) => ({
      to: editPath(item, current),
      name: `${item.code} ${item.title}`,
      aside: item.release,
      at: item.openedAt,
    })),
  };
}
