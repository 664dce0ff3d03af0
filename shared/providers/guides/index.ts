import { androidGmailGuide } from './android-gmail.ts';
import { appleIosGuide } from './apple-ios.ts';
import { appleMailGuide } from './apple-mail.ts';
import type { ClientGuide } from './guide.ts';
import { otherProgramGuide } from './other-program.ts';
import { outlookClassicGuide } from './outlook-classic.ts';
import { outlookNewGuide } from './outlook-new.ts';
import { thunderbirdGuide } from './thunderbird.ts';

/** All guides in the order they are offered; a new program is one file and one line here. */
export const CLIENT_GUIDES: readonly ClientGuide[] = [
  thunderbirdGuide,
  outlookClassicGuide,
  outlookNewGuide,
  appleMailGuide,
  appleIosGuide,
  androidGmailGuide,
  otherProgramGuide,
];
