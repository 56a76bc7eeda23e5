import type { EntityManager } from 'typeorm';
import { SectionEntity } from './section.entity.ts';
import type { SectionFacts } from './section.facts.ts';
import { STARTER_SECTIONS } from './section.starter.ts';

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
}

/** The range table, in its order. */
export async function readSections(manager: EntityManager): Promise<SectionFacts[]> {
  const rows = await manager.find(SectionEntity, { order: { position: 'ASC' } });
  return rows.map(({ slug, name, parent, ranges }) => ({ slug, name, parent, ranges }));
}
