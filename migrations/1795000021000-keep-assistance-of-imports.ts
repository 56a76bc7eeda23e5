import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words that came from elsewhere may have been drafted with a machine's help too: where they come from does not say it. */
export class KeepAssistanceOfImports1795000021000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE content_revision ADD COLUMN is_assisted boolean NOT NULL DEFAULT false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE content_revision DROP COLUMN is_assisted');
  }
}
