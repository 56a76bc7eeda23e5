import { label } from '../server/release/release.label.ts';
import type { ImportGround, ImportRequest } from './release.import.ts';
import { cutLine, type ImportOutcome } from './release.outcome.ts';

/** Activates the cut of an outcome where that was asked for and it is not active yet. */
export async function activateCut(
  { releases, tell }: ImportGround,
  { activate, isDryRun, by }: Pick<ImportRequest, 'activate' | 'isDryRun' | 'by'>,
  outcome: ImportOutcome,
): Promise<ImportOutcome> {
  const { cut } = outcome;
  if (!cut || isDryRun || activate === 'NO' || cut.state === 'ACTIVE') return outcome;
  tell('activate', 0, 1);
  const activation = await releases.activate(`${cut.name}/${cut.cut}`, activate === 'NOW', by);
  tell('activate', 1, 1);
  const { release, currentAfter } = activation;
  const readers = currentAfter ? ` Readers now get ${label(currentAfter)} by default.` : '';
  const sentence = `${cutLine(release)}${readers}`;
  return { ...outcome, verdict: 'DONE', cut: release, activation, sentence };
}
