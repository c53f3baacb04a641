import fc from 'fast-check';
import { changeOf } from '../../../domain/measure/changeInWords';
import { instruments } from '../../../domain/measure/instruments';
import { askedAt, instrumentKey, instrumentsOn } from '../../../domain/measure/instrumentsOn';
import { ucla3 } from '../../../domain/measure/ucla3';

/** Every way to answer so many questions, each with so many answers. */
function everyPath(questions: number, answers: number): number[][] {
  if (questions === 0) return [[]];
  return everyPath(questions - 1, answers).flatMap((path) =>
    Array.from({ length: answers }, (_, answer) => [...path, answer]),
  );
}

test('the three questions and answers stand word for word, with their source', () => {
  expect(ucla3).toMatchObject({
    name: 'UCLA 3-item Loneliness Scale',
    source: 'Hughes, Waite, Hawkley and Cacioppo, 2004',
    questions: [
      'How often do you feel that you lack companionship?',
      'How often do you feel left out?',
      'How often do you feel isolated from others?',
    ],
    answers: ['Hardly ever or never', 'Some of the time', 'Often'],
    lowest: 3,
    highest: 9,
  });
  expect([ucla3.score([0, 0, 0]), ucla3.score([1, 0, 2]), ucla3.score([2, 2, 2])]).toEqual([3, 6, 9]);
});

test('no clinical instrument is shipped, nothing is called a label, and there is no cut-off', () => {
  expect(instruments.map(({ id }) => id)).toEqual(['ucla3']);
  const clinical = /who-?5|\bk-?(6|10)\b|kessler|phq|gad-?7|dass|honos|basis-?32|swemwbs|depress|anxiety/i;
  const judging = /cut-?off|threshold|\blonely\b|severe|screen|diagnos|symptom|risk/i;
  const words = JSON.stringify(instruments);
  expect(words).not.toMatch(clinical);
  expect(words).not.toMatch(judging);
});

test('an id and a version are of one set of questions alone', () => {
  expect(new Set(instruments.map(instrumentKey)).size).toBe(instruments.length);
});

describe.each(instruments.map((one) => [instrumentKey(one), one] as const))('%s', (_, instrument) => {
  const { questions, answers, score, lowest, highest } = instrument;
  const paths = everyPath(questions.length, answers.length);

  test('every way to answer gives a whole number within its bounds, both of which are reached', () => {
    const scores = paths.map(score);
    expect(scores.every(Number.isInteger)).toBe(true);
    expect([Math.min(...scores), Math.max(...scores)]).toEqual([lowest, highest]);
  });

  test('an answer that is further along moves the number one way only', () => {
    const steps = paths.flatMap((path) =>
      path.flatMap((answer, at) =>
        answer + 1 < answers.length ? [score(path.with(at, answer + 1)) - score(path)] : [],
      ),
    );
    expect(new Set(steps.map(Math.sign)).size).toBe(1);
  });

  test('has words for somebody to read aloud, and to say no to', () => {
    expect(instrument.intro).toContain('You can leave it; nothing changes if you do.');
  });

  test('which way is less lonely holds for any two numbers', () => {
    const number = fc.integer({ min: lowest, max: highest });
    fc.assert(
      fc.property(number, number, (first, last) => {
        const change = changeOf(instrument, { score: first }, { score: last });
        const better = instrument.lessLonely === 'lower' ? first - last : last - first;
        expect(change).toBe(better > 0 ? 'less' : better < 0 ? 'more' : 'same');
      }),
    );
  });
});

test('a Local has those that it names, and none by itself', () => {
  expect(instrumentsOn({ measures: [] })).toEqual([]);
  expect(instrumentsOn({ measures: ['ucla3', 'ucla3'] })).toEqual([ucla3]);
  expect(askedAt({ measures: ['ucla3'] }, undefined)).toBe(ucla3);
  expect(askedAt({ measures: ['ucla3'] }, 'ucla3@1')).toBe(ucla3);
  expect(askedAt({ measures: ['ucla3'] }, 'ucla3@2')).toBeUndefined();
  expect(askedAt({ measures: [] }, 'ucla3@1')).toBeUndefined();
});
