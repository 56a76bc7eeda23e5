export const PANES = ['write', 'preview', 'changes', 'comments', 'history', 'saves'] as const;
export type PaneName = (typeof PANES)[number];

/** The pane that an address opens: `?pane=comments`. */
export function paneOf(search: string): PaneName {
  const asked = new URLSearchParams(search).get('pane');
  return PANES.find((name) => name === asked) ?? 'write';
}
