import type { Notice } from '../notice/notice';
import type { Refusal } from '../refusal';
import type { OurKnowledge } from './activity';
import type { ActivityDeed } from './activityChange';

/** The fields that a deed sets; `undefined` takes one away. What is not named stays. */
export type ActivityPatch = { [F in keyof OurKnowledge]?: OurKnowledge[F] | undefined };

export type ActivityDecision =
  | { ok: true; what: ActivityDeed; patch: ActivityPatch; notices?: Notice[] }
  | ActivityRefused;

export interface ActivityRefused {
  ok: false;
  refusal: Refusal;
  /** What is to be mended, by the input that it stands beside. */
  problems?: Record<string, string>;
}

export function mend(refusal: Refusal, problems: Record<string, string>): ActivityRefused {
  return { ok: false, refusal, problems };
}
