import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Editor } from '../../server/auth/editor.context.ts';
import { PresenceService } from '../../server/review/presence.service.ts';
import type { Workshop } from '../../server/workshop.ts';
import { buildEditor, testWorkshop } from '../support/workshop.ts';
import { codePlace } from './review.build.ts';

let workshop: Workshop;
let presence: PresenceService;
let wanda: Editor;
let rita: Editor;

beforeAll(async () => {
  workshop = await testWorkshop();
  presence = new PresenceService(workshop.source);
  wanda = await buildEditor(workshop, 'WRITER', 'Wanda');
  rita = await buildEditor(workshop, 'REVIEWER', 'Rita');
});
beforeEach(() => workshop.source.query('DELETE FROM draft_presence'));
afterAll(() => workshop.close());

const PLACE = codePlace('96932');
const goBack = (seconds: number) =>
  workshop.source.query('UPDATE draft_presence SET seen_at = seen_at - make_interval(secs => $1)', [seconds]);
const rows = async () => (await workshop.source.query('SELECT count(*)::int AS n FROM draft_presence'))[0].n;

describe('a sign of life', () => {
  it('is refused for a place that does not exist', async () => {
    const key = { kind: 'TEMPLATE' as const, name: 'state.NOTHING', appliesFrom: '' };
    await expect(presence.mark(key, false, wanda)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(presence.mark(codePlace('x'.repeat(9_000)), false, wanda)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(await rows()).toBe(0);
  });

  it('answers who else is there, and never oneself', async () => {
    expect(await presence.mark(PLACE, false, wanda)).toEqual([]);
    expect(await presence.mark(PLACE, false, rita)).toMatchObject([{ name: 'Wanda', isWriting: false }]);
    expect(await presence.mark(PLACE, true, wanda)).toMatchObject([{ name: 'Rita' }]);
    expect(await presence.mark(PLACE, false, rita)).toMatchObject([{ name: 'Wanda', isWriting: true }]);
    expect(await rows()).toBe(2);
  });

  it('is about one draft: neither another code nor another release of it', async () => {
    await presence.mark(PLACE, false, wanda);
    expect(await presence.mark(codePlace('96933'), false, rita)).toEqual([]);
    expect(await presence.mark({ ...PLACE, appliesFrom: 'RVU26C' }, false, rita)).toEqual([]);
  });

  it('runs down by itself, and the next one sweeps it out', async () => {
    await presence.mark(PLACE, false, wanda);
    await goBack(46);
    expect(await presence.mark(codePlace('96933'), false, rita)).toEqual([]);
    expect(await rows()).toBe(1);
  });

  it('leaves at most twenty rows of one person', async () => {
    for (let at = 0; at < 25; at += 1) await presence.mark(codePlace(String(10_000 + at)), false, wanda);
    expect(await rows()).toBe(20);
    await presence.leave(codePlace('10024'), wanda);
    expect(await rows()).toBe(19);
  });

  it('is no act: the audit log has none of it', async () => {
    await presence.mark(PLACE, true, wanda);
    const [{ n }] = await workshop.source.query('SELECT count(*)::int AS n FROM audit_entry');
    expect(n).toBe(0);
  });

  it('of somebody who was disabled is not shown', async () => {
    const gone = await buildEditor(workshop, 'WRITER', 'Gone');
    await presence.mark(PLACE, false, gone);
    await workshop.source.query('UPDATE person SET is_disabled = true WHERE id = $1', [gone.personId]);
    expect(await presence.mark(PLACE, false, rita)).toEqual([]);
  });
});
