import '../../components/ui/foundation.ts';
import './app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { noteTrouble, noteUncaught } from '../../lib/platform/troubles.ts';
import { locale } from '../../lib/words/locale.ts';
import { App } from './App.tsx';
import { NoteTrouble } from './hooks/note-trouble.ts';
import { Recover } from './Recover.tsx';

noteUncaught('other');
document.documentElement.lang = locale();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <NoteTrouble value={(error, doing) => void noteTrouble(error, doing)}>
        <Recover>
          <App />
        </Recover>
      </NoteTrouble>
    </StrictMode>,
  );
}
