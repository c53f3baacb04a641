import { queriedFields } from '../../../store/queriedFields';

const own = ['occurrence', 'state', 'wakeAt', 'why'];
const odd = ['deep.order', 'deep.status', 'list', 'missing', 'value', 'x', 'x.a', 'y'].map(
  (name) => `extra.${name}`,
);

/** Fields that nobody asks by in the product, and each both ways, so that what a condition means can be tried. */
export const storeAskable = {
  ...queriedFields,
  nudges: [...own, ...odd].flatMap((name) => [name, `${name}[]`]),
};
