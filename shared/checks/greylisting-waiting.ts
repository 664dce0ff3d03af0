import { defineCheck } from './check.ts';
import { courseOf, isRefusal } from './course.ts';

/** P15: the first attempt is put off on purpose; a retry should pass. */
export const greylistingWaiting = defineCheck({
  id: 'greylisting.waiting',
  problems: ['P15'],
  reasons: ['greylisted'],
  rank: 0,
  evaluate: (subject) => {
    if (!isRefusal(subject)) return null;
    const course = courseOf(subject);
    const ended = course === 'givenUp' || course === 'final';
    return {
      confidence: subject.recipient.confidence,
      actors: ended ? ['your-provider', 'sending-server-operator'] : ['nobody-yet'],
      params: { retry: ended ? 'ended' : 'expected' },
    };
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 6647 §2', 'RFC 5321 §4.5.4.1'],
  asOf: '2026-11',
  wording: {
    en: {
      title:
        '{retry, select, ended {{Server} made your mail wait for a while, but nobody tried again.} other {{Server} makes new senders wait a few minutes on purpose.}}',
      titleIfPossible: '{server} may be making your mail wait on purpose because you are new to it.',
      lead: '{retry, select, ended {A second try after some minutes would have been enough.} other {Nothing is wrong with your mail. It usually arrives within half an hour; do not send it again.}}',
      leadIfPossible: 'If so, nothing is wrong with your mail, and a later try should get through.',
      explanation:
        'The server puts the first mail from an unknown sender off and takes it at the next try. Programs that spread spam seldom try again; proper mail servers do (greylisting). {retry, select, ended {Here the second try never came, or came too late.} other {Sending it again by hand does not help: to the server that is a new first try.}}',
      steps: [
        {
          act: '{retry, select, ended {Send the mail again, from your provider’s webmail if you can} other {Wait for an hour}}',
          why: '{retry, select, ended {To the server this is a new first try, and your provider’s servers then try again properly.} other {The sending server tries again by itself, and after that you are known there.}}',
        },
        {
          act: 'If it is urgent, call the recipient',
          why: 'They cannot skip the delay either; only their administrators can.',
        },
        {
          act: 'If it happens with every mail, tell your provider',
          why: 'Then the server does not try again, or comes with a new address each time. The message below is ready.',
        },
      ],
      whyNotCertain: 'Servers use the same answer for other short-lived refusals.',
      letter: {
        to: 'the support of your mail provider',
        subject: 'Mail is held up by greylisting',
        body: 'Hello,\n\n{server} puts mail from us off by greylisting, and no successful second try follows. Please check that your server tries again after 5 to 30 minutes and from the same address as before.\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title:
        '{retry, select, ended {{Server} ließ Ihre Mail etwas warten, doch niemand versuchte es noch einmal.} other {{Server} lässt neue Absender absichtlich ein paar Minuten warten.}}',
      titleIfPossible: 'Vielleicht lässt {server} Ihre Mail absichtlich warten, weil Sie dort neu sind.',
      lead: '{retry, select, ended {Ein zweiter Versuch nach ein paar Minuten hätte genügt.} other {Mit Ihrer Mail ist alles in Ordnung. Meist kommt sie binnen einer halben Stunde an; senden Sie sie nicht noch einmal.}}',
      leadIfPossible:
        'Wenn das stimmt, ist mit Ihrer Mail alles in Ordnung, und ein späterer Versuch müsste durchkommen.',
      explanation:
        'Der Server weist die erste Mail eines unbekannten Absenders vorläufig ab und nimmt sie beim nächsten Versuch an. Programme, die Spam verbreiten, versuchen es selten ein zweites Mal, ordentliche Mailserver schon (Greylisting). {retry, select, ended {Hier blieb der zweite Versuch aus oder kam zu spät.} other {Sie von Hand noch einmal zu senden, bringt nichts: Für den Server ist das wieder ein erster Versuch.}}',
      steps: [
        {
          act: '{retry, select, ended {Senden Sie die Mail noch einmal, am besten über das Webmail Ihres Anbieters} other {Warten Sie eine Stunde}}',
          why: '{retry, select, ended {Für den Server ist das ein neuer erster Versuch, und die Server Ihres Anbieters versuchen es dann ordentlich noch einmal.} other {Der sendende Server versucht es von selbst noch einmal, und danach kennt man Sie dort.}}',
        },
        {
          act: 'Wenn es eilt, rufen Sie den Empfänger an',
          why: 'Abkürzen kann er die Wartezeit nicht; das könnten nur seine Administratoren.',
        },
        {
          act: 'Passiert es bei jeder Mail, sagen Sie es Ihrem Anbieter',
          why: 'Dann versucht es der Server nicht noch einmal oder jedes Mal von einer anderen Adresse aus. Die Nachricht dafür steht unten bereit.',
        },
      ],
      whyNotCertain: 'Ebenso antworten Server bei anderen kurzen Störungen.',
      letter: {
        to: 'den Support Ihres Mailanbieters',
        subject: 'Mails bleiben im Greylisting hängen',
        body: 'Guten Tag,\n\nunsere Mails werden {serverFrom} durch Greylisting vorläufig abgewiesen, und ein erfolgreicher zweiter Versuch bleibt aus. Bitte prüfen Sie, ob Ihr Server es nach 5 bis 30 Minuten von derselben Adresse aus noch einmal versucht.\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
