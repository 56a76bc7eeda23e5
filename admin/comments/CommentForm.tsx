import { Box, Button, OutlinedInput, Paper } from '@mui/material';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { randomKey } from '../drafts/draft.body.ts';
import { useKept } from '../drafts/useKept.ts';
import { caretPlace, typeInto } from '../layout/caret.place.ts';
import { Note } from '../layout/Note.tsx';
import { sentenceOf } from '../providers/refusal.ts';
import { type Callable, mentionAt, mentionedIds } from './mention.ts';
import { type Colleague, type Said, useColleagues } from './useComments.ts';

interface Begun {
  readonly text: string;
  readonly clientKey: string;
}

function isBegun(kept: unknown): kept is Begun {
  const { text, clientKey } = (kept ?? {}) as Partial<Begun>;
  return typeof text === 'string' && typeof clientKey === 'string';
}

interface CommentFormProps {
  /** Names the field for screen readers. */
  readonly label: string;
  readonly send: string;
  /** What it begins with: a remark that is put in other words. */
  readonly remark?: { readonly body: string; readonly mentions: readonly Callable[] };
  /** Under what it is kept on this device until it is sent. */
  readonly keptAs: string;
  /** Takes the focus when it comes. */
  readonly isEager?: boolean;
  /** Throws what has to be shown here; what was typed stays. */
  readonly onSay: (said: Said) => Promise<unknown>;
  readonly onCancel?: () => void;
}

/** A text area that calls colleagues by @ and a name. Ctrl with Enter sends. */
export function CommentForm({
  label,
  send,
  remark,
  keptAs,
  isEager = false,
  onSay,
  onCancel,
}: CommentFormProps) {
  const t = useTranslate();
  const listId = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const people = useColleagues();
  // Of two people with one name, the one that was chosen is meant.
  const picked = useRef<readonly Callable[]>(remark?.mentions ?? []);
  const before = remark?.body ?? '';
  const [nothing] = useState<Begun>({ text: before, clientKey: '' });
  const [{ text, clientKey }, setBegun, forget] = useKept(keptAs, nothing, isBegun);
  // The key stays with the words: sent again after a reload, they are written once.
  const setText = (typed: string) =>
    setBegun((begun) =>
      typed === before ? nothing : { text: typed, clientKey: begun.clientKey || randomKey() },
    );
  const [caret, setCaret] = useState<number | null>(null);
  const [active, setActive] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const calling = caret === null ? null : mentionAt(text, caret, people);
  const options = calling?.options ?? [];
  const chosen = Math.min(active, options.length - 1);

  useEffect(() => {
    if (isEager) {
      area.current?.focus();
    }
  }, [isEager]);

  const say = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await onSay({
        body: text,
        mentions: mentionedIds(text, [...picked.current, ...people]),
        clientKey,
      });
      forget();
    } catch (thrown) {
      setFailure(thrown);
    } finally {
      setBusy(false);
    }
  };
  const choose = (person: Callable | undefined) => {
    if (calling && area.current && person) {
      picked.current = [person, ...picked.current];
      typeInto(area.current, calling.from, calling.to, `@${person.name} `);
      setCaret(null);
    }
  };
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (text.trim() !== '' && text !== before && !isBusy) {
        void say();
      }
    } else if (event.key === 'Escape' && calling) {
      event.preventDefault();
      event.stopPropagation();
      setCaret(null);
    } else if (event.key === 'Escape' && onCancel && text === before) {
      event.stopPropagation();
      onCancel();
    } else if (calling && step !== undefined) {
      event.preventDefault();
      setActive((chosen + step + options.length) % options.length);
    } else if (calling && (event.key === 'Enter' || event.key === 'Tab')) {
      event.preventDefault();
      choose(options[chosen]);
    }
  };

  return (
    <Box
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        void say();
      }}
      sx={{ display: 'grid', gap: 0.75 }}
    >
      <Box sx={{ position: 'relative' }}>
        <OutlinedInput
          inputRef={area}
          fullWidth
          multiline
          minRows={2}
          value={text}
          placeholder={t('comments.hint')}
          onChange={(event) => {
            setText(event.target.value);
            setCaret(event.target.selectionStart);
            setActive(0);
          }}
          onKeyDown={onKey}
          onBlur={() => setCaret(null)}
          inputProps={{
            'aria-label': label,
            'aria-autocomplete': 'list',
            'aria-controls': calling ? listId : undefined,
            'aria-activedescendant': calling ? `${listId}-${chosen}` : undefined,
            'aria-keyshortcuts': 'Control+Enter',
            maxLength: 4_000,
          }}
        />
        {calling && area.current && (
          <Names
            id={listId}
            people={options}
            active={chosen}
            place={caretPlace(area.current, calling.from)}
            onChoose={choose}
          />
        )}
      </Box>
      {failure !== null && (
        <Note tone="red" role="alert">
          {sentenceOf(failure, t)}
        </Note>
      )}
      <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end' }}>
        {onCancel && (
          <Button
            onClick={() => {
              forget();
              onCancel();
            }}
            disabled={isBusy}
          >
            {t('verbs.cancel')}
          </Button>
        )}
        <Button type="submit" variant="outlined" disabled={text.trim() === '' || text === before || isBusy}>
          {send}
        </Button>
      </Box>
    </Box>
  );
}

interface NamesProps {
  readonly id: string;
  readonly people: readonly Colleague[];
  readonly active: number;
  readonly place: { readonly left: number; readonly top: number };
  readonly onChoose: (person: Colleague) => void;
}

function Names({ id, people, active, place, onChoose }: NamesProps) {
  const t = useTranslate();
  return (
    <Paper
      variant="outlined"
      component="ul"
      role="listbox"
      id={id}
      aria-label={t('comments.people')}
      sx={{
        position: 'absolute',
        left: `min(${place.left + 12}px, calc(100% - 220px))`,
        top: place.top + 12,
        zIndex: 'modal',
        width: 220,
        m: 0,
        p: 0.5,
        listStyle: 'none',
        boxShadow: 3,
        bgcolor: 'background.paper',
      }}
    >
      {people.map((person, index) => (
        <Box
          key={person.id}
          component="li"
          role="option"
          id={`${id}-${index}`}
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(person)}
          sx={{
            display: 'flex',
            gap: 1,
            px: 1,
            minHeight: 32,
            alignItems: 'center',
            borderRadius: 1,
            cursor: 'pointer',
            fontSize: '0.875rem',
            bgcolor: index === active ? 'action.selected' : undefined,
            '&:hover': { bgcolor: 'action.hover' },
          }}
        >
          <Box component="span" sx={{ flex: 1, fontWeight: 600 }}>
            {person.name}
          </Box>
          <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
            {t(`roles.${person.role}`)}
          </Box>
        </Box>
      ))}
    </Paper>
  );
}
