import type { Instrument } from './instrument';

export const ucla3: Instrument = {
  id: 'ucla3',
  version: '1',
  name: 'UCLA 3-item Loneliness Scale',
  source: 'Hughes, Waite, Hawkley and Cacioppo, 2004',
  intro:
    'I would like to ask you three short questions about feeling connected. You can leave it; nothing changes if you do.',
  questions: [
    'How often do you feel that you lack companionship?',
    'How often do you feel left out?',
    'How often do you feel isolated from others?',
  ],
  answers: ['Hardly ever or never', 'Some of the time', 'Often'],
  score: (answers) => answers.reduce((sum, answer) => sum + answer + 1, 0),
  lowest: 3,
  highest: 9,
  lessLonely: 'lower',
  reads: 'From 3 to 9. A higher number means that they miss company more often.',
  change: {
    less: 'they answered that they miss company less often',
    more: 'they answered that they miss company more often. That can have many reasons: ask how they see it',
    same: 'it comes to the same as at first. Much can change that these questions do not ask',
  },
};
