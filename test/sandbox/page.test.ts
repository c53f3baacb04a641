import { markdown } from '../../sandbox/page/markdown';
import { melbourneTime } from '../../sandbox/page/melbourneTime';

test.each([
  ['plain', '<p>plain</p>'],
  [
    '**bold** and _italic_ and *italic*',
    '<p><strong>bold</strong> and <em>italic</em> and <em>italic</em></p>',
  ],
  ['[ring](tel:131114)', '<p><a href="tel:131114">ring</a></p>'],
  ['one\ntwo\n\nthree', '<p>one<br>two</p><p>three</p>'],
  ['- a\r- b', '<ul><li>a</li><li>b</li></ul>'],
  ['1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
  ['2 * 3 * 4 and snake_case_name', '<p>2 * 3 * 4 and snake_case_name</p>'],
])('a card’s text %j is drawn as %s', (text, html) => {
  expect(markdown(text)).toBe(html);
});

test.each(['<img src=x onerror=alert(1)>', '[x](javascript:alert(1))', '[x](https://a" onclick="b)', '"\'&'])(
  'nothing in %s becomes more than text or a link',
  (text) => {
    const html = markdown(text).replace(/<\/?p>|<a href="https:[^"<>]*">|<\/a>/g, '');
    expect(html).not.toMatch(/[<>"]/);
  },
);

test('tomorrow 8:30 is 8:30 in Melbourne, over a change of its clocks too', () => {
  expect(melbourneTime.tomorrowAt('2026-11-24T04:00:00Z', '08:30')).toBe('2026-11-24T21:30:00.000Z');
  expect(melbourneTime.tomorrowAt('2026-10-03T04:00:00Z', '08:30')).toBe('2026-10-03T21:30:00.000Z');
  expect(melbourneTime.tomorrowAt('2026-04-04T04:00:00Z', '08:30')).toBe('2026-04-04T22:30:00.000Z');
});
