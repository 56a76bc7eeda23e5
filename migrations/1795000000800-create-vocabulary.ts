import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateVocabulary1795000000800 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE specialty (
        slug text PRIMARY KEY CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        name text NOT NULL UNIQUE,
        schema_org text
      );
      CREATE TABLE section (
        slug text PRIMARY KEY CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        name text NOT NULL,
        parent text REFERENCES section (slug),
        ranges jsonb NOT NULL,
        position integer NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE section, specialty');
  }
}
