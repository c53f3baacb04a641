import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import fc from 'fast-check';
import type { Measured } from '../../../domain/measure/measure';
import type { Case } from '../../../domain/referral/case';
import type { Status } from '../../../domain/referral/referral';
import { withStanding } from '../../../domain/referral/standing';
import { taskStatus } from '../../../domain/referral/taskStatus';
import { measured } from '../../support/measures';
import { randomRuns } from '../../support/randomRuns';
import { does } from '../../support/referralDeeds';
import { deeds } from '../../support/referralModel';
import { dueCase, linesOn, local, type Reading, readers } from '../due/dueCases';

const root = join(__dirname, '../../..');
/** The measures themselves, the case that keeps them, the settings that switch them on, and where they are wired in. */
const mayKnow = [
  /^domain\/measure\//,
  /^domain\/referral\/case\.ts$/,
  /^domain\/local\.ts$/,
  /^cards\/measure\//,
  /^cards\/referral\/caseDetails\.ts$/,
  /^bot\/measure\//,
  /^bot\/workWays\.ts$/,
  // the verbs alone
  /^domain\/referral\/record\/deedWords\.ts$/,
  // copies the answers of one step, for whoever does the work
  /^bot\/caseCard\//,
  /^cards\/caseCard\//,
  // what is given to the person themself
  /^cards\/information\/held\/yourAnswers\.ts$/,
  // take back, bring along with the whole of the work, or lead back to it, whatever was answered
  /^domain\/referral\/workUndo\.ts$/,
  /^domain\/referral\/people\/joinedWork\//,
  /^cards\/referral\/wayBack\.ts$/,
];

test('no rule, list, line or notice reads what was answered', () => {
  const files = ['domain', 'cards', 'bot'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file).split(sep).join('/')),
  );
  const reads = files.filter((file) =>
    /\bmeasures\b|domain\/measure|\.\/measure\/|\.\.\/measure\//.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(reads).toContain('domain/measure/addMeasure.ts');
  expect(reads.filter((file) => !mayKnow.some((one) => one.test(file)))).toEqual([]);
});

const statuses = Object.keys(taskStatus) as Status[];
const answers = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 3, maxLength: 3 });
const some = fc
  .array(fc.tuple(answers, fc.boolean()), { minLength: 1, maxLength: 12 })
  .map((all) =>
    all.map(([chosen, isWrong]) => measured('2026-11-20', chosen, isWrong ? { isError: true } : {})),
  );
const without = ({ measures: _asked, ...rest }: Case) => rest;

test('where a case stands, and all that is due about it, is the same whatever they answered, or nothing', () => {
  const date = fc.integer({ min: 0, max: 400 }).map((days) => dayAfter(days));
  const reading = fc.constantFrom(...(Object.keys(readers) as Reading[]));
  fc.assert(
    fc.property(fc.constantFrom(...statuses), some, date, reading, (status, measures, day, reader) => {
      const [bare, asked] = [dueCase(status), dueCase(status, { measures })];
      expect(linesOn(asked, reader, day)).toEqual(linesOn(bare, reader, day));
      expect(without(withStanding(asked, local))).toEqual(without(withStanding(bare, local)));
    }),
    { numRuns: randomRuns },
  );
});

test('every deed on a case is done, or refused, whatever they answered', () => {
  const by = fc.constantFrom('dana' as const, 'ana' as const, 'ben' as const, 'lou' as const, 'ivy' as const);
  fc.assert(
    fc.property(
      fc.constantFrom(...statuses),
      fc.constantFrom(...deeds),
      by,
      some,
      (status, deed, name, measures) => {
        const decided = (more: { measures?: Measured[] }) => {
          const decision = does(deed, dueCase(status, more), name, '2026-11-24T00:00:00.000Z');
          return decision.ok ? { ...decision, next: without(decision.next) } : decision;
        };
        expect(decided({ measures })).toEqual(decided({}));
      },
    ),
    { numRuns: randomRuns },
  );
});

function dayAfter(days: number): string {
  return new Date(Date.parse('2026-11-23') + days * 86_400_000).toISOString().slice(0, 10);
}
