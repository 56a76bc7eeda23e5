import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One request for many codes, and what became of each: survives a restart and is done once. */
export class CreateBulkJob1795000007300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE bulk_job (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        act text NOT NULL,
        settings jsonb NOT NULL,
        selection jsonb NOT NULL,
        person_id uuid NOT NULL REFERENCES person (id),
        requested_at timestamptz NOT NULL,
        finished_at timestamptz,
        state text NOT NULL DEFAULT 'RUNNING' CHECK (state IN ('RUNNING', 'DONE', 'CANCELLED')),
        total integer NOT NULL
      );
      CREATE INDEX bulk_job_running ON bulk_job (requested_at) WHERE state = 'RUNNING';
      CREATE INDEX bulk_job_person ON bulk_job (person_id, requested_at);

      CREATE TABLE bulk_item (
        job_id uuid NOT NULL REFERENCES bulk_job (id) ON DELETE CASCADE,
        place integer NOT NULL,
        code text NOT NULL,
        seen jsonb NOT NULL,
        verdict text CHECK (verdict IN ('DONE', 'LEFT_OUT', 'STALE', 'REFUSED')),
        message text NOT NULL DEFAULT '',
        done_at timestamptz,
        PRIMARY KEY (job_id, place)
      );
      CREATE INDEX bulk_item_waiting ON bulk_item (job_id, place) WHERE verdict IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE bulk_item, bulk_job');
  }
}
