const COPIED = [
  'font',
  'letterSpacing',
  'lineHeight',
  'padding',
  'border',
  'boxSizing',
  'textIndent',
  'whiteSpace',
  'overflowWrap',
] as const;

/** Where the character at `offset` stands in a text area, in pixels from its upper left corner, below its line. */
export function caretPlace(area: HTMLTextAreaElement, offset: number): { left: number; top: number } {
  const style = getComputedStyle(area);
  const twin = document.createElement('div');
  for (const name of COPIED) {
    twin.style[name] = style[name];
  }
  twin.style.position = 'absolute';
  twin.style.visibility = 'hidden';
  twin.style.whiteSpace = 'pre-wrap';
  twin.style.width = `${area.clientWidth}px`;
  twin.textContent = area.value.slice(0, offset);
  const mark = document.createElement('span');
  mark.textContent = '\u200b';
  twin.append(mark);
  document.body.append(twin);
  const place = { left: mark.offsetLeft, top: mark.offsetTop + mark.offsetHeight - area.scrollTop };
  twin.remove();
  return place;
}

/**
 * Puts words in the place of a range as if they had been typed, so that the browser's own undo knows of them.
 * Fires the input event that React listens to.
 */
export function typeInto(
  area: HTMLTextAreaElement | HTMLInputElement,
  from: number,
  to: number,
  words: string,
): void {
  area.focus();
  area.setSelectionRange(from, to);
  // The one way that keeps the undo history; engines keep it for that reason.
  if (!document.execCommand('insertText', false, words)) {
    area.setRangeText(words, from, to, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
