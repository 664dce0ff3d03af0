import { blockFormat } from './block-format.ts';

/** Amazon SES and WorkMail, as far as their text for people goes; the reason stands in the report beside it. */
export const amazonSes = blockFormat({
  name: 'amazon-ses',
  software: 'amazon-ses',
  mark: 'An error occurred while',
  anchor: /^\s{0,8}An error occurred while trying to deliver the mail to the following recipients:\s{0,8}$/m,
});
