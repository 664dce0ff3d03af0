import { blockFormat } from './block-format.ts';

/** qmail-send's words and those of its many descendants (Yahoo, GoDaddy, Outblaze, netqmail, s/qmail). */
export const qmail = blockFormat({
  name: 'qmail',
  software: 'qmail',
  anchor:
    /^Hi\. (?:This is (?:the )?(?:qmail-send|Postfix-?like|deliver)|The MTA program at)|^I['’](?:m afraid I wasn['’]t able to deliver|ve given up)|^Remote host said:|^(?:This is a permanent error; I['’]ve given up)|^\S{1,255} (?:does not like recipient|failed after I sent the message)\.|^Connected to \S{1,60} but |^Sorry, (?:I (?:wasn['’]t able to|couldn['’]t)|no mailbox here|your intended recipient)|^Giving up on |could not be delivered\. This\nis a permanent error|problem with the e-mail address\(es\)|^Unfortunately, your mail was not delivered to the following address/m,
  not: /^Message from\s{1,4}\S{1,255}\.$/m,
  host: /^Hi\. (?:This is the qmail-send program|The MTA program) at (\S{1,255}\.[a-z]{2,24})\b/m,
  until: /^-{2,} |^--- Below/,
});
