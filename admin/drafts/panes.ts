export const PANES = ['write', 'preview', 'changes', 'comments', 'history'] as const;
export type PaneName = (typeof PANES)[number];
