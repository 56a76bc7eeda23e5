import { Box, Checkbox, FormControlLabel } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useVocabulary } from '../codes/useVocabulary.ts';
import type { BulkAct } from '../gql/graphql.ts';
import { Choice } from '../layout/Choice.tsx';
import { useMe } from '../providers/useSession.ts';
import { useWorkProgress } from '../worklist/useWorkProgress.ts';
import { useWriters } from '../worklist/useWriters.ts';
import { ACTS, type BulkSettings } from './bulk.act.ts';

interface BulkFormProps {
  readonly acts?: readonly BulkAct[];
  readonly act: BulkAct;
  readonly onAct: (act: BulkAct) => void;
  readonly settings: BulkSettings;
  readonly onSettings: (settings: BulkSettings) => void;
}

/** What to do, and what that needs. */
export function BulkForm({ acts, act, onAct, settings, onSettings }: BulkFormProps) {
  const t = useTranslate();
  const me = useMe();
  const writers = useWriters();
  const { editorialSpecialties } = useVocabulary();
  const { progress: releases = [] } = useWorkProgress();
  const offered = ACTS.filter(
    ([value, permission]) => me?.permissions.includes(permission) && (acts?.includes(value) ?? true),
  );
  const isOfSpecialty = act === 'ADD_SPECIALTY' || act === 'REMOVE_SPECIALTY';
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Choice
        label={t('bulk.what')}
        value={act}
        options={offered.map(([value]) => ({ value, label: t(`bulk.acts.${value}`) }))}
        onChange={(value) => onAct(value as BulkAct)}
      />
      {isOfSpecialty && (
        <Choice
          label={t('codes.facets.specialty')}
          value={settings.specialty}
          options={[
            { value: '', label: t('bulk.chooseSpecialty') },
            ...editorialSpecialties.map(({ slug, name }) => ({ value: slug, label: name })),
          ]}
          onChange={(specialty) => onSettings({ ...settings, specialty })}
        />
      )}
      {act === 'ASSIGN' && (
        <Choice
          label={t('worklist.facets.assignee')}
          value={settings.personId}
          options={[
            { value: '', label: t('worklist.nobody') },
            ...writers.map(({ id, name }) => ({
              value: id,
              label: id === me?.id ? t('worklist.me', { name }) : name,
            })),
          ]}
          onChange={(personId) => onSettings({ ...settings, personId })}
        />
      )}
      {act === 'CONFIRM' && (
        <Choice
          label={t('bulk.forRelease')}
          value={settings.release}
          options={[
            { value: '', label: t('bulk.chooseRelease') },
            ...releases.map(({ release, open }) => ({
              value: release,
              label: t('bulk.releaseWith', { release, smart_count: open }),
            })),
          ]}
          onChange={(release) => onSettings({ ...settings, release })}
        />
      )}
      {act === 'SUBMIT' && (
        <FormControlLabel
          control={
            <Checkbox
              checked={settings.ownWords}
              onChange={(event) => onSettings({ ...settings, ownWords: event.target.checked })}
            />
          }
          label={t('steps.ownWords')}
        />
      )}
      {act === 'SUBMIT' && (
        <FormControlLabel
          control={
            <Checkbox
              checked={settings.isAssisted}
              onChange={(event) => onSettings({ ...settings, isAssisted: event.target.checked })}
            />
          }
          label={t('steps.assisted')}
        />
      )}
    </Box>
  );
}
