import { connectionsCard } from '../../cards/connection/connectionsCard';
import { partOf } from '../caseCard/partOf';

/** All activities of the person. */
export const connectionsPart = partOf({ title: 'Activities', draw: (view) => connectionsCard(view) });
