import type { EntityManager } from 'typeorm';
import { recordAct } from '../audit/audit.service.ts';
import type { Editor } from '../auth/editor.context.ts';
import { BadInput } from '../errors.ts';

/** Where CMS's own day begins, until somebody says otherwise. */
export const USUAL_ZONE = 'America/New_York';
const MOST_PAGES = 200;

/** @throws BadInput */
export async function keepGoal(
  manager: EntityManager,
  by: Editor,
  pagesADay: number,
  timeZone: string,
): Promise<void> {
  if (!Number.isInteger(pagesADay) || pagesADay < 0 || pagesADay > MOST_PAGES)
    throw new BadInput(`A day holds 0 to ${MOST_PAGES} pages.`, { field: 'pagesADay' });
  if (!isTimeZone(timeZone))
    throw new BadInput('There is no such time zone. Say it like America/New_York.', { field: 'timeZone' });
  const before = await readGoal(manager, by.personId);
  await manager.query(
    `INSERT INTO writing_goal (person_id, pages_a_day, time_zone) VALUES ($1, $2, $3)
     ON CONFLICT (person_id) DO UPDATE SET pages_a_day = excluded.pages_a_day, time_zone = excluded.time_zone`,
    [by.personId, pagesADay, timeZone],
  );
  await recordAct(manager, by, 'SET_GOAL', by.name, { before, after: { goal: pagesADay, timeZone } });
}

/** Goal, zone, and codes submitted or published today by one writer, each once. */
export async function dayOf(
  manager: EntityManager,
  personId: string,
  at: Date,
): Promise<{ goal: number; timeZone: string; today: number }> {
  const { goal, timeZone } = (await readGoal(manager, personId)) ?? { goal: 0, timeZone: USUAL_ZONE };
  const [counted]: { today: number }[] = await manager.query(
    `WITH day AS (SELECT date_trunc('day', $2::timestamptz AT TIME ZONE $3) AT TIME ZONE $3 AS start)
     SELECT count(*)::integer AS today FROM (
       SELECT code FROM content_draft, day
       WHERE author_id = $1 AND submitted_at >= day.start AND submitted_at <= $2
       UNION
       SELECT code FROM content_revision, day
       WHERE author_id = $1 AND published_at >= day.start AND published_at <= $2
     ) AS written`,
    [personId, at, timeZone],
  );
  return { goal, timeZone, today: counted?.today ?? 0 };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return /^[A-Za-z]+(?:[/_+-][A-Za-z0-9_+-]+)*$/.test(name);
  } catch {
    return false;
  }
}

async function readGoal(
  manager: EntityManager,
  personId: string,
): Promise<{ goal: number; timeZone: string } | null> {
  const [own]: { goal: number; timeZone: string }[] = await manager.query(
    'SELECT pages_a_day AS goal, time_zone AS "timeZone" FROM writing_goal WHERE person_id = $1',
    [personId],
  );
  return own ?? null;
}
