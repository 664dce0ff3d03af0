import { labelFormat } from './label-format.ts';

/** The SMTP server of VM/CMS. */
export const vmSmtp = labelFormat({
  name: 'vm-smtp',
  software: null,
  mark: 'deliver following mail',
  anchor: /\bunable to (?:connect for \d{1,3} days? to )?deliver following mail to recipient\(s\):/,
  recipient:
    /\bunable to (?:connect for \d{1,3} days? to )?deliver following mail to recipient\(s\):\s{1,20}(<[^<>\s]{3,320}>)/gi,
  list: true,
  withRecipient: true,
});
