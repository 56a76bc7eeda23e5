import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateReviewAssignment1795000004100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE content_draft ADD COLUMN submitted_by uuid REFERENCES person (id);
      ALTER TABLE template_draft ADD COLUMN submitted_by uuid REFERENCES person (id);
      CREATE INDEX content_draft_waiting ON content_draft (submitted_at) WHERE state IN ('IN_REVIEW', 'APPROVED');

      CREATE TABLE review_assignment (
        kind text NOT NULL CHECK (kind IN ('CODE', 'TEMPLATE')),
        name text NOT NULL,
        applies_from text NOT NULL,
        opened_version integer NOT NULL,
        reviewer_id uuid REFERENCES person (id),
        version integer NOT NULL CHECK (version > 0),
        assigned_at timestamptz NOT NULL,
        PRIMARY KEY (kind, name, applies_from)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE review_assignment;
      DROP INDEX content_draft_waiting;
      ALTER TABLE template_draft DROP COLUMN submitted_by;
      ALTER TABLE content_draft DROP COLUMN submitted_by;
    `);
  }
}
