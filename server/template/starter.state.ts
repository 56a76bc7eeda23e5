import { templates } from './template.default.ts';

/** What Medicare does with a code, one sentence group per RVU state. */
export const STATE_TEMPLATES = templates('States', {
  'state.PAID':
    'Medicare pays for this service under the physician fee schedule when it is covered. The payment counts physician work, practice expense and malpractice.{if status is T} It is paid only when the same provider bills nothing else on the fee schedule that day.{end}',
  'state.PAID_TECHNICAL_ONLY':
    'Medicare pays this code for staff, equipment and supplies alone. No physician work is counted. The physician part has its own code: {relatedProfessional}.',
  'state.PAID_INCIDENT_TO':
    'Medicare pays this code when staff do the work under the supervision of a physician. No physician work is counted.',
  'state.PAID_NO_WORK':
    '{if priced}Medicare pays this code for practice cost alone. No physician work is counted.{end}{if not priced}Medicare lists this code as payable, but {release} prints no values for it.{end}',
  'state.SPLIT':
    'Medicare sets values for the professional part of this service, billed with modifier 26. The local Medicare contractor prices the rest.',
  'state.COMPONENT_ONLY':
    'Only the part billed with modifier {modifiers} is listed and valued. {release} has no row for the whole service.',
  'state.RESTRICTED_VALUED':
    'Medicare covers this service in special circumstances only. Where it is covered, it is paid by the values of the fee schedule.',
  'state.RESTRICTED':
    'Medicare covers this service in special circumstances only and prints no values for it. Where it is covered, the local Medicare contractor sets the price.',
  'state.CONTRACTOR_PRICED':
    'Medicare sets no national values for this code. The local Medicare contractor decides what it is worth.',
  'state.BUNDLED': 'Medicare does not pay for this code on its own. Any payment is part of another service.',
  'state.LISTED_NOT_USED':
    'Values are printed for reference, but Medicare does not use them for payment. {if status is B}Any payment is part of another service.{end}{if status is N}Medicare does not cover this service.{end}{if status is I}Medicare uses another code for this service.{end}{if status is X}The law places this service outside the physician fee schedule.{end}',
  'state.OTHER_SCHEDULE':
    '{if status is X}The law places this code outside the physician fee schedule, so {release} sets no value for it{if hasPaidModifier} as a whole{end}.{end}{if status is E}A regulation keeps this code out of the physician fee schedule, so {release} sets no value for it.{end} If Medicare pays for it, it does so in another way.',
  'state.INVALID_FOR_MEDICARE':
    '{if status is I, G}Medicare does not accept this code. It uses another code to report and pay this service.{end}{if status is D, F, H}This code has been deleted, and Medicare does not accept it.{end}',
  'state.NOT_COVERED': 'Medicare does not cover this service, so the fee schedule sets no price for it.',
  'state.ANESTHESIA':
    'Medicare pays for anesthesia by base units plus time units, multiplied by an anesthesia conversion factor. The fee schedule prints no values for this code.',
  'state.MEASURE': 'This code reports the quality of care. It is not paid.',
  'state.NOT_IN_FILE':
    '{release} does not list this code. The last release here that lists it is {lastRelease}.{if system is PLA, MAAA} Laboratory codes of this kind are not part of the physician fee schedule file.{end}',
  'state.component': 'Medicare does set values for the part billed with modifier {paidModifiers}.',
});
