import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the draft of a template was closed: one that was discarded can be brought back. */
export class UndoTemplateDiscard1795000015100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "ALTER TABLE template_draft ADD COLUMN closed_as text CHECK (closed_as IN ('PUBLISHED', 'DISCARDED'))",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE template_draft DROP COLUMN closed_as');
  }
}
