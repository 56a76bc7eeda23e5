/** A medical specialty of the vocabulary. */
export interface SpecialtyFacts {
  readonly slug: string;
  readonly name: string;
  /** Value of schema.org's MedicalSpecialty enumeration where one fits. */
  readonly schemaOrg: string | null;
}
