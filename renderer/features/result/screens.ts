/* The screens of this feature, loaded together after the first picture. */
export { BatchScreen } from './batch/batch-screen.tsx';
export { ResultScreen } from './result-screen.tsx';
