import { Box, Checkbox, FormControlLabel } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Choice } from '../layout/Choice.tsx';
import { Field } from '../layout/Field.tsx';
import { type Refusal, sentenceOf } from '../providers/refusal.ts';
import type { UploadOptions } from './upload.ts';
import { useReleases } from './useReleases.ts';

interface UploadFieldsProps {
  readonly options: UploadOptions;
  readonly isBlocked: boolean;
  readonly refusal: Refusal | null;
  readonly onChange: (patch: Partial<UploadOptions>) => void;
}

/** What shall be done with the files. Most can stay as it is: the files say what they are. */
export function UploadFields({ options, isBlocked, refusal, onChange }: UploadFieldsProps) {
  const t = useTranslate();
  const { releases = [] } = useReleases();
  const errorOf = (name: string) => (refusal?.field === name ? sentenceOf(refusal, t) : null);
  const isCompanion = options.attachTo !== '';
  const labels = releases
    .filter(({ state }) => state !== 'WITHDRAWN')
    .map(({ name, cut }) => `${name}/${cut}`);
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
        <Field
          label={t('imports.release')}
          hint={t('imports.releaseHint')}
          value={options.release}
          onChange={(event) => onChange({ release: event.target.value.toUpperCase() })}
          error={errorOf('release')}
          disabled={isBlocked || isCompanion}
          inputProps={{ autoComplete: 'off', spellCheck: false }}
        />
        <Field
          label={t('imports.effective')}
          hint={t('imports.effectiveHint')}
          type="date"
          value={options.effective}
          onChange={(event) => onChange({ effective: event.target.value })}
          error={errorOf('effective')}
          disabled={isBlocked || isCompanion}
        />
      </Box>
      <Choice
        label={t('imports.attachTo')}
        value={options.attachTo}
        disabled={isBlocked}
        options={[
          { value: '', label: t('imports.attachNone') },
          ...labels.map((value) => ({ value, label: value })),
        ]}
        onChange={(attachTo) => onChange({ attachTo, ...(attachTo ? { release: '', effective: '' } : {}) })}
      />
      {!isCompanion && (
        <Choice
          label={t('imports.activate')}
          value={options.activate}
          disabled={isBlocked || options.isDryRun}
          options={(['NO', 'ON_ITS_DAY', 'NOW'] as const).map((value) => ({
            value,
            label: t(`imports.activations.${value}`),
          }))}
          onChange={(activate) => onChange({ activate: activate as UploadOptions['activate'] })}
        />
      )}
      <FormControlLabel
        control={
          <Checkbox
            checked={options.isDryRun}
            disabled={isBlocked}
            onChange={(event) => onChange({ isDryRun: event.target.checked })}
          />
        }
        label={t('imports.dryRun')}
      />
      {options.accept.length > 0 && (
        <Box sx={{ fontSize: '0.875rem' }}>
          {t('imports.accepted')}
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {options.accept.map(({ kind, reason }) => (
              <li key={kind}>
                <b>{kind}</b> {reason}
              </li>
            ))}
          </Box>
        </Box>
      )}
    </Box>
  );
}
