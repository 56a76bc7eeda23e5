import { lazy } from 'react';

export const worklist = { list: lazy(() => import('./WorkList.tsx')) };
