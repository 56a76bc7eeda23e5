import { label } from '../../server/release/release.label.ts';
import { comparisonLine, type ImportOutcome, keptComparison } from '../release.outcome.ts';

/** The outcome of an import for programs. */
export function outcomeAsJson(outcome: ImportOutcome): object {
  const { verdict, cut, activation, report, read, comparisons, anomalies } = outcome;
  const rows = read?.rows ?? [];
  return {
    verdict,
    sentence: outcome.sentence,
    release: cut ? label(cut) : (read?.name ?? null),
    state: cut?.state ?? null,
    rowCount: cut?.rowCount ?? rows.length,
    codeCount: cut?.codeCount ?? new Set(rows.map(({ code }) => code)).size,
    archiveSha256: outcome.archiveSha256,
    currentRelease: activation?.currentAfter ? label(activation.currentAfter) : undefined,
    files: read?.files ?? [],
    comparisons: comparisons.map(keptComparison),
    anomalies,
    report: report.toJson(),
  };
}

/** The outcome of an import for a terminal. */
export function outcomeAsText(outcome: ImportOutcome): string {
  const { report, read, comparisons, anomalies, sentence } = outcome;
  const lines = read ? [report.toText(), ''] : [];
  lines.push(...comparisons.map((comparison) => comparisonLine(keptComparison(comparison))));
  for (const { kind, message, needsAcceptance, reason } of anomalies) {
    const verdict = reason ? `accepted: ${reason}` : needsAcceptance ? 'can be accepted by name' : 'a note';
    lines.push(`ANOMALY ${kind} (${verdict}): ${message}`);
  }
  return `${[...lines, sentence].join('\n')}\n`;
}
