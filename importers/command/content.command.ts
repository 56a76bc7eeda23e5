import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { COMMAND_LINE } from '../../server/audit/audit.actor.ts';
import { recordAct } from '../../server/audit/audit.service.ts';
import { exportContent } from '../../server/content/content.export.ts';
import type { Workshop } from '../../server/workshop.ts';
import { type ContentReport, importContent } from '../content/content.bring.ts';
import { WrongUsage } from './usage.ts';
import { loadWeights, weightsAsText } from './weights.command.ts';

export const CONTENT_USAGE = `npm run content -- import FILE [--dry-run] [--json]
npm run content -- export [FILE]
npm run content -- weights FILE [--dry-run] [--json]`;

export async function runContent(words: readonly string[], open: () => Promise<Workshop>): Promise<number> {
  const { values, positionals } = parse(words);
  const [verb, file, ...rest] = positionals;
  const isKnown = ((verb === 'import' || verb === 'weights') && file) || verb === 'export';
  if (!isKnown || rest.length > 0)
    throw new WrongUsage('Say import FILE, export or weights FILE.', CONTENT_USAGE);
  const shop = await open();
  try {
    if (verb === 'export') return await write(shop, file);
    if (verb === 'weights') return await weigh(shop, file ?? '', values);
    const report = await importContent(shop, file ?? '', {
      origin: 'IMPORTED',
      isDryRun: values['dry-run'] === true,
      by: COMMAND_LINE,
    });
    process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : asText(report));
    return report.refused.length > 0 ? 1 : 0;
  } finally {
    await shop.close();
  }
}

async function weigh(
  shop: Workshop,
  file: string,
  values: { 'dry-run'?: boolean; json?: boolean },
): Promise<number> {
  const report = await loadWeights(shop, file, values['dry-run'] === true);
  process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : weightsAsText(report));
  return report.refused > 0 ? 1 : 0;
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } },
    });
  } catch (error) {
    throw new WrongUsage((error as Error).message, CONTENT_USAGE);
  }
}

async function write({ source }: Workshop, file: string | undefined): Promise<number> {
  const lines = Readable.from(exportContent(source.manager));
  if (file) await pipeline(lines, createWriteStream(file));
  else for await (const line of lines) process.stdout.write(line);
  await recordAct(source.manager, COMMAND_LINE, 'EXPORT_CONTENT', file ?? 'standard output');
  return 0;
}

function asText({ isDryRun, counts, refused, kept, notes }: ContentReport): string {
  const lines = [
    `${counts.NEW} new, ${counts.CHANGED} changed, ${counts.UNCHANGED} unchanged, ${kept.length} kept as written here, ${refused.length} refused${isDryRun ? ' (dry run: nothing was written)' : ''}`,
    ...refused.map(
      ({ line, code, field, reason }) => `refused  line ${line}  ${code ?? '?'}  ${field}: ${reason}`,
    ),
    ...kept.map(
      ({ line, code }) => `kept     line ${line}  ${code}  a text or draft of this house stands there`,
    ),
    ...notes.map(({ line, code, field, reason }) => `note     line ${line}  ${code}  ${field}: ${reason}`),
  ];
  return `${lines.join('\n')}\n`;
}
