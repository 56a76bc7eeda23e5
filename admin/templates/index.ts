import { later } from '../layout/later.tsx';

export const templates = {
  list: later(() => import('./TemplateList.tsx')),
  edit: later(() => import('./TemplateRoute.tsx')),
  recordRepresentation: 'key',
};
