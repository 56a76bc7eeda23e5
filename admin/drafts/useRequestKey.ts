import { useCallback, useRef } from 'react';
import { randomKey } from './draft.body.ts';

/** A client key for what is sent: the same for the same request, so that a retry after a lost answer does nothing twice. */
export function useRequestKey(): (request: unknown) => string {
  const last = useRef({ text: '', key: '' });
  return useCallback((request) => {
    const text = JSON.stringify(request);
    if (last.current.text !== text) {
      last.current = { text, key: randomKey() };
    }
    return last.current.key;
  }, []);
}
