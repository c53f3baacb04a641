import type { Card } from '../../card';
import { textToCopy } from './textToCopy';

/** The whole list, to be given to the person. */
export function auditCopy(text: string): Card {
  return textToCopy({
    says: [
      'Before you give this: check it for other people, and for anyone’s safety. Where giving it could expose somebody to family violence or other serious harm, do not give it, even when they ask or agree.',
    ],
    texts: [{ label: 'Who has looked, for the person', text }],
    note: 'Staff stand in it by role and not by name.',
  });
}
