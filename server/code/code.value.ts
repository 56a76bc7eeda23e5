const FIVE_CHARACTERS = /^[0-9A-Z]{5}$/;

/** True for five digits or capitals, as printed: 96932, G0439, 0001F, and oddities such as RVU26C's GXXX1. */
export function isCodeValue(text: string): boolean {
  return FIVE_CHARACTERS.test(text);
}

/** What a person typed as a code value: blanks gone, capitals; null when that is no code value. */
export function parseCodeValue(text: string): string | null {
  const value = text.trim().toUpperCase();
  return isCodeValue(value) ? value : null;
}

/** Codes of one shape can be put in order; a range holds only codes of the shape of its ends. */
export type CodeShape = 'digits' | 'leading letter' | `suffix ${string}`;

/**
 * The shape of a code value: five digits, a leading letter (HCPCS Level II), or four digits and a letter
 * (Category II, III and the laboratory codes). As text 0042T lies between 00100 and 01999, so ranges need it.
 */
export function shapeOf(code: string): CodeShape {
  if (isLetter(code.charCodeAt(0))) return 'leading letter';
  return isLetter(code.charCodeAt(4)) ? `suffix ${code.charAt(4)}` : 'digits';
}

function isLetter(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}
