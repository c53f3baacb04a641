import type { Term } from './term';

/** As the fact sheet names them, "arts activities", "group learning" and "a range of sports" each by its kinds too. */
export const factSheetInterests: readonly Term[] = [
  {
    id: 'volunteering',
    name: 'Volunteering',
    also: [
      'volunteer',
      'give back',
      'giving back',
      'help out',
      'helping out',
      'lend a hand',
      'op shop helper',
    ],
    narrower: ['op shop', 'working bee', 'landcare', 'mentoring'],
  },
  {
    id: 'arts',
    name: 'Arts and crafts',
    also: ['arts', 'art', 'crafts', 'craft', 'arts and craft', 'art and craft', 'creative', 'making things'],
    narrower:
      `painting paint painters pottery ceramics clay drawing sketching watercolour printing printmaking lino collage
      knitting knit crochet sewing quilting patchwork weaving embroidery textiles felting jewellery beading mosaic
      sculpture photography calligraphy scrapbooking`.split(/\s+/),
  },
  {
    id: 'learning',
    name: 'Group learning',
    also: [
      'learning',
      'learn',
      'course',
      'courses',
      'lessons',
      'workshop',
      'education',
      'skills',
      'adult education',
    ],
    narrower: ['tutoring', 'literacy', 'numeracy', 'u3a', 'history', 'lectures'],
  },
  {
    id: 'gardening',
    name: 'Gardening',
    also: ['garden', 'gardeners', 'community garden', 'planting', 'horticulture', 'growing vegetables'],
    narrower: [
      'seed swap',
      'veggie patch',
      'allotment',
      'composting',
      'permaculture',
      'orchids',
      'bonsai',
      'roses',
    ],
  },
  {
    id: 'conversation',
    name: 'Conversation',
    also: [
      'chat',
      'talk',
      'talking',
      'conversation',
      'social',
      'making friends',
      'meet people',
      'meeting people',
    ],
    narrower: ['coffee', 'cuppa', 'morning tea', 'afternoon tea', 'yarning', 'yarn', 'coffee and chat'],
  },
  {
    id: 'cooking',
    name: 'Cooking',
    also: ['cookery', 'cook', 'community kitchen', 'kitchen'],
    partOf: ['food'],
    narrower: ['baking', 'preserving', 'shared meal', 'soup', 'bread', 'cake'],
  },
  {
    id: 'carpentry',
    name: 'Carpentry',
    also: [
      "men's shed",
      'mens shed',
      "women's shed",
      'womens shed',
      'community shed',
      'shed',
      'woodwork',
      'woodworking',
      'wood work',
      'carpenter',
      'handyman',
    ],
    narrower: [
      'metalwork',
      'repairs',
      'repair cafe',
      'tinkering',
      'carving',
      'woodturning',
      'furniture',
      'welding',
    ],
  },
  {
    id: 'games',
    name: 'Games',
    also: ['board games', 'boardgames', 'table games', 'gaming', 'tabletop'],
    narrower:
      'chess cards bingo bridge euchre canasta mahjong scrabble dominoes draughts backgammon trivia puzzles jigsaw'.split(
        ' ',
      ),
  },
  {
    id: 'healthyEating',
    name: 'Healthy eating',
    also: ['nutrition', 'healthy food', 'eating well', 'eat well', 'healthy meals'],
    partOf: ['food'],
    narrower: ['food swap', 'food share', 'dietitian', 'healthy cooking'],
  },
  {
    id: 'sport',
    name: 'Sport',
    also: ['sports', 'sporting', 'play sport', 'ball games'],
    narrower:
      `bowls tennis cricket football footy soccer netball basketball golf croquet badminton pickleball squash volleyball
      swimming rowing cycling bike bikes trike trikes tricycle bowling darts pool billiards snooker petanque archery`.split(
        /\s+/,
      ),
  },
  {
    id: 'nature',
    name: 'Nature',
    also: ['nature based', 'outdoors', 'outdoor', 'bush', 'bushland', 'environment', 'conservation'],
    narrower: [
      'birdwatching',
      'bird watching',
      'birds',
      'tree planting',
      'wildlife',
      'fishing',
      'camping',
      'wetland',
    ],
  },
].map((term) => ({ ...term, isFactSheet: true }));
