import { Field, Int, ObjectType } from 'type-graphql';
import type { ProvenanceView, RvuView } from '../page/page.view.ts';
import type { CodedValue as CodedWords } from '../rvu/indicator.meaning.ts';
import { CodeValueScalar, DateScalar, DecimalScalar } from '../schema/schema.scalar.ts';

type Ref<T> = T;

@ObjectType({ description: 'A CMS indicator with its meaning.', simpleResolvers: true })
export class CodedValue {
  @Field({ description: 'As CMS prints it, zeros kept: "000", "09"; empty where the file has a blank.' })
  value!: string;
  @Field({ description: "A few words of Plaincode's own." })
  label!: string;
  @Field({ description: "A sentence of Plaincode's own." })
  meaning!: string;
  @Field({ description: 'Where CMS defines the indicator.' })
  source!: string;
}

@ObjectType({ description: 'Where a figure comes from.', simpleResolvers: true })
export class Provenance {
  @Field({ description: 'Name of the file inside the CMS archive.' })
  file!: string;
  @Field(() => Int, { description: 'Line of the file, or row of the sheet, counted from 1.' })
  line!: number;
  @Field({ description: 'SHA-256 of the archive as it was imported, in hexadecimal.' })
  archiveSha256!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The date that CMS prints in the file.' })
  cmsReleasedOn!: string | null;
}

const rvu = (what: string) => ({
  description: `${what}, in RVUs with two decimals, as CMS prints it. Source: PPRRVU.`,
});
const share = (when: string) => ({
  description: `Part of the global payment that is for care ${when} the operation: "0.10" is 10 percent. Source: PPRRVU.`,
});
const opps = (what: string) => ({
  description: `${what} for the OPPS cap, in RVUs with two decimals. Used for that cap alone. Source: PPRRVU.`,
});
const indicator = (what: string) => ({ description: `${what}. Source: PPRRVU.` });

@ObjectType({
  description: 'The figures of one code and modifier in one release, as CMS prints them.',
  simpleResolvers: true,
})
export class Rvu implements RvuView {
  @Field(() => String, { nullable: true, description: '26, TC or 53; null for the base row.' })
  modifier!: string | null;
  @Field(() => CodedValue, indicator('Status: what Medicare does with the row'))
  status!: Ref<CodedWords>;
  @Field(() => DecimalScalar, rvu('Physician work'))
  work!: string;
  @Field(() => DecimalScalar, rvu('Practice expense outside a facility'))
  nonFacilityPe!: string;
  @Field(() => DecimalScalar, rvu('Practice expense in a facility'))
  facilityPe!: string;
  @Field(() => DecimalScalar, rvu('Malpractice'))
  malpractice!: string;
  @Field(() => DecimalScalar, rvu('Total outside a facility'))
  nonFacilityTotal!: string;
  @Field(() => DecimalScalar, rvu('Total in a facility'))
  facilityTotal!: string;
  @Field({
    description:
      'CMS says that this service is not performed outside a facility; the total then repeats the other setting. Source: PPRRVU.',
  })
  nonFacilityNa!: boolean;
  @Field({
    description:
      'CMS says that this service is not performed in a facility; the total then repeats the other setting. Source: PPRRVU.',
  })
  facilityNa!: boolean;
  @Field({
    description: 'False for every status but A, R and T, and for rows that CMS marks with a plus sign.',
  })
  usedForPayment!: boolean;
  @Field(() => CodedValue, indicator('Global period: days of care that the price includes'))
  globalPeriod!: Ref<CodedWords>;
  @Field(() => CodedValue, indicator('Professional and technical component (PC/TC)'))
  pcTc!: Ref<CodedWords>;
  @Field(() => CodedValue, indicator('Reduction when several procedures are done (modifier 51)'))
  multipleProcedure!: Ref<CodedWords>;
  @Field(() => CodedValue, indicator('Payment for both sides (modifier 50)'))
  bilateral!: Ref<CodedWords>;
  @Field(() => CodedValue, indicator('Payment of an assistant at surgery'))
  assistantSurgeon!: Ref<CodedWords>;
  @Field(() => CodedValue, indicator('Payment of two surgeons (modifier 62)'))
  coSurgeons!: Ref<CodedWords>;
  @Field(() => CodedValue, indicator('Payment of a team (modifier 66)'))
  teamSurgery!: Ref<CodedWords>;
  @Field(() => CodedValue, indicator('Physician supervision of diagnostic tests'))
  supervision!: Ref<CodedWords>;
  @Field(() => CodedValue, indicator('Family of imaging procedures that are reduced when done together'))
  imagingFamily!: Ref<CodedWords>;
  @Field(() => CodeValueScalar, {
    nullable: true,
    description: 'Base code of the endoscopy family. Source: PPRRVU.',
  })
  endoscopicBase!: string | null;
  @Field(() => DecimalScalar, share('before'))
  preOperative!: string;
  @Field(() => DecimalScalar, share('during'))
  intraOperative!: string;
  @Field(() => DecimalScalar, share('after'))
  postOperative!: string;
  @Field(() => DecimalScalar, opps('Practice expense outside a facility'))
  oppsNonFacilityPe!: string;
  @Field(() => DecimalScalar, opps('Practice expense in a facility'))
  oppsFacilityPe!: string;
  @Field(() => DecimalScalar, opps('Malpractice'))
  oppsMalpractice!: string;
  @Field({ description: "CMS's calculation flag, as printed. Source: PPRRVU." })
  calculationFlag!: string;
  @Field(() => Provenance, { description: 'The line of the file that this row is.' })
  source!: Ref<ProvenanceView>;
}
