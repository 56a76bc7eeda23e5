import { Box } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Finding } from '../drafts/draft.body.ts';
import { Choice } from '../layout/Choice.tsx';
import { Field } from '../layout/Field.tsx';
import { type SectionForm, slugOf } from './section.form.ts';
import type { SectionTable } from './useSectionTable.ts';

interface SectionFieldsProps {
  readonly form: SectionForm;
  readonly table: SectionTable;
  readonly isNew: boolean;
  readonly findings: readonly Finding[];
  /** Lines of the ranges that are none. */
  readonly wrongLines: readonly number[];
  readonly onChange: (patch: Partial<SectionForm>) => void;
}

export function SectionFields({ form, table, isNew, findings, wrongLines, onChange }: SectionFieldsProps) {
  const t = useTranslate();
  const [hasOwnSlug, setOwnSlug] = useState(form.slug !== slugOf(form.name));
  const errorAt = (name: string) =>
    findings
      .filter(({ field }) => field === name || field.startsWith(`${name}.`))
      .map(({ field, message }) => {
        const line = /^ranges\.(\d+)$/.exec(field)?.[1];
        return line === undefined ? message : t('sections.line', { line: Number(line) + 1, message });
      })
      .join(' ') || null;
  const siblings = table.sections.filter(
    ({ slug, parent }) => slug !== form.slug && (parent ?? '') === form.parent,
  );
  const hasChildren = table.sections.some(({ parent }) => parent === form.slug);
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Field
        label={t('sections.fields.name')}
        hint={t('sections.hints.name')}
        value={form.name}
        onChange={(event) => {
          const name = event.target.value;
          onChange(isNew && !hasOwnSlug ? { name, slug: slugOf(name) } : { name });
        }}
        inputProps={{ maxLength: 80 }}
        error={errorAt('name')}
        autoFocus
        required
      />
      {isNew && (
        <Field
          label={t('sections.fields.slug')}
          hint={t('sections.hints.slug')}
          value={form.slug}
          onChange={(event) => {
            setOwnSlug(true);
            onChange({ slug: event.target.value });
          }}
          error={
            errorAt('slug') ??
            (table.sections.some(({ slug }) => slug === form.slug) ? t('sections.slugTaken') : null)
          }
          required
        />
      )}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
        <Choice
          label={t('sections.fields.parent')}
          value={form.parent}
          disabled={hasChildren}
          options={[
            { value: '', label: t('sections.isSection') },
            ...table.sections
              .filter(({ parent, slug }) => parent === null && slug !== form.slug)
              .map(({ slug, name }) => ({ value: slug, label: name })),
          ]}
          onChange={(parent) => onChange({ parent, after: '' })}
        />
        <Choice
          label={t('sections.fields.after')}
          value={form.after}
          options={[
            { value: '', label: t(isNew ? 'sections.last' : 'sections.where') },
            ...siblings.map(({ slug, name }) => ({ value: slug, label: name })),
          ]}
          onChange={(after) => onChange({ after })}
        />
      </Box>
      <Field
        label={t('sections.fields.ranges')}
        hint={t('sections.hints.ranges')}
        value={form.ranges}
        onChange={(event) => onChange({ ranges: event.target.value })}
        error={
          wrongLines.length > 0
            ? t('sections.wrongLines', { lines: wrongLines.join(', ') })
            : errorAt('ranges')
        }
        multiline
        minRows={4}
        maxRows={14}
        inputProps={{ spellCheck: false, style: { fontVariantNumeric: 'tabular-nums' } }}
      />
    </Box>
  );
}
