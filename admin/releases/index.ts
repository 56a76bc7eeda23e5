import { lazy } from 'react';

export const releases = {
  list: lazy(() => import('./ReleaseList.tsx')),
  edit: lazy(() => import('./ReleasePage.tsx')),
};
