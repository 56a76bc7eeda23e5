import { SCREENS } from './axe.screens.ts';
import { walk } from './axe.walk.ts';

walk([], SCREENS);
