import { later } from '../layout/later.tsx';

export const queue = { list: later(() => import('./QueueList.tsx')) };
