import { useStore } from 'react-admin';

/** Whether keys without Ctrl act. Whoever steers by voice switches them off (WCAG 2.1.4); kept on this device. */
export const useSingleKeys = () => useStore<boolean>('keys.single', true);

/** Whether a key pressed here is a letter of some text. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}
