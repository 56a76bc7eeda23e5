import { later } from '../layout/later.tsx';

export const releases = {
  list: later(() => import('./ReleaseList.tsx')),
  edit: later(() => import('./ReleasePage.tsx')),
};
