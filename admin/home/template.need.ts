import type { HomeQuery } from '../gql/graphql.ts';
import { templatePath } from '../templates/template.row.ts';
import type { Need } from './need.ts';

/** Templates that somebody works on. */
export function templateDrafts({ templates }: HomeQuery): Need {
  return {
    id: 'templates',
    count: templates.length,
    tone: 'blue',
    to: '/templates',
    rows: templates.map(({ key, draftBy }) => ({ to: templatePath(key), name: key, aside: draftBy })),
  };
}
