import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateImportRun1795000001300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE import_run (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        source text NOT NULL,
        requested_by text NOT NULL,
        state text NOT NULL CHECK (state IN ('RUNNING', 'DONE', 'NOTHING_TO_DO', 'REFUSED', 'FAILED')),
        archive_sha256 text,
        release_name text,
        cut integer,
        started_at timestamptz NOT NULL DEFAULT now(),
        finished_at timestamptz,
        report jsonb
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE import_run');
  }
}
