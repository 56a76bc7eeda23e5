import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SYSTEM } from '../../server/audit/audit.actor.ts';
import { currentRelease } from '../../server/release/release.current.ts';
import { ReleaseEntity } from '../../server/release/release.entity.ts';
import type { Workshop } from '../../server/workshop.ts';
import { testWorkshop } from '../support/workshop.ts';

let now = new Date('2026-06-15T12:00:00Z');
let workshop: Workshop;

beforeAll(async () => {
  workshop = await testWorkshop(() => now);
});
afterAll(() => workshop.close());

const stage = (name: string, cut: number, effectiveFrom: string) =>
  workshop.source.manager.insert(ReleaseEntity, {
    name,
    cut,
    state: 'STAGED',
    effectiveFrom,
    archiveSha256: name + cut,
  });
const current = async () => {
  const release = currentRelease(await workshop.releases.list(), now);
  return release && `${release.name}/${release.cut}`;
};

describe('activating', () => {
  it('is refused for a name that is not here, with the nearest one', async () => {
    await stage('RVU26B', 1, '2026-04-01');
    await expect(workshop.releases.activate('RVU26E', false, SYSTEM)).rejects.toMatchObject({
      code: 'RELEASE_NOT_FOUND',
      message: expect.stringContaining('RVU26B'),
    });
  });

  it('is refused for a planned release', async () => {
    await workshop.releases.plan('RVU27A', '2027-01-01', SYSTEM);
    await expect(workshop.releases.activate('RVU27A', false, SYSTEM)).rejects.toMatchObject({
      code: 'RELEASE_STATE',
    });
  });

  it('makes it current from the start of its day in New York', async () => {
    await workshop.releases.activate('RVU26B', false, SYSTEM);
    await stage('RVU26C', 1, '2026-07-01');
    const { release } = await workshop.releases.activate('RVU26C', false, SYSTEM);
    expect(release.liveFrom?.toISOString()).toBe('2026-07-01T04:00:00.000Z');
    expect(await current()).toBe('RVU26B/1');
    now = new Date('2026-07-01T03:59:59Z');
    expect(await current()).toBe('RVU26B/1');
    now = new Date('2026-07-01T04:00:00Z');
    expect(await current()).toBe('RVU26C/1');
  });

  it('makes it current at once where that is asked for', async () => {
    await stage('RVU26D', 1, '2026-10-01');
    await workshop.releases.activate('RVU26D', true, SYSTEM);
    expect(await current()).toBe('RVU26D/1');
    await workshop.releases.rollBack('RVU26D', SYSTEM);
    expect(await current()).toBe('RVU26C/1');
  });

  it('adds an older release to history and changes nothing else', async () => {
    await stage('RVU25D', 1, '2025-10-01');
    const { release, currentAfter } = await workshop.releases.activate('RVU25D', false, SYSTEM);
    expect(release.state).toBe('ACTIVE');
    expect(currentAfter?.name).toBe('RVU26C');
  });

  it('puts a new cut in place of the old one, and both stay addressable', async () => {
    await stage('RVU26C', 2, '2026-07-01');
    await workshop.releases.activate('RVU26C', false, SYSTEM);
    expect(await current()).toBe('RVU26C/2');
    expect((await workshop.releases.find('RVU26C/1')).state).toBe('SUPERSEDED');
    expect((await workshop.releases.find('RVU26C')).cut).toBe(2);
  });
});

describe('rolling back', () => {
  it('puts the cut before it in force again', async () => {
    const { currentAfter } = await workshop.releases.rollBack('RVU26C', SYSTEM);
    expect(currentAfter).toMatchObject({ name: 'RVU26C', cut: 1, state: 'ACTIVE' });
    expect((await workshop.releases.find('RVU26C/2')).state).toBe('WITHDRAWN');
  });

  it('puts the release before it in force where there is no other cut', async () => {
    const { currentAfter } = await workshop.releases.rollBack('RVU26C', SYSTEM);
    expect(currentAfter?.name).toBe('RVU26B');
  });

  it('is refused for what is not active', async () => {
    await expect(workshop.releases.rollBack('RVU26C', SYSTEM)).rejects.toMatchObject({
      code: 'RELEASE_STATE',
    });
  });

  it('is refused where readers would be left with nothing', async () => {
    await workshop.releases.rollBack('RVU26B', SYSTEM);
    await expect(workshop.releases.rollBack('RVU25D', SYSTEM)).rejects.toMatchObject({
      code: 'RELEASE_STATE',
    });
  });
});
