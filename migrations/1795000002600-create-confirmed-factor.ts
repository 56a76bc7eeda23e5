import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Conversion factors that somebody compared with their source, beside those that the house ships. */
export class CreateConfirmedFactor1795000002600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE confirmed_factor (
        year integer NOT NULL CHECK (year BETWEEN 2000 AND 2099),
        basis text NOT NULL CHECK (basis IN ('NON_QPP', 'QPP', 'ANESTHESIA_NON_QPP', 'ANESTHESIA_QPP')),
        value numeric NOT NULL CHECK (value > 0),
        source text NOT NULL CHECK (source <> ''),
        confirmed_by text NOT NULL,
        confirmed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (year, basis, value)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE confirmed_factor');
  }
}
