import { COMMAND_LINE } from '../../server/audit/audit.actor.ts';
import { ReadingSource } from '../../server/db/reading.source.ts';
import { currentRelease } from '../../server/release/release.current.ts';
import type { ReleaseFacts } from '../../server/release/release.facts.ts';
import { label } from '../../server/release/release.label.ts';
import type { ReleaseService } from '../../server/release/release.service.ts';
import type { ReleaseAction } from '../../server/release/release.step.ts';
import { consequenceSentence } from '../../server/release/release.told.ts';
import { ReleaseDifferences } from '../../server/rvu/release.difference.ts';
import type { Workshop } from '../../server/workshop.ts';
import { differenceAsText, onlyKinds } from './difference.told.ts';
import { type AskedRelease, readReleaseArguments } from './release.arguments.ts';

const ACTIONS: Readonly<Record<string, ReleaseAction>> = {
  activate: 'ACTIVATE',
  'roll-back': 'ROLL_BACK',
  withdraw: 'WITHDRAW',
};

export async function runRelease(words: readonly string[], open: () => Promise<Workshop>): Promise<number> {
  const asked = readReleaseArguments(words);
  const shop = await open();
  const say = (text: string) => process.stdout.write(`${text}\n`);
  try {
    const action = ACTIONS[asked.verb];
    if (action) await step(shop, action, asked, say);
    else if (asked.verb === 'diff') await diff(shop, asked, say);
    else if (asked.verb === 'plan')
      say(line(await shop.releases.plan(asked.names[0], asked.effective, COMMAND_LINE), false));
    else if (asked.verb === 'show') say(JSON.stringify(await shop.releases.find(asked.names[0]), null, 2));
    else await list(shop, asked, say);
    return 0;
  } finally {
    await shop.close();
  }
}

async function list({ releases, clock }: Workshop, { isJson }: AskedRelease, say: (text: string) => void) {
  const all = await releases.list();
  const current = currentRelease(all, clock());
  if (isJson) return say(JSON.stringify(all, null, 2));
  const lines = all.map((release) => line(release, release.id === current?.id));
  say(lines.join('\n') || 'There is no release yet.');
}

/** Says what readers will get, then does it. */
async function step(
  { releases, clock }: Workshop,
  action: ReleaseAction,
  { names: [name], isNow, isDryRun }: AskedRelease,
  say: (text: string) => void,
): Promise<void> {
  const foreseen = await releases.foresee(action, name, isNow);
  if (isDryRun) return say(`${consequenceSentence(foreseen, 'would be', clock())} Nothing was changed.`);
  if (action === 'ROLL_BACK') say(`Rolling back: ${consequenceSentence(foreseen, 'will be', clock())}`);
  say(consequenceSentence(await take(releases, action, name, isNow), 'is', clock()));
}

function take(releases: ReleaseService, action: ReleaseAction, name: string, isNow: boolean) {
  if (action === 'ACTIVATE') return releases.activate(name, isNow, COMMAND_LINE);
  return action === 'ROLL_BACK'
    ? releases.rollBack(name, COMMAND_LINE)
    : releases.withdraw(name, COMMAND_LINE);
}

async function diff(
  { source, releases }: Workshop,
  { names: [from, to], kinds, isJson }: AskedRelease,
  say: (text: string) => void,
): Promise<void> {
  const difference = onlyKinds(
    await new ReleaseDifferences(new ReadingSource(source), releases).between(from, to),
    kinds,
  );
  if (isJson) return say(JSON.stringify(difference, null, 2));
  for (const text of differenceAsText(difference)) say(text);
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
