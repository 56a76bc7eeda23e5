import SearchIcon from '@mui/icons-material/Search';
import { InputAdornment, OutlinedInput } from '@mui/material';
import { useEffect, useRef, useState } from 'react';

const TYPING_PAUSE = 250;

interface SearchBoxProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onSearch: (q: string) => void;
}

const screen = () => window.location.hash.split('?', 1)[0];

/** Searches a moment after the last key. */
export function SearchBox({ label, hint, value, onSearch }: SearchBoxProps) {
  const [typed, setTyped] = useState(value);
  const asked = useRef(value);

  // Another way to change the search (the jump field, "clear") fills the box as well.
  useEffect(() => {
    if (value !== asked.current) {
      asked.current = value;
      setTyped(value);
    }
  }, [value]);

  useEffect(() => {
    if (typed.trim() === asked.current) {
      return;
    }
    const typedOn = screen();
    const timer = setTimeout(() => {
      // A screen being left stays mounted while the next one loads; searching then would lead back to it.
      if (screen() === typedOn) {
        asked.current = typed.trim();
        onSearch(asked.current);
      }
    }, TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [typed, onSearch]);

  return (
    <OutlinedInput
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      placeholder={hint}
      type="search"
      inputProps={{ 'aria-label': label, spellCheck: false, autoComplete: 'off' }}
      startAdornment={
        <InputAdornment position="start">
          <SearchIcon fontSize="small" aria-hidden />
        </InputAdornment>
      }
      sx={{ gridColumn: { xs: '1 / -1', md: 'auto' } }}
    />
  );
}
