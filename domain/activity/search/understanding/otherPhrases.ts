import type { Meaning } from './meaning';

const said: readonly (readonly [Meaning, string])[] = [
  [
    { kind: 'cost', cost: 'free' },
    'free, no cost, free of charge, no charge, at no cost, costs nothing, no fee',
  ],
  [
    { kind: 'cost', cost: 'upTo5' },
    'cheap, low cost, affordable, under $5, up to $5, $5, 5 dollars, under 5',
  ],
  [{ kind: 'cost', cost: 'upTo10' }, 'under $10, up to $10, $10, 10 dollars, under 10'],
  [
    { kind: 'where', where: 'online' },
    'online, on line, virtual, zoom, by video, video call, by phone, by telephone',
  ],
  [{ kind: 'where', where: 'online' }, 'from home, at home, webinar'],
  [{ kind: 'where', where: 'inPerson' }, 'in person, face to face, not online'],
  [{ kind: 'vetted' }, 'vetted, visited, vetted only, visited only, checked'],
  [{ kind: 'trusted' }, 'trusted, trusted only, only trusted'],
  [
    { kind: 'nothing' },
    'near me, near here, nearby, close by, close to me, near by, around here, in my area',
  ],
  [
    { kind: 'nothing' },
    'this, next, no experience, any age, all ages, any day, any time, anytime, anywhere, new, weekly',
  ],
  [{ kind: 'words' }, 'gluten free, hands free, fancy free, free range'],
  [{ kind: 'words' }, 'all night, good night, game day, sun safe, sun smart, open day'],
];

/** What is no term, no day and no place, as people say it. */
export const otherPhrases: readonly (readonly [phrase: string, meaning: Meaning])[] = said.flatMap(
  ([meaning, phrases]) => phrases.split(', ').map((phrase) => [phrase, meaning] as const),
);
