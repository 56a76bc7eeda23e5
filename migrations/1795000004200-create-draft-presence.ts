import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Unlogged: who looks at what is gone after a crash anyway, and must not cost a write to the log each time. */
export class CreateDraftPresence1795000004200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNLOGGED TABLE draft_presence (
        kind text NOT NULL CHECK (kind IN ('CODE', 'TEMPLATE')),
        name text NOT NULL,
        applies_from text NOT NULL,
        person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        came_at timestamptz NOT NULL,
        seen_at timestamptz NOT NULL,
        is_writing boolean NOT NULL,
        PRIMARY KEY (kind, name, applies_from, person_id)
      );
      CREATE INDEX draft_presence_seen ON draft_presence (seen_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE draft_presence');
  }
}
