import type { PublishReportFieldsFragment, PublishVerdict, SeveralItemInput } from '../gql/graphql.ts';
import type { Tone } from '../layout/StatusDot.tsx';
import type { ReviewRow } from './review.row.ts';

type Report = Pick<PublishReportFieldsFragment, 'code' | 'template' | 'appliesFrom' | 'verdict'>;
type Named = Pick<ReviewRow, 'kind' | 'name' | 'appliesFrom' | 'version'>;

export const VERDICT_TONES: Readonly<Record<PublishVerdict, Tone>> = {
  PUBLISHED: 'green',
  READY: 'hollow',
  STALE: 'amber',
  FINDINGS: 'red',
  REFUSED: 'red',
};

export function itemOf({ kind, name, appliesFrom, version }: Named): SeveralItemInput {
  return kind === 'TEMPLATE' ? { template: name, version } : { code: name, appliesFrom, version };
}

/** What became of a draft. */
export function reportOf<R extends Report>(row: Named, reports: readonly R[]): R | null {
  return (
    reports.find(({ code, template, appliesFrom }) =>
      row.kind === 'TEMPLATE' ? template === row.name : code === row.name && appliesFrom === row.appliesFrom,
    ) ?? null
  );
}

/** Drafts that nothing stands in the way of. */
export function withoutObstacles<N extends Named>(rows: readonly N[], reports: readonly Report[]): N[] {
  return rows.filter((row) => {
    const verdict = reportOf(row, reports)?.verdict;
    return verdict === 'READY' || verdict === 'PUBLISHED';
  });
}
