import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SYSTEM } from '../../server/audit/audit.actor.ts';
import { ContentRevision } from '../../server/content/revision.entity.ts';
import { PageBook } from '../../server/edition/edition.page.ts';
import { EditionStore } from '../../server/edition/edition.store.ts';
import { emit } from '../../server/event/event.outbox.ts';
import type { Workshop } from '../../server/workshop.ts';
import { buildBody } from '../support/body.ts';
import { loadSample, testWorkshop } from '../support/workshop.ts';

let now = new Date('2026-06-30T12:00:00Z');
let workshop: Workshop;
let edition: EditionStore;
const settings = { licence: { cpt: false, cdt: false }, siteUrl: null };

beforeAll(async () => {
  workshop = await testWorkshop(() => now);
  await loadSample(workshop, 'RVU25D');
  await loadSample(workshop, 'RVU26C');
  edition = new EditionStore(workshop.source, () => undefined);
  await edition.start(workshop.database.serving);
});
afterAll(async () => {
  await edition.stop();
  await workshop.close();
});

const publish = (code: string, number: number, displayName: string) =>
  workshop.source.transaction(async (manager) => {
    await manager.insert(ContentRevision, {
      ...{ code, number, appliesFrom: '', origin: 'AUTHORED', authorName: 'Ann', publishedAt: now },
      body: buildBody({ displayName }),
    });
    await emit(manager, 'CONTENT_PUBLISHED', { codes: [code] });
  });
const titleNow = (code: string) => {
  const { snapshot } = edition;
  const release = snapshot.current(now);
  return release && new PageBook(snapshot, settings).page(code, release)?.title;
};
const until = async (isSo: () => boolean) => {
  for (let turn = 0; turn < 200 && !isSo(); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isSo()).toBe(true);
};

describe('the edition', () => {
  it('follows a publication by itself', async () => {
    await publish('99213', 1, 'Follow-up visit, short');
    await until(() => titleNow('99213') === 'Follow-up visit, short');
  });

  it('catches up by sequence when its line was cut and messages were missed', async () => {
    await workshop.source
      .query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'plaincode listener' AND datname = current_database()",
      )
      .catch(() => undefined);
    await publish('99214', 1, 'Follow-up visit, longer');
    await until(() => titleNow('99214') === 'Follow-up visit, longer');
  });

  it('keeps a snapshot as it was: a request never sees two states', async () => {
    const { snapshot } = edition;
    const release = snapshot.current(now);
    await publish('99213', 2, 'Another name');
    await until(() => titleNow('99213') === 'Another name');
    expect(release && new PageBook(snapshot, settings).page('99213', release)?.title).toBe(
      'Follow-up visit, short',
    );
  });

  it('goes over to a release at its moment, without an event', () => {
    expect(edition.snapshot.current(new Date('2026-07-01T03:59:59Z'))?.facts.name).toBe('RVU25D');
    expect(edition.snapshot.current(new Date('2026-07-01T04:00:00Z'))?.facts.name).toBe('RVU26C');
  });

  it('answers as of a day, and suggests the nearest name for one it does not know', () => {
    expect(edition.snapshot.asOf('2026-05-01')?.facts.name).toBe('RVU25D');
    expect(edition.snapshot.asOf('2020-01-01')).toBeNull();
    expect(() => edition.snapshot.named('RVU26E')).toThrow('Did you mean RVU26C?');
  });

  it('lets a release go that was rolled back', async () => {
    now = new Date('2026-07-02T12:00:00Z');
    await workshop.releases.rollBack('RVU26C', SYSTEM);
    await until(() => edition.snapshot.releases.length === 1);
    expect(edition.snapshot.current(now)?.facts.name).toBe('RVU25D');
  });
});
