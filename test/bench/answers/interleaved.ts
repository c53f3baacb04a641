import { random } from '../random';
import type { Member } from '../running/member';
import { shuffled } from '../running/shuffled';
import type { RunningBot } from '../running/startBot';
import { journey, type Step, steps } from './journey';

interface Options {
  bare: readonly RunningBot[];
  referrer: Member;
  worker: Member;
  rounds: number;
  warmUp: number;
  only?: readonly Step[];
}
/** For each step and bot what each round took, in milliseconds; and how large the card was. */
export type Times = Record<Step, { bytes: number; took: Record<string, number[]> }>;

/** Each step once by ours and once by each bare bot, in an order that changes, round after round. */
export async function interleaved(options: Options): Promise<Times> {
  const { bare, referrer, worker, rounds, warmUp, only = steps } = options;
  const next = random(8);
  const times = Object.fromEntries(steps.map((step) => [step, { bytes: 0, took: {} }])) as unknown as Times;
  for (let round = -warmUp; round < rounds; round += 1) {
    const way = journey(referrer, worker, round + warmUp);
    for (const step of only) {
      const { by, activity } = await way.asked(step);
      const figure = times[step];
      const ask = async (bot?: RunningBot) => {
        if (!bot) {
          const { took, card, bytes } = await by.sends(activity);
          // of the first: another size each round would be another card to make
          figure.bytes ||= bytes;
          way.answered(card);
          return took;
        }
        const sized = {
          ...activity,
          channelData: { ...activity.channelData, cardBytes: figure.bytes || 5_000 },
        };
        return (await by.sends(sized, bot.endpoint)).took;
      };
      for (const bot of shuffled([undefined, ...bare], next)) {
        const took = await ask(bot);
        const name = bot?.name ?? 'ours';
        figure.took[name] ??= [];
        if (round >= 0) figure.took[name].push(took);
      }
    }
  }
  return times;
}
