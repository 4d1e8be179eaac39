import { answerPages } from '../../lib/messaging/answer.ts';
import { openPage, openStudent } from './open-panel.ts';
import { receiveReading, receiveStop } from './receive-reading.ts';
import { receivePointed, receivePointingEnded, tellTaught } from './taught-pages.ts';

/** Who does what with each message a page frame may send. */
export function answerPageMessages(): void {
  answerPages({
    'page-read': receiveReading,
    'open-student': openStudent,
    'open-page': openPage,
    'watching-stopped': receiveStop,
    'ask-taught': tellTaught,
    pointed: receivePointed,
    'pointing-ended': receivePointingEnded,
  });
}
