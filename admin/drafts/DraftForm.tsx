import { Box, Typography } from '@mui/material';
import { type ComponentType, memo, type ReactNode, useId, useMemo } from 'react';
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

interface PartProps extends Omit<DraftFormProps, 'onChange'> {
  readonly setters: Setters;
}

/** Every field of a page's words, in the order in which a reader meets them. A key draws the part that it is typed in. */
export function DraftForm({ onChange, ...shown }: DraftFormProps) {
  const t = useTranslate();
  const setters = useSetters(onChange);
  return (
    <Box
      component="form"
      aria-label={t('draft.form', { code: shown.code })}
      onSubmit={(event) => event.preventDefault()}
      sx={{ display: 'grid', gap: 3 }}
    >
      <NamePart {...shown} setters={setters} />
      <ReadersPart {...shown} setters={setters} />
      <FaqsPart {...shown} setters={setters} />
      <BillingPart {...shown} setters={setters} />
      <LinksPart {...shown} setters={setters} />
      <SearchPart {...shown} setters={setters} />
      <HousePart {...shown} setters={setters} />
    </Box>
  );
}

/** A part that is drawn again when one of its fields changes, or what holds for all of them. */
function partOf(fields: readonly BodyField[], View: ComponentType<PartProps>) {
  return memo(
    View,
    ({ body: before, ...old }, { body: after, ...fresh }) =>
      fields.every((field) => before[field] === after[field]) &&
      (Object.keys(fresh) as (keyof typeof fresh)[]).every((name) => old[name] === fresh[name]),
  );
}

const NamePart = partOf(['displayName', 'synonyms'], (props) => {
  const t = useTranslate();
  const findings = useAbout(props.findings, 'synonyms');
  return (
    <Part title={t('draft.parts.name')}>
      <Words field="displayName" hint={t('hints.displayName')} {...props} />
      <SynonymsField
        synonyms={props.body.synonyms}
        findings={findings}
        isReadOnly={props.isReadOnly}
        onChange={props.setters.synonyms}
      />
    </Part>
  );
});

const ReadersPart = partOf(['plainLanguage', 'summary', 'clinicalContext', 'specialties'], (props) => {
  const t = useTranslate();
  const findings = useAbout(props.findings, 'specialties');
  return (
    <Part title={t('draft.parts.readers')}>
      <Words field="plainLanguage" rows={3} hint={t('hints.plainLanguage')} {...props} />
      <Words field="summary" rows={3} hint={t('hints.summary')} {...props} />
      <Words field="clinicalContext" rows={3} hint={t('hints.clinicalContext')} {...props} />
      <SpecialtiesField
        specialties={props.body.specialties}
        findings={findings}
        isReadOnly={props.isReadOnly}
        onChange={props.setters.specialties}
      />
    </Part>
  );
});

const FaqsPart = partOf(['faqs'], ({ body, firstIds, findings, isReadOnly, setters }) => {
  const t = useTranslate();
  return (
    <Part title={t('draft.parts.faqs')}>
      <FaqsField
        faqs={body.faqs}
        firstIds={firstIds}
        findings={findings}
        isReadOnly={isReadOnly}
        onChange={setters.faqs}
      />
    </Part>
  );
});

const BillingPart = partOf(['billingOverride', 'billingSourceUrl'], (props) => {
  const t = useTranslate();
  return (
    <Part title={t('draft.parts.billing')}>
      <Words field="billingOverride" rows={2} hint={t('hints.billingOverride')} {...props} />
      <Words field="billingSourceUrl" hint={t('hints.billingSourceUrl')} type="url" {...props} />
    </Part>
  );
});

const LinksPart = partOf(['related', 'sources'], ({ code, body, findings, isReadOnly, setters }) => {
  const t = useTranslate();
  return (
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
  );
});

const SearchPart = partOf(['seoTitle', 'seoDescription'], (props) => {
  const t = useTranslate();
  return (
    <Part title={t('draft.parts.search')}>
      <Words field="seoTitle" hint={t('hints.seoTitle')} {...props} />
      <Words field="seoDescription" rows={2} hint={t('hints.seoDescription')} {...props} />
    </Part>
  );
});

const HousePart = partOf(['editorNote'], (props) => {
  const t = useTranslate();
  return (
    <Part title={t('draft.parts.house')}>
      <Words field="editorNote" rows={2} hint={t('hints.editorNote')} {...props} />
    </Part>
  );
});

interface WordsProps extends PartProps {
  readonly field: TextField;
  readonly rows?: number;
  readonly hint: string;
  readonly type?: 'url';
}

/** One text of the body. */
function Words({ field, body, findings, isReadOnly, setters, rows, hint, type }: WordsProps) {
  const t = useTranslate();
  return (
    <TextEntry
      path={field}
      label={t(`fields.${field}`)}
      value={body[field]}
      onChange={setters[field]}
      findings={findingsAt(findings, field)}
      isReadOnly={isReadOnly}
      hint={hint}
      {...(rows === undefined ? {} : { rows })}
      {...(type === undefined ? {} : { type })}
      {...(field === 'billingSourceUrl' ? {} : { limit: field })}
    />
  );
}

function useAbout(findings: readonly Finding[], field: 'synonyms' | 'specialties'): Finding[] {
  return useMemo(() => findingsAbout(findings, field, []), [findings, field]);
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
