import { bringChangeForm, bringForm, contributesForm } from '../../../cards/conference/forms/bringForm';
import { teamCard } from '../../../cards/conference/teamCard';
import { caseForm } from '../../../cards/referral/caseForm';
import { mostQuestionLetters, mostTitleLetters } from '../../../domain/conference/limits';
import { fullestCase } from '../fullestCase';
import { found, local, long, type Made, named, nonce, staffName, times, worker, zone } from './made';

const now = '2026-11-22T22:10:00.000Z';
const today = '2026-11-23';
const why = 'Please choose a case conference.';
const brought = found('gettingStarted');
const conferences = times(3, (at) => ({
  id: `conference${at}`.padEnd(12, 'x'),
  title: long(mostTitleLetters),
  when: 'Wednesday 23 September, 10:00 am (AEST)',
}));
const fullest = fullestCase(brought);
const part = {
  relations: ['holder', 'lead'] as const,
  local,
  timeZone: zone,
  nonce,
  readerId: worker.id,
  now,
  conferences,
};
const asked = {
  found: fullest,
  relations: ['holder', 'lead'] as const,
  local,
  nonce,
  readerId: worker.id,
  typed: { broughtId: fullest.brought?.[0]?.id ?? '', question: long(mostQuestionLetters) },
  problems: {},
  people: times(30, (at) => ({ title: `${staffName}: 10:00 am (AEST)`, value: `conference${at}` })),
  today,
};
const caseProblems = Object.fromEntries(
  ['conference', 'reason', 'question', 'contributes'].map((id) => [id, why]),
);

export const dialogsOfTeam: Made[] = [
  ...named(
    teamCard,
    teamCard({ ...part, found: fullest, says: 'Changed.' }),
    teamCard({ ...part, found: found('gettingStarted'), conferences: [] }),
    teamCard({ ...part, found: found('closed') }),
  ),
  ...[bringForm, bringChangeForm, contributesForm].flatMap((form): Made[] => [
    [`caseForm ${form.verb}`, caseForm(form, asked)],
    [`caseForm ${form.verb}, of nobody`, caseForm(form, { ...asked, found: brought, people: [], typed: {} })],
    [`caseForm ${form.verb}, to be mended`, caseForm(form, { ...asked, problems: caseProblems })],
  ]),
];
