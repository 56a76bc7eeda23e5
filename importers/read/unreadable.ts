import type { ProblemCodeName } from '../report.codes.ts';
import type { ProblemPlace } from '../report.ts';

/** Ends the reading of one file; the reason goes into the report. */
export class Unreadable extends Error {
  readonly code: ProblemCodeName;
  readonly place: ProblemPlace;

  constructor(code: ProblemCodeName, message: string, place: ProblemPlace = {}) {
    super(message);
    this.name = 'Unreadable';
    this.code = code;
    this.place = place;
  }
}
