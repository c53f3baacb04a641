import { sends } from '../buttons';
import type { Card } from '../card';
import { asked, textInput } from '../inputs';
import { card, heading, line } from '../parts';

/** To a Lead: somebody asked whose work here may have ended long ago. */
export function whoseRequest(nonce: string, typed: Record<string, string> = {}, why?: string): Card {
  const beside = asked(typed, why ? { reference: why } : {});
  return card(
    [
      heading('Somebody asked about their own record'),
      line('Write the reference of their referral. To look for it by name, say find.'),
      ...beside(textInput('reference', 'Reference', { maxLength: 20, placeholder: 'BRI-7K3Q' })),
    ],
    [
      sends('Open', { verb: 'information.find', nonce }, 'positive'),
      sends('Back', { verb: 'access.open', nonce }),
    ],
  );
}
