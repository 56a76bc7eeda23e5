import { DOORS } from './axe.doors.ts';
import { STEPS } from './axe.steps.ts';
import { EMPTY, TROUBLES } from './axe.troubles.ts';
import { walk } from './axe.walk.ts';

walk(DOORS, [...STEPS, ...EMPTY, ...TROUBLES]);
