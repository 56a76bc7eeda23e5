import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateLocality1795000000700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE locality (
        release_id bigint NOT NULL REFERENCES release (id) ON DELETE CASCADE,
        mac text NOT NULL,
        locality text NOT NULL,
        name text NOT NULL,
        state text,
        counties text,
        work_gpci numeric(6,3) NOT NULL,
        work_gpci_unfloored numeric(6,3),
        pe_gpci numeric(6,3) NOT NULL,
        malpractice_gpci numeric(6,3) NOT NULL,
        PRIMARY KEY (release_id, mac, locality)
      );
      CREATE TABLE anesthesia_factor (
        release_id bigint NOT NULL REFERENCES release (id) ON DELETE CASCADE,
        mac text NOT NULL,
        locality text NOT NULL,
        non_qpp numeric NOT NULL,
        qpp numeric,
        PRIMARY KEY (release_id, mac, locality)
      );
      CREATE TABLE anesthesia_base_unit (
        release_id bigint NOT NULL REFERENCES release (id) ON DELETE CASCADE,
        code text NOT NULL,
        units integer NOT NULL,
        PRIMARY KEY (release_id, code)
      );
      CREATE TABLE opps_cap (
        release_id bigint NOT NULL REFERENCES release (id) ON DELETE CASCADE,
        code text NOT NULL,
        modifier text NOT NULL,
        status text NOT NULL,
        mac text NOT NULL,
        locality text NOT NULL,
        facility numeric(10,2) NOT NULL,
        non_facility numeric(10,2) NOT NULL,
        PRIMARY KEY (release_id, code, modifier, mac, locality)
      );
      CREATE TABLE zip_locality (
        release_id bigint NOT NULL REFERENCES release (id) ON DELETE CASCADE,
        zip text NOT NULL,
        mac text NOT NULL,
        locality text NOT NULL,
        state text NOT NULL,
        needs_zip9 boolean NOT NULL,
        PRIMARY KEY (release_id, zip, mac, locality)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE zip_locality, opps_cap, anesthesia_base_unit, anesthesia_factor, locality',
    );
  }
}
