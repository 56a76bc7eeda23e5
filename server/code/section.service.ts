import type { DataSource, EntityManager } from 'typeorm';
import { SYSTEM } from '../audit/audit.actor.ts';
import { recordAct } from '../audit/audit.service.ts';
import type { Editor } from '../auth/editor.context.ts';
import type { Clock } from '../clock.ts';
import { NotFound } from '../errors.ts';
import { type Alteration, keepAlterations } from '../event/alteration.table.ts';
import { emit } from '../event/event.outbox.ts';
import { claimKey, isKeyUsed, releaseKey } from '../workflow/client.key.ts';
import { blocks, type Finding } from '../workflow/workflow.finding.ts';
import { removalFindings, sectionFindings } from './section.check.ts';
import { SectionEntity } from './section.entity.ts';
import type { SectionFacts } from './section.facts.ts';
import { STARTER_SECTIONS } from './section.starter.ts';
import { withoutSection, withSection } from './section.table.ts';
import { claimVersion, readVersion } from './vocabulary.version.ts';

/** Puts the shipped range table into an empty database. */
export async function seedSections(manager: EntityManager): Promise<void> {
  if (await manager.existsBy(SectionEntity, {})) return;
  const rows = STARTER_SECTIONS.map((section, position) => ({
    ...section,
    ranges: [...section.ranges],
    position,
  }));
  for (const level of [rows.filter((row) => row.parent === null), rows.filter((row) => row.parent !== null)])
    await manager.insert(SectionEntity, level);
  await claimVersion(manager, 'sections', 0, STARTER_SECTIONS, SYSTEM, new Date());
}

/** The range table, in its order. */
export async function readSections(manager: EntityManager): Promise<SectionFacts[]> {
  const rows = await manager.find(SectionEntity, { order: { position: 'ASC' } });
  return rows.map(({ slug, name, parent, ranges }) => ({ slug, name, parent, ranges }));
}

/** The whole table with the version that the next write must carry. */
export interface SectionTable {
  readonly version: number;
  readonly sections: readonly SectionFacts[];
}

/** What stands in the way of somebody who read an older table. Null: no such section on that side. */
export interface StaleSection {
  readonly currentVersion: number;
  readonly savedByName: string;
  readonly savedAt: Date | null;
  readonly mine: SectionFacts | null;
  readonly theirs: SectionFacts | null;
  readonly base: SectionFacts | null;
}

export type SectionOutcome =
  | { readonly table: SectionTable }
  | { readonly stale: StaleSection }
  | { readonly findings: readonly Finding[] };

/** A change of one section. `section` null takes it out. */
export interface SectionChange {
  readonly slug: string;
  readonly section: SectionFacts | null;
  /** Slug after which it shall stand; null leaves it where it is, or last among its siblings. */
  readonly after: string | null;
}

/** The pages that another range table would alter, in every release that is delivered. */
export type AlteredBySections = (sections: readonly SectionFacts[]) => Promise<readonly Alteration[]>;

/** The range table as administrators edit it: one version for all of it, and every version is kept. */
export class SectionService {
  private readonly source: DataSource;
  private readonly clock: Clock;
  private readonly alteredBy: AlteredBySections;

  constructor(source: DataSource, clock: Clock, alteredBy: AlteredBySections) {
    this.source = source;
    this.clock = clock;
    this.alteredBy = alteredBy;
  }

  async table(manager: EntityManager = this.source.manager): Promise<SectionTable> {
    const newest = await readVersion<SectionFacts>(manager, 'sections');
    return { version: newest?.version ?? 0, sections: await readSections(manager) };
  }

  /** The table after a change, and what stands against it. @throws NotFound for a section to be removed */
  async proposal(change: SectionChange): Promise<{ sections: SectionFacts[]; findings: Finding[] }> {
    return propose(await readSections(this.source.manager), change);
  }

  /**
   * Saves or removes a section; stale or with findings nothing is written. Works at once, on every page. What a client
   * key saved before is answered by the table as it stands.
   */
  async change(
    change: SectionChange,
    version: number,
    by: Editor,
    clientKey: string | null = null,
  ): Promise<SectionOutcome> {
    const request = ['section', change, version];
    if (clientKey && (await isKeyUsed(this.source.manager, by.personId, clientKey, request)))
      return { table: await this.table() };
    const read = await this.table();
    if (read.version !== version) return { stale: await this.stale(this.source.manager, change, version) };
    const { sections, findings } = propose(read.sections, change);
    if (blocks(findings)) return { findings };
    const alterations = await this.alteredBy(sections);
    return this.source.transaction(async (manager) => {
      const at = this.clock();
      if (!(await claimKey(manager, by.personId, clientKey, request)))
        return { table: await this.table(manager) };
      if (!(await claimVersion(manager, 'sections', version, sections, by, at))) {
        await releaseKey(manager, by.personId, clientKey);
        return { stale: await this.stale(manager, change, version) };
      }
      await write(manager, change, sections);
      const alteration = `sections ${version + 1}`;
      await keepAlterations(manager, alteration, alterations, at);
      await recordAct(
        manager,
        by,
        change.section ? 'SAVE_SECTION' : 'REMOVE_SECTION',
        `section ${change.slug}`,
        {
          version: version + 1,
          before: find(read.sections, change.slug),
          after: change.section,
        },
      );
      await emit(manager, 'VOCABULARY_CHANGED', { alteration });
      return { table: await this.table(manager) };
    });
  }

  private async stale(
    manager: EntityManager,
    { slug, section }: SectionChange,
    version: number,
  ): Promise<StaleSection> {
    const newest = await readVersion<SectionFacts>(manager, 'sections');
    const base = await readVersion<SectionFacts>(manager, 'sections', version);
    return {
      currentVersion: newest?.version ?? 0,
      savedByName: newest?.savedByName ?? '',
      savedAt: newest?.savedAt ?? null,
      mine: section,
      theirs: find(newest?.entries ?? [], slug),
      base: find(base?.entries ?? [], slug),
    };
  }
}

function propose(table: readonly SectionFacts[], { slug, section, after }: SectionChange) {
  if (section) {
    const sections = withSection(table, section, after);
    return { sections, findings: sectionFindings(section, sections) };
  }
  if (!find(table, slug)) throw new NotFound(`There is no section ${slug}.`);
  return { sections: withoutSection(table, slug), findings: removalFindings(slug, table) };
}

async function write(
  manager: EntityManager,
  { slug, section }: SectionChange,
  sections: readonly SectionFacts[],
): Promise<void> {
  if (!section) await manager.delete(SectionEntity, { slug });
  else
    await manager.query(
      `INSERT INTO section (slug, name, parent, ranges, position) VALUES ($1, $2, $3, $4, 0)
       ON CONFLICT (slug) DO UPDATE SET name = $2, parent = $3, ranges = $4`,
      [section.slug, section.name, section.parent, JSON.stringify(section.ranges)],
    );
  await manager.query(
    `UPDATE section SET position = place.ordinality - 1
     FROM unnest($1::text[]) WITH ORDINALITY AS place (slug, ordinality) WHERE section.slug = place.slug`,
    [sections.map((each) => each.slug)],
  );
}

function find(sections: readonly SectionFacts[], wanted: string): SectionFacts | null {
  return sections.find(({ slug }) => slug === wanted) ?? null;
}
