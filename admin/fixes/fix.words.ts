import type { FixRowFragment } from '../gql/graphql.ts';

export type Fix = FixRowFragment;
type Say = (key: string, values?: Record<string, unknown>) => string;

/** "A fix of RVU25D" or "A fix from the beginning", as the start of a sentence. */
export function fixName({ fixFrom, fixRevision }: Fix, say: Say): string {
  return fixFrom === null
    ? say('fixes.nameFromBeginning', { number: fixRevision })
    : say('fixes.name', { release: fixFrom, number: fixRevision });
}

/** Names of the fields that lack it: "Summary, FAQs". */
export function fixFields({ fields }: Pick<Fix, 'fields'>, say: Say): string {
  return fields.map((field) => say(`fields.${field}`, { _: field })).join(', ');
}

/** What has to be said in the editor: what waits or was left out here, and what waits in another place. */
export function fixesToSay(fixes: readonly Fix[], place: string | null): { here: Fix[]; elsewhere: Fix[] } {
  const isHere = ({ appliesFrom }: Fix) => appliesFrom === place;
  return {
    here: fixes.filter((fix) => isHere(fix) && (fix.state !== 'LEFT_OUT' || fix.confirmedBy === null)),
    elsewhere: fixes.filter((fix) => !isHere(fix) && fix.state === 'OPEN'),
  };
}
