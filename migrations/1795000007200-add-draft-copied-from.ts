import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The code whose words a draft was begun with: none of them is submitted unchanged. */
export class AddDraftCopiedFrom1795000007200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE content_draft ADD COLUMN copied_from text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE content_draft DROP COLUMN copied_from');
  }
}
