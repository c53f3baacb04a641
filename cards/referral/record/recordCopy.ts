import { type RecordView, recordText } from '../../../domain/referral/record/recordText';
import type { Card } from '../../card';
import { consentNames } from '../forms/consentsForm';
import { eventWords } from './eventWords';
import { textToCopy } from './textToCopy';

// with the rest of the card it stays under 20 KB
const mostBytes = 16_000;

/** To paste into the clinical record: one line, or the whole of it. */
export function recordCopy(view: Omit<RecordView, 'words' | 'mostBytes'>): Card {
  const words = { events: eventWords, consents: consentNames };
  const { last, all } = recordText({ ...view, words, mostBytes });
  return textToCopy({
    texts: [
      { label: 'The last step', text: last },
      { label: 'All of it', text: all },
    ],
    note: 'What people wrote here in their own words is left out, but for what it meant to the person.',
  });
}
