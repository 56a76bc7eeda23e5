/** The code that was typed; null while it is none. */
export function codeTyped(typed: string): string | null {
  const code = typed.trim().toUpperCase();
  return /^[0-9A-Z]{5}$/.test(code) ? code : null;
}
