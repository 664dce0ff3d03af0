import { labelFormat } from './label-format.ts';

/** LSMTP and LISTSERV: a list that is meant for programs. */
export const listserv = labelFormat({
  name: 'listserv',
  software: 'listserv',
  anchor: /^Error-for:\s/im,
  recipient: /^Error-for:\s{0,8}(\S{1,320})/gim,
  reasons: [/Error-Text:\s{0,8}([^]{3,800}?)(?=\nError-(?:for|End)|\n\n|$(?![^]))/i],
});
