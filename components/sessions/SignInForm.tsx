import { i18n } from '#i18n';
import { PrintForm, type Printing } from '../leaving/PrintForm.tsx';

export type SignInFormProps = Printing & { onClose: () => void };

/** Before a sheet to sign in on is printed: who can read it, for whom and why. */
export function SignInForm({ onClose, ...printing }: SignInFormProps) {
  const back = { words: i18n.t('signIn.back'), onPress: onClose };
  return (
    <PrintForm {...printing} label={i18n.t('signIn.paper')} back={back}>
      <p className="lead">{i18n.t('signIn.lead')}</p>
    </PrintForm>
  );
}
