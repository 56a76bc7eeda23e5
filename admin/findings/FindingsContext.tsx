import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Finding } from '../drafts/draft.body.ts';
import { focusField } from '../drafts/field.focus.ts';
import { controlId } from '../drafts/finding.place.ts';
import { useAnnounce } from '../layout/Announcements.tsx';
import { typeInto } from '../layout/caret.place.ts';
import { rangeNow } from './finding.placed.ts';

interface Applied {
  readonly field: string;
  readonly from: number;
  readonly before: string;
  readonly after: string;
}

interface FindingDeeds {
  /** Leads to the words that a finding means, and selects them. */
  readonly show: (finding: Finding) => void;
  /** Puts the suggestion in; null where the form is closed. */
  readonly apply: ((finding: Finding) => void) | null;
  /** Asks a reviewer for the reason; null for everybody else. */
  readonly override: ((finding: Finding) => void) | null;
  readonly applied: Applied | null;
  readonly takeBack: () => void;
}

const Deeds = createContext<FindingDeeds | null>(null);

/** What can be done about a finding here; null outside of an editor of codes. */
export function useFindingDeeds(): FindingDeeds | null {
  return useContext(Deeds);
}

interface FindingsProviderProps {
  readonly isReadOnly: boolean;
  /** Brings the form into sight, where it shares the screen with other panes. */
  readonly onForm: () => void;
  readonly onOverride: ((finding: Finding) => void) | null;
  readonly children: ReactNode;
}

export function FindingsProvider({ isReadOnly, onForm, onOverride, children }: FindingsProviderProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const [applied, setApplied] = useState<Applied | null>(null);
  const show = useCallback(
    (finding: Finding) => {
      onForm();
      // after the pane has come into sight
      setTimeout(() => select(finding), 0);
    },
    [onForm],
  );
  const apply = useCallback(
    (finding: Finding) => {
      const control = textControl(finding.field);
      const range = control && rangeNow(control.value, finding);
      if (!control || !range || finding.replacement === null) {
        return;
      }
      typeInto(control, range.from, range.to, finding.replacement);
      const before = finding.quote ?? '';
      setApplied({ field: finding.field, from: range.from, before, after: finding.replacement });
      announce(t('findings.applied', { before, after: finding.replacement }));
    },
    [announce, t],
  );
  const takeBack = useCallback(() => {
    const control = applied && textControl(applied.field);
    if (control && applied) {
      const end = applied.from + applied.after.length;
      if (control.value.slice(applied.from, end) === applied.after) {
        typeInto(control, applied.from, end, applied.before);
        announce(t('findings.takenBack'));
      }
    }
    setApplied(null);
  }, [applied, announce, t]);
  const deeds = useMemo(
    () => ({ show, apply: isReadOnly ? null : apply, override: onOverride, applied, takeBack }),
    [show, apply, isReadOnly, onOverride, applied, takeBack],
  );
  return <Deeds.Provider value={deeds}>{children}</Deeds.Provider>;
}

function select(finding: Finding): void {
  focusField(finding.field);
  const control = textControl(finding.field);
  const range = control && rangeNow(control.value, finding);
  if (control && range) {
    control.setSelectionRange(range.from, range.to);
  }
}

function textControl(path: string): HTMLInputElement | HTMLTextAreaElement | null {
  const control = document.getElementById(controlId(path));
  return control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? control : null;
}
