import { measureAddForm } from '../../../cards/measure/measureAddForm';
import { measureErrorForm } from '../../../cards/measure/measureErrorForm';
import { measuresPart } from '../../../cards/measure/measuresPart';
import { caseDetails } from '../../../cards/referral/caseDetails';
import { caseForm } from '../../../cards/referral/caseForm';
import type { Measured } from '../../../domain/measure/measure';
import type { Case } from '../../../domain/referral/case';
import { measured } from '../measures';
import { found, local, type Made, named, nonce, times, worker, zone } from './made';

const now = '2027-11-22T22:10:00.000Z';
/** As many as are kept, over more than a year, one of them entered in error and one of another version. */
const measures: Measured[] = [
  ...times(10, (at) => measured(`2027-${String(at + 1).padStart(2, '0')}-28`, [at % 3, 1, 2])),
  measured('2027-10-28', [0, 0, 0], { isError: true }),
  measured('2027-11-01', [2, 2, 2], { version: '0' }),
];
const asked: Case = { ...found('gettingStarted'), measures };
const view = {
  found: asked,
  relations: ['holder', 'lead'] as const,
  local: { ...local, measures: ['ucla3'] },
  timeZone: zone,
  nonce,
  readerId: worker.id,
  now,
};
const off = { ...view, local };
const undo = { by: worker.id, until: '2027-11-22T22:20:00.000Z', revision: 2, before: asked };
const says = 'Their answers are written down.';
const asks = { ...view, typed: {}, problems: {}, people: [], today: '2027-11-23' };
const problems = {
  saidYes: 'Please ask first, and tick that they said yes.',
  answer2: 'Please choose an answer to each question.',
  measured: 'Please choose which answers.',
};
const typed = { instrument: 'ucla3@1', saidYes: 'true', answer1: '2', when: 'end' };

export const dialogsOfMeasure: Made[] = [
  ...named(
    measuresPart,
    measuresPart({ ...view, found: { ...asked, undo }, says }),
    measuresPart({ ...view, found: found('named') }),
    measuresPart({ ...off, found: { ...asked, measures: measures.slice(0, 1) } }),
    measuresPart({ ...off, found: { ...found('closed'), measures } }),
  ),
  ...named(caseDetails, caseDetails(view), caseDetails({ ...view, found: found('named') })),
  ...[measureAddForm, measureErrorForm].flatMap((form): Made[] => [
    [`caseForm ${form.verb}, full`, caseForm(form, asks)],
    [`caseForm ${form.verb}, with nothing there`, caseForm(form, { ...asks, found: found('named') })],
    [`caseForm ${form.verb}, switched off meanwhile`, caseForm(form, { ...asks, local })],
    [`caseForm ${form.verb}, to be mended`, caseForm(form, { ...asks, typed, problems })],
  ]),
];
