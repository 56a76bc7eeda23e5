import {
  type ComponentType,
  createElement,
  type FunctionComponent,
  lazy,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { NotFetched } from './NotFetched.tsx';
import { NotFetchedDialog } from './NotFetchedDialog.tsx';
import { PieceBoundary, PieceNotFetched } from './PieceBoundary.tsx';

type Load<Props> = () => Promise<{ default: ComponentType<Props> }>;

/** A part that is fetched when it is first drawn. `ahead` fetches it beforehand, so that it is there without a line. */
export type Later<Props> = FunctionComponent<Props> & { readonly ahead: () => void };

/** A screen or a pane. One that cannot be fetched says so in its place, and leaves what stands around it alone. */
export function later<Props extends object>(load: Load<Props>): Later<Props> {
  return fetched(load, (retry) => <NotFetched onRetry={retry} />);
}

/** A dialog. One that cannot be fetched is a dialog that says so. */
export function laterDialog<Props extends { readonly onClose: () => void }>(load: Load<Props>): Later<Props> {
  return fetched(load, (retry, { onClose }) => <NotFetchedDialog onRetry={retry} onClose={onClose} />);
}

function fetched<Props extends object>(
  load: Load<Props>,
  instead: (retry: () => void, props: Props) => React.ReactNode,
): Later<Props> {
  let hasFailed = false;
  // React remembers a failure for good, so each new attempt is a new lazy component. Browsers do so as well, until
  // the page is loaded again: without a line nothing is asked for.
  const begin = (): ComponentType<Props> => {
    hasFailed = false;
    return lazy(() =>
      (navigator.onLine ? load() : Promise.reject(new TypeError('No line.'))).catch((thrown: unknown) => {
        hasFailed = true;
        throw new PieceNotFetched(thrown);
      }),
    );
  };
  let piece = begin();
  const beginAgain = () => {
    piece = begin();
  };
  function Piece(props: Props) {
    const [attempt, setAttempt] = useState(0);
    const retry = useCallback(() => {
      beginAgain();
      setAttempt((before) => before + 1);
    }, []);
    // Whoever closes a part that did not come and opens it again means another attempt.
    useEffect(() => () => (hasFailed ? beginAgain() : undefined), []);
    return (
      <PieceBoundary key={attempt} instead={instead(retry, props)}>
        {createElement(piece, props)}
      </PieceBoundary>
    );
  }
  return Object.assign(Piece, { ahead: () => void (navigator.onLine && load().catch(() => undefined)) });
}

const SOON = 2_000;

/** Fetches parts that must be there when the line is lost, once the screen around them stands. */
export function useAhead(...parts: readonly { readonly ahead: () => void }[]): void {
  const wanted = useRef(parts);
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const { ahead } of wanted.current) {
        ahead();
      }
    }, SOON);
    return () => clearTimeout(timer);
  }, []);
}
