import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTemplate1795000001400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE template_draft (
        key text PRIMARY KEY,
        version integer NOT NULL CHECK (version > 0),
        text text,
        based_on integer NOT NULL,
        opened_version integer NOT NULL,
        state text NOT NULL CHECK (state IN ('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'CLOSED')),
        author_id uuid NOT NULL REFERENCES person (id),
        updated_by uuid NOT NULL REFERENCES person (id),
        updated_at timestamptz NOT NULL,
        submitted_at timestamptz,
        approved_by uuid REFERENCES person (id),
        approved_at timestamptz,
        review_note text
      );
      CREATE TABLE template_draft_version (
        key text NOT NULL,
        version integer NOT NULL,
        text text,
        saved_by uuid NOT NULL REFERENCES person (id),
        saved_at timestamptz NOT NULL,
        PRIMARY KEY (key, version)
      );
      CREATE TABLE template_revision (
        key text NOT NULL,
        number integer NOT NULL CHECK (number > 0),
        text text,
        author_id uuid REFERENCES person (id),
        author_name text NOT NULL,
        reviewer_id uuid REFERENCES person (id),
        reviewer_name text,
        published_at timestamptz NOT NULL,
        PRIMARY KEY (key, number)
      );
      CREATE TRIGGER template_revision_rows BEFORE UPDATE OR DELETE ON template_revision
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER template_revision_table BEFORE TRUNCATE ON template_revision
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE template_revision, template_draft_version, template_draft');
  }
}
