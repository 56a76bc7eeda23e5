import type { PageVoice } from './page.voice.ts';

/** States in which the indicators of the base row decide how the code is billed to Medicare. */
const FOLLOWS_INDICATORS = new Set([
  'PAID',
  'PAID_TECHNICAL_ONLY',
  'PAID_INCIDENT_TO',
  'PAID_NO_WORK',
  'SPLIT',
  'RESTRICTED_VALUED',
  'RESTRICTED',
  'CONTRACTOR_PRICED',
]);

/**
 * How the code is documented and billed: what an editor wrote for it; else the text of its section with the
 * clauses that follow from its indicators. Null for a code that the release lacks, unless an editor wrote it.
 */
export function billingText(voice: PageVoice): string | null {
  const authored = voice.authored(voice.content?.body.billingOverride);
  if (authored !== null) return authored;
  const { base, state, rows } = voice.subject;
  if (rows.length === 0) return null;
  const clauses = [voice.say('billing')];
  if (base !== null && FOLLOWS_INDICATORS.has(state)) {
    if (base.globalPeriod !== '') clauses.push(voice.say(`billing.globalPeriod.${base.globalPeriod}`));
    if (base.pcTc !== '') clauses.push(voice.say(`billing.pcTc.${base.pcTc}`));
    if (base.endoscopicBase !== '') clauses.push(voice.say('billing.endoscopy'));
    if (voice.subject.row('53') !== null) clauses.push(voice.say('billing.discontinued'));
  }
  clauses.push(voice.say(`billing.state.${state}`));
  return clauses.filter((clause) => clause !== null).join(' ') || null;
}
