import type { ColumnLayout, PositionLayout } from './layout.ts';

const upToTeamSurgery = {
  code: 'HCPCS',
  modifier: 'MOD',
  descriptor: 'DESCRIPTION',
  status: 'STATUS CODE',
  listedOnly: 'NOT USED FOR MEDICARE PAYMENT',
  work: 'WORK RVU',
  nonFacilityPe: 'NON-FAC PE RVU',
  nonFacilityNa: 'NON-FAC NA INDICATOR',
  facilityPe: 'FACILITY PE RVU',
  facilityNa: 'FACILITY NA INDICATOR',
  malpractice: 'MP RVU',
  nonFacilityTotal: 'NON-FACILITY TOTAL',
  facilityTotal: 'FACILITY TOTAL',
  pcTc: 'PCTC IND',
  globalPeriod: 'GLOB DAYS',
  preOperative: 'PRE OP',
  intraOperative: 'INTRA OP',
  postOperative: 'POST OP',
  multipleProcedure: 'MULT PROC',
  bilateral: 'BILAT SURG',
  assistantSurgeon: 'ASST SURG',
  coSurgeons: ['CO- SURG', 'CO-SURG'],
  teamSurgery: 'TEAM SURG',
};

const fromEndoscopicBase = {
  endoscopicBase: 'ENDO BASE',
  conversionFactor: 'CONV FACTOR',
  supervision: 'PHYSICIAN SUPERVISION OF DIAGNOSTIC PROCEDURES',
  calculationFlag: 'CALCULATION FLAG',
  imagingFamily: 'DIAGNOSTIC IMAGING FAMILY INDICATOR',
  oppsNonFacilityPe: 'NON-FACILITY PE USED FOR OPPS PAYMENT AMOUNT',
  oppsFacilityPe: 'FACILITY PE USED FOR OPPS PAYMENT AMOUNT',
  oppsMalpractice: 'MP USED FOR OPPS PAYMENT AMOUNT',
};

export const pprrvuColumnLayouts: readonly ColumnLayout[] = [
  {
    id: 'PPRRVU 2020-2025, 31 columns',
    kind: 'PPRRVU',
    columns: { ...upToTeamSurgery, ...fromEndoscopicBase },
    hasFootnotes: true,
  },
  {
    id: 'PPRRVU 2026, 32 columns',
    kind: 'PPRRVU',
    columns: { ...upToTeamSurgery, pricingIndicator: 'PRIC IND', ...fromEndoscopicBase },
    hasFootnotes: true,
  },
];

const positions = {
  code: [1, 5],
  modifier: [6, 7],
  descriptor: [8, 57],
  status: [58, 58],
  listedOnly: [59, 59],
  work: [60, 65],
  nonFacilityPe: [67, 72],
  nonFacilityNa: [73, 74],
  facilityPe: [76, 81],
  facilityNa: [82, 83],
  malpractice: [85, 89],
  nonFacilityTotal: [91, 96],
  facilityTotal: [97, 102],
  pcTc: [103, 103],
  globalPeriod: [104, 106],
  preOperative: [107, 109],
  intraOperative: [110, 112],
  postOperative: [113, 115],
  multipleProcedure: [116, 116],
  bilateral: [117, 117],
  assistantSurgeon: [118, 118],
  coSurgeons: [119, 119],
  teamSurgery: [120, 120],
  endoscopicBase: [128, 132],
  conversionFactor: [133, 140],
  supervision: [142, 143],
  calculationFlag: [144, 144],
  imagingFamily: [146, 147],
  oppsNonFacilityPe: [152, 157],
  oppsFacilityPe: [159, 164],
  oppsMalpractice: [166, 171],
} as const;

/**
 * RVU25D.pdf, record layout; documented as 200 positions, printed as 171. The "+" of "not used for Medicare payment"
 * is not documented, but stands at position 59 in all 148 rows of RVU25D that have it in the csv.
 */
export const pprrvuTextLayouts: readonly PositionLayout[] = [
  {
    id: 'PPRRVU 2020-2025, fixed width',
    kind: 'PPRRVU',
    shape: /^[0-9A-Z]{5}[0-9A-Z ]{2}.{50}[A-Z][+ ].{6} .{6}(NA| {2}) .{6}(NA| {2}) .{5} .{12}[0-9].{17} {7}/,
    positions,
    width: 171,
    rowStart: /^(?!HDR )./,
  },
  {
    id: 'PPRRVU 2026, fixed width',
    kind: 'PPRRVU',
    shape:
      /^[0-9A-Z]{5}[0-9A-Z ]{2}.{50}[A-Z][+ ].{6} .{6}(NA| {2}) .{6}(NA| {2}) .{5} .{12}[0-9].{17}[0-9] {6}/,
    positions: { ...positions, pricingIndicator: [121, 121] },
    width: 171,
    rowStart: /^(?!HDR )./,
  },
];
