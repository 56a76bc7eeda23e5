import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Connection } from '../../server/db/database.connection.ts';
import { firstSnapshot } from '../../server/edition/edition.replica.ts';
import type { Workshop } from '../../server/workshop.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { loadSample, loadStarterContent, testWorkshop } from '../support/workshop.ts';

let workshop: Workshop;
let empty: TestDatabase;

beforeAll(async () => {
  workshop = await testWorkshop();
  await loadSample(workshop, 'RVU26C');
  await loadStarterContent(workshop);
  empty = await cloneDatabase();
});
afterAll(async () => {
  await workshop.close();
  await empty.drop();
});

const urlOf = ({ user, database, host }: Connection) =>
  `postgres://${user}@localhost/${database}?host=${encodeURIComponent(String(host))}`;

async function load(urls: readonly string[]) {
  const troubles: string[] = [];
  const snapshot = await firstSnapshot(workshop.source, urls, (error) =>
    troubles.push((error as Error).message),
  );
  return { snapshot, troubles };
}

describe('the first load of the edition', () => {
  it('leaves a replica aside that cannot be reached', async () => {
    const { snapshot, troubles } = await load(['postgres://ann@127.0.0.1:1/none']);
    expect([snapshot.parts.contents.size, troubles.length]).toEqual([76, 1]);
  });

  it('leaves a replica aside that is behind', async () => {
    const { snapshot, troubles } = await load([urlOf(empty.serving)]);
    expect(snapshot.parts.contents.size).toBe(76);
    expect(troubles).toEqual(['A read replica is behind the primary; the edition is loaded elsewhere.']);
  });

  it('comes from a replica that is as far as the primary', async () => {
    const { snapshot, troubles } = await load([urlOf(workshop.database.serving)]);
    expect([snapshot.parts.contents.size, troubles]).toEqual([76, []]);
  });
});
