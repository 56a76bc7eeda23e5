import type { DataSource, EntityManager } from 'typeorm';
import type { ReleaseFacts } from '../release/release.facts.ts';
import { DescriptorIndex } from './descriptor.index.ts';

interface Shelf {
  readonly index: DescriptorIndex;
  /** Releases on it, by id: the rows of a release never change. */
  readonly loaded: Map<string, Promise<void>>;
}

const SHELVES = new WeakMap<DataSource, Shelf>();

/**
 * The descriptors of every release that this database has ever loaded, each read once per process. Samples are in
 * our own words and left out.
 */
export async function descriptorsOf(
  manager: EntityManager,
  releases: readonly ReleaseFacts[],
): Promise<DescriptorIndex> {
  const shelf = SHELVES.get(manager.dataSource) ?? { index: new DescriptorIndex(), loaded: new Map() };
  SHELVES.set(manager.dataSource, shelf);
  const real = releases.filter(({ isSample, state }) => !isSample && state !== 'PLANNED');
  for (const { id, name } of real.toSorted((left, right) => Number(left.id) - Number(right.id))) {
    if (!shelf.loaded.has(id)) shelf.loaded.set(id, load(manager, shelf, id, name));
    await shelf.loaded.get(id);
  }
  return shelf.index;
}

async function load(manager: EntityManager, shelf: Shelf, id: string, name: string): Promise<void> {
  try {
    const rows: { code: string; descriptor: string }[] = await manager.query(
      `SELECT DISTINCT code, descriptor FROM rvu WHERE release_id = $1 AND descriptor <> '' ORDER BY code`,
      [id],
    );
    shelf.index.add(name, rows);
  } catch (error) {
    shelf.loaded.delete(id);
    throw error;
  }
}
