import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An approved text of a template waits for a moment or a release, as the words of codes do. */
export class ScheduleTemplateDraft1795000020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE template_draft
        ADD publish_at timestamptz,
        ADD publish_with text,
        ADD scheduled_by uuid REFERENCES person (id),
        ADD scheduled_at timestamptz,
        ADD scheduled_address text,
        ADD scheduled_request_id text,
        ADD unpublished_reason text,
        ADD unpublished_note text,
        ADD unpublished_at timestamptz,
        DROP CONSTRAINT template_draft_state_check,
        ADD CONSTRAINT template_draft_state_check CHECK (
          state IN ('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'SCHEDULED', 'CLOSED')),
        ADD CONSTRAINT template_draft_schedule CHECK (state <> 'SCHEDULED' OR (
          num_nonnulls(publish_at, publish_with) = 1 AND scheduled_by IS NOT NULL AND scheduled_at IS NOT NULL
          AND unpublished_reason IS NULL));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE template_draft SET state = 'APPROVED' WHERE state = 'SCHEDULED';
      ALTER TABLE template_draft
        DROP CONSTRAINT template_draft_schedule,
        DROP CONSTRAINT template_draft_state_check,
        ADD CONSTRAINT template_draft_state_check CHECK (
          state IN ('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'CLOSED')),
        DROP publish_at, DROP publish_with, DROP scheduled_by, DROP scheduled_at, DROP scheduled_address,
        DROP scheduled_request_id, DROP unpublished_reason, DROP unpublished_note, DROP unpublished_at;
    `);
  }
}
