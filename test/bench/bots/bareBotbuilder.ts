import { answeredBy } from './answeredBy';
import { bareAdapter } from './bareAdapter';

// botbuilder alone
bareAdapter(answeredBy);
