import { aboutDeeds } from '../../../bot/whatMatters/aboutWays';
import { caseForm } from '../../../cards/referral/caseForm';
import { aboutCard } from '../../../cards/whatMatters/aboutCard';
import { weekdays } from '../../../domain/activity/search/wanted';
import { accessFeatures } from '../../../domain/activity/terms/access';
import { languages } from '../../../domain/activity/terms/languages';
import type { Case } from '../../../domain/referral/case';
import { found, local, long, type Made, named, nonce, times, worker, zone } from './made';

const at = '2026-11-22T22:10:00.000Z';
const twelve = times(12, (count) => long(58) + String(count + 10));
/** With all that they can say of themselves, as long as it may be. */
export const sayingAll: Case = {
  ...found('gettingStarted'),
  whatMatters: {
    interests: { past: twelve, present: twelve, future: twelve },
    strengths: long(300),
    values: long(300),
    habits: long(300),
    going: {
      area: 'lga:brimbank',
      days: [...weekdays],
      times: ['morning', 'afternoon', 'evening'],
      cost: 'upTo10',
      where: 'inPerson',
      access: accessFeatures.map(({ id }) => id),
      languages: languages.slice(0, 3).map(({ id }) => id),
    },
  },
  rhythm: { everyDays: 28, bestDays: [...weekdays], bestTimes: long(100) },
};
/** Nobody has asked anything yet. */
const { whatMatters: _w, accessNeeds: _n, whatHelps: _h, avoid: _a, ...unasked } = sayingAll.participant;
const bare: Case = { ...found('named'), participant: unasked };

const view = { relations: ['holder', 'lead'] as const, local, nonce, readerId: worker.id, now: at };
const about = { ...view, timeZone: zone };
const brimbank = { id: 'lga:brimbank', name: 'City of Brimbank' };
const places = [
  brimbank,
  ...times(200, (count) => ({ id: `town:far-away-${count}`, name: `A town that is far away ${count}` })),
];
const asks = { ...view, typed: {}, problems: {}, people: [], places, today: '2026-11-23' };

export const dialogsOfAbout: Made[] = [
  ...named(
    aboutCard,
    aboutCard({ ...about, found: sayingAll, says: 'Saved: Interests.' }),
    aboutCard({ ...about, found: bare }),
    aboutCard({ ...about, found: sayingAll, relations: ['careTeam'] }),
    aboutCard({ ...about, found: bare, relations: ['careTeam'] }),
  ),
  ...aboutDeeds.flatMap(({ form, freeText = ['area'] }): Made[] => {
    const problems = Object.fromEntries(freeText.map((input) => [input, 'Please mend it.']));
    return [
      [`caseForm ${form.verb}, full`, caseForm(form, { ...asks, found: sayingAll })],
      [`caseForm ${form.verb}, empty`, caseForm(form, { ...asks, found: bare })],
      [`caseForm ${form.verb}, to be mended`, caseForm(form, { ...asks, found: sayingAll, problems })],
    ];
  }),
];
