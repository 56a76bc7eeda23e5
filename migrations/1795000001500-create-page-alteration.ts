import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePageAlteration1795000001500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE page_alteration (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL,
        subject text NOT NULL,
        release_id bigint NOT NULL REFERENCES release (id) ON DELETE CASCADE,
        codes text[] NOT NULL
      );
      CREATE INDEX page_alteration_subject ON page_alteration (subject);
      CREATE INDEX page_alteration_release ON page_alteration (release_id);
      CREATE TRIGGER page_alteration_rows BEFORE UPDATE ON page_alteration
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE page_alteration');
  }
}
