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
    const timer = setTimeout(() => {
      asked.current = typed.trim();
      onSearch(asked.current);
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
