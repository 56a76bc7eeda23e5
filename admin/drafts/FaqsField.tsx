import { Box, Typography } from '@mui/material';
import { memo, useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { useAnnounce } from '../layout/Announcements.tsx';
import { type Faq, type Finding, newFaq } from './draft.body.ts';
import { FaqEntry } from './FaqEntry.tsx';
import { controlId, findingsAbout, findingsAt } from './finding.place.ts';
import { ListGroup } from './ListGroup.tsx';
import { moved, replaced, without } from './list.order.ts';

interface FaqsFieldProps {
  readonly faqs: readonly Faq[];
  readonly firstIds: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
  readonly isReadOnly: boolean;
  readonly onChange: (faqs: Faq[]) => void;
}

/** Questions and answers, added, removed and put in order by buttons or by Alt with an arrow. */
export const FaqsField = memo(function FaqsField(props: FaqsFieldProps) {
  const { faqs, firstIds, findings, isReadOnly, onChange } = props;
  const t = useTranslate();
  const announce = useAnnounce();
  const own = useMemo(() => findingsAt(findings, 'faqs'), [findings]);
  const latest = useRef(faqs);
  latest.current = faqs;
  const focusNext = useRef<string | null>(null);

  useEffect(() => {
    if (focusNext.current) {
      document.getElementById(focusNext.current)?.focus();
      focusNext.current = null;
    }
  });

  const edit = useCallback(
    (index: number, faq: Faq) => onChange(replaced(latest.current, index, faq)),
    [onChange],
  );
  const move = useCallback(
    (from: number, to: number) => {
      if (to >= 0 && to < latest.current.length) {
        onChange(moved(latest.current, from, to));
        announce(t('draft.movedTo', { name: t('draft.faq', { place: from + 1 }), place: to + 1 }));
      }
    },
    [onChange, announce, t],
  );
  const remove = useCallback(
    (index: number) => {
      focusNext.current = controlId('faqs');
      onChange(without(latest.current, index));
      announce(t('draft.removed', { name: t('draft.faq', { place: index + 1 }) }));
    },
    [onChange, announce, t],
  );
  const add = () => {
    focusNext.current = controlId(`faqs.${faqs.length}.question`);
    onChange([...faqs, newFaq()]);
  };

  return (
    <ListGroup
      path="faqs"
      label={t('fields.faqs')}
      hint={t('hints.faqs')}
      limit="faqs"
      count={faqs.length}
      findings={own}
      isReadOnly={isReadOnly}
      addLabel={t('draft.addFaq')}
      onAdd={add}
    >
      {faqs.length === 0 && isReadOnly && (
        <Typography variant="body2" color="text.secondary">
          {t('draft.noFaqs')}
        </Typography>
      )}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {faqs.map((faq, index) => (
          <FaqEntry
            key={firstIds.get(faq.id) ?? faq.id}
            faq={faq}
            index={index}
            count={faqs.length}
            questionFindings={findingsAt(findings, `faqs.${index}.question`)}
            answerFindings={findingsAt(findings, `faqs.${index}.answer`)}
            ownFindings={findingsAbout(findings, `faqs.${index}`, ['question', 'answer'])}
            isReadOnly={isReadOnly}
            onEdit={edit}
            onMove={move}
            onRemove={remove}
          />
        ))}
      </Box>
    </ListGroup>
  );
});
