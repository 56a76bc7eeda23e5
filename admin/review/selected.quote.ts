const LONGEST = 600;
const NONE = { quote: null, quoteFrom: null };

/**
 * The words that are selected inside an element, as they stand in the draft; words that it removes, as they stood
 * before. Nothing where the selection is elsewhere.
 */
export function quoteIn(
  element: HTMLElement | null,
  before: string,
  after: string,
): { quote: string | null; quoteFrom: number | null } {
  const selection = window.getSelection();
  if (!element || !selection || selection.isCollapsed || selection.rangeCount === 0) {
    return NONE;
  }
  const range = selection.getRangeAt(0);
  if (!element.contains(range.commonAncestorContainer)) {
    return NONE;
  }
  const fragment = range.cloneContents();
  const whole = fragment.textContent ?? '';
  for (const removed of fragment.querySelectorAll('del')) {
    removed.remove();
  }
  return quoteOf(fragment.textContent ?? '', whole, before, after);
}

/** @param kept the selection without what the draft removes */
export function quoteOf(kept: string, whole: string, before: string, after: string) {
  for (const [words, text] of [
    [kept, after],
    [whole, before],
  ] as const) {
    const quote = words.trim().slice(0, LONGEST);
    const at = quote === '' ? -1 : text.indexOf(quote);
    if (at >= 0) {
      return { quote, quoteFrom: at };
    }
  }
  return NONE;
}
