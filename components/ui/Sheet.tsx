import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { i18n } from '#i18n';
import { IconButton } from './IconButton.tsx';
import './sheet.css';

type SheetProps = {
  title: string;
  lead?: string;
  onClose: () => void;
  /** Nothing but its own act closes it: what it shows cannot be shown again. */
  isHeld?: boolean;
  children: ReactNode;
  /** The sheet's one main act and what stands beside it. */
  foot?: ReactNode;
};

/** A modal sheet from the bottom for one short act; Escape and the ground beside it close it. */
export function Sheet({ title, lead, onClose, isHeld = false, children, foot }: SheetProps) {
  return (
    <ModalOverlay
      className="scrim bb"
      isOpen
      isDismissable={!isHeld}
      isKeyboardDismissDisabled={isHeld}
      onOpenChange={(isOpen) => isOpen || onClose()}
    >
      <Modal className="sheet">
        <Dialog className="sheet__dialog">
          <header className="sheet__head">
            <div>
              <Heading slot="title" level={2} className="sheet__title">
                {title}
              </Heading>
              {lead ? <p className="sm muted">{lead}</p> : null}
            </div>
            {isHeld ? null : (
              <span className="push">
                <IconButton icon="close" label={i18n.t('ui.close')} onPress={onClose} />
              </span>
            )}
          </header>
          <div className="sheet__body">{children}</div>
          {foot ? <footer className="foot">{foot}</footer> : null}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
