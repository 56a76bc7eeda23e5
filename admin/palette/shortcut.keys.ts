/** What the sheet lists: keys as they are printed, and what they do. */
export const SHORTCUTS = [
  { keys: ['Ctrl', 'K'], does: 'palette' },
  { keys: ['/'], does: 'search' },
  { keys: ['?'], does: 'help' },
  { keys: ['Ctrl', 'S'], does: 'save' },
  { keys: ['F8'], does: 'findings' },
  { keys: ['Alt', '↑ ↓'], does: 'move' },
  { keys: ['{'], does: 'braces' },
  { keys: ['Ctrl', 'Enter'], does: 'say' },
  { keys: ['↑ ↓', 'J', 'K'], does: 'rows' },
  { keys: ['Enter'], does: 'openRow' },
  { keys: ['X'], does: 'chooseRow' },
  { keys: ['A', 'S'], does: 'work' },
  { keys: ['J', 'K'], does: 'reviewFields' },
  { keys: ['C'], does: 'reviewComment' },
  { keys: ['A'], does: 'reviewApprove' },
  { keys: ['P'], does: 'reviewPublish' },
  { keys: ['R'], does: 'reviewChanges' },
  { keys: ['N', 'B'], does: 'reviewNext' },
  { keys: ['Q'], does: 'reviewQueue' },
  { keys: ['Esc'], does: 'leave' },
] as const;

export type Shortcut = 'palette' | 'search' | 'help';

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Which shortcut of the frame was pressed. Single characters count only where nobody is typing. */
export function shortcutOf({ key, ctrlKey, metaKey, altKey }: Pressed, isTyping: boolean): Shortcut | null {
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k') {
    return 'palette';
  }
  if (isTyping || ctrlKey || metaKey || altKey) {
    return null;
  }
  return key === '?' ? 'help' : key === '/' ? 'search' : null;
}
