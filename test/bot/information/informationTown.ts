import type { Case } from '../../../domain/referral/case';
import { textOf, untouched } from '../../support/cardReading';
import { type Name, openCaseTown } from '../../support/caseTown';
import { requestId } from '../../support/requests';

export const id = 'BRI-2THS';

export async function openInformationTown() {
  const at = await openCaseTown();
  const press = (who: Name, verb: string, ids = {}, inputs = {}) =>
    at.presses(who, verb, { caseId: id, requestId, ...ids }, inputs);
  return {
    ...at,
    press,
    /** The whole text to give, part by part, as the Lead would copy it. */
    async given(): Promise<string> {
      const parts: string[] = [];
      for (let page = 0; ; page += 1) {
        const { card } = await press('lou', 'information.text', { page: String(page) });
        parts.push(untouched(card)['text1'] ?? '');
        if (!textOf(card).includes('Next part')) return parts.join('\n');
      }
    },
    async change(more: (found: Case) => Partial<Case>) {
      const held = await at.town.store.read('cases', 'brimbank', id);
      if (!held) throw new Error('There is no case.');
      await at.town.store.replace('cases', held, { ...held.document, ...more(held.document) });
    },
  };
}
export type InformationTown = Awaited<ReturnType<typeof openInformationTown>>;
