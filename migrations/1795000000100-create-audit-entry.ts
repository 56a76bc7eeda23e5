import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAuditEntry1795000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_entry (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        actor_id uuid,
        actor text NOT NULL,
        action text NOT NULL,
        subject text NOT NULL,
        detail jsonb,
        request_id text,
        address text
      );
      CREATE INDEX audit_entry_subject ON audit_entry (subject, id);
      CREATE INDEX audit_entry_actor ON audit_entry (actor, id);
      CREATE TRIGGER audit_entry_rows BEFORE UPDATE OR DELETE ON audit_entry
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER audit_entry_table BEFORE TRUNCATE ON audit_entry
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_entry');
  }
}
