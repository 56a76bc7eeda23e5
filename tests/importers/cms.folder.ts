import { existsSync } from 'node:fs';
import { describe } from '@jest/globals';

/** Real files of CMS lie beside the project, not in it; tests on them are skipped where they are missing. */
export const cms = new URL('../../../shared/cms', import.meta.url).pathname;

export const describeCms = existsSync(cms) ? describe : describe.skip;
