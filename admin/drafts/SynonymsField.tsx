import CloseIcon from '@mui/icons-material/Close';
import { Box, Button, IconButton, OutlinedInput } from '@mui/material';
import { memo, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { SynonymKind } from '../gql/graphql.ts';
import { Choice } from '../layout/Choice.tsx';
import type { Finding, Synonym } from './draft.body.ts';
import { LIMITS } from './draft.limits.ts';
import { ListGroup } from './ListGroup.tsx';
import { replaced } from './list.order.ts';
import { withAdded } from './synonym.entry.ts';
import { useEntries } from './useEntries.ts';

const KINDS: readonly SynonymKind[] = ['CLINICAL', 'LAY', 'ABBREVIATION'];

interface SynonymsFieldProps {
  readonly synonyms: readonly Synonym[];
  readonly findings: readonly Finding[];
  readonly isReadOnly: boolean;
  readonly onChange: (synonyms: Synonym[]) => void;
}

/** Other names as chips, each with its kind. Enter adds; a comma or a line break parts several. */
export const SynonymsField = memo(function SynonymsField(props: SynonymsFieldProps) {
  const { synonyms, findings, isReadOnly, onChange } = props;
  const t = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState<SynonymKind>('LAY');
  const kinds = KINDS.map((value) => ({ value, label: t(`synonymKinds.${value}`) }));

  const { remove } = useEntries('synonyms', synonyms, ({ text }) => text, onChange);

  const add = () => {
    const next = withAdded(synonyms, typed, kind);
    if (next.length > synonyms.length) {
      onChange(next);
    }
    setTyped('');
    input.current?.focus();
  };
  return (
    <ListGroup
      path="synonyms"
      label={t('fields.synonyms')}
      hint={t('hints.synonyms')}
      limit="synonyms"
      count={synonyms.length}
      findings={findings}
      isReadOnly={isReadOnly}
    >
      <Box
        component="ul"
        sx={{ listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: 0.75, m: 0, p: 0 }}
      >
        {synonyms.map((synonym, index) => (
          <Box
            component="li"
            key={synonym.text}
            sx={{
              display: 'flex',
              alignItems: 'center',
              border: 1,
              borderColor: 'divider',
              borderRadius: 4,
              bgcolor: 'background.paper',
              pl: 1.25,
              maxWidth: '100%',
              minHeight: 32,
            }}
          >
            <Box component="span" sx={{ overflowWrap: 'anywhere', fontSize: '0.875rem' }}>
              {synonym.text}
            </Box>
            {isReadOnly ? (
              <Box component="span" sx={{ px: 1, color: 'text.secondary', fontSize: '0.8125rem' }}>
                {t(`synonymKinds.${synonym.kind}`)}
              </Box>
            ) : (
              <>
                <Box
                  component="select"
                  aria-label={t('draft.kindOf', { name: synonym.text })}
                  value={synonym.kind}
                  onChange={(event: { target: { value: string } }) =>
                    onChange(
                      replaced(synonyms, index, { ...synonym, kind: event.target.value as SynonymKind }),
                    )
                  }
                  sx={{
                    ml: 0.75,
                    border: 0,
                    fieldSizing: 'content',
                    minHeight: 24,
                    bgcolor: 'transparent',
                    color: 'text.secondary',
                    font: 'inherit',
                    fontSize: '0.8125rem',
                    borderRadius: 1,
                    '& option': { bgcolor: 'background.paper' },
                  }}
                >
                  {kinds.map(({ value, label }) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </Box>
                <IconButton
                  aria-label={t('draft.removeWhich', { name: synonym.text })}
                  onClick={() => remove(index)}
                  sx={{ p: 0.625, mr: 0.25 }}
                >
                  <CloseIcon fontSize="inherit" />
                </IconButton>
              </>
            )}
          </Box>
        ))}
      </Box>
      {!isReadOnly && synonyms.length < LIMITS.synonyms.max && (
        <Box sx={{ display: 'flex', gap: 1, mt: synonyms.length > 0 ? 0.75 : 0 }}>
          <OutlinedInput
            inputRef={input}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') {
                event.preventDefault();
                add();
              }
            }}
            placeholder={t('draft.newSynonym')}
            inputProps={{ 'aria-label': t('draft.newSynonym') }}
            sx={{ flex: 1, minWidth: 0 }}
          />
          <Choice
            label={t('draft.kindOfNew')}
            isLabelHidden
            value={kind}
            options={kinds}
            onChange={(value) => setKind(value as SynonymKind)}
          />
          <Button
            variant="outlined"
            onClick={add}
            disabled={typed.trim() === ''}
            aria-label={t('draft.addSynonym')}
          >
            {t('verbs.add')}
          </Button>
        </Box>
      )}
    </ListGroup>
  );
});
