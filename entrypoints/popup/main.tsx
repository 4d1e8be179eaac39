import '../../components/ui/foundation.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { InLanguage } from '../../components/ui/InLanguage.tsx';
import { PolicyProvider } from '../sidepanel/PolicyProvider.tsx';
import { Popup } from './Popup.tsx';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <InLanguage>
        <PolicyProvider>
          <Popup />
        </PolicyProvider>
      </InLanguage>
    </StrictMode>,
  );
}
