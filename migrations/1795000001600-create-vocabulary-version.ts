import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateVocabularyVersion1795000001600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE vocabulary_version (
        vocabulary text NOT NULL CHECK (vocabulary IN ('sections', 'specialties')),
        version integer NOT NULL CHECK (version > 0),
        entries jsonb NOT NULL,
        saved_by uuid REFERENCES person (id),
        saved_by_name text NOT NULL,
        saved_at timestamptz NOT NULL,
        PRIMARY KEY (vocabulary, version)
      );
      CREATE TRIGGER vocabulary_version_rows BEFORE UPDATE OR DELETE ON vocabulary_version
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER vocabulary_version_table BEFORE TRUNCATE ON vocabulary_version
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      INSERT INTO vocabulary_version (vocabulary, version, entries, saved_by_name, saved_at)
        SELECT 'sections', 1, jsonb_agg(jsonb_build_object(
          'slug', slug, 'name', name, 'parent', parent, 'ranges', ranges) ORDER BY position), 'Plaincode', now()
        FROM section HAVING count(*) > 0;
      INSERT INTO vocabulary_version (vocabulary, version, entries, saved_by_name, saved_at)
        SELECT 'specialties', 1, jsonb_agg(jsonb_build_object(
          'slug', slug, 'name', name, 'schemaOrg', schema_org) ORDER BY name), 'Plaincode', now()
        FROM specialty HAVING count(*) > 0;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE vocabulary_version');
  }
}
