import type { SectionLookup } from '../code/section.lookup.ts';
import { buildStatistics, type CohortStatistics } from '../comparison/comparison.statistics.ts';
import type { CompanionKind } from '../locality/companion.kind.ts';
import type { AnesthesiaFactor, LocalityFacts, OppsCap } from '../locality/locality.facts.ts';
import type { Companions } from '../locality/locality.table.ts';
import { type DerivedRelation, deriveRelations } from '../rvu/rvu.relation.ts';
import type { RvuRow } from '../rvu/rvu.row.ts';
import { type CompanionSource, type Place, ReleasePlaces } from './edition.places.ts';

/** One release in memory: its rows by code, what came beside them, and what follows from them. Never changes. */
export class EditionRelease {
  readonly id: string;
  readonly rowsByCode: ReadonlyMap<string, readonly RvuRow[]>;
  /** In code order. */
  readonly codes: readonly string[];
  /** What it came with itself. */
  readonly own: Companions;
  private readonly places: ReleasePlaces;
  private readonly lookup: SectionLookup;
  private computed: {
    statistics?: CohortStatistics;
    relations?: ReadonlyMap<string, readonly DerivedRelation[]>;
  } = {};

  constructor(id: string, rows: readonly RvuRow[], companions: Companions, lookup: SectionLookup) {
    this.id = id;
    this.lookup = lookup;
    const rowsByCode = new Map<string, RvuRow[]>();
    const intern = internTexts();
    for (const row of rows) {
      const kept = intern(row);
      const siblings = rowsByCode.get(kept.code);
      if (siblings) siblings.push(kept);
      else rowsByCode.set(kept.code, [kept]);
    }
    this.rowsByCode = rowsByCode;
    this.codes = [...rowsByCode.keys()].sort();
    this.own = companions;
    this.places = new ReleasePlaces(companions);
  }

  /** The same figures with the companion files of other releases in place of those that it lacks. */
  borrowing(companions: Companions, lenders: ReadonlyMap<CompanionKind, string>): EditionRelease {
    const copy: EditionRelease = Object.assign(Object.create(EditionRelease.prototype), this);
    return Object.assign(copy, { places: new ReleasePlaces(companions, lenders) } as object);
  }

  /** The same figures under another range table. */
  under(lookup: SectionLookup): EditionRelease {
    const copy: EditionRelease = Object.assign(Object.create(EditionRelease.prototype), this);
    const { relations } = this.computed;
    return Object.assign(copy, { lookup, computed: relations ? { relations } : {} } as object);
  }

  get localities(): readonly LocalityFacts[] {
    return this.places.localities;
  }

  /** Whose companion file of a kind is used here; null where nobody of the year has one. */
  companionSource(kind: CompanionKind): CompanionSource | null {
    return this.places.sourceOf(kind);
  }

  /** Whether CMS caps a row of this code anywhere. */
  hasOppsCap(code: string): boolean {
    return this.places.hasOppsCap(code);
  }

  get statistics(): CohortStatistics {
    this.computed.statistics ??= buildStatistics(this.rowsByCode, this.lookup);
    return this.computed.statistics;
  }

  relationsOf(code: string): readonly DerivedRelation[] {
    this.computed.relations ??= deriveRelations(this.rowsByCode);
    return this.computed.relations.get(code) ?? [];
  }

  rowsOf(code: string): readonly RvuRow[] {
    return this.rowsByCode.get(code) ?? [];
  }

  locality(place: Place): LocalityFacts | null {
    return this.places.locality(place);
  }

  localitiesOfZip(zip: string): readonly LocalityFacts[] {
    return this.places.localitiesOfZip(zip);
  }

  anesthesiaFactor(place: Place): AnesthesiaFactor | null {
    return this.places.anesthesiaFactor(place);
  }

  oppsCap(code: string, modifier: string, place: Place): OppsCap | null {
    return this.places.oppsCap(code, modifier, place);
  }

  baseUnits(code: string): number | null {
    return this.places.baseUnits(code);
  }
}

const pool = new Map<string, string>();
const MOST_POOLED = 500_000;

/** Figures repeat: "0.00" is kept once for all rows and releases, which makes a release a tenth of its size. */
function internTexts(): (row: RvuRow) => RvuRow {
  const text = (value: string): string => {
    const known = pool.get(value);
    if (known !== undefined) return known;
    if (pool.size < MOST_POOLED) pool.set(value, value);
    return value;
  };
  return (row) => {
    const kept: Record<string, unknown> = { ...row };
    for (const [key, value] of Object.entries(row)) if (typeof value === 'string') kept[key] = text(value);
    return kept as unknown as RvuRow;
  };
}
