import type { HomeQuery } from '../gql/graphql.ts';
import type { Me } from '../providers/session.ts';
import { templatePath } from '../templates/template.row.ts';
import type { Need } from './need.ts';

type Schedule = HomeQuery['scheduled'][number]['schedule'];

/** Words whose moment came and that are not public: for whoever scheduled them, and for all who may publish. */
export function couldNotBePublished({ scheduled, scheduledTemplates }: HomeQuery, me: Me): Need {
  const rows = [
    ...scheduled.map(({ code, title, appliesFrom, schedule }) =>
      rowOf(`${code} ${title}`, `/codes/${code}?from=${appliesFrom ?? ''}`, schedule),
    ),
    ...scheduledTemplates.map(({ key, schedule }) => rowOf(key, templatePath(key), schedule)),
  ]
    .filter(
      ({ reason, ownerId }) => reason !== null && (ownerId === me.id || me.permissions.includes('PUBLISH')),
    )
    .toSorted((left, right) => ((left.at ?? '') < (right.at ?? '') ? 1 : -1));
  return {
    id: 'couldNotBePublished',
    count: rows.length,
    tone: 'red',
    to: rows[0]?.to ?? '/codes',
    rows: rows.map(({ name, to, aside, at }) => ({ name, to, aside, at })),
  };
}

function rowOf(name: string, to: string, { reason, owner, refusedAt }: Schedule) {
  return { name, to, aside: owner?.name ?? null, at: refusedAt, reason, ownerId: owner?.id ?? null };
}
