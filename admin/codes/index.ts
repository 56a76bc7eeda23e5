import { later } from '../layout/later.tsx';

export const codes = {
  list: later(() => import('./CodeList.tsx')),
  edit: later(() => import('../drafts/DraftRoute.tsx')),
  recordRepresentation: 'code',
};
