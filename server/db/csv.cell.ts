/** One cell of a csv line (RFC 4180), inert for spreadsheets: what would start a formula gets an apostrophe in front. */
export function csvCell(value: string): string {
  const inert = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
