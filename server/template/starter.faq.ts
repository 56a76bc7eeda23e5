import { templates } from './template.default.ts';

/**
 * Questions that the page answers from figures, after the authored ones. A stub is left out where its answer is
 * empty, where an authored question covers it, and where it repeats what the page already says.
 */
export const FAQ_TEMPLATES = templates('Questions', {
  'faq.payment.question': 'How much does Medicare pay for {codeName}?',
  'faq.payment.answer':
    '{if priced}Outside a facility the national amount in {release} is {paymentNonFacility}. In a facility the national amount in {release} is {paymentFacility}. The usual conversion factor is {conversionFactor}, and every Medicare locality has cost indexes of its own, so the amount differs from place to place.{if hasQpp} Clinicians who qualify through an advanced payment model are paid by a slightly higher factor.{end}{end}',
  'faq.parts.question': 'How is the value of {codeName} shared between its two parts?',
  'faq.parts.answer':
    '{if hasParts}Outside a facility, {release} gives {totalNonFacility26} RVUs to the professional part and {totalNonFacilityTc} RVUs to the technical part.{end}',
  'faq.contractor.question': 'Where can a price for {codeName} be found?',
  'faq.contractor.answer':
    '{if state is CONTRACTOR_PRICED, SPLIT}National files print no full price. Ask the Medicare administrative contractor of the region for its fee, or look at the fee schedule on its website.{end}',
  'faq.anesthesia.question': 'How is the payment for {codeName} worked out?',
  'faq.anesthesia.answer':
    '{if state is ANESTHESIA}Every 15 minutes of time count as one unit. Nationally each unit is worth {anesthesiaFactor} dollars in {release}; each locality has a factor of its own.{end}',
});
