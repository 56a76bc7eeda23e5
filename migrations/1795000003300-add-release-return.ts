import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddReleaseReturn1795000003300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE release ADD COLUMN returned_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE release DROP COLUMN returned_at');
  }
}
