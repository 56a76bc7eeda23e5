import type { ReleaseState } from '../gql/graphql.ts';
import type { Tone } from '../layout/StatusDot.tsx';

export const RELEASE_TONES: Readonly<Record<ReleaseState, Tone>> = {
  PLANNED: 'hollow',
  STAGED: 'amber',
  ACTIVE: 'green',
  SUPERSEDED: 'quiet',
  WITHDRAWN: 'red',
};
