import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateStaleItem1795000003200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE stale_item (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        code text NOT NULL,
        release_id bigint NOT NULL REFERENCES release (id),
        revision integer NOT NULL,
        compared_with text NOT NULL,
        reasons jsonb NOT NULL,
        opened_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        assignee_id uuid REFERENCES person (id),
        state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'RESOLVED')),
        resolution text CHECK (resolution IN ('STILL_RIGHT', 'EDITED', 'GONE')),
        resolved_by uuid REFERENCES person (id),
        resolved_by_name text,
        resolved_at timestamptz,
        is_in_force boolean NOT NULL DEFAULT true,
        UNIQUE (release_id, code),
        FOREIGN KEY (code, revision) REFERENCES content_revision (code, number),
        CHECK ((state = 'OPEN') = (resolution IS NULL)),
        CHECK ((state = 'OPEN') = (resolved_at IS NULL))
      );
      CREATE INDEX stale_item_code ON stale_item (code);
      CREATE INDEX stale_item_assignee ON stale_item (assignee_id) WHERE state = 'OPEN';

      CREATE TABLE figure_move (
        release_id bigint NOT NULL REFERENCES release (id) ON DELETE CASCADE,
        code text NOT NULL,
        PRIMARY KEY (release_id, code)
      );

      CREATE TABLE worklist_cursor (
        is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
        sequence bigint NOT NULL,
        active_names text[] NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE worklist_cursor, figure_move, stale_item');
  }
}
