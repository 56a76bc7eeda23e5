import { useListContext } from 'react-admin';

/** Sets one filter of the list around it, or takes it away where the value is empty; the others stay. */
export function useNarrow(): (name: string, value: string) => void {
  const { filterValues, setFilters } = useListContext();
  return (name, value) => {
    const { [name]: _, ...others } = filterValues as Record<string, string>;
    setFilters(value === '' ? others : { ...others, [name]: value }, undefined, false);
  };
}
