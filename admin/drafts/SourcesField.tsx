import { Box } from '@mui/material';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { FindingNote } from '../findings/FindingNote.tsx';
import { DragHandle } from './DragHandle.tsx';
import type { Finding, Source } from './draft.body.ts';
import { EntryButtons, movesByKey } from './EntryButtons.tsx';
import { OVER_STYLE, takesEntries } from './entry.drag.ts';
import { findingsAbout, findingsAt } from './finding.place.ts';
import { ListGroup } from './ListGroup.tsx';
import { replaced } from './list.order.ts';
import { TextEntry } from './TextEntry.tsx';
import { useEntries } from './useEntries.ts';

interface SourcesFieldProps {
  readonly sources: readonly Source[];
  readonly findings: readonly Finding[];
  readonly isReadOnly: boolean;
  readonly onChange: (sources: Source[]) => void;
}

export const SourcesField = memo(function SourcesField({
  sources,
  findings,
  isReadOnly,
  onChange,
}: SourcesFieldProps) {
  const t = useTranslate();
  const nameOf = (_: Source, index: number) => t('draft.source', { place: index + 1 });
  const { move, remove, add, keys } = useEntries('sources', sources, nameOf, onChange);
  return (
    <ListGroup
      path="sources"
      label={t('fields.sources')}
      hint={t('hints.sources')}
      limit="sources"
      count={sources.length}
      findings={findingsAt(findings, 'sources')}
      isReadOnly={isReadOnly}
      addLabel={t('draft.addSource')}
      onAdd={() => add({ label: '', url: '' }, 'label')}
    >
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
        {sources.map((source, index) => {
          const name = nameOf(source, index);
          return (
            <Box
              component="li"
              key={keys[index]}
              onKeyDown={isReadOnly ? undefined : movesByKey(index, (to) => move(index, to))}
              {...(isReadOnly ? {} : takesEntries('sources', index, move))}
              sx={OVER_STYLE}
            >
              <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 1 }}>
                {!isReadOnly && <DragHandle list="sources" index={index} />}
                <Box sx={{ flex: '1 1 130px' }}>
                  <TextEntry
                    path={`sources.${index}.label`}
                    label={t('draft.labelOf', { name })}
                    isLabelHidden
                    placeholder={t('draft.label')}
                    value={source.label}
                    onChange={(label) => onChange(replaced(sources, index, { ...source, label }))}
                    limit="sourceLabel"
                    findings={findingsAt(findings, `sources.${index}.label`)}
                    isReadOnly={isReadOnly}
                  />
                </Box>
                <Box sx={{ flex: '2 1 180px' }}>
                  <TextEntry
                    path={`sources.${index}.url`}
                    label={t('draft.addressOf', { name })}
                    isLabelHidden
                    placeholder="https://"
                    type="url"
                    value={source.url}
                    onChange={(url) => onChange(replaced(sources, index, { ...source, url }))}
                    findings={findingsAt(findings, `sources.${index}.url`)}
                    isReadOnly={isReadOnly}
                  />
                </Box>
                {!isReadOnly && (
                  <EntryButtons
                    name={name}
                    index={index}
                    count={sources.length}
                    onMove={(to) => move(index, to)}
                    onRemove={() => remove(index)}
                  />
                )}
              </Box>
              {findingsAbout(findings, `sources.${index}`, ['label', 'url']).map((finding) => (
                <FindingNote key={`${finding.rule}${finding.message}`} finding={finding} />
              ))}
            </Box>
          );
        })}
      </Box>
    </ListGroup>
  );
});
