import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From where somebody asked for what is done later: the audit log names it with every act that follows. */
export class KeepWhereWorkCameFrom1795000016000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE bulk_job ADD COLUMN address text, ADD COLUMN request_id text;
      ALTER TABLE content_draft ADD COLUMN scheduled_address text, ADD COLUMN scheduled_request_id text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE content_draft DROP COLUMN scheduled_request_id, DROP COLUMN scheduled_address;
      ALTER TABLE bulk_job DROP COLUMN request_id, DROP COLUMN address;
    `);
  }
}
