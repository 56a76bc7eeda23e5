import { COMPANION_KINDS, type CompanionKind, hasCompanion } from '../locality/companion.kind.ts';
import type { AnesthesiaFactor, LocalityFacts, OppsCap } from '../locality/locality.facts.ts';
import type { Companions } from '../locality/locality.table.ts';

export interface Place {
  readonly mac: string;
  readonly locality: string;
}

/** Where a companion file that serves a release comes from. */
export interface CompanionSource {
  /** RVU26A, RVU26A/2; null: its own. */
  readonly lender: string | null;
}

/** What comes beside the fee schedule of a release, found by place, code or ZIP code. Never changes. */
export class ReleasePlaces {
  readonly localities: readonly LocalityFacts[];
  private readonly sources: ReadonlyMap<CompanionKind, CompanionSource>;
  private readonly localityByKey: ReadonlyMap<string, LocalityFacts>;
  private readonly anesthesiaByKey: ReadonlyMap<string, AnesthesiaFactor>;
  private readonly capByKey: ReadonlyMap<string, OppsCap>;
  private readonly cappedCodes: ReadonlySet<string>;
  private readonly localitiesByZip: ReadonlyMap<string, readonly LocalityFacts[]>;
  private readonly unitsByCode: ReadonlyMap<string, number>;

  /** @param lenders the release that each file came from, where it is another one's */
  constructor(companions: Companions, lenders: ReadonlyMap<CompanionKind, string> = new Map()) {
    this.sources = new Map(
      COMPANION_KINDS.filter((kind) => hasCompanion(companions, kind)).map((kind) => [
        kind,
        { lender: lenders.get(kind) ?? null },
      ]),
    );
    this.localities = companions.localities;
    this.localityByKey = new Map(companions.localities.map((row) => [placeKey(row), row]));
    this.anesthesiaByKey = new Map(companions.anesthesia.map((row) => [placeKey(row), row]));
    this.capByKey = new Map(
      companions.oppsCaps.map((row) => [`${row.code} ${row.modifier} ${placeKey(row)}`, row]),
    );
    this.cappedCodes = new Set(companions.oppsCaps.map(({ code }) => code));
    this.unitsByCode = new Map(companions.baseUnits.map(({ code, units }) => [code, units]));
    const byZip = new Map<string, LocalityFacts[]>();
    for (const { zip, ...place } of companions.zips) {
      const locality = this.localityByKey.get(placeKey(place));
      if (locality) byZip.set(zip, [...(byZip.get(zip) ?? []), locality]);
    }
    this.localitiesByZip = byZip;
  }

  /** Null where neither the release nor another one of its year has the file. */
  sourceOf(kind: CompanionKind): CompanionSource | null {
    return this.sources.get(kind) ?? null;
  }

  hasOppsCap(code: string): boolean {
    return this.cappedCodes.has(code);
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

function placeKey({ mac, locality }: Place): string {
  return `${mac}/${locality}`;
}
