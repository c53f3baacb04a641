import type { Card, Element } from '../card';
import { quiet } from '../parts';

/** How much of the case one card has room for. */
export interface Room {
  /** Lines of each section. */
  lines: number;
  /** What the referral said stands in the card; or it opens by itself. */
  hasReferral: boolean;
  /** So do the switches of the consents. */
  hasSwitches: boolean;
  /** So does what the team is asked and has agreed on. */
  hasTeam: boolean;
  /** How many of the latest steps. */
  steps: number;
}

// what was just done is put on top of it
const mostBytes = 19_000;
const ample: Room = {
  lines: Number.POSITIVE_INFINITY,
  hasReferral: true,
  hasSwitches: true,
  hasTeam: true,
  steps: 3,
};
const tight: Room = { ...ample, hasReferral: false, hasSwitches: false };
const tighter: readonly Room[] = [
  { ...ample, lines: 8 },
  { ...ample, lines: 8, hasReferral: false },
  { ...ample, lines: 5, hasReferral: false },
  { ...tight, lines: 5 },
  { ...tight, lines: 3 },
  { ...tight, lines: 2 },
  { ...tight, lines: 2, hasTeam: false },
  { ...tight, lines: 1, hasTeam: false },
  { ...tight, lines: 1, hasTeam: false, steps: 0 },
  { ...tight, lines: 0, hasTeam: false, steps: 0 },
];

/** With as much of each section as one card can hold. */
export function shortened(draw: (room: Room) => Card): Card {
  let card = draw(ample);
  for (const room of tighter) {
    if (bytesOf(card) <= mostBytes) break;
    card = draw(room);
  }
  return card;
}

/** The heading of a section, its first lines, how many more there are, and its button. */
export function firstLines(section: readonly Element[], most: number): Element[] {
  const [heading, ...lines] = section.filter(({ type }) => type !== 'ActionSet');
  const buttons = section.filter(({ type }) => type === 'ActionSet');
  const left = lines.length - most;
  if (!heading || left <= 0) return [...section];
  return [heading, ...lines.slice(0, most), quiet(`and ${left} more`), ...buttons];
}

function bytesOf(card: Card): number {
  return new TextEncoder().encode(JSON.stringify(card)).length;
}
