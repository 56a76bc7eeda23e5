import { later } from '../layout/later.tsx';

export const audit = { list: later(() => import('./AuditList.tsx')) };
