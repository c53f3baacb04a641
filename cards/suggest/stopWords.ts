import type { Stop } from '../../domain/activity/stopped/stopOf';

/** What has become of it. */
export const stopWords: Record<Stop, string> = {
  paused: 'It has paused.',
  closed: 'It is closed for now.',
  gone: 'Its source does not list it any more: it may have ended.',
  doNotSuggest: 'The team has marked it as not to be suggested.',
  ended: 'It has ended.',
};
