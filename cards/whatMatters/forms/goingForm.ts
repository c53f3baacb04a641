import { timesOfDay } from '../../../domain/activity/search/wanted';
import { timeNames } from '../../../domain/activity/search/weekdayNames';
import { accessFeatures } from '../../../domain/activity/terms/access';
import { languages } from '../../../domain/activity/terms/languages';
import { goingOf } from '../../../domain/whatMatters/goingOf';
import {
  costChoices,
  dayChoices,
  namesOf,
  placeChoices,
  whereChoices,
} from '../../activity/find/filterChoices';
import { anyOf, termChoices } from '../../activity/find/termChoices';
import { choiceSet, options } from '../../inputs';
import type { CaseForm } from '../../referral/caseForm';
import { emptyTakesAway } from './takeAway';

/** What makes it possible to go somewhere, with the choices that activities are looked for by. */
export const goingForm: CaseForm = {
  verb: 'about.going',
  title: 'Going along',
  fields: ({ found, places = [], typed }) => {
    const { area, days, times, cost, where, access, languages: spoken } = goingOf(found);
    const several = (value: readonly string[]) => ({
      isMultiSelect: true,
      ...(value.length > 0 && { value: value.join(',') }),
    });
    return {
      inputs: [
        choiceSet('area', 'Near', placeChoices(places, typed['area'] ?? area), { value: area ?? anyOf }),
        choiceSet('days', 'Days', dayChoices, several(days)),
        choiceSet('times', 'Time of day', options(timesOfDay, timeNames), several(times)),
        choiceSet('cost', 'Cost', costChoices, { value: cost ?? anyOf }),
        choiceSet('where', 'Online or in person', whereChoices, { value: where ?? anyOf }),
        choiceSet('access', 'Access', namesOf(accessFeatures), several(access)),
        choiceSet('language', 'Language', termChoices('Any language', languages, spoken.join(',')), {
          value: spoken.join(',') || anyOf,
        }),
      ],
      note: emptyTakesAway,
      send: 'Save',
    };
  },
};
