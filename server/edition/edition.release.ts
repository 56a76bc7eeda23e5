import type { SectionLookup } from '../code/section.lookup.ts';
import { buildStatistics, type CohortStatistics } from '../comparison/comparison.statistics.ts';
import type { AnesthesiaFactor, LocalityFacts, OppsCap } from '../locality/locality.facts.ts';
import type { Companions } from '../locality/locality.table.ts';
import { type DerivedRelation, deriveRelations } from '../rvu/rvu.relation.ts';
import type { RvuRow } from '../rvu/rvu.row.ts';

/** One release in memory: its rows by code, what came beside them, and what follows from them. Never changes. */
export class EditionRelease {
  readonly id: string;
  readonly rowsByCode: ReadonlyMap<string, readonly RvuRow[]>;
  /** In code order. */
  readonly codes: readonly string[];
  readonly localities: readonly LocalityFacts[];
  private readonly localityByKey: ReadonlyMap<string, LocalityFacts>;
  private readonly anesthesiaByKey: ReadonlyMap<string, AnesthesiaFactor>;
  private readonly capByKey: ReadonlyMap<string, OppsCap>;
  private readonly localitiesByZip: ReadonlyMap<string, readonly LocalityFacts[]>;
  private readonly unitsByCode: ReadonlyMap<string, number>;
  private readonly lookup: SectionLookup;
  private computed: {
    statistics?: CohortStatistics;
    capped?: ReadonlySet<string>;
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
    this.localities = companions.localities;
    this.localityByKey = new Map(companions.localities.map((row) => [placeKey(row), row]));
    this.anesthesiaByKey = new Map(companions.anesthesia.map((row) => [placeKey(row), row]));
    this.capByKey = new Map(
      companions.oppsCaps.map((row) => [`${row.code} ${row.modifier} ${placeKey(row)}`, row]),
    );
    this.unitsByCode = new Map(companions.baseUnits.map(({ code, units }) => [code, units]));
    const byZip = new Map<string, LocalityFacts[]>();
    for (const { zip, ...place } of companions.zips) {
      const locality = this.localityByKey.get(placeKey(place));
      if (locality) byZip.set(zip, [...(byZip.get(zip) ?? []), locality]);
    }
    this.localitiesByZip = byZip;
  }

  /** The same figures under another range table. */
  under(lookup: SectionLookup): EditionRelease {
    const copy: EditionRelease = Object.assign(Object.create(EditionRelease.prototype), this);
    const { relations } = this.computed;
    return Object.assign(copy, { lookup, computed: relations ? { relations } : {} } as object);
  }

  /** Whether CMS caps a row of this code anywhere. */
  hasOppsCap(code: string): boolean {
    this.computed.capped ??= new Set([...this.capByKey.values()].map((cap) => cap.code));
    return this.computed.capped.has(code);
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
    return this.localityByKey.get(placeKey(place)) ?? null;
  }

  localitiesOfZip(zip: string): readonly LocalityFacts[] {
    return this.localitiesByZip.get(zip) ?? [];
  }

  anesthesiaFactor(place: Place): AnesthesiaFactor | null {
    return this.anesthesiaByKey.get(placeKey(place)) ?? null;
  }

  oppsCap(code: string, modifier: string, place: Place): OppsCap | null {
    return this.capByKey.get(`${code} ${modifier} ${placeKey(place)}`) ?? null;
  }

  baseUnits(code: string): number | null {
    return this.unitsByCode.get(code) ?? null;
  }
}

export interface Place {
  readonly mac: string;
  readonly locality: string;
}

function placeKey({ mac, locality }: Place): string {
  return `${mac}/${locality}`;
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
