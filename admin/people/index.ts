import { later } from '../layout/later.tsx';

export const people = { list: later(() => import('./PeopleList.tsx')) };
