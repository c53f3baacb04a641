import { factSheetInterests } from './factSheetInterests';
import { moreInterests } from './moreInterests';
import type { Term } from './term';

/** What people like to do: first the examples of the Local Connections fact sheet. */
export const interests: readonly Term[] = [...factSheetInterests, ...moreInterests];
