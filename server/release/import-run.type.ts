import { Field, ID, Int, ObjectType } from 'type-graphql';
import { textEnum } from '../schema/schema.enum.ts';
import { DateTimeScalar, ReleaseNameScalar } from '../schema/schema.scalar.ts';
import type {
  Acceptance,
  ImportActivation,
  ImportAnomaly,
  ImportComparison,
  ImportOptions,
  ImportRunFacts,
  ImportState,
  KeptProblem,
  KeptReport,
} from './import-run.facts.ts';

type Ref<T> = T;

export const ImportStateEnum = textEnum(
  'ImportState',
  ['QUEUED', 'RUNNING', 'DONE', 'NOTHING_TO_DO', 'REFUSED', 'FAILED'],
  'How far an import is, or how it ended.',
  {
    QUEUED: 'Waits until no other import runs.',
    DONE: 'Everything that was asked was done; a dry run has written nothing.',
    NOTHING_TO_DO: 'The same archive is here already.',
    REFUSED: 'The report says why. Nothing was written.',
    FAILED: 'It broke off. Nothing was written; it can be run again.',
  },
);

export const ImportActivationEnum = textEnum(
  'ImportActivation',
  ['NO', 'ON_ITS_DAY', 'NOW'],
  'Whether an import delivers the release: from its effective date on, or from now.',
);

@ObjectType({ description: 'How many of a kind.' })
export class KindCount {
  @Field()
  kind!: string;
  @Field(() => Int)
  count!: number;
}

export function kindCounts(counts: Readonly<Record<string, number>>): KindCount[] {
  return Object.entries(counts).map(([kind, count]) => ({ kind, count }));
}

@ObjectType({ description: 'Something that a release manager knows about, with the reason.' })
export class ImportAcceptance implements Acceptance {
  @Field({ description: 'Code of a problem or kind of an anomaly.' })
  kind!: string;
  @Field()
  reason!: string;
}

@ObjectType({ description: 'What was asked of an import.' })
export class ImportRequestOptions implements ImportOptions {
  @Field(() => ReleaseNameScalar, { nullable: true })
  release?: string;
  @Field(() => String, {
    nullable: true,
    description: 'Effective date, where it is not that of the quarter.',
  })
  effective?: string;
  @Field(() => ReleaseNameScalar, {
    nullable: true,
    description: 'The release to which companion files are attached.',
  })
  attachTo?: string;
  @Field()
  isDryRun!: boolean;
  @Field(() => ImportActivationEnum)
  activate!: ImportActivation;
  @Field(() => [ImportAcceptance])
  accept!: Ref<readonly ImportAcceptance[]>;
}

@ObjectType({ description: 'One thing that is wrong with a file, with its place and what to do about it.' })
export class ImportProblem implements KeptProblem {
  @Field({ description: 'Stable: the name under which it is accepted, where it can be.' })
  code!: string;
  @Field({ description: 'ERROR or WARNING.' })
  severity!: string;
  @Field()
  isAcceptable!: boolean;
  @Field(() => String, { nullable: true })
  file!: string | null;
  @Field(() => Int, { nullable: true, description: 'From 1; the row of a workbook.' })
  line!: number | null;
  @Field(() => String, { nullable: true })
  column!: string | null;
  @Field(() => String, { nullable: true })
  value!: string | null;
  @Field()
  message!: string;
}

@ObjectType({
  description: 'What reading found. Counts are complete; of each kind of problem the first 100 are listed.',
})
export class ImportReportType implements Omit<KeptReport, 'counts'> {
  @Field(() => Int)
  rowsRead!: number;
  @Field(() => Int)
  rowsRefused!: number;
  @Field(() => Int)
  errorCount!: number;
  @Field(() => Int)
  warningCount!: number;
  @Field(() => [KindCount])
  counts!: Ref<KindCount[]>;
  @Field(() => [ImportProblem])
  problems!: Ref<readonly ImportProblem[]>;
}

@ObjectType({ description: 'How the release differs from one that was here: rows by kind of change.' })
export class ImportComparisonType implements Omit<ImportComparison, 'changes'> {
  @Field(() => ReleaseNameScalar)
  against!: string;
  @Field(() => String, {
    description: 'PREDECESSOR: the release before. EARLIER_CUT: the same name as CMS posted it before.',
  })
  role!: 'PREDECESSOR' | 'EARLIER_CUT';
  @Field(() => Int)
  rowsBefore!: number;
  @Field(() => Int)
  rowsAfter!: number;
  @Field(() => [KindCount])
  changes!: Ref<KindCount[]>;
}

@ObjectType({ description: 'Something that is odd about the release as a whole.' })
export class ImportAnomalyType implements ImportAnomaly {
  @Field({ description: 'The name under which it is accepted.' })
  kind!: string;
  @Field(() => ReleaseNameScalar, { description: 'The release that it was compared with.' })
  against!: string;
  @Field()
  message!: string;
  @Field({ description: 'False for what is said only.' })
  needsAcceptance!: boolean;
  @Field(() => String, { nullable: true, description: 'Why it was accepted; null where it was not.' })
  reason!: string | null;
}

@ObjectType({ description: 'One import, from the moment it was asked for.' })
export class ImportRun {
  @Field(() => ID)
  id: string;
  @Field({ description: 'Path or name of what was brought in.' })
  source: string;
  @Field(() => ImportStateEnum)
  state: ImportState;
  @Field({ description: 'What it is doing.' })
  step: string;
  @Field(() => Int, { description: 'Of `total`, in this step.' })
  done: number;
  @Field(() => Int)
  total: number;
  @Field(() => ReleaseNameScalar, { nullable: true })
  release: string | null;
  @Field(() => Int, { nullable: true, description: 'The cut that holds it; null where nothing was written.' })
  cut: number | null;
  @Field(() => String, { nullable: true, description: 'What to read first.' })
  sentence: string | null;
  @Field(() => ImportReportType, { nullable: true })
  report: Ref<ImportReportType> | null;
  @Field(() => [ImportComparisonType])
  comparisons: Ref<ImportComparisonType[]>;
  @Field(() => [ImportAnomalyType])
  anomalies: Ref<readonly ImportAnomalyType[]>;
  @Field(() => String, {
    nullable: true,
    description: 'Where the refused rows are as csv; null where there are none.',
  })
  refusedRowsPath: string | null;
  @Field(() => String, { nullable: true })
  archiveSha256: string | null;
  @Field()
  requestedBy: string;
  @Field(() => ImportRequestOptions)
  options: Ref<ImportRequestOptions>;
  @Field(() => DateTimeScalar)
  requestedAt: Date;
  @Field(() => DateTimeScalar, { nullable: true })
  startedAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true })
  finishedAt: Date | null;

  constructor(run: ImportRunFacts) {
    const { report, comparisons, releaseName } = run;
    this.id = run.id;
    this.source = run.source;
    this.state = run.state;
    this.step = run.step;
    this.done = run.done;
    this.total = run.total;
    this.release = releaseName;
    this.cut = run.cut;
    this.sentence = run.sentence;
    this.report = report && { ...report, counts: kindCounts(report.counts) };
    this.comparisons = comparisons.map((one) => ({ ...one, changes: kindCounts(one.changes) }));
    this.anomalies = run.anomalies;
    this.refusedRowsPath = run.hasRefusedRows ? `/editorial/imports/${run.id}/refused.csv` : null;
    this.archiveSha256 = run.archiveSha256;
    this.requestedBy = run.requestedBy;
    this.options = { ...run.options, accept: run.options.accept ?? [] };
    this.requestedAt = run.requestedAt;
    this.startedAt = run.startedAt;
    this.finishedAt = run.finishedAt;
  }
}

@ObjectType()
export class ImportRunList {
  @Field(() => [ImportRun])
  items!: Ref<ImportRun[]>;
  @Field(() => Int)
  total!: number;
}
