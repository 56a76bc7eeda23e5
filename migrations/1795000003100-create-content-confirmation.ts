import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Revisions never change: that somebody found one still right for a later release stands beside it. */
export class CreateContentConfirmation1795000003100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE content_confirmation (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        code text NOT NULL,
        number integer NOT NULL,
        release text NOT NULL,
        release_id bigint NOT NULL REFERENCES release (id),
        how text NOT NULL CHECK (how IN ('STILL_RIGHT', 'EDITED')),
        person_id uuid REFERENCES person (id),
        person_name text NOT NULL,
        at timestamptz NOT NULL,
        FOREIGN KEY (code, number) REFERENCES content_revision (code, number)
      );
      CREATE INDEX content_confirmation_words ON content_confirmation (code, number);
      CREATE INDEX content_confirmation_release ON content_confirmation (release);
      CREATE TRIGGER content_confirmation_rows BEFORE UPDATE OR DELETE ON content_confirmation
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER content_confirmation_table BEFORE TRUNCATE ON content_confirmation
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE content_confirmation');
  }
}
