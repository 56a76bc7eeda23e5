import { type Finding, finding } from '../workflow/workflow.finding.ts';
import type { SpecialtyFacts } from './specialty.facts.ts';

/** Members of schema.org's MedicalSpecialty enumeration: https://schema.org/MedicalSpecialty */
const SCHEMA_ORG = new Set(
  `Anesthesia Cardiovascular CommunityHealth Dentistry Dermatology DietNutrition Emergency Endocrine
   Gastroenterologic Genetic Geriatric Gynecologic Hematologic Infectious LaboratoryScience Midwifery
   Musculoskeletal Neurologic Nursing Obstetric Oncologic Optometric Otolaryngologic Pathology Pediatric
   PharmacySpecialty Physiotherapy PlasticSurgery Podiatric PrimaryCare Psychiatric PublicHealth Pulmonary
   Radiography Renal RespiratoryTherapy Rheumatologic SpeechPathology Surgical Toxicologic Urologic`.split(
    /\s+/,
  ),
);
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LIMIT = 80;

/** What stands against a specialty beside the others of the vocabulary; empty when it may be saved. */
export function specialtyFindings(
  { slug, name, schemaOrg }: SpecialtyFacts,
  others: readonly SpecialtyFacts[],
): Finding[] {
  const findings: Finding[] = [];
  if (!SLUG.test(slug) || slug.length > LIMIT)
    findings.push(
      finding('BAD_SLUG', 'slug', 'BLOCK', 'A slug has small letters, digits and single hyphens.'),
    );
  if (name === '' || name.length > LIMIT)
    findings.push(finding('BAD_NAME', 'name', 'BLOCK', `Give a name of 1 to ${LIMIT} characters.`));
  const twin = others.find((other) => other.name.toLowerCase() === name.toLowerCase());
  if (twin) findings.push(finding('NAME_TAKEN', 'name', 'BLOCK', `${twin.slug} has this name already.`));
  if (schemaOrg !== null && !SCHEMA_ORG.has(schemaOrg))
    findings.push(
      finding('UNKNOWN_SCHEMA_ORG', 'schemaOrg', 'BLOCK', `schema.org has no MedicalSpecialty ${schemaOrg}.`),
    );
  return findings;
}
