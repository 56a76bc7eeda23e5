import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports become jobs: they wait, tell how far they are, and outlive the process that took them in. */
export class ExtendImportRun1795000002500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE import_run
        DROP CONSTRAINT import_run_state_check,
        ADD CONSTRAINT import_run_state_check
          CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'NOTHING_TO_DO', 'REFUSED', 'FAILED')),
        ALTER COLUMN started_at DROP NOT NULL,
        ADD COLUMN requested_at timestamptz NOT NULL DEFAULT now(),
        ADD COLUMN requested_by_id uuid,
        ADD COLUMN options jsonb NOT NULL DEFAULT '{}',
        ADD COLUMN spool text,
        ADD COLUMN spool_node text,
        ADD COLUMN step text NOT NULL DEFAULT '',
        ADD COLUMN done integer NOT NULL DEFAULT 0,
        ADD COLUMN total integer NOT NULL DEFAULT 0,
        ADD COLUMN heartbeat_at timestamptz NOT NULL DEFAULT now(),
        ADD COLUMN attempts integer NOT NULL DEFAULT 0,
        ADD COLUMN sentence text,
        ADD COLUMN comparisons jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN anomalies jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN refused_rows text;
      UPDATE import_run SET requested_at = started_at, heartbeat_at = coalesce(finished_at, started_at);
      CREATE INDEX import_run_newest ON import_run (requested_at DESC, id);
      CREATE INDEX import_run_open ON import_run (requested_at) WHERE state IN ('QUEUED', 'RUNNING');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM import_run WHERE state = 'QUEUED';
      UPDATE import_run SET started_at = requested_at WHERE started_at IS NULL;
      DROP INDEX import_run_newest, import_run_open;
      ALTER TABLE import_run
        DROP COLUMN requested_at, DROP COLUMN requested_by_id, DROP COLUMN options, DROP COLUMN spool,
        DROP COLUMN spool_node, DROP COLUMN step, DROP COLUMN done, DROP COLUMN total, DROP COLUMN heartbeat_at,
        DROP COLUMN attempts, DROP COLUMN sentence, DROP COLUMN comparisons, DROP COLUMN anomalies,
        DROP COLUMN refused_rows,
        ALTER COLUMN started_at SET NOT NULL,
        DROP CONSTRAINT import_run_state_check,
        ADD CONSTRAINT import_run_state_check
          CHECK (state IN ('RUNNING', 'DONE', 'NOTHING_TO_DO', 'REFUSED', 'FAILED'));
    `);
  }
}
