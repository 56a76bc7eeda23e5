import type { EntityManager } from 'typeorm';
import { SpecialtyEntity } from './specialty.entity.ts';
import type { SpecialtyFacts } from './specialty.facts.ts';
import { STARTER_SPECIALTIES } from './specialty.starter.ts';

/** Puts the shipped vocabulary into an empty database. */
export async function seedSpecialties(manager: EntityManager): Promise<void> {
  if (await manager.existsBy(SpecialtyEntity, {})) return;
  await manager.insert(SpecialtyEntity, [...STARTER_SPECIALTIES]);
}

/** The vocabulary by name. */
export function readSpecialties(manager: EntityManager): Promise<SpecialtyFacts[]> {
  return manager.find(SpecialtyEntity, { order: { name: 'ASC' } });
}
