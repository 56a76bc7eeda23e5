import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often each code is billed, from a file that somebody loaded. Every file is kept; the newest counts. */
export class CreateServiceCount1795000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE service_count_file (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        name text NOT NULL,
        sha256 text NOT NULL,
        counted_column text NOT NULL,
        codes integer NOT NULL,
        refused integer NOT NULL,
        loaded_by text NOT NULL,
        loaded_at timestamptz NOT NULL
      );
      CREATE TABLE service_count (
        file_id bigint NOT NULL REFERENCES service_count_file (id),
        code text NOT NULL,
        services numeric NOT NULL CHECK (services >= 0),
        PRIMARY KEY (file_id, code)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE service_count, service_count_file');
  }
}
