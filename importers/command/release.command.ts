import { parseArgs } from 'node:util';
import { COMMAND_LINE } from '../../server/audit/audit.actor.ts';
import { currentRelease } from '../../server/release/release.current.ts';
import type { ReleaseFacts } from '../../server/release/release.facts.ts';
import { label } from '../../server/release/release.label.ts';
import type { Consequence } from '../../server/release/release.step.ts';
import type { Workshop } from '../../server/workshop.ts';
import { WrongUsage } from './usage.ts';

export const RELEASE_USAGE = `npm run release -- list | show NAME | activate NAME [--now] | roll-back NAME | withdraw NAME | plan NAME --effective DATE`;

export async function runRelease(words: readonly string[], open: () => Promise<Workshop>): Promise<number> {
  const [verb = '', name, isNow, effective] = read(words);
  if (verb !== 'list' && !name) throw new WrongUsage('Name a release, like RVU26C.', RELEASE_USAGE);
  const shop = await open();
  const { releases, clock } = shop;
  try {
    const reference = name ?? '';
    const say = (text: string) => process.stdout.write(`${text}\n`);
    switch (verb) {
      case 'list': {
        const all = await releases.list();
        const current = currentRelease(all, clock());
        say(
          all.map((release) => line(release, release.id === current?.id)).join('\n') ||
            'There is no release yet.',
        );
        break;
      }
      case 'show':
        say(JSON.stringify(await releases.find(reference), null, 2));
        break;
      case 'plan':
        say(line(await releases.plan(reference, effective, COMMAND_LINE), false));
        break;
      case 'activate':
        say(told(await releases.activate(reference, isNow, COMMAND_LINE)));
        break;
      case 'roll-back':
        say(told(await releases.rollBack(reference, COMMAND_LINE)));
        break;
      default:
        say(told(await releases.withdraw(reference, COMMAND_LINE)));
    }
    return 0;
  } finally {
    await shop.close();
  }
}

const VERBS = ['list', 'show', 'plan', 'activate', 'roll-back', 'withdraw'];

function read(
  words: readonly string[],
): [verb: string, name: string | undefined, isNow: boolean, effective: string] {
  const { values, positionals } = parse(words);
  const [verb, name, ...rest] = positionals;
  if (!verb || !VERBS.includes(verb) || rest.length > 0)
    throw new WrongUsage(`Say one of ${VERBS.join(', ')}.`, RELEASE_USAGE);
  if (verb === 'plan' && !/^\d{4}-\d{2}-\d{2}$/.test(values.effective ?? ''))
    throw new WrongUsage('plan needs --effective DATE, like 2027-01-01.', RELEASE_USAGE);
  return [verb, name, values.now === true, values.effective ?? ''];
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { now: { type: 'boolean' }, effective: { type: 'string' } },
    });
  } catch (error) {
    throw new WrongUsage((error as Error).message, RELEASE_USAGE);
  }
}

function line(release: ReleaseFacts, isCurrent: boolean): string {
  const marks = [release.isSample ? 'sample' : '', isCurrent ? 'current' : ''].filter(Boolean).join(', ');
  return [
    label(release).padEnd(10),
    release.state.padEnd(10),
    `from ${release.effectiveFrom}`,
    `${release.rowCount} rows`.padStart(12),
    `${release.codeCount} codes`.padStart(12),
    marks,
  ].join('  ');
}

function told({ release, currentBefore, currentAfter }: Consequence): string {
  const now = currentAfter ? `Readers get ${label(currentAfter)} by default` : 'Readers get nothing';
  const change =
    currentBefore?.id === currentAfter?.id
      ? 'as before'
      : `before it was ${currentBefore ? label(currentBefore) : 'nothing'}`;
  return `${label(release)} is ${release.state}. ${now} (${change}).`;
}
