import { readAnyRecipients } from './generic.ts';
import type { Format } from './reading.ts';
import { isDelayNotice } from './signals.ts';

/** MailMarshal: `Could not be delivered because of …`, then the recipients that were affected. */
export const mailMarshal: Format = {
  name: 'mailmarshal',
  software: 'mailmarshal',
  read: (survey) => {
    const known =
      /MailMarshal/i.test(survey.own) ||
      /mailmarshal/i.test(survey.from.raw) ||
      /MailMarshal/.test(survey.subject);
    const affected = /could not be delivered because of\b/i.test(survey.own);
    if (!known && !(affected && /following recipients were affected/i.test(survey.own))) return null;
    const delay = isDelayNotice(survey);
    return {
      kind: delay ? 'delay' : 'failure',
      recipients: readAnyRecipients(survey, delay ? 'delayed' : 'failed'),
      reporter: { software: 'mailmarshal' },
    };
  },
};
