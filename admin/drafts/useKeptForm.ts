import { useCallback, useMemo, useState } from 'react';
import { useKept } from './useKept.ts';

type TypedForm = Readonly<Record<string, string>>;

interface Begun<Form> {
  readonly form: Form;
  /** Of the table that it was typed on: whoever saved since is seen when it is sent. */
  readonly version: number;
}

/**
 * A form over a table that several people change. What is typed and the version that it was typed on stay on this device,
 * under `place`, until it was saved or is thrown away. `first` and `version` count as they are when the form opens.
 */
export function useKeptForm<Form extends { readonly [Name in keyof Form]: string }>(
  place: string,
  first: Form,
  version: number,
) {
  const [nothing] = useState<Begun<Form>>({ form: first, version });
  const isWhole = useMemo(() => (kept: unknown) => isBegunForm(kept, nothing.form), [nothing]);
  const [begun, setBegun, forget] = useKept(place, nothing, isWhole);
  const [wasBegun, setWasBegun] = useState(!isSame(begun.form, nothing.form));
  const change = useCallback(
    (patch: Partial<Form>) =>
      setBegun((before) => {
        const form = { ...before.form, ...patch };
        return before.version === nothing.version && isSame(form, nothing.form)
          ? nothing
          : { ...before, form };
      }),
    [setBegun, nothing],
  );
  /** After somebody else saved: what is typed, or what they wrote, is based on theirs now. */
  const goOn = useCallback(
    (since: number, form?: Form) => setBegun((before) => ({ form: form ?? before.form, version: since })),
    [setBegun],
  );
  const throwAway = useCallback(() => {
    forget();
    setWasBegun(false);
  }, [forget]);
  return {
    ...begun,
    isTouched: !isSame(begun.form, nothing.form),
    wasBegun,
    change,
    goOn,
    forget,
    throwAway,
  };
}

/** Whether this is a kept form with the fields of `like`. */
export function isBegunForm<Form extends { readonly [Name in keyof Form]: string }>(
  kept: unknown,
  like: Form,
): kept is Begun<Form> {
  const { form, version } = (kept ?? {}) as Partial<Begun<TypedForm>>;
  return (
    typeof version === 'number' &&
    typeof form === 'object' &&
    form !== null &&
    Object.keys(like).every((name) => typeof form[name] === 'string')
  );
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
