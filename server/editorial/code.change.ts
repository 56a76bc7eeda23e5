import { setImmediate } from 'node:timers/promises';
import type { EditionRelease } from '../edition/edition.release.ts';
import type { EditionSnapshot, LoadedRelease } from '../edition/edition.snapshot.ts';
import { ReleaseNotFound } from '../errors.ts';
import { findRelease, predecessorOf } from '../release/release.current.ts';
import { label } from '../release/release.label.ts';
import type { ChangeKind } from '../rvu/rvu.change.field.ts';
import { changesBetween } from '../rvu/rvu.change.ts';

export const CODE_CHANGES = [
  'ANY',
  'ADDED',
  'REMOVED',
  'STATUS',
  'INDICATOR',
  'FIGURES',
  'DESCRIPTOR',
] as const;
export type CodeChange = (typeof CODE_CHANGES)[number];

/** What of a code changed, by code; codes that stayed the same are not in it. */
export type CodeChanges = ReadonlyMap<string, readonly CodeChange[]>;

const GROUP_OF: Readonly<Record<ChangeKind, Exclude<CodeChange, 'ANY'>>> = {
  ...{ ADDED: 'ADDED', REMOVED: 'REMOVED', STATUS: 'STATUS', DESCRIPTOR: 'DESCRIPTOR' },
  ...{ INDICATOR: 'INDICATOR', NA_FLAG: 'INDICATOR' },
  ...{
    WORK: 'FIGURES',
    PRACTICE_EXPENSE: 'FIGURES',
    MALPRACTICE: 'FIGURES',
    TOTAL: 'FIGURES',
    OPPS: 'FIGURES',
  },
};
const CODES_AT_ONCE = 400;

/** Rows of a cut never change, so that two are compared once while both are in memory. */
const known = new WeakMap<EditionRelease, WeakMap<EditionRelease, Promise<CodeChanges>>>();

/** Releases in memory, staged ones too, that have one before them: newest first. */
export function releasesWithChanges(snapshot: EditionSnapshot): string[] {
  return releasesInMemory(snapshot)
    .filter((release) => releaseBefore(release, snapshot) !== null)
    .map(({ facts }) => (facts.state === 'ACTIVE' ? facts.name : label(facts)));
}

/** What a release changed against the one before it. @throws ReleaseNotFound */
export function codeChanges(reference: string, snapshot: EditionSnapshot): Promise<CodeChanges> {
  const all = releasesInMemory(snapshot);
  const facts = findRelease(
    all.map((release) => release.facts),
    reference,
  );
  const release = all.find((other) => other.facts.id === facts?.id);
  if (!release) throw new ReleaseNotFound(reference, null);
  const before = releaseBefore(release, snapshot);
  return before ? compared(before.figures, release.figures) : Promise.resolve(new Map());
}

function releasesInMemory({ releases, parts }: EditionSnapshot): readonly LoadedRelease[] {
  const staged = (parts.spare ?? []).filter(({ facts }) => facts.state === 'STAGED');
  return [...staged, ...releases];
}

function releaseBefore({ facts }: LoadedRelease, { releases }: EditionSnapshot): LoadedRelease | null {
  const before = predecessorOf(
    releases.map((release) => release.facts),
    facts,
  );
  return releases.find((release) => release.facts.id === before?.id) ?? null;
}

function compared(before: EditionRelease, after: EditionRelease): Promise<CodeChanges> {
  const pairs = known.get(after) ?? new WeakMap<EditionRelease, Promise<CodeChanges>>();
  known.set(after, pairs);
  const changes = pairs.get(before) ?? compare(before, after);
  pairs.set(before, changes);
  return changes;
}

async function compare(before: EditionRelease, after: EditionRelease): Promise<CodeChanges> {
  const changes = new Map<string, CodeChange[]>();
  const codes = [...new Set([...before.codes, ...after.codes])];
  for (let start = 0; start < codes.length; start += CODES_AT_ONCE) {
    for (const code of codes.slice(start, start + CODES_AT_ONCE)) {
      const kinds = changesBetween(before.rowsOf(code), after.rowsOf(code)).flatMap((change) => change.kinds);
      if (kinds.length > 0) changes.set(code, ['ANY', ...new Set(kinds.map((kind) => GROUP_OF[kind]))]);
    }
    await setImmediate();
  }
  return changes;
}
