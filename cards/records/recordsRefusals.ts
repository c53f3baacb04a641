import type { RecordsRefusal } from '../../domain/records/recordsRefusal';

/** What a person reads when nothing was done, and what they can do. */
export const recordsRefusals: Record<RecordsRefusal, string> = {
  'reason-needed': 'Please choose why.',
  'words-needed': 'Please write why in a few words, without naming a person.',
  'holder-needed': 'Please write which organisation or role will hold it.',
  'export-open': 'Another export is under way here. Let it be made, or withdraw it first.',
  'second-person': 'You asked for this yourself. Another Lead or privacy officer answers it.',
  'not-independent':
    'The second person has to have been Lead or privacy officer here before this was asked for, and neither may have let the other in within thirty days before. Ask another one.',
  'already-answered': 'It was answered already. Nothing was changed.',
  'class-needed': 'No class is set for that at this Local, so everything is kept.',
  'authority-needed':
    'Please write the number of the disposal authority, like PROS 09/09 VAR 3: letters and digits, at most 40.',
  'go-through-first': 'Please go through them for holds and legal requests first, and tick that you have.',
  'cases-needed': 'Please tick at least one.',
  kept: 'It is kept for now; its Lead knows why.',
  'not-now': 'Something has changed since. Nothing was changed here: please look at the list again.',
};
