export const PANES = ['write', 'preview', 'changes', 'history'] as const;
export type PaneName = (typeof PANES)[number];
