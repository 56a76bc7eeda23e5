import { useEffect, useRef } from 'react';
import { useListContext } from 'react-admin';

/**
 * Sets one filter of the list around it, or takes it away where the value is empty; the others stay, also those
 * chosen so short a time ago that the list does not show them yet.
 */
export function useNarrow(): (name: string, value: string) => void {
  const { filterValues, setFilters } = useListContext();
  const chosen = useRef<Record<string, string>>(filterValues);
  useEffect(() => {
    chosen.current = filterValues;
  }, [filterValues]);
  return (name, value) => {
    const { [name]: _, ...others } = chosen.current;
    chosen.current = value === '' ? others : { ...others, [name]: value };
    setFilters(chosen.current, undefined, false);
  };
}
