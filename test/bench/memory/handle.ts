import type { Incoming } from '../running/member';
import type { World } from '../running/openWorld';
import { post } from '../running/post';

const atOnce = 4;
/** What a bare bot is asked to answer with: as large as our middling card. */
const cardBytes = 6_000;

interface Wanted {
  count: number;
  /** After so many seconds it is enough. */
  seconds: number;
}

/** Lets a bot handle so many activities, four at a time. Gives how many it handled in the time. */
export async function handle(
  { connector }: World,
  endpoint: string,
  activities: AsyncGenerator<Incoming>,
  { count, seconds }: Wanted,
): Promise<number> {
  let begun = 0;
  const until = Date.now() + seconds * 1_000;
  const another = async () => {
    while (begun < count && Date.now() < until) {
      begun += 1;
      const { value: activity } = await activities.next();
      const { status, raw } = await post(endpoint, {
        ...activity,
        channelData: { ...activity.channelData, cardBytes },
      });
      if (status !== 200) throw new Error(`It answered ${status}: ${raw.slice(0, 200)}`);
      // whoever makes the next ones may still be reading the last
      if (connector.sent.length > 200) connector.sent.splice(0, 150);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, another));
  return begun;
}
