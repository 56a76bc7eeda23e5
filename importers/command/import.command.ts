import { parseArgs } from 'node:util';
import cliProgress from 'cli-progress';
import { COMMAND_LINE } from '../../server/audit/audit.actor.ts';
import { label } from '../../server/release/release.label.ts';
import type { Workshop } from '../../server/workshop.ts';
import type { ImportOutcome, ImportRequest, ReleaseImport } from '../release.import.ts';
import { WrongUsage } from './usage.ts';

export const IMPORT_USAGE = `npm run import -- PATH [--release RVU26C] [--effective 2026-07-01] [--dry-run] [--activate] [--now]
                    [--accept KIND --reason TEXT] [--json]
  PATH       a CMS zip, a folder with its files, or a single PPRRVU file
  --release  the name, where the files do not say it
  --activate deliver it from its effective date on; with --now from this moment`;

export function readImportArguments(
  words: readonly string[],
): Omit<ImportRequest, 'onProgress'> & { isJson: boolean } {
  const { values, positionals } = parse(words);
  const [path, ...rest] = positionals;
  if (!path || rest.length > 0) throw new WrongUsage('Name one zip, folder or file.', IMPORT_USAGE);
  const kinds = values.accept ?? [];
  const reasons = values.reason ?? [];
  if (kinds.length !== reasons.length || reasons.some((reason) => reason.trim() === ''))
    throw new WrongUsage('Each --accept KIND needs its own --reason TEXT.', IMPORT_USAGE);
  if (values.effective && !/^\d{4}-\d{2}-\d{2}$/.test(values.effective))
    throw new WrongUsage('--effective is a date like 2026-07-01.', IMPORT_USAGE);
  return {
    path,
    ...(values.release ? { release: values.release } : {}),
    ...(values.effective ? { effective: values.effective } : {}),
    isDryRun: values['dry-run'] === true,
    activate: values.activate ? (values.now ? 'NOW' : 'ON_ITS_DAY') : 'NO',
    accept: kinds.map((kind, at) => ({ kind, reason: reasons[at] ?? '' })),
    isSample: false,
    by: COMMAND_LINE,
    isJson: values.json === true,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        release: { type: 'string' },
        effective: { type: 'string' },
        'dry-run': { type: 'boolean' },
        activate: { type: 'boolean' },
        now: { type: 'boolean' },
        accept: { type: 'string', multiple: true },
        reason: { type: 'string', multiple: true },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new WrongUsage((error as Error).message, IMPORT_USAGE);
  }
}

/** Exit code 0 when done or nothing to do, 1 when refused. */
export async function runImport(
  words: readonly string[],
  importer: (shop: Workshop) => ReleaseImport,
  open: () => Promise<Workshop>,
): Promise<number> {
  const { isJson, ...request } = readImportArguments(words);
  const shop = await open();
  const bar = isJson ? null : progressBar();
  try {
    const outcome = await importer(shop).run({
      ...request,
      onProgress: (step, done, total) => bar?.show(step, done, total),
    });
    bar?.stop();
    process.stdout.write(isJson ? `${JSON.stringify(asJson(outcome), null, 2)}\n` : asText(outcome));
    return outcome.verdict === 'REFUSED' ? 1 : 0;
  } finally {
    bar?.stop();
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

function asJson({ verdict, cut, activation, report, read }: ImportOutcome): object {
  return {
    verdict,
    release: cut ? label(cut) : read.name,
    state: cut?.state ?? null,
    rowCount: cut?.rowCount ?? read.rows.length,
    codeCount: cut?.codeCount ?? new Set(read.rows.map(({ code }) => code)).size,
    archiveSha256: read.archiveSha256,
    currentRelease: activation?.currentAfter ? label(activation.currentAfter) : undefined,
    files: read.files,
    report: report.toJson(),
  };
}

function asText(outcome: ImportOutcome): string {
  const { verdict, cut, activation, report, read } = outcome;
  const lines = [report.toText(), ''];
  if (verdict === 'REFUSED') lines.push('Refused. Nothing was written.');
  if (verdict === 'DRY_RUN')
    lines.push(`Dry run of ${read.name}: ${read.rows.length} rows would be loaded. Nothing was written.`);
  if (cut && verdict !== 'REFUSED') {
    const size = `${cut.rowCount} rows, ${cut.codeCount} codes`;
    lines.push(
      verdict === 'NOTHING_TO_DO'
        ? `Nothing to do: ${label(cut)} holds this archive already (${size}, ${cut.state}).`
        : `${label(cut)}: ${size}, ${cut.state}.`,
    );
  }
  if (activation?.currentAfter) lines.push(`Readers now get ${label(activation.currentAfter)} by default.`);
  return `${lines.join('\n')}\n`;
}
