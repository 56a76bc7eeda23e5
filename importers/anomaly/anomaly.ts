import { parseReleaseReference } from '../../server/release/release.name.ts';
import {
  type AnomalyKind,
  ratioLimit,
  type ShareLimit,
  shareLimits,
  unmovedLimit,
  wholeRelease,
} from './anomaly.limits.ts';
import type { Measured } from './anomaly.measure.ts';

/** Something that is odd about a release beside the one before it. */
export interface Anomaly {
  readonly kind: AnomalyKind;
  /** The release that it was compared with. */
  readonly against: string;
  readonly message: string;
  /** False for what is said only: it stands in nobody's way. */
  readonly needsAcceptance: boolean;
}

/** How many Januaries and other quarters lie between two release names. */
export interface Distance {
  readonly quarters: number;
  readonly januaries: number;
}

/** Every kind that a release manager can accept by name. */
export const acceptableAnomalies: readonly AnomalyKind[] = [
  ...shareLimits.map(({ kind }) => kind),
  'FIGURES_SCALED',
];

/** RVU25D → RVU26C is one January and two quarters; a correction of the same letter counts as a quarter. */
export function distanceBetween(from: string, to: string): Distance {
  const [start, end] = [parseReleaseReference(from), parseReleaseReference(to)];
  if (!start || !end) return { quarters: 1, januaries: 0 };
  const quarterOf = ({ year, letter }: { year: number; letter: string }) =>
    year * 4 + Math.min(3, letter.charCodeAt(0) - 65);
  const steps = Math.abs(quarterOf(end) - quarterOf(start));
  const januaries = Math.abs(end.year - start.year);
  return { januaries, quarters: steps === 0 ? 1 : steps - januaries };
}

/** What is odd about a release beside another one. `localities` are numbers of localities, null where a file is missing. */
export function anomaliesIn(
  measured: Measured,
  localities: { before: number | null; lost: number },
  against: string,
  distance: Distance,
): Anomaly[] {
  const found: Anomaly[] = [];
  const counts: Record<ShareLimit['kind'], readonly [count: number, of: number]> = {
    CODES_LOST: [measured.codesLost, measured.codesBefore],
    CODES_ADDED: measured.rowsBefore < wholeRelease ? [0, 1] : [measured.codesAdded, measured.codesBefore],
    FIGURES_MOVED: [measured.figuresMoved, measured.rowsKept],
    WORK_MOVED: [measured.changes.WORK ?? 0, measured.rowsKept],
    STATUS_MOVED: [measured.changes.STATUS ?? 0, measured.rowsKept],
    INDICATORS_MOVED: [measured.changes.INDICATOR ?? 0, measured.rowsKept],
    FIGURES_LOST: [measured.figuresLost, measured.rowsKept],
    FIGURES_LEAPT: [measured.figuresLeapt, measured.rowsKept],
    LOCALITIES_LOST: [localities.lost, localities.before ?? 0],
  };
  for (const limit of shareLimits) {
    const [count, of] = counts[limit.kind];
    const most = Math.min(0.9, limit.perQuarter * distance.quarters + limit.perJanuary * distance.januaries);
    if (count < limit.least || of === 0 || count / of <= most) continue;
    found.push({
      kind: limit.kind,
      against,
      message: `${whole(count)} of ${whole(of)} ${limit.what} beside ${against} (${percent(count / of)}; CMS has stayed below ${percent(most)} over ${told(distance)}: ${limit.seen}).`,
      needsAcceptance: true,
    });
  }
  return [...found, ...scaled(measured, against), ...unmoved(measured, against, distance)];
}

function scaled({ middleRatio, changes }: Measured, against: string): Anomaly[] {
  const { least, most, leastRows } = ratioLimit;
  if (middleRatio === null || (changes.TOTAL ?? 0) < leastRows) return [];
  if (middleRatio >= least && middleRatio <= most) return [];
  const message = `Half of the ${changes.TOTAL} totals that moved are at ${middleRatio.toFixed(3)} times what they were in ${against} or beyond; CMS has stayed between ${least} and ${most}.`;
  return [{ kind: 'FIGURES_SCALED', against, message, needsAcceptance: true }];
}

function unmoved({ figuresMoved, rowsKept }: Measured, against: string, { januaries }: Distance): Anomaly[] {
  const { share, leastRows } = unmovedLimit;
  if (januaries === 0 || rowsKept < leastRows || figuresMoved / rowsKept >= share) return [];
  const message = `A January moves about half of all RVUs, but only ${whole(figuresMoved)} of ${whole(rowsKept)} rows differ from ${against}. Make sure that these are not its figures under another name.`;
  return [{ kind: 'FIGURES_UNMOVED', against, message, needsAcceptance: false }];
}

function told({ quarters, januaries }: Distance): string {
  const parts = [
    januaries > 0 ? (januaries === 1 ? 'one January' : `${januaries} Januaries`) : '',
    quarters > 0 ? (quarters === 1 ? 'one quarter' : `${quarters} quarters`) : '',
  ];
  return parts.filter((part) => part !== '').join(' and ');
}

function whole(count: number): string {
  return count.toLocaleString('en-US');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
