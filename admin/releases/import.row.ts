import type { ImportRowFragment, ImportRunByIdQuery, ImportState } from '../gql/graphql.ts';
import type { Tone } from '../layout/StatusDot.tsx';

export type ImportRow = ImportRowFragment;
export type ImportRun = ImportRunByIdQuery['importRun'];
export type Problem = NonNullable<ImportRun['report']>['problems'][number];

export const IMPORT_TONES: Readonly<Record<ImportState, Tone>> = {
  QUEUED: 'hollow',
  RUNNING: 'accent',
  DONE: 'green',
  NOTHING_TO_DO: 'quiet',
  REFUSED: 'red',
  FAILED: 'red',
};

export function isUnderWay({ state }: Pick<ImportRow, 'state'>): boolean {
  return state === 'QUEUED' || state === 'RUNNING';
}

/** Problems of one kind. */
export interface ProblemGroup {
  readonly code: string;
  readonly isError: boolean;
  readonly isAcceptable: boolean;
  /** How many there are; the report lists the first hundred. */
  readonly count: number;
  readonly problems: readonly Problem[];
}

/** Problems by kind: errors first, then the kinds with the most. */
export function problemGroups({ problems, counts }: NonNullable<ImportRun['report']>): ProblemGroup[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    groups.set(problem.code, [...(groups.get(problem.code) ?? []), problem]);
  }
  return [...groups]
    .map(([code, listed]) => ({
      code,
      isError: listed.some(({ severity }) => severity === 'ERROR'),
      isAcceptable: listed.every(({ isAcceptable }) => isAcceptable),
      count: counts.find(({ kind }) => kind === code)?.count ?? listed.length,
      problems: listed,
    }))
    .sort((a, b) => Number(b.isError) - Number(a.isError) || b.count - a.count);
}

/** What has to be accepted with a reason before the same files can be brought in. */
export interface ToAccept {
  readonly kind: string;
  readonly message: string;
}

export function toAccept({ anomalies, report }: Pick<ImportRun, 'anomalies' | 'report'>): ToAccept[] {
  const kinds = new Map<string, string>();
  for (const { kind, message, needsAcceptance, reason } of anomalies) {
    if (needsAcceptance && reason === null) {
      kinds.set(kind, message);
    }
  }
  for (const group of report ? problemGroups(report) : []) {
    if (group.isError && group.isAcceptable && !kinds.has(group.code)) {
      kinds.set(group.code, group.problems[0]?.message ?? '');
    }
  }
  return [...kinds].map(([kind, message]) => ({ kind, message }));
}
