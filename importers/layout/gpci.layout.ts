import type { ColumnLayout, PatternLayout } from './layout.ts';

const mac = ['MEDICARE ADMINISTRATIVE CONTRACTOR (MAC)', 'MEDICARE ADMINISTRATIVE CONTRACTOR', 'MAC'];
const locality = ['LOCALITY NUMBER', 'LOCALITY'];
const place = { mac, state: 'STATE', locality, name: 'LOCALITY NAME' };
const floored = ['{YEAR} PW GPCI (WITH 1.0 FLOOR)', '{YEAR} PW GPCI'];
const unfloored = ['{YEAR} PW GPCI (WITHOUT 1.0 FLOOR)', '{YEAR} PW GPCI (WITHOUT FLOOR)'];
const rest = { peGpci: '{YEAR} PE GPCI', malpracticeGpci: '{YEAR} MP GPCI' };

/**
 * Addendum E. The state column came in 2021; January 2026 printed the work index with and without the floor that
 * was law until the end of that month.
 */
export const gpciColumnLayouts: readonly ColumnLayout[] = [
  {
    id: 'GPCI 2021, 7 columns',
    kind: 'GPCI',
    columns: { ...place, workGpci: floored, ...rest },
    hasFootnotes: true,
  },
  {
    id: 'GPCI 2026, 8 columns',
    kind: 'GPCI',
    columns: { ...place, workGpciUnfloored: unfloored, workGpci: '{YEAR} PW GPCI (WITH 1.0 FLOOR)', ...rest },
    hasFootnotes: true,
  },
  {
    id: 'GPCI without the floor, 7 columns',
    kind: 'GPCI',
    columns: { ...place, workGpci: unfloored, ...rest },
    hasFootnotes: true,
  },
  {
    id: 'GPCI 2020, 6 columns',
    kind: 'GPCI',
    columns: { mac, locality, name: 'LOCALITY NAME', workGpci: floored, ...rest },
    hasFootnotes: true,
  },
];

const index = (name: string) => `(?<${name}>\\d\\.\\d{3})`;
const line = (...columns: string[]) => new RegExp(`^${columns.join('\\s+')}\\s*$`);
const macText = '(?<mac>\\d{5})';
const stateText = '(?<state>[A-Z]{2})';
const localityText = '(?<locality>\\d{2})';
const nameText = '(?<name>[^\\d\\s][^\\d]*?)';
const rowStart = /^\s*\d{4,5}\s/;

/** The txt header is cut off by its column widths, so the values are told by their number. */
export const gpciTextLayouts: readonly PatternLayout[] = [
  {
    id: 'GPCI 2021, text, 7 columns',
    kind: 'GPCI',
    line: line(
      macText,
      stateText,
      localityText,
      nameText,
      index('workGpci'),
      index('peGpci'),
      index('malpracticeGpci'),
    ),
    rowStart,
    hasFootnotes: true,
  },
  {
    id: 'GPCI 2026, text, 8 columns',
    kind: 'GPCI',
    line: line(
      macText,
      stateText,
      localityText,
      nameText,
      index('workGpciUnfloored'),
      index('workGpci'),
      index('peGpci'),
      index('malpracticeGpci'),
    ),
    rowStart,
    hasFootnotes: true,
  },
  {
    id: 'GPCI 2020, text, 6 columns',
    kind: 'GPCI',
    line: line(macText, localityText, nameText, index('workGpci'), index('peGpci'), index('malpracticeGpci')),
    rowStart,
    hasFootnotes: true,
  },
];
