import { aboutCard } from '../../cards/whatMatters/aboutCard';
import { partOf } from '../caseCard/partOf';

/** "About them": what they say of themselves. */
export const aboutPart = partOf({ title: 'About them', draw: aboutCard });
