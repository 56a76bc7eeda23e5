import { lazy } from 'react';

export const queue = { list: lazy(() => import('./QueueList.tsx')) };
