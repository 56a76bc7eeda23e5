import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePerson1795000000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE person (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        email text NOT NULL,
        name text NOT NULL,
        role text NOT NULL CHECK (role IN ('VIEWER', 'WRITER', 'REVIEWER', 'IMPORTER', 'ADMIN')),
        credential text,
        password_hash text,
        invitation_hash text,
        invitation_expires_at timestamptz,
        is_disabled boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE UNIQUE INDEX person_email ON person (lower(email));
      CREATE UNIQUE INDEX person_invitation ON person (invitation_hash);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE person');
  }
}
