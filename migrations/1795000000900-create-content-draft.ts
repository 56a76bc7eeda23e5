import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateContentDraft1795000000900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE content_draft (
        code text NOT NULL CHECK (code ~ '^[0-9A-Z]{5}$'),
        applies_from text NOT NULL,
        version integer NOT NULL CHECK (version > 0),
        body jsonb NOT NULL,
        based_on integer,
        opened_version integer NOT NULL,
        state text NOT NULL
          CHECK (state IN ('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'SCHEDULED', 'CLOSED')),
        author_id uuid REFERENCES person (id),
        updated_by uuid REFERENCES person (id),
        updated_at timestamptz NOT NULL,
        submitted_at timestamptz,
        approved_by uuid REFERENCES person (id),
        approved_at timestamptz,
        review_note text,
        PRIMARY KEY (code, applies_from),
        CHECK (state = 'CLOSED' OR author_id IS NOT NULL)
      );
      CREATE TABLE content_draft_version (
        code text NOT NULL,
        applies_from text NOT NULL,
        version integer NOT NULL,
        body jsonb NOT NULL,
        saved_by uuid NOT NULL REFERENCES person (id),
        saved_at timestamptz NOT NULL,
        PRIMARY KEY (code, applies_from, version)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE content_draft_version, content_draft');
  }
}
