import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The one row says how often the settings were changed, and who did it last. No row: never. */
export class CreateSettingVersion1795000014100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE setting_version (
        is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
        version integer NOT NULL CHECK (version > 0),
        saved_by_name text NOT NULL,
        saved_at timestamptz NOT NULL
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE setting_version');
  }
}
