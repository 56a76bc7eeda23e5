import {
  anesColumnLayouts,
  anesTextLayouts,
  baseUnitsColumnLayouts,
  loccoColumnLayouts,
  loccoTextLayouts,
  oppscapColumnLayouts,
  oppscapTextLayouts,
  zip5ColumnLayouts,
  zip5TextLayouts,
} from './companion.layout.ts';
import { gpciColumnLayouts, gpciTextLayouts } from './gpci.layout.ts';
import type { ColumnLayout, TextLayout } from './layout.ts';
import { pprrvuColumnLayouts, pprrvuTextLayouts } from './pprrvu.layout.ts';

/** Every layout that can be read. The layout of a coming year is one more entry in these lists. */
export const columnLayouts: readonly ColumnLayout[] = [
  ...pprrvuColumnLayouts,
  ...gpciColumnLayouts,
  ...loccoColumnLayouts,
  ...anesColumnLayouts,
  ...oppscapColumnLayouts,
  ...zip5ColumnLayouts,
  ...baseUnitsColumnLayouts,
];

export const textLayouts: readonly TextLayout[] = [
  ...pprrvuTextLayouts,
  ...gpciTextLayouts,
  ...anesTextLayouts,
  ...oppscapTextLayouts,
  ...loccoTextLayouts,
  ...zip5TextLayouts,
];
