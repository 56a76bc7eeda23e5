import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A remark can be put in other words or taken back by whoever wrote it; what is taken back leaves a trace. */
export class ChangeDraftComment1795000015000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE draft_comment
        ADD COLUMN edited_at timestamptz,
        ADD COLUMN removed_at timestamptz,
        DROP CONSTRAINT draft_comment_body_check,
        ADD CONSTRAINT draft_comment_body_check CHECK ((body = '') = (removed_at IS NOT NULL));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE draft_comment SET body = '…', removed_at = NULL WHERE removed_at IS NOT NULL;
      ALTER TABLE draft_comment
        DROP CONSTRAINT draft_comment_body_check,
        ADD CONSTRAINT draft_comment_body_check CHECK (body <> ''),
        DROP COLUMN removed_at,
        DROP COLUMN edited_at;
    `);
  }
}
