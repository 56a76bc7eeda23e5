import type { ActKind } from '../gql/graphql.ts';
import { acts } from '../providers/messages/acts.en.ts';

export const ACT_KINDS: readonly ActKind[] = ['ACCESS', 'PEOPLE', 'WORDS', 'RELEASES', 'HOUSE'];

/** Every act that can be recorded, in the order of the messages. */
export const ACTS: readonly string[] = Object.keys(acts);
