import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who gave their word for a text, whether a machine helped with it, and what a reviewer let pass with a reason. */
export class KeepOwnWords1795000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE content_draft
        ADD COLUMN attested_by uuid REFERENCES person (id),
        ADD COLUMN attested_at timestamptz,
        ADD COLUMN is_assisted boolean;
      ALTER TABLE content_revision
        ADD COLUMN attested_by uuid REFERENCES person (id),
        ADD COLUMN attested_name text,
        ADD COLUMN attested_at timestamptz,
        ADD COLUMN overrides jsonb NOT NULL DEFAULT '[]';
      CREATE TABLE content_override (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        code text NOT NULL,
        rule text NOT NULL,
        field text NOT NULL,
        words text NOT NULL,
        reason text NOT NULL,
        person_id uuid NOT NULL REFERENCES person (id),
        person_name text NOT NULL,
        at timestamptz NOT NULL
      );
      CREATE INDEX content_override_code ON content_override (code);
      CREATE TRIGGER content_override_rows BEFORE UPDATE OR DELETE ON content_override
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER content_override_table BEFORE TRUNCATE ON content_override
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE content_override;
      ALTER TABLE content_revision DROP COLUMN overrides, DROP COLUMN attested_at, DROP COLUMN attested_name,
        DROP COLUMN attested_by;
      ALTER TABLE content_draft DROP COLUMN is_assisted, DROP COLUMN attested_at, DROP COLUMN attested_by;
    `);
  }
}
