import { later } from '../layout/later.tsx';

export const review = {
  list: later(() => import('./ReviewList.tsx')),
  edit: later(() => import('./ReviewRoute.tsx')),
};
