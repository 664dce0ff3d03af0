import { pasted } from './document.ts';
import { checkSamples } from './samples.ts';

checkSamples('a notice pasted without its header', pasted, [
  {
    name: 'snippet',
    kind: 'failure',
    format: 'postfix',
    expected: [['ann@example.org', '550', '5.1.1', 'mx.example.org', 'rcpt']],
    diagnostic: '550 5.1.1 User unknown',
    source: `<ann@example.org>: host mx.example.org[192.0.2.7] said: 550 5.1.1 User unknown (in reply to RCPT TO command)`,
  },
  {
    name: 'dialog-quoted',
    kind: 'failure',
    format: 'generic',
    expected: [['ann@example.org', '550', '5.7.1', 'mx.example.org', null]],
    diagnostic: '550 5.7.1 Unable to relay for ann@example.org',
    source: `host mx.example.org [192.0.2.7] #SMTP; 550 5.7.1 Unable to relay for ann@example.org`,
  },
  {
    name: 'pasted-html-bounce',
    kind: 'failure',
    format: 'exchange',
    expected: [['ann@example.org', '550', '5.1.1', null, null]],
    diagnostic: '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found',
    source: `Delivery has failed to these recipients or groups:
ann@example.org
The email address you entered couldn't be found.
Diagnostic information for administrators:
Generating server: mail.example.com
ann@example.org
#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##
`,
  },
]);
