import { Box, FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useTranslate } from 'react-admin';
import { sectionOptions } from '../codes/section.options.ts';
import { useVocabulary } from '../codes/useVocabulary.ts';
import { Choice } from '../layout/Choice.tsx';
import { Confirmation } from '../layout/Confirmation.tsx';
import { Failure } from '../layout/Failure.tsx';
import { Field } from '../layout/Field.tsx';
import { ask } from '../providers/graphql.client.ts';
import { sentenceOf } from '../providers/refusal.ts';
import { useReleases } from '../releases/useReleases.ts';
import { keyOf, type NewKey, type NewKind } from './new.key.ts';
import { keyParts, templatePath } from './template.row.ts';
import { TEMPLATE_LIST } from './templates.graphql.ts';

const KINDS: readonly NewKind[] = ['variant', 'question', 'correction'];
/** Groups whose texts may differ by section. */
const PLAIN_GROUPS = ['Indicators', 'Payment'];
const BLANK: NewKey = { kind: 'variant', base: 'billing', place: '', name: '', release: '' };

/** A sentence for one section, a new question, or what CMS corrected in a release. Nothing is written yet. */
export function NewTemplateDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslate();
  const navigate = useNavigate();
  const { editorialSections } = useVocabulary();
  const { releases = [] } = useReleases();
  const names = [...new Set(releases.map(({ name }) => name))];
  const { data, error, refetch } = useQuery({
    queryKey: ['templates', 'keys'],
    queryFn: async ({ signal }) => (await ask(TEMPLATE_LIST, { filter: {} }, { signal })).templates,
  });
  const [wanted, setWanted] = useState(BLANK);
  const set = (patch: Partial<NewKey>) => setWanted((before) => ({ ...before, ...patch }));
  const bases = (data ?? [])
    .filter(({ key, group }) => keyParts(key).place === null && !PLAIN_GROUPS.includes(group))
    .map(({ key }) => key);
  const key = keyOf(wanted);
  const isThere = key !== null && (data ?? []).some((entry) => entry.key === key);

  return (
    <Confirmation
      title={t('templates.new.title')}
      confirm={t(isThere ? 'templates.new.open' : 'templates.new.write')}
      isBlocked={key === null || !data}
      onConfirm={async () => navigate(templatePath(key ?? ''))}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 2 }}>
        {error && !data && <Failure sentence={sentenceOf(error, t)} onRetry={() => void refetch()} />}
        <RadioGroup
          aria-label={t('templates.new.kind')}
          value={wanted.kind}
          onChange={(_, kind) => set({ kind: kind as NewKind })}
        >
          {KINDS.map((kind) => (
            <FormControlLabel
              key={kind}
              value={kind}
              control={<Radio size="small" />}
              label={t(`templates.new.kinds.${kind}`)}
            />
          ))}
        </RadioGroup>
        {wanted.kind === 'variant' && (
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
            <Choice
              label={t('templates.new.base')}
              value={wanted.base}
              options={bases.map((value) => ({ value, label: value }))}
              onChange={(base) => set({ base })}
            />
            <Choice
              label={t('templates.new.place')}
              value={wanted.place}
              options={[
                { value: '', label: t('templates.new.choosePlace') },
                ...sectionOptions(editorialSections),
              ]}
              onChange={(place) => set({ place })}
            />
          </Box>
        )}
        {wanted.kind === 'question' && (
          <Field
            label={t('templates.new.name')}
            hint={t('templates.new.nameHint')}
            value={wanted.name}
            onChange={(event) => set({ name: event.target.value })}
            inputProps={{ maxLength: 40 }}
            autoFocus
          />
        )}
        {wanted.kind === 'correction' && (
          <Choice
            label={t('templates.new.release')}
            value={wanted.release}
            options={[
              { value: '', label: t('templates.new.chooseRelease') },
              ...names.map((value) => ({ value, label: value })),
            ]}
            onChange={(release) => set({ release })}
          />
        )}
        <Typography variant="body2" color="text.secondary" role="status" sx={{ minHeight: '1.5em' }}>
          {key && t(isThere ? 'templates.new.isThere' : 'templates.new.isNew', { key })}
        </Typography>
      </Box>
    </Confirmation>
  );
}
