/** A copy of the list with the entry at `from` standing at `to`; unchanged where either lies outside. */
export function moved<Entry>(list: readonly Entry[], from: number, to: number): Entry[] {
  const copy = [...list];
  if (from < 0 || to < 0 || from >= list.length || to >= list.length) {
    return copy;
  }
  copy.splice(to, 0, ...copy.splice(from, 1));
  return copy;
}

export function without<Entry>(list: readonly Entry[], index: number): Entry[] {
  return list.filter((_, at) => at !== index);
}

export function replaced<Entry>(list: readonly Entry[], index: number, entry: Entry): Entry[] {
  return list.map((old, at) => (at === index ? entry : old));
}
