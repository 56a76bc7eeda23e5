import { Autocomplete, Box, TextField, Typography } from '@mui/material';
import { memo, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useVocabulary } from '../codes/useVocabulary.ts';
import { DragHandle } from './DragHandle.tsx';
import type { Finding } from './draft.body.ts';
import { LIMITS } from './draft.limits.ts';
import { EntryButtons, movesByKey } from './EntryButtons.tsx';
import { OVER_STYLE, takesEntries } from './entry.drag.ts';
import { ListGroup } from './ListGroup.tsx';
import { useEntries } from './useEntries.ts';

interface SpecialtiesFieldProps {
  readonly specialties: readonly string[];
  readonly findings: readonly Finding[];
  readonly isReadOnly: boolean;
  readonly onChange: (specialties: string[]) => void;
}

/** Specialties in their order; the first is the primary one. */
export const SpecialtiesField = memo(function SpecialtiesField(props: SpecialtiesFieldProps) {
  const { specialties, findings, isReadOnly, onChange } = props;
  const t = useTranslate();
  const { editorialSpecialties } = useVocabulary();
  const [typed, setTyped] = useState('');
  const names = useMemo(
    () => new Map(editorialSpecialties.map(({ slug, name }) => [slug, name])),
    [editorialSpecialties],
  );
  const nameOf = (slug: string) => names.get(slug) ?? slug;
  const choices = editorialSpecialties.filter(({ slug }) => !specialties.includes(slug));
  const { move, remove, add } = useEntries('specialties', specialties, nameOf, onChange);
  return (
    <ListGroup
      path="specialties"
      label={t('fields.specialties')}
      hint={t('hints.specialties')}
      limit="specialties"
      count={specialties.length}
      findings={findings}
      isReadOnly={isReadOnly}
    >
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {specialties.map((slug, index) => (
          <Box
            component="li"
            key={slug}
            onKeyDown={isReadOnly ? undefined : movesByKey(index, (to) => move(index, to))}
            {...(isReadOnly ? {} : takesEntries('specialties', index, move))}
            sx={{
              display: 'flex',
              alignItems: 'center',
              gap: 1,
              minHeight: 34,
              borderBottom: 1,
              borderColor: 'divider',
              ...OVER_STYLE,
            }}
          >
            {!isReadOnly && <DragHandle list="specialties" index={index} />}
            <Typography variant="body2" sx={{ flex: 1 }}>
              {nameOf(slug)}
              {index === 0 && (
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {' '}
                  {t('draft.primary')}
                </Box>
              )}
            </Typography>
            {!isReadOnly && (
              <EntryButtons
                name={nameOf(slug)}
                index={index}
                count={specialties.length}
                onMove={(to) => move(index, to)}
                onRemove={() => remove(index)}
              />
            )}
          </Box>
        ))}
      </Box>
      {!isReadOnly && specialties.length < LIMITS.specialties.max && (
        <Autocomplete
          size="small"
          sx={{ mt: 0.75 }}
          options={choices}
          getOptionLabel={({ name }) => name}
          getOptionKey={({ slug }) => slug}
          value={null}
          inputValue={typed}
          onInputChange={(_, value, reason) =>
            setTyped(reason === 'selectOption' || reason === 'reset' ? '' : value)
          }
          onChange={(_, chosen) => chosen && add(chosen.slug)}
          blurOnSelect={false}
          clearOnBlur
          autoHighlight
          noOptionsText={t('draft.noSpecialty')}
          renderInput={(params) => (
            <TextField
              {...params}
              placeholder={t('draft.addSpecialty')}
              slotProps={{ htmlInput: { ...params.inputProps, 'aria-label': t('draft.addSpecialty') } }}
            />
          )}
        />
      )}
    </ListGroup>
  );
});
