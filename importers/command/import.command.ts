import cliProgress from 'cli-progress';
import type { Workshop } from '../../server/workshop.ts';
import { gatherFiles } from '../job/import.gathering.ts';
import type { ReleaseImport } from '../release.import.ts';
import { readImportArguments } from './import.arguments.ts';
import { outcomeAsJson, outcomeAsText } from './import.told.ts';

/** Exit code 0 when done or nothing to do, 1 when refused. */
export async function runImport(
  words: readonly string[],
  importer: (shop: Workshop) => ReleaseImport,
  open: () => Promise<Workshop>,
): Promise<number> {
  const { isJson, paths, ...request } = readImportArguments(words);
  const gathered = gatherFiles(paths);
  const shop = await open();
  const bar = isJson ? null : progressBar();
  try {
    const outcome = await importer(shop).run({
      ...request,
      path: gathered.path,
      onProgress: (step, done, total) => bar?.show(step, done, total),
    });
    bar?.stop();
    process.stdout.write(
      isJson ? `${JSON.stringify(outcomeAsJson(outcome), null, 2)}\n` : outcomeAsText(outcome),
    );
    return outcome.verdict === 'REFUSED' ? 1 : 0;
  } finally {
    bar?.stop();
    gathered.remove();
    await shop.close();
  }
}

function progressBar() {
  const bar = new cliProgress.SingleBar({
    format: '{bar} {percentage}% {step}',
    hideCursor: true,
    clearOnComplete: false,
    noTTYOutput: true,
    notTTYSchedule: 1_000,
    stream: process.stderr,
  });
  bar.start(1, 0, { step: 'open' });
  return {
    show: (step: string, done: number, total: number) => {
      bar.setTotal(Math.max(1, total));
      bar.update(done, { step });
    },
    stop: () => bar.stop(),
  };
}
