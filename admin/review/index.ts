import { lazy } from 'react';

export const review = {
  list: lazy(() => import('./ReviewList.tsx')),
  edit: lazy(() => import('./ReviewRoute.tsx')),
};
