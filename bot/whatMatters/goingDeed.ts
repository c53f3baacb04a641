import { goingForm } from '../../cards/whatMatters/forms/goingForm';
import { goingFrom } from '../../domain/whatMatters/goingFrom';
import { wantedFromInputs } from '../activity/find/wantedFromInputs';
import { aboutDeed } from './aboutDeed';
import { placesNear } from './placesNear';

export const goingDeed = aboutDeed({
  field: 'going',
  form: goingForm,
  first: 'area',
  places: placesNear,
  next: ({ whatMatters }, typed) => {
    const { area = '', days = '', times = '', cost = '', where = '', access = '', language = '' } = typed;
    const read = wantedFromInputs({ area, days, times, cost, where, access, language });
    if (!read.ok) return { refusal: 'words-needed' };
    const { going: _before, ...rest } = whatMatters ?? {};
    const going = goingFrom(read.wanted);
    return { whatMatters: { ...rest, ...(Object.keys(going).length > 0 && { going }) } };
  },
  problemAt: { 'words-needed': 'area' },
  sentence: { 'words-needed': 'Please choose a place from the list.' },
});
