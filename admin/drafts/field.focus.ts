import { controlId } from './finding.place.ts';

/** Leads to the control of a path, else to the list that holds it. */
export function focusField(path: string): void {
  const parts = path.split('.');
  while (parts.length > 0) {
    const control = document.getElementById(controlId(parts.join('.')));
    if (control) {
      control.focus();
      control.scrollIntoView({ block: 'center' });
      return;
    }
    parts.pop();
  }
}
