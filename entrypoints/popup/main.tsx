import '../../components/ui/foundation.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { locale } from '../../lib/words/locale.ts';
import { PolicyProvider } from '../sidepanel/PolicyProvider.tsx';
import { Popup } from './Popup.tsx';

document.documentElement.lang = locale();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <PolicyProvider>
        <Popup />
      </PolicyProvider>
    </StrictMode>,
  );
}
