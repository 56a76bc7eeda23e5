import { lazy } from 'react';

export const templates = {
  list: lazy(() => import('./TemplateList.tsx')),
  edit: lazy(() => import('./TemplateRoute.tsx')),
  recordRepresentation: 'key',
};
