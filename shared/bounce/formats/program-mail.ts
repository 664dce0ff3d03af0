import type { Survey } from './reading.ts';

/** Fields of issue trackers, help desks, forums and schedulers; their mails quote whatever was reported, notices too. */
const FIELDS: readonly string[] = [
  'x-jira-fingerprint',
  'x-github-reason',
  'x-gitlab-project',
  'x-redmine-site',
  'x-redmine-project',
  'x-bugzilla-reason',
  'x-bugzilla-type',
  'x-trac-project',
  'x-launchpad-bug',
  'x-phabricator-sent-this-message',
  'rt-ticket',
  'x-otrs-loop',
  'x-zendesk-from-account-id',
  'x-discourse-topic-id',
  'x-sentry-project',
  'x-pagerduty-service',
  'x-cron-env',
];

/** A scheduler's mail about what a job printed, whichever name it goes by. */
const CRON_SUBJECT = /^\s{0,4}(?:re: )?(?:cron <[^>\n]{1,120}@[^>\n]{1,255}>|\[cron\]|anacron job ['"])/i;
const CRON_AUTHOR = /\(cron daemon\)|^\s{0,4}"?cron daemon\b/i;

/** True where the header says that a tracker or a scheduler wrote the mail; no mail system that gives one back keeps these fields. */
export function isFromTracker({ header, subject, from }: Survey): boolean {
  if (FIELDS.some((name) => header(name) !== null)) return true;
  return CRON_SUBJECT.test(subject) || CRON_AUTHOR.test(from.raw);
}

/** The number of an issue or a ticket at the start of a subject: `[Mail #981]`, `[Ticket ID: 12]`, `[MAIL-12]`. */
const TAG =
  /^\s{0,4}(?:re: )?\[[^[\]\n]{0,80}(?:#\s?\d{1,20}|\bticket\b[^[\]\n]{0,40}\d)\]|^\s{0,4}(?:re: )?\[?\(?[A-Z][A-Z\d]{1,9}-\d{1,8}[\])]/i;

/** True for a subject that a tracker has given a number. */
export function isTicket({ subject }: Survey): boolean {
  return TAG.test(subject);
}
