import type { DataSource, EntityManager } from 'typeorm';
import { SYSTEM } from '../audit/audit.actor.ts';
import { recordAct } from '../audit/audit.service.ts';
import type { Editor } from '../auth/editor.context.ts';
import type { Clock } from '../clock.ts';
import { claimVersion, readVersion } from '../code/vocabulary.version.ts';
import { NotFound } from '../errors.ts';
import { type Alteration, keepAlterations } from '../event/alteration.table.ts';
import { emit } from '../event/event.outbox.ts';
import { isKeyUsed, oncePerKey } from '../workflow/client.key.ts';
import { blocks, type Finding, finding } from '../workflow/workflow.finding.ts';
import { specialtyFindings } from './specialty.check.ts';
import { SpecialtyEntity } from './specialty.entity.ts';
import type { SpecialtyFacts } from './specialty.facts.ts';
import { STARTER_SPECIALTIES } from './specialty.starter.ts';

/** Puts the shipped vocabulary into an empty database. */
export async function seedSpecialties(manager: EntityManager): Promise<void> {
  if (await manager.existsBy(SpecialtyEntity, {})) return;
  await manager.insert(SpecialtyEntity, [...STARTER_SPECIALTIES]);
  await claimVersion(manager, 'specialties', 0, STARTER_SPECIALTIES, SYSTEM, new Date());
}

/** The vocabulary by name. */
export function readSpecialties(manager: EntityManager): Promise<SpecialtyFacts[]> {
  return manager.find(SpecialtyEntity, { order: { name: 'ASC' } });
}

/** The vocabulary with the version that the next write must carry. */
export interface SpecialtyTable {
  readonly version: number;
  readonly specialties: readonly SpecialtyFacts[];
}

export interface StaleSpecialty {
  readonly currentVersion: number;
  readonly savedByName: string;
  readonly savedAt: Date | null;
  readonly mine: SpecialtyFacts | null;
  readonly theirs: SpecialtyFacts | null;
  readonly base: SpecialtyFacts | null;
}

export type SpecialtyOutcome =
  | { readonly table: SpecialtyTable }
  | { readonly stale: StaleSpecialty }
  | { readonly findings: readonly Finding[] };

export interface SpecialtyGround {
  /** Codes whose published words or open drafts name a specialty; keeps others from naming it meanwhile. */
  readonly usesOf: (manager: EntityManager, slug: string) => Promise<readonly string[]>;
  /** The pages that another vocabulary would alter, in every release that is delivered. */
  readonly alteredBy: (specialties: readonly SpecialtyFacts[]) => Promise<readonly Alteration[]>;
}

/** The vocabulary of specialties as reviewers edit it: one version for all of it, and every version is kept. */
export class SpecialtyService {
  private readonly source: DataSource;
  private readonly clock: Clock;
  private readonly ground: SpecialtyGround;

  constructor(source: DataSource, clock: Clock, ground: SpecialtyGround) {
    this.source = source;
    this.clock = clock;
    this.ground = ground;
  }

  async table(manager: EntityManager = this.source.manager): Promise<SpecialtyTable> {
    const newest = await readVersion<SpecialtyFacts>(manager, 'specialties');
    return { version: newest?.version ?? 0, specialties: await readSpecialties(manager) };
  }

  /**
   * Adds a specialty or renames one. Stale or with findings nothing is written. Works at once, on every page. What a
   * client key saved before is answered by the vocabulary as it stands.
   */
  async save(
    specialty: SpecialtyFacts,
    version: number,
    by: Editor,
    clientKey: string | null,
  ): Promise<SpecialtyOutcome> {
    const request = ['specialty', specialty, version];
    if (clientKey && (await isKeyUsed(this.source.manager, by.personId, clientKey, request)))
      return { table: await this.table() };
    const read = await this.table();
    if (read.version !== version)
      return { stale: await stale(this.source.manager, specialty.slug, specialty, version) };
    const rest = read.specialties.filter(({ slug }) => slug !== specialty.slug);
    const findings = specialtyFindings(specialty, rest);
    if (blocks(findings)) return { findings };
    const entries = [...rest, specialty];
    const alterations = await this.ground.alteredBy(entries);
    const change = { slug: specialty.slug, after: specialty, entries, alterations, version };
    return this.once(by, clientKey, request, (manager) => this.write(manager, change, by));
  }

  /** Takes out a specialty that nobody names, once for a client key. @throws NotFound */
  async remove(
    slug: string,
    version: number,
    by: Editor,
    clientKey: string | null = null,
  ): Promise<SpecialtyOutcome> {
    return this.once(by, clientKey, ['removeSpecialty', slug, version], (manager) =>
      this.removeOnce(manager, slug, version, by),
    );
  }

  private once(
    { personId }: Editor,
    clientKey: string | null,
    request: unknown,
    act: (manager: EntityManager) => Promise<SpecialtyOutcome>,
  ): Promise<SpecialtyOutcome> {
    return this.source.transaction((manager) =>
      oncePerKey<SpecialtyOutcome>(manager, {
        ...{ personId, clientKey, request },
        act: () => act(manager),
        isDone: (outcome) => 'table' in outcome,
        again: async () => ({ table: await this.table(manager) }),
      }),
    );
  }

  private async removeOnce(
    manager: EntityManager,
    slug: string,
    version: number,
    by: Editor,
  ): Promise<SpecialtyOutcome> {
    const { version: current, specialties } = await this.table(manager);
    if (current !== version) return { stale: await stale(manager, slug, null, version) };
    if (!specialties.some((specialty) => specialty.slug === slug))
      throw new NotFound(`There is no specialty ${slug}.`);
    const uses = await this.ground.usesOf(manager, slug);
    if (uses.length > 0) return { findings: [inUse(slug, uses)] };
    const entries = specialties.filter((specialty) => specialty.slug !== slug);
    return this.write(manager, { slug, after: null, entries, alterations: [], version }, by);
  }

  private async write(
    manager: EntityManager,
    { slug, after, entries, alterations, version }: SpecialtyChange,
    by: Editor,
  ): Promise<SpecialtyOutcome> {
    const at = this.clock();
    const before = await manager.findOneBy(SpecialtyEntity, { slug });
    if (!(await claimVersion(manager, 'specialties', version, entries, by, at)))
      return { stale: await stale(manager, slug, after, version) };
    if (after)
      await manager.query(
        `INSERT INTO specialty (slug, name, schema_org) VALUES ($1, $2, $3)
         ON CONFLICT (slug) DO UPDATE SET name = $2, schema_org = $3`,
        [after.slug, after.name, after.schemaOrg],
      );
    else await manager.delete(SpecialtyEntity, { slug });
    const alteration = `specialties ${version + 1}`;
    await keepAlterations(manager, alteration, alterations, at);
    await recordAct(manager, by, after ? 'SAVE_SPECIALTY' : 'REMOVE_SPECIALTY', `specialty ${slug}`, {
      version: version + 1,
      before,
      after,
    });
    await emit(manager, 'VOCABULARY_CHANGED', { alteration });
    return { table: await this.table(manager) };
  }
}

interface SpecialtyChange {
  readonly slug: string;
  /** Null takes it out. */
  readonly after: SpecialtyFacts | null;
  readonly entries: readonly SpecialtyFacts[];
  readonly alterations: readonly Alteration[];
  readonly version: number;
}

function inUse(slug: string, uses: readonly string[]): Finding {
  const some = uses.slice(0, 3).join(', ');
  const more = uses.length > 3 ? ` and ${uses.length - 3} more` : '';
  return finding('IN_USE', 'slug', 'BLOCK', `${some}${more} name ${slug}. Take it from them first.`);
}

async function stale(
  manager: EntityManager,
  slug: string,
  mine: SpecialtyFacts | null,
  version: number,
): Promise<StaleSpecialty> {
  const newest = await readVersion<SpecialtyFacts>(manager, 'specialties');
  const base = await readVersion<SpecialtyFacts>(manager, 'specialties', version);
  const find = (entries: readonly SpecialtyFacts[] = []) =>
    entries.find((entry) => entry.slug === slug) ?? null;
  return {
    currentVersion: newest?.version ?? 0,
    savedByName: newest?.savedByName ?? '',
    savedAt: newest?.savedAt ?? null,
    mine,
    theirs: find(newest?.entries),
    base: find(base?.entries),
  };
}
