import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an administrator changed last about somebody, and who it was: a change from an older look is refused. */
export class AddPersonVersion1795000014000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE person ADD COLUMN version integer NOT NULL DEFAULT 1,
        ADD COLUMN changed_by_name text, ADD COLUMN changed_at timestamptz
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE person DROP COLUMN version, DROP COLUMN changed_by_name, DROP COLUMN changed_at',
    );
  }
}
