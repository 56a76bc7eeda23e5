import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An approved draft waits for a moment or a release; what could not be published says why until somebody goes on. */
export class ScheduleContentDraft1795000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE content_draft
        ADD publish_at timestamptz,
        ADD publish_with text,
        ADD scheduled_by uuid REFERENCES person (id),
        ADD scheduled_at timestamptz,
        ADD unpublished_reason text,
        ADD unpublished_note text,
        ADD unpublished_at timestamptz,
        ADD closed_as text CHECK (closed_as IN ('PUBLISHED', 'DISCARDED')),
        ADD CONSTRAINT content_draft_schedule CHECK (state <> 'SCHEDULED' OR (
          num_nonnulls(publish_at, publish_with) = 1 AND scheduled_by IS NOT NULL AND scheduled_at IS NOT NULL
          AND unpublished_reason IS NULL));
      CREATE INDEX content_draft_scheduled ON content_draft (publish_at) WHERE state = 'SCHEDULED';
      CREATE INDEX content_draft_unpublished ON content_draft (unpublished_at) WHERE unpublished_reason IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE content_draft SET state = 'APPROVED' WHERE state = 'SCHEDULED';
      ALTER TABLE content_draft DROP CONSTRAINT content_draft_schedule,
        DROP publish_at, DROP publish_with, DROP scheduled_by, DROP scheduled_at, DROP unpublished_reason,
        DROP unpublished_note, DROP unpublished_at, DROP closed_as;
    `);
  }
}
