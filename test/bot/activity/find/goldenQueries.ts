type Golden = readonly [localId: string, text: string, name: string];

const west = (...pairs: [text: string, name: string][]) =>
  pairs.map(([text, name]): Golden => ['brimbank', text, name]);
const country = (...pairs: [text: string, name: string][]) =>
  pairs.map(([text, name]): Golden => ['benalla-wangaratta-mansfield', text, name]);

/** What a search of the demo directory finds before all else. */
export const goldenFirst: readonly Golden[] = [
  ...west(
    ['choir', 'Big Tin Choir'],
    ['chior', 'Big Tin Choir'],
    ['singing in the evening', 'Big Tin Choir'],
    ['choir zeppelin', 'Big Tin Choir'],
    ['hearing loop choir', 'Big Tin Choir'],
    ['Two Creeks', 'Sunshine Amblers'],
    ['Sunshine Amblers', 'Sunshine Amblers'],
    ['sunshine amblres', 'Sunshine Amblers'],
    ['walk nature', 'Sunshine Amblers'],
    ['walking group', 'Sunshine Amblers'],
    ['thursdy walking', 'Sunshine Amblers'],
    ['walkers on a weekday morning', 'Sunshine Amblers'],
    ['Cairnlea', 'Red Gum Yarning Circle'],
    ['aboriginal weaving', 'Red Gum Yarning Circle'],
    ['first nations yarning', 'Red Gum Yarning Circle'],
    ['Dinka', 'Many Kitchens'],
    ['halal', 'Many Kitchens'],
    ['cookery saturday', 'Many Kitchens'],
    ['is there a group for carers near me', "Carers' Breather"],
    ['carer', "Carers' Breather"],
    ['lgbtiqa+', 'Rainbow Tram'],
    ['rainbow games friday night', 'Rainbow Tram'],
    ['chair dance', 'Chair Dance'],
    ['chair dacne', 'Chair Dance'],
    ['seated exercise', 'Chair Dance'],
    ['makers shed monday', "Blue Wren Makers' Shed"],
    ['blue wren', "Blue Wren Makers' Shed"],
    ['creekside', 'Creekside Garden Mornings'],
    ['garden mornings', 'Creekside Garden Mornings'],
    ['board games sunday', 'Rainy Day Board Games'],
    ['chess', 'Rainy Day Board Games'],
    ['paint', 'Paint and Potter'],
    ['english conversation vietnamese', 'Chat over a Cuppa'],
    ['audiobook', 'Open Page Online Book Club'],
    ['online book club', 'Open Page Online Book Club'],
    ['give an hour', 'Give an Hour'],
  ),
  ...country(
    ['choir', 'Kelpie Hall Choir'],
    ['sea shanties', 'Kelpie Hall Choir'],
    ['cookery wangaratta thursday', 'Soup and Company'],
    ['soup', 'Soup and Company'],
    ['online carers', "High Country Carers' Call"],
    ['exercise mansfield', 'Gentle Strength'],
    ['rainbow', 'Rainbow Ranges'],
    ['3672 walking', 'Lake Loop Walkers'],
    ['lake walkers', 'Lake Loop Walkers'],
    ['shed mansfeild', 'Snowline Shed'],
    ['seed swap', 'Seed Swappers'],
    ['tree planting weekend', 'Friends of the Billabong'],
    ['printing', 'Platypus Print Room'],
  ),
];

/** What a search of the demo directory has on its first page, beside others of its kind. */
export const goldenAmong: readonly Golden[] = [
  ...west(
    ['gardneing', 'Creekside Garden Mornings'],
    ['wheelchair gardening', 'Creekside Garden Mornings'],
    ['carpentrry', "Blue Wren Makers' Shed"],
    ["men's shed", "Blue Wren Makers' Shed"],
    ['community shed', "Blue Wren Makers' Shed"],
    ['arts and crafts', 'Paint and Potter'],
    ['pottery', 'Paint and Potter'],
    ['knitting', 'Paint and Potter'],
    ['volunteering', 'Give an Hour'],
  ),
  ...country(['gardening near wangaratta', 'Seed Swappers'], ['free cooking', 'Soup and Company']),
];
