import { COMMAND_LINE } from '../../server/audit/audit.actor.ts';
import { keepCounts } from '../../server/queue/service-count.table.ts';
import type { Workshop } from '../../server/workshop.ts';
import { readWeights, type WeightProblem } from '../weights/weights.read.ts';

export interface WeightReport {
  readonly isDryRun: boolean;
  readonly isNew: boolean;
  readonly countedColumn: string;
  readonly codes: number;
  readonly refused: number;
  readonly problems: readonly WeightProblem[];
}

/** Loads how often codes are billed: that is the order of the writing queue from then on. */
export async function loadWeights(
  { source, clock }: Pick<Workshop, 'source' | 'clock'>,
  path: string,
  isDryRun: boolean,
): Promise<WeightReport> {
  const { problems, ...file } = await readWeights(path);
  const isUsable = file.services.size > 0;
  const isNew = isUsable && !isDryRun && (await keepCounts(source, file, COMMAND_LINE, clock()));
  return {
    ...{ isDryRun, isNew, countedColumn: file.countedColumn, codes: file.services.size },
    ...{ refused: file.refused, problems },
  };
}

export function weightsAsText({
  isDryRun,
  isNew,
  countedColumn,
  codes,
  refused,
  problems,
}: WeightReport): string {
  const what = isDryRun
    ? ' (dry run: nothing was written)'
    : isNew
      ? ''
      : codes > 0
        ? ' (this file counts already: nothing to do)'
        : ' (nothing was written)';
  return `${[
    `${codes} codes by the column “${countedColumn}”, ${refused} lines refused${what}`,
    ...problems.slice(0, 50).map(({ line, reason }) => `refused  line ${line}  ${reason}`),
  ].join('\n')}\n`;
}
