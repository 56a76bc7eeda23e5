import type { TemplateRevisionsQuery } from '../gql/graphql.ts';

export type Revision = TemplateRevisionsQuery['templateRevisions'][number];
type Said = Pick<Revision, 'number' | 'text'>;

/** Beside what each published text is shown: the one before it, what the form says, the shipped text, or a revision. */
export type Beside = 'BEFORE' | 'FORM' | 'SHIPPED' | `${number}`;

/** What there is to compare with, in the order of the choice. */
export function besideWhat(revisions: readonly Said[], shipped: string | null): Beside[] {
  return [
    'BEFORE',
    'FORM',
    ...(shipped === null ? [] : (['SHIPPED'] as const)),
    ...(revisions.length > 1 ? revisions.map(({ number }): Beside => `${number}`) : []),
  ];
}

/** The text that a revision is shown beside; '' where nothing was said. Revisions come newest first. */
export function textBeside(
  number: number,
  beside: Beside,
  revisions: readonly Said[],
  { shipped, form }: { readonly shipped: string | null; readonly form: string },
): string {
  if (beside === 'FORM') {
    return form;
  }
  const wanted =
    beside === 'BEFORE'
      ? revisions.find((revision) => revision.number < number)
      : revisions.find((revision) => `${revision.number}` === beside);
  return (wanted ? wanted.text : shipped) ?? '';
}
