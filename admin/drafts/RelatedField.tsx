import { Box, Typography } from '@mui/material';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { FindingNote } from '../findings/FindingNote.tsx';
import type { RelationKind } from '../gql/graphql.ts';
import { Choice } from '../layout/Choice.tsx';
import { CodeLookUp } from './CodeLookUp.tsx';
import { DragHandle } from './DragHandle.tsx';
import type { Finding, Related } from './draft.body.ts';
import { LIMITS } from './draft.limits.ts';
import { EntryButtons, movesByKey } from './EntryButtons.tsx';
import { OVER_STYLE, takesEntries } from './entry.drag.ts';
import { findingsAbout, findingsAt } from './finding.place.ts';
import { ListGroup } from './ListGroup.tsx';
import { replaced } from './list.order.ts';
import { TextEntry } from './TextEntry.tsx';
import { useEntries } from './useEntries.ts';

const KINDS: readonly RelationKind[] = [
  'SEE_ALSO',
  'ALTERNATIVE',
  'FAMILY',
  'GLOBAL',
  'TECHNICAL',
  'PROFESSIONAL',
  'ADD_ON',
  'BASE',
  'REPLACED_BY',
];

interface RelatedFieldProps {
  readonly code: string;
  readonly related: readonly Related[];
  readonly findings: readonly Finding[];
  readonly isReadOnly: boolean;
  readonly onChange: (related: Related[]) => void;
}

export const RelatedField = memo(function RelatedField(props: RelatedFieldProps) {
  const { code, related, findings, isReadOnly, onChange } = props;
  const t = useTranslate();
  const { move, remove, add } = useEntries('related', related, codeOf, onChange);
  return (
    <ListGroup
      path="related"
      label={t('fields.related')}
      hint={t('hints.related')}
      limit="related"
      count={related.length}
      findings={findingsAt(findings, 'related')}
      isReadOnly={isReadOnly}
    >
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
        {related.map((entry, index) => (
          <Box
            component="li"
            key={`${entry.code} ${timesBefore(related, index)}`}
            onKeyDown={isReadOnly ? undefined : movesByKey(index, (to) => move(index, to))}
            {...(isReadOnly ? {} : takesEntries('related', index, move))}
            sx={OVER_STYLE}
          >
            <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 1 }}>
              {!isReadOnly && <DragHandle list="related" index={index} />}
              <Typography variant="body2" sx={{ fontWeight: 650, width: 56, lineHeight: '38px' }}>
                {entry.code}
              </Typography>
              <Choice
                label={t('draft.kindOf', { name: entry.code })}
                isLabelHidden
                value={entry.kind}
                disabled={isReadOnly}
                options={KINDS.map((value) => ({ value, label: t(`relationKinds.${value}`) }))}
                onChange={(value) =>
                  onChange(replaced(related, index, { ...entry, kind: value as RelationKind }))
                }
              />
              <Box sx={{ flex: '1 1 160px', minWidth: 0 }}>
                <TextEntry
                  path={`related.${index}.note`}
                  label={t('draft.noteOf', { name: entry.code })}
                  isLabelHidden
                  placeholder={t('draft.note')}
                  value={entry.note}
                  onChange={(note) => onChange(replaced(related, index, { ...entry, note }))}
                  limit="relatedNote"
                  findings={findingsAt(findings, `related.${index}.note`)}
                  isReadOnly={isReadOnly}
                />
              </Box>
              {!isReadOnly && (
                <EntryButtons
                  name={entry.code}
                  index={index}
                  count={related.length}
                  onMove={(to) => move(index, to)}
                  onRemove={() => remove(index)}
                />
              )}
            </Box>
            {findingsAbout(findings, `related.${index}`, ['note']).map((finding) => (
              <FindingNote key={`${finding.rule}${finding.message}`} finding={finding} />
            ))}
          </Box>
        ))}
      </Box>
      {!isReadOnly && related.length < LIMITS.related.max && (
        <CodeLookUp
          label={t('draft.addRelated')}
          taken={[code, ...related.map((entry) => entry.code)]}
          onChoose={(chosen) => add({ code: chosen, kind: 'SEE_ALSO', note: '' })}
        />
      )}
    </ListGroup>
  );
});

const codeOf = ({ code }: Related) => code;

/** A code may stand twice with two kinds; its turn tells the two apart. */
function timesBefore(related: readonly Related[], index: number): number {
  return related.slice(0, index).filter(({ code }) => code === related[index]?.code).length;
}
