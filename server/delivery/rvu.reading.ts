import { rvuView } from '../page/page.rvu.ts';
import type { RvuView } from '../page/page.view.ts';
import type { ReleaseFacts } from '../release/release.facts.ts';
import type { RvuRow } from '../rvu/rvu.row.ts';
import { bookOf, type Templates } from '../template/template.book.ts';

/** Columns that the schema has as they are. */
const AS_PRINTED = [
  'work',
  'nonFacilityPe',
  'facilityPe',
  'malpractice',
  'nonFacilityTotal',
  'facilityTotal',
  'preOperative',
  'intraOperative',
  'postOperative',
  'oppsNonFacilityPe',
  'oppsFacilityPe',
  'oppsMalpractice',
  'calculationFlag',
] as const satisfies readonly (keyof RvuRow & keyof RvuView)[];

/** Fields that put an indicator in words or look at the whole row. */
const IN_WORDS = [
  'status',
  'usedForPayment',
  'globalPeriod',
  'pcTc',
  'multipleProcedure',
  'bilateral',
  'assistantSurgeon',
  'coSurgeons',
  'teamSurgery',
  'supervision',
  'imagingFamily',
  'endoscopicBase',
  'source',
] as const satisfies readonly (keyof RvuView)[];

/** A row whose indicators are put in words when somebody reads them: most ask for its RVUs alone. */
class RvuReading {
  private readonly row: RvuRow;
  private readonly release: ReleaseFacts;
  private readonly templates: Templates;
  private made: RvuView | null = null;

  static {
    for (const name of AS_PRINTED)
      Object.defineProperty(RvuReading.prototype, name, {
        get(this: RvuReading) {
          return this.row[name];
        },
      });
    for (const name of IN_WORDS)
      Object.defineProperty(RvuReading.prototype, name, {
        get(this: RvuReading) {
          this.made ??= rvuView(this.row, this.release, bookOf(this.templates));
          return this.made[name];
        },
      });
  }

  constructor(row: RvuRow, release: ReleaseFacts, templates: Templates) {
    this.row = row;
    this.release = release;
    this.templates = templates;
  }

  get modifier(): string | null {
    return this.row.modifier === '' ? null : this.row.modifier;
  }

  get nonFacilityNa(): boolean {
    return this.row.isNonFacilityNa;
  }

  get facilityNa(): boolean {
    return this.row.isFacilityNa;
  }
}

/** The same fields as `rvuView`. */
export function rvuReading(row: RvuRow, release: ReleaseFacts, templates: Templates): RvuView {
  return new RvuReading(row, release, templates) as unknown as RvuView;
}
