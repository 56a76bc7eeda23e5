import { Box, ButtonBase, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { Vocabulary } from './template.completion.ts';

interface WordsPanelProps {
  readonly vocabulary: Vocabulary;
  readonly isReadOnly: boolean;
  /** Puts words at the caret. */
  readonly onInsert: (words: string, name: string) => void;
}

/** Everything that may stand in braces here, with its meaning; a click inserts it. */
export function WordsPanel({ vocabulary, isReadOnly, onInsert }: WordsPanelProps) {
  const t = useTranslate();
  const own = vocabulary.placeholders.filter(({ isOwn }) => isOwn);
  const shared = vocabulary.placeholders.filter(({ isOwn }) => !isOwn);
  const { conditions } = vocabulary;
  if (own.length + shared.length + conditions.length === 0) {
    return null;
  }
  const word = (name: string, meaning: string, insert: string) => (
    <Word
      key={name}
      name={name}
      meaning={meaning}
      isReadOnly={isReadOnly}
      onInsert={() => onInsert(insert, name)}
    />
  );
  return (
    <Box component="details" open={own.length > 0} sx={{ fontSize: '0.875rem' }}>
      <Box component="summary" sx={{ cursor: 'pointer', fontWeight: 600, py: 0.5 }}>
        {t('templates.words')}
      </Box>
      {own.length > 0 && (
        <Words title={t('templates.own')}>
          {own.map(({ name, meaning }) => word(name, meaning, `{${name}}`))}
        </Words>
      )}
      {conditions.length > 0 && (
        <Words title={t('templates.conditions')}>
          {conditions.map(({ name, values }) =>
            word(
              name,
              values?.filter(Boolean).join(', ') ?? '',
              values ? `{if ${name} is ${values.find(Boolean) ?? ''}}{end}` : `{if ${name}}{end}`,
            ),
          )}
        </Words>
      )}
      {shared.length > 0 && (
        <Words title={t('templates.ofPages')}>
          {shared.map(({ name, meaning }) => word(name, meaning, `{${name}}`))}
        </Words>
      )}
    </Box>
  );
}

function Words({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <Typography variant="caption" color="text.secondary" component="h3" sx={{ m: 0, mt: 1 }}>
        {title}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, columns: { sm: 2 }, columnGap: 2 }}>
        {children}
      </Box>
    </>
  );
}

interface WordProps {
  readonly name: string;
  readonly meaning: string;
  readonly isReadOnly: boolean;
  readonly onInsert: () => void;
}

function Word({ name, meaning, isReadOnly, onInsert }: WordProps) {
  const t = useTranslate();
  return (
    <Box component="li" sx={{ breakInside: 'avoid' }}>
      <ButtonBase
        disabled={isReadOnly}
        onClick={onInsert}
        aria-label={t('templates.insert', { name })}
        sx={{
          display: 'block',
          width: 1,
          textAlign: 'left',
          borderRadius: 1,
          px: 0.75,
          mx: -0.75,
          py: 0.375,
          '&:hover': { bgcolor: 'action.hover' },
        }}
      >
        <Box component="span" sx={{ color: 'primary.main' }}>
          {name}
        </Box>{' '}
        <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          {meaning}
        </Box>
      </ButtonBase>
    </Box>
  );
}
