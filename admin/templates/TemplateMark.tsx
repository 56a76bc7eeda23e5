import { useTranslate } from 'react-admin';
import { DRAFT_TONES } from '../codes/code.row.ts';
import { StatusDot } from '../layout/StatusDot.tsx';
import type { TemplateRow } from './template.row.ts';

/** How far a template is: the step of its open draft, else whether it says what was shipped. */
export function TemplateMark({ draftState, text, shippedText }: TemplateRow) {
  const t = useTranslate();
  if (draftState) {
    return <StatusDot tone={DRAFT_TONES[draftState]}>{t(`draftStates.${draftState}`)}</StatusDot>;
  }
  if (shippedText === null) {
    return <StatusDot tone="green">{t('templates.marks.added')}</StatusDot>;
  }
  return text === shippedText ? (
    <StatusDot tone="quiet">{t('templates.marks.shipped')}</StatusDot>
  ) : (
    <StatusDot tone="green">{t('templates.marks.changed')}</StatusDot>
  );
}
