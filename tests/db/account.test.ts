import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DatabaseHealth } from '../../server/db/database.health.ts';
import type { Workshop } from '../../server/workshop.ts';
import { testWorkshop } from '../support/workshop.ts';

let workshop: Workshop;
let serving: pg.Client;
let owner: pg.Client;

beforeAll(async () => {
  workshop = await testWorkshop();
  serving = new pg.Client(workshop.database.serving);
  owner = new pg.Client(workshop.database.owner);
  await Promise.all([serving.connect(), owner.connect()]);
});
afterAll(async () => {
  await Promise.all([serving.end(), owner.end()]);
  await workshop.close();
});

const refused = { code: '42501' };

describe('the account that serves', () => {
  it.each([
    'audit_entry',
    'content_revision',
    'template_revision',
    'vocabulary_version',
    'page_alteration',
    'content_draft_version',
    'template_draft_version',
    'migration',
  ])('takes nothing out of %s and changes nothing there', async (table) => {
    const name = serving.escapeIdentifier(table);
    await expect(serving.query(`DELETE FROM ${name}`)).rejects.toMatchObject(refused);
    await expect(serving.query(`TRUNCATE ${name}`)).rejects.toMatchObject(refused);
    const { rows } = await owner.query<{ column: string }>(
      "SELECT column_name AS column FROM information_schema.columns WHERE table_name = $1 AND is_identity = 'NO' LIMIT 1",
      [table],
    );
    const column = serving.escapeIdentifier(rows[0]?.column ?? '');
    await expect(serving.query(`UPDATE ${name} SET ${column} = ${column}`)).rejects.toMatchObject(refused);
  });

  it.each([
    'CREATE TABLE loot ()',
    'ALTER TABLE person ADD loot integer',
    'DROP TRIGGER audit_entry_rows ON audit_entry',
    'SET session_replication_role = replica',
    'CREATE ROLE thief',
    "COPY person TO PROGRAM 'id'",
    "SELECT pg_read_file('/etc/passwd')",
    'SET ROLE plaincode_owner',
    "INSERT INTO migration (timestamp, name) VALUES (1, 'x')",
  ])('may not %s', async (sql) => {
    await expect(serving.query(sql)).rejects.toMatchObject(refused);
  });
});

it('even the owner changes nothing in the audit log', async () => {
  await owner.query("INSERT INTO audit_entry (actor, action, subject) VALUES ('x', 'TEST', 'x')");
  for (const sql of ['DELETE FROM audit_entry', "UPDATE audit_entry SET actor = 'y'", 'TRUNCATE audit_entry'])
    await expect(owner.query(sql)).rejects.toMatchObject({ code: '23001' });
});

describe('the health of the database', () => {
  it('names what could lose an acknowledged write: the tests run without durability', async () => {
    expect(await new DatabaseHealth(workshop.source).troubles()).toEqual(
      ['fsync', 'full_page_writes', 'synchronous_commit'].map(
        (name) => `${name} is off in the database: a crash can lose what was acknowledged.`,
      ),
    );
  });

  it('asks once, however many ask at the same time, and says when nobody answers', async () => {
    let asked = 0;
    const health = new DatabaseHealth({
      query: () => {
        asked += 1;
        return asked === 1 ? Promise.reject(new Error('away')) : Promise.resolve([]);
      },
    } as never);
    const away = ['The database is away: delivery answers from memory, editing waits.'];
    expect(await Promise.all([health.troubles(), health.troubles()])).toEqual([away, away]);
    expect(asked).toBe(1);
    expect(await health.troubles()).toEqual([]);
  });
});
