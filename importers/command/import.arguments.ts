import { parseArgs } from 'node:util';
import { COMMAND_LINE } from '../../server/audit/audit.actor.ts';
import { parseReleaseReference } from '../../server/release/release.name.ts';
import { checkAcceptances } from '../release.accept.ts';
import type { ImportRequest } from '../release.import.ts';
import { WrongUsage } from './usage.ts';

export const IMPORT_USAGE = `npm run import -- PATH [--release RVU26C] [--effective 2026-07-01] [--dry-run] [--activate] [--now]
                    [--accept KIND --reason TEXT] [--json]
npm run import -- --attach RVU26C FILE [FILE …] [the same options]
  PATH       a CMS zip, a folder with its files, or a single PPRRVU file
  --release  the name, where the files do not say it
  --activate deliver it from its effective date on; with --now from this moment
  --attach   adds GPCI, LOCCO, ANES, OPPSCAP, ZIP5 or base units to a release that came without them`;

/** An import as the command line asks for it; `path` is still open where several files are attached. */
export interface AskedImport extends Omit<ImportRequest, 'onProgress' | 'path'> {
  readonly paths: readonly string[];
  readonly isJson: boolean;
}

/** @throws WrongUsage */
export function readImportArguments(words: readonly string[]): AskedImport {
  const { values, positionals } = parse(words);
  const { attach, release, effective } = values;
  if (attach === undefined ? positionals.length !== 1 : positionals.length === 0)
    throw new WrongUsage(
      attach === undefined ? 'Name one zip, folder or file.' : 'Name the files to attach.',
      IMPORT_USAGE,
    );
  for (const name of [attach, release])
    if (name !== undefined && !parseReleaseReference(name))
      throw new WrongUsage(`${name.slice(0, 40)} is no release name. Write RVU26C.`, IMPORT_USAGE);
  if (effective && !/^\d{4}-\d{2}-\d{2}$/.test(effective))
    throw new WrongUsage('--effective is a date like 2026-07-01.', IMPORT_USAGE);
  if (values.now && !values.activate) throw new WrongUsage('--now goes with --activate.', IMPORT_USAGE);
  return {
    paths: positionals,
    ...(attach ? { attachTo: attach.toUpperCase() } : {}),
    ...(release ? { release } : {}),
    ...(effective ? { effective } : {}),
    isDryRun: values['dry-run'] === true,
    activate: values.activate ? (values.now ? 'NOW' : 'ON_ITS_DAY') : 'NO',
    accept: acceptances(values.accept ?? [], values.reason ?? []),
    isSample: false,
    by: COMMAND_LINE,
    isJson: values.json === true,
  };
}

function acceptances(kinds: readonly string[], reasons: readonly string[]): ImportRequest['accept'] {
  if (kinds.length !== reasons.length || reasons.some((reason) => reason.trim() === ''))
    throw new WrongUsage('Each --accept KIND needs its own --reason TEXT.', IMPORT_USAGE);
  const accept = kinds.map((kind, at) => ({ kind: kind.toUpperCase(), reason: reasons[at] ?? '' }));
  try {
    checkAcceptances(accept);
  } catch (error) {
    throw new WrongUsage((error as Error).message, IMPORT_USAGE);
  }
  return accept;
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        release: { type: 'string' },
        effective: { type: 'string' },
        attach: { type: 'string' },
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
