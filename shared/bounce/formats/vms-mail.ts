import { labelFormat } from './label-format.ts';

/** The mail utility of OpenVMS, whose messages all start with a facility, a severity and a name. */
export const vmsMail = labelFormat({
  name: 'vms-mail',
  software: null,
  mark: '%MAIL-',
  anchor: /^%MAIL-[EF]-[A-Z]{2,12}, error sending to user /m,
  recipient: /^%MAIL-[EF]-[A-Z]{2,12}, error sending to user ([^\n]{3,400})$/gm,
});
