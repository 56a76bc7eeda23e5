import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateContentRevision1795000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE content_revision (
        code text NOT NULL CHECK (code ~ '^[0-9A-Z]{5}$'),
        number integer NOT NULL CHECK (number > 0),
        applies_from text NOT NULL,
        body jsonb NOT NULL,
        origin text NOT NULL CHECK (origin IN ('AUTHORED', 'STARTER', 'IMPORTED', 'ASSISTED')),
        author_id uuid REFERENCES person (id),
        author_name text NOT NULL,
        reviewer_id uuid REFERENCES person (id),
        reviewer_name text,
        reviewer_credential text,
        reviewed_at timestamptz,
        published_at timestamptz NOT NULL,
        checked_against text,
        is_retired boolean NOT NULL DEFAULT false,
        redirect_to text,
        PRIMARY KEY (code, number)
      );
      CREATE TRIGGER content_revision_rows BEFORE UPDATE OR DELETE ON content_revision
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER content_revision_table BEFORE TRUNCATE ON content_revision
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE content_revision');
  }
}
