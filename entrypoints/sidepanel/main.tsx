import '../../components/ui/foundation.ts';
import './app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { InLanguage } from '../../components/ui/InLanguage.tsx';
import { noteTrouble, noteUncaught } from '../../lib/platform/troubles.ts';
import { App } from './App.tsx';
import { NoteTrouble } from './hooks/note-trouble.ts';
import { Recover } from './Recover.tsx';

noteUncaught('other');
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <NoteTrouble value={(error, doing) => void noteTrouble(error, doing)}>
        <InLanguage>
          <Recover>
            <App />
          </Recover>
        </InLanguage>
      </NoteTrouble>
    </StrictMode>,
  );
}
