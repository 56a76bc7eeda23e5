import type { Actor } from '../../server/audit/audit.actor.ts';
import { readGround } from '../../server/content/content.ground.ts';
import { ContentImport, type IncomingResult } from '../../server/content/content.import.ts';
import { readSpecialties } from '../../server/specialty/specialty.service.ts';
import type { Workshop } from '../../server/workshop.ts';
import type { LineProblem } from './content.line.ts';
import { readContentFile } from './content.read.ts';

/** What became of every line of a content file. */
export interface ContentReport {
  readonly isDryRun: boolean;
  readonly counts: Readonly<Record<'NEW' | 'CHANGED' | 'UNCHANGED', number>>;
  /** Line, field and reason; the same line may stand here for several fields. */
  readonly refused: readonly LineProblem[];
  readonly kept: readonly { readonly line: number; readonly code: string }[];
  /** Brought in, but worth a look. */
  readonly notes: readonly LineProblem[];
}

/** Brings a file of existing texts in. Good lines go in together; bad ones are reported and stay out. */
export async function importContent(
  { source, clock }: Pick<Workshop, 'source' | 'clock'>,
  path: string,
  options: { origin: 'IMPORTED' | 'STARTER'; isDryRun: boolean; by: Actor },
): Promise<ContentReport> {
  const bySpelling = new Map(
    (await readSpecialties(source.manager)).flatMap(({ slug, name }) => [
      [slug, slug],
      [name.toLowerCase(), slug],
    ]),
  );
  const { items, problems } = await readContentFile(
    path,
    (text) => bySpelling.get(text.trim().toLowerCase()) ?? null,
  );
  const ground = await readGround(source.manager, items);
  const results = await new ContentImport(source, clock).run(items, ground, options);
  return {
    isDryRun: options.isDryRun,
    counts: {
      NEW: count(results, 'NEW'),
      CHANGED: count(results, 'CHANGED'),
      UNCHANGED: count(results, 'UNCHANGED'),
    },
    refused: [...problems, ...findingsOf(results, 'REFUSED', 'BLOCK')],
    kept: results.filter(({ verdict }) => verdict === 'KEPT').map(({ line, code }) => ({ line, code })),
    notes: [...findingsOf(results, 'NEW', 'WARN'), ...findingsOf(results, 'CHANGED', 'WARN')],
  };
}

function count(results: readonly IncomingResult[], verdict: IncomingResult['verdict']): number {
  return results.filter((result) => result.verdict === verdict).length;
}

function findingsOf(results: readonly IncomingResult[], verdict: string, severity: string): LineProblem[] {
  return results
    .filter((result) => result.verdict === verdict)
    .flatMap(({ line, code, findings }) =>
      findings
        .filter((finding) => finding.severity === severity)
        .map(({ field, message }) => ({ line, code, field, reason: message })),
    );
}
