import { parseArgs } from 'node:util';
import { WrongUsage } from './usage.ts';

export const RELEASE_USAGE = `npm run release -- list [--json] | show NAME | diff FROM TO [--kind WORK …] [--json]
                     | plan NAME --effective DATE | activate NAME [--now] [--dry-run]
                     | roll-back NAME [--dry-run] | withdraw NAME [--dry-run]
  NAME       RVU27A, or one of its cuts: RVU27A/2
  --dry-run  says what readers would get, and changes nothing`;

const NAMES: Readonly<Record<string, number>> = {
  ...{ list: 0, show: 1, diff: 2, plan: 1, activate: 1, 'roll-back': 1, withdraw: 1 },
};

export interface AskedRelease {
  readonly verb: string;
  readonly names: readonly [string, string];
  readonly isNow: boolean;
  readonly isDryRun: boolean;
  readonly isJson: boolean;
  readonly effective: string;
  /** Empty: all. */
  readonly kinds: readonly string[];
}

/** @throws WrongUsage */
export function readReleaseArguments(words: readonly string[]): AskedRelease {
  const { values, positionals } = parse(words);
  const [verb = '', ...names] = positionals;
  const wanted = NAMES[verb];
  if (wanted === undefined)
    throw new WrongUsage(`Say one of ${Object.keys(NAMES).join(', ')}.`, RELEASE_USAGE);
  if (names.length !== wanted)
    throw new WrongUsage(
      wanted === 2 ? 'Name two releases, like RVU25D RVU26C.' : 'Name a release, like RVU26C.',
      RELEASE_USAGE,
    );
  if (verb === 'plan' && !/^\d{4}-\d{2}-\d{2}$/.test(values.effective ?? ''))
    throw new WrongUsage('plan needs --effective DATE, like 2027-01-01.', RELEASE_USAGE);
  return {
    verb,
    names: [names[0] ?? '', names[1] ?? ''],
    isNow: values.now === true,
    isDryRun: values['dry-run'] === true,
    isJson: values.json === true,
    effective: values.effective ?? '',
    kinds: (values.kind ?? []).map((kind) => kind.toUpperCase()),
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        now: { type: 'boolean' },
        effective: { type: 'string' },
        json: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        kind: { type: 'string', multiple: true },
      },
    });
  } catch (error) {
    throw new WrongUsage((error as Error).message, RELEASE_USAGE);
  }
}
