import { lazy } from 'react';

export const codes = {
  list: lazy(() => import('./CodeList.tsx')),
  edit: lazy(() => import('../drafts/DraftRoute.tsx')),
  recordRepresentation: 'code',
};
