/* The screens of this feature, loaded together after the first picture. */
export { MailListScreen } from './mail-list-screen.tsx';
export { ResultScreen } from './result-screen.tsx';
