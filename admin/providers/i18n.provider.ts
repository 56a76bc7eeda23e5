import type { I18nProvider } from 'react-admin';
import { LOCALE } from './locale.ts';
import { messages } from './messages.en.ts';

type Messages = { readonly [key: string]: string | Messages };
type Values = Readonly<Record<string, unknown>>;

const plural = new Intl.PluralRules(LOCALE);
/** Order in which a message with `||||` states its forms. */
const FORMS = ['one', 'other'];

/**
 * The sentence under a dotted key, with `%{name}` filled in and one of the forms around `||||` chosen by
 * `smart_count`. An unknown key answers `values._` or itself.
 */
export function say(key: string, values: Values = {}): string {
  const found = lookUp(key) ?? (typeof values._ === 'string' ? values._ : key);
  return chosenForm(found, values).replace(/%\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

export const i18nProvider: I18nProvider = {
  translate: (key, values) => say(key, values ?? {}),
  changeLocale: () => Promise.resolve(),
  getLocale: () => LOCALE,
};

function lookUp(key: string): string | null {
  let here: string | Messages | undefined = messages;
  for (const step of key.split('.')) {
    here = typeof here === 'object' ? here[step] : undefined;
  }
  return typeof here === 'string' ? here : null;
}

function chosenForm(message: string, values: Values): string {
  const forms = message.split('||||');
  if (forms.length === 1) {
    return message;
  }
  const form = plural.select(Number(values.smart_count ?? 0));
  return (forms[FORMS.indexOf(form)] ?? forms.at(-1) ?? message).trim();
}
