import type { Deed } from '../door/answerPress';
import { forWhom } from './forWhom';
import { openSuggestions } from './openSuggestions';
import { suggestDetails } from './suggestDetails';
import { whoGoes } from './whoGoes';

/** Presses that change something, by their verb. What is suggested is added by `connection.add`. */
export const suggestChanges: Record<string, Deed> = {};

/** Presses that only show or ask. */
export const suggestViews: Record<string, Deed> = {
  'suggest.open': openSuggestions,
  'suggest.details': suggestDetails,
  'suggest.forWhom': forWhom,
  'suggest.stopped': whoGoes,
};
