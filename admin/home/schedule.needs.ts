import type { HomeQuery } from '../gql/graphql.ts';
import type { Me } from '../providers/session.ts';
import type { Need } from './need.ts';

/** Words whose moment came and that are not public: for whoever scheduled them, and for all who may publish. */
export function couldNotBePublished({ scheduled }: HomeQuery, me: Me): Need {
  const rows = scheduled.filter(
    ({ schedule }) =>
      schedule.reason !== null && (schedule.owner?.id === me.id || me.permissions.includes('PUBLISH')),
  );
  const [first] = rows;
  return {
    id: 'couldNotBePublished',
    count: rows.length,
    tone: 'red',
    to: first ? pathOf(first) : '/codes',
    rows: rows.map((row) => ({
      to: pathOf(row),
      name: `${row.code} ${row.title}`,
      aside: row.schedule.owner?.name ?? null,
      at: row.schedule.refusedAt,
    })),
  };
}

function pathOf({ code, appliesFrom }: HomeQuery['scheduled'][number]): string {
  return `/codes/${code}?from=${appliesFrom ?? ''}`;
}
