import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRvu1795000000600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE rvu (
        release_id bigint NOT NULL REFERENCES release (id) ON DELETE CASCADE,
        code text NOT NULL CHECK (code ~ '^[0-9A-Z]{5}$'),
        modifier text NOT NULL,
        descriptor text NOT NULL,
        status text NOT NULL,
        is_listed_only boolean NOT NULL,
        work numeric(8,2) NOT NULL,
        non_facility_pe numeric(8,2) NOT NULL,
        is_non_facility_na boolean NOT NULL,
        facility_pe numeric(8,2) NOT NULL,
        is_facility_na boolean NOT NULL,
        malpractice numeric(8,2) NOT NULL,
        non_facility_total numeric(8,2) NOT NULL,
        facility_total numeric(8,2) NOT NULL,
        pc_tc text NOT NULL,
        global_period text NOT NULL,
        pre_operative numeric(4,2) NOT NULL,
        intra_operative numeric(4,2) NOT NULL,
        post_operative numeric(4,2) NOT NULL,
        multiple_procedure text NOT NULL,
        bilateral text NOT NULL,
        assistant_surgeon text NOT NULL,
        co_surgeons text NOT NULL,
        team_surgery text NOT NULL,
        pricing_indicator text NOT NULL,
        endoscopic_base text NOT NULL,
        supervision text NOT NULL,
        calculation_flag text NOT NULL,
        imaging_family text NOT NULL,
        opps_non_facility_pe numeric(8,2) NOT NULL,
        opps_facility_pe numeric(8,2) NOT NULL,
        opps_malpractice numeric(8,2) NOT NULL,
        file text NOT NULL,
        line integer NOT NULL,
        PRIMARY KEY (release_id, code, modifier),
        CHECK (non_facility_total = work + non_facility_pe + malpractice),
        CHECK (facility_total = work + facility_pe + malpractice)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rvu');
  }
}
