import { useTranslate } from 'react-admin';
import { Field } from '../layout/Field.tsx';

/** NIST 800-63B asks for length and nothing else; the server has the last word. */
const MINIMUM = 8;

/** A password chosen and repeated: inputs `next` and `again` of the form around it. */
export function NewPassword({ error }: { error: string | null }) {
  const t = useTranslate();
  return (
    <>
      <Field
        label={t('account.newPassword')}
        name="next"
        type="password"
        required
        hint={t('account.passwordHint', { minimum: MINIMUM })}
        inputProps={{ autoComplete: 'new-password', minLength: MINIMUM }}
      />
      <Field
        label={t('account.repeatPassword')}
        name="again"
        type="password"
        required
        error={error}
        inputProps={{ autoComplete: 'new-password' }}
      />
    </>
  );
}
