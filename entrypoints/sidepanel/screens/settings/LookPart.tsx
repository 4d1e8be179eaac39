import { AuthorForm } from '../../../../components/settings/AuthorForm.tsx';
import { LanguageNote } from '../../../../components/settings/LanguageNote.tsx';
import { saveAuthor } from '../../../../lib/store/author.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthorName } from '../../hooks/use-author.ts';

/** How the person at this device is named, and which language they read. */
export function LookPart() {
  return (
    <>
      <You />
      <LanguageNote />
    </>
  );
}

function You() {
  const store = useStore();
  const name = useAuthorName();
  if (name === undefined) return null;
  return <AuthorForm name={name ?? ''} onSave={(typed) => saveAuthor(store, typed)} />;
}
