import { templates } from './template.default.ts';

/** What belongs in the record, by section or subsection; `billing` alone where no other fits. */
const DOCUMENTATION = templates('Billing', {
  billing: 'Record why the service was needed, what was done and who did it.',
  'billing@evaluation-and-management':
    'Record the problems that were addressed, what was reviewed and what was decided, or the time where the code is chosen by time.',
  'billing@evaluation-and-management-remote':
    'Record what was measured or discussed, in which way and when, and what followed from it.',
  'billing@evaluation-and-management-care-management':
    'Record the plan of care, who did what and the time that it took.',
  'billing@anesthesia':
    'Record when anesthesia began and ended, since time is part of the payment, and what was given and monitored.',
  'billing@surgery':
    'The report of the procedure names the reason, what was found, what was done and how the patient left the room.',
  'billing@surgery-microscope': 'Record where in the operation the microscope was used and for what.',
  'billing@radiology':
    '{if pcTc is 2}Keep the order, the reason for it and the signed report.{end}{if pcTc is 3}Keep the order, the reason for it and the record of who carried it out.{end}{if not pcTc is 2, 3}Keep the order, the reason for it, the images where there are any and the signed report.{end}',
  'billing@laboratory': 'Keep the order, the reason for the test and the signed result.',
  'billing@medicine':
    '{if pcTc is 2}Record the reason for the test, the findings in this patient and a signed interpretation.{end}{if pcTc is 3}Record the reason for the test, who carried it out and where its output is kept.{end}{if pcTc is 1, 4}Record the reason for the test, how it was done, the findings in this patient and a signed interpretation.{end}{if not pcTc is 1, 2, 3, 4}Record the reason for the service, what was done and how the patient responded.{end}',
  'billing@medicine-vaccines': 'Record the product, its lot, the dose, the site and the date.',
  'billing@medicine-vaccines-covid': 'Record the product, its lot, the dose, the site and the date.',
  'billing@medicine-vaccine-giving': 'Record the product, how it was given, the site and the date.',
  'billing@medicine-infusions':
    'Record what was given and how much, by which route, and when it began and ended.',
  'billing@medicine-rehabilitation':
    'Record the plan of care, what was done, the minutes where the code counts time and the progress of the patient.',
  'billing@medicine-anesthesia-circumstances': 'Record the circumstance that made the anesthesia harder.',
  'billing@performance-measurement': 'Report it with the service whose quality it describes.',
  'billing@emerging-technology':
    'Codes of this category are temporary. Ask the payer about coverage beforehand, and record why the service was chosen.',
  'billing@hcpcs': 'Record what was supplied or done, how much of it and why it was needed.',
  'billing@hcpcs-g': 'Record the reason for the service, what was done and what was found.',
  'billing@hcpcs-j': 'Record the drug, the dose that was given, the route and any amount that was discarded.',
  'billing@hcpcs-m': 'Report it with the service that it describes.',
  'billing@dental': 'Record the tooth or area, the reason and what was done.',
});

/** Clauses that follow from indicators of the base row, where Medicare or its contractor prices the code. */
const CLAUSES = templates('Billing', {
  'billing.globalPeriod.000':
    'The payment includes care before and after the procedure on the same day, so a visit on that day is generally not paid in addition.',
  'billing.globalPeriod.010':
    'The payment includes care on the day of the procedure and in the 10 days after it, so visits in that time are generally not paid in addition.',
  'billing.globalPeriod.090': 'The payment includes care from the day before surgery to 90 days after it.',
  'billing.globalPeriod.MMM': 'As a maternity code it does not follow the usual global period.',
  'billing.globalPeriod.XXX': '',
  'billing.globalPeriod.YYY': 'The local Medicare contractor decides whether a global period applies.',
  'billing.globalPeriod.ZZZ':
    'This is an add-on code: bill it only together with the service that it belongs to, whose global period includes it.',
  'billing.pcTc.0': '',
  'billing.pcTc.1':
    'Modifier 26 stands for the professional part alone and TC for the technical part alone; without a modifier the code means both.',
  'billing.pcTc.2': 'The code already means the professional part, so it takes neither modifier 26 nor TC.',
  'billing.pcTc.3':
    'The code already means staff, equipment and supplies alone, so it takes neither modifier 26 nor TC.',
  'billing.pcTc.4':
    'The code means the whole test, so it takes neither modifier 26 nor TC. Its parts have codes of their own: {relatedTechnical} for the technical part and {relatedProfessional} for the physician part.',
  'billing.pcTc.5':
    'Medicare does not pay for it when the patient is in a hospital or its outpatient department. It takes neither modifier 26 nor TC.',
  'billing.pcTc.6':
    'Modifier 26 stands for the interpretation by a physician; the test itself is paid under the laboratory schedule, and TC is not used.',
  'billing.pcTc.7':
    'Medicare does not pay an independent therapist for it when the patient is in a hospital.',
  'billing.pcTc.8': 'It is paid only for the interpretation of an abnormal smear of a hospital inpatient.',
  'billing.pcTc.9': '',
  'billing.endoscopy':
    'It belongs to the endoscopy family of {endoscopicBase}: when both are done on one day, Medicare does not pay separately for the base code.',
  'billing.discontinued':
    '{if hasDiscontinued}A procedure that was ended early has values of its own, with modifier 53.{end}',
  'billing.state.CONTRACTOR_PRICED':
    'The contractor may ask for the report of the procedure before it sets a price.',
  'billing.state.SPLIT':
    'The contractor may ask for the report of the service before it prices the technical part.',
  'billing.state.INVALID_FOR_MEDICARE': 'For a Medicare patient, find the code that Medicare uses instead.',
  'billing.state.BUNDLED': 'Do not bill it to Medicare for a separate payment.',
});

export const BILLING_TEMPLATES = [...DOCUMENTATION, ...CLAUSES];
