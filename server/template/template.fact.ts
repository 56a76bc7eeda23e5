import { RVU_STATES } from '../rvu/rvu.state.ts';

/**
 * The facts that a condition may ask for, each with its possible values; null: true or false.
 * Values are those of the base row; a code without one has '' there.
 */
export const CONDITION_FACTS = {
  status: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'M', 'N', 'P', 'R', 'T', 'X', ''],
  globalPeriod: ['000', '010', '090', 'MMM', 'XXX', 'YYY', 'ZZZ', ''],
  pcTc: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ''],
  state: RVU_STATES,
  system: ['CPT', 'CPT_II', 'CPT_III', 'PLA', 'MAAA', 'HCPCS_II', 'CDT'],
  lifecycle: ['ACTIVE', 'ABSENT', 'RETIRED'],
  /** Global period ZZZ: billed only together with another service. */
  addOn: null,
  /** The base row is used for payment and has a total. */
  priced: null,
  /** The base row carries physician work. */
  hasWork: null,
  nonFacilityNa: null,
  facilityNa: null,
  /** Rows with modifier 26 and with modifier TC, both with a total. */
  hasParts: null,
  /** A 53 row: a discontinued procedure has values of its own. */
  hasDiscontinued: null,
  /** A 26, TC or 53 row that Medicare prices. */
  hasPaidModifier: null,
  hasQpp: null,
  hasContent: null,
} as const satisfies Readonly<Record<string, readonly string[] | null>>;

export type FactName = keyof typeof CONDITION_FACTS;
