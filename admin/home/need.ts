import type { HomeQuery } from '../gql/graphql.ts';
import type { Tone } from '../layout/StatusDot.tsx';
import type { Me } from '../providers/session.ts';

/** One kind of thing that waits for this person. */
export interface Need {
  /** Its sentence is `home.needs.ID` of the messages, with `smart_count`. */
  readonly id: string;
  readonly count: number;
  readonly tone: Tone;
  /** Where all of them are. */
  readonly to: string;
  /** The first few, most pressing first; three are shown. */
  readonly rows: readonly NeedRow[];
}

export interface NeedRow {
  readonly to: string;
  readonly name: string;
  /** Who or how: "Wanda", "RVU26C". */
  readonly aside?: string | null;
  readonly at?: string | null;
}

/** Reads one need off the answer of the home screen. A count of zero shows nothing. */
export type NeedOf = (home: HomeQuery, me: Me) => Need;
