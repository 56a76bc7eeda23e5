import { Box, Typography } from '@mui/material';
import { type ReactNode, useId, useMemo } from 'react';
import { useTranslate } from 'react-admin';
import type { Body, BodyField, Finding } from './draft.body.ts';
import { FaqsField } from './FaqsField.tsx';
import { findingsAbout, findingsAt } from './finding.place.ts';
import { RelatedField } from './RelatedField.tsx';
import { SourcesField } from './SourcesField.tsx';
import { SpecialtiesField } from './SpecialtiesField.tsx';
import { SynonymsField } from './SynonymsField.tsx';
import { TextEntry } from './TextEntry.tsx';

interface DraftFormProps {
  readonly code: string;
  readonly body: Body;
  readonly firstIds: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
  readonly isReadOnly: boolean;
  readonly onChange: (patch: Partial<Body>) => void;
}

type TextField = { [Field in BodyField]: Body[Field] extends string ? Field : never }[BodyField];

/** Every field of a page's words, in the order in which a reader meets them. */
export function DraftForm({ code, body, firstIds, findings, isReadOnly, onChange }: DraftFormProps) {
  const t = useTranslate();
  const setters = useSetters(onChange);
  const text = (field: TextField, more: { rows?: number; hint?: string; type?: 'url' } = {}) => (
    <TextEntry
      path={field}
      label={t(`fields.${field}`)}
      value={body[field]}
      onChange={setters[field]}
      findings={findingsAt(findings, field)}
      isReadOnly={isReadOnly}
      {...(field === 'billingSourceUrl' ? {} : { limit: field })}
      {...more}
    />
  );
  const list = (field: 'synonyms' | 'specialties') => findingsAbout(findings, field, []);
  return (
    <Box
      component="form"
      aria-label={t('draft.form', { code })}
      onSubmit={(event) => event.preventDefault()}
      sx={{ display: 'grid', gap: 3 }}
    >
      <Part title={t('draft.parts.name')}>
        {text('displayName', { hint: t('hints.displayName') })}
        <SynonymsField
          synonyms={body.synonyms}
          findings={list('synonyms')}
          isReadOnly={isReadOnly}
          onChange={setters.synonyms}
        />
      </Part>
      <Part title={t('draft.parts.readers')}>
        {text('plainLanguage', { rows: 3, hint: t('hints.plainLanguage') })}
        {text('summary', { rows: 3, hint: t('hints.summary') })}
        {text('clinicalContext', { rows: 3, hint: t('hints.clinicalContext') })}
        <SpecialtiesField
          specialties={body.specialties}
          findings={list('specialties')}
          isReadOnly={isReadOnly}
          onChange={setters.specialties}
        />
      </Part>
      <Part title={t('draft.parts.faqs')}>
        <FaqsField
          faqs={body.faqs}
          firstIds={firstIds}
          findings={findings}
          isReadOnly={isReadOnly}
          onChange={setters.faqs}
        />
      </Part>
      <Part title={t('draft.parts.billing')}>
        {text('billingOverride', { rows: 2, hint: t('hints.billingOverride') })}
        {text('billingSourceUrl', { hint: t('hints.billingSourceUrl'), type: 'url' })}
      </Part>
      <Part title={t('draft.parts.links')}>
        <RelatedField
          code={code}
          related={body.related}
          findings={findings}
          isReadOnly={isReadOnly}
          onChange={setters.related}
        />
        <SourcesField
          sources={body.sources}
          findings={findings}
          isReadOnly={isReadOnly}
          onChange={setters.sources}
        />
      </Part>
      <Part title={t('draft.parts.search')}>
        {text('seoTitle', { hint: t('hints.seoTitle') })}
        {text('seoDescription', { rows: 2, hint: t('hints.seoDescription') })}
      </Part>
      <Part title={t('draft.parts.house')}>
        {text('editorNote', { rows: 2, hint: t('hints.editorNote') })}
      </Part>
    </Box>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const titleId = useId();
  return (
    <Box component="section" aria-labelledby={titleId} sx={{ display: 'grid', gap: 1.25, minWidth: 0 }}>
      <Typography id={titleId} variant="h2" sx={{ borderBottom: 1, borderColor: 'divider', pb: 0.5 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}

type Setters = { readonly [Field in BodyField]: (value: Body[Field]) => void };

/** One stable setter per field, so that a keystroke draws one field. */
function useSetters(onChange: (patch: Partial<Body>) => void): Setters {
  return useMemo(() => {
    const of =
      <Field extends BodyField>(field: Field) =>
      (value: Body[Field]) =>
        onChange({ [field]: value } as unknown as Partial<Body>);
    return {
      displayName: of('displayName'),
      synonyms: of('synonyms'),
      summary: of('summary'),
      plainLanguage: of('plainLanguage'),
      clinicalContext: of('clinicalContext'),
      billingOverride: of('billingOverride'),
      billingSourceUrl: of('billingSourceUrl'),
      specialties: of('specialties'),
      faqs: of('faqs'),
      related: of('related'),
      seoTitle: of('seoTitle'),
      seoDescription: of('seoDescription'),
      sources: of('sources'),
      editorNote: of('editorNote'),
    };
  }, [onChange]);
}
