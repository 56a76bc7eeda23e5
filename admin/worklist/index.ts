import { later } from '../layout/later.tsx';

export const worklist = { list: later(() => import('./WorkList.tsx')) };
