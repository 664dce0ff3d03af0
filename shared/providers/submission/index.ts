import type { SubmissionProvider } from '../submission.ts';
import { americanProviders } from './american.ts';
import { asianProviders } from './asian.ts';
import { austrianProviders } from './austrian.ts';
import { beneluxProviders } from './benelux.ts';
import { britishProviders } from './british.ts';
import { easternProviders } from './eastern.ts';
import { frenchProviders } from './french.ts';
import { germanProviders } from './german.ts';
import { globalProviders } from './global.ts';
import { hostingProviders } from './hosting.ts';
import { nordicProviders } from './nordic.ts';
import { oceanicProviders } from './oceanic.ts';
import { southernProviders } from './southern.ts';
import { swissProviders } from './swiss.ts';

/** All providers whose submission servers are built in; a new region is one more line here. */
export const SUBMISSION_PROVIDERS: readonly SubmissionProvider[] = [
  ...globalProviders,
  ...germanProviders,
  ...austrianProviders,
  ...swissProviders,
  ...frenchProviders,
  ...britishProviders,
  ...beneluxProviders,
  ...nordicProviders,
  ...southernProviders,
  ...easternProviders,
  ...americanProviders,
  ...oceanicProviders,
  ...asianProviders,
  ...hostingProviders,
];
