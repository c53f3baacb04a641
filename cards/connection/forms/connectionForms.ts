import { addByNameForm } from './addByNameForm';
import { bookForm } from './bookForm';
import { confidenceForm } from './confidenceForm';
import { endForm } from './endForm';
import { introduceForm } from './introduceForm';
import { moveForm } from './moveForm';
import { noteForm } from './noteForm';
import { settledForm } from './settledForm';
import { travelForm } from './travelForm';
import { visitForm } from './visitForm';

/** Every form about an activity of the person. */
export const connectionForms = [
  addByNameForm,
  introduceForm,
  bookForm,
  moveForm,
  visitForm,
  settledForm,
  endForm,
  travelForm,
  confidenceForm,
  noteForm,
];
