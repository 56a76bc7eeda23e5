import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateClientKey1795000001200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE client_key (
        person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        key text NOT NULL,
        request_hash text NOT NULL,
        at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (person_id, key)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE client_key');
  }
}
