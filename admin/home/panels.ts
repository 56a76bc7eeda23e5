import type { ComponentType } from 'react';
import type { HomeQuery } from '../gql/graphql.ts';
import { QueuePanel } from '../queue/QueuePanel.tsx';
import { Coverage } from './Coverage.tsx';
import { News } from './News.tsx';
import { Releases } from './Releases.tsx';

export interface HomePanelProps {
  readonly home: HomeQuery;
}

interface HomePanel {
  readonly id: string;
  readonly View: ComponentType<HomePanelProps>;
}

/** Panels below "what needs you": the day's queue and goal, what colleagues did. */
export const NEXT_PANELS: readonly HomePanel[] = [
  { id: 'queue', View: QueuePanel },
  { id: 'news', View: News },
];

/** Panels at the side: what readers see, how far the house is. */
export const SIDE_PANELS: readonly HomePanel[] = [
  { id: 'release', View: Releases },
  { id: 'coverage', View: Coverage },
];
