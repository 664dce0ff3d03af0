import { defineSpfCheck } from './spf-check.ts';
import { concludeSpf, problemOf, recordEvidence, surveyed } from './spf-situation.ts';

/** Two SPF records at one name: receivers may use none of them (RFC 7208 §4.5). */
export const spfSeveralRecords = defineSpfCheck({
  id: 'spf.several-records',
  problems: ['P3'],
  evaluate: (subject) => {
    const at = problemOf(subject, 'several-records')?.at;
    if (at == null) return null;
    const texts = surveyed(subject).find(({ domain }) => domain === at)?.several ?? [];
    return concludeSpf(subject, {
      confidence: 'certain',
      actors: ['sender-domain-admin'],
      params: {
        name: at,
        count: Math.max(2, texts.length),
        seen: texts.map((text) => `${at} TXT "${text}"`).join(' '),
      },
      evidence: texts.map((text) => recordEvidence(at, text)),
    });
  },
  steps: [
    { when: 'for-good', action: 'show-letter' },
    { when: 'then', action: 'none' },
  ],
  references: ['RFC 7208 §3.2', 'RFC 7208 §4.5'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{name} has {count} SPF records, so receivers use none of them.',
      lead: 'A domain may have one SPF record only. With two, every check ends in an error, also for servers that both of them allow.',
      explanation:
        'This usually happens when a second mail service is set up and its record is put beside the old one instead of into it. Receivers treat the domain as badly set up; some refuse the mail.',
      steps: [
        {
          act: 'Merge the records into one and delete the others',
          why: 'All that the records name goes into one line: v=spf1 once at the beginning, all once at the end. The SPF builder of this program does it.',
        },
        {
          act: 'Wait until the old record has expired in the name service, then check again',
          why: 'That takes as long as the record’s time to live, mostly an hour to a day.',
        },
      ],
      whyNotCertain: 'The name service may tell others something else.',
      letter: {
        to: 'the people who look after the DNS of {senderDomain}',
        subject: '{senderDomain}: more than one SPF record',
        body: 'Hello,\n\n{name} has {count} TXT records that begin with v=spf1. RFC 7208 allows one only; with several, every SPF check ends in a permanent error. Please merge them into one record and delete the others.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{name} hat {count} SPF-Einträge; Empfänger verwenden deshalb keinen davon.',
      lead: 'Eine Domain darf nur einen SPF-Eintrag haben. Mit zweien endet jede Prüfung mit einem Fehler, auch bei Servern, die beide erlauben.',
      explanation:
        'Das passiert meist, wenn ein zweiter Maildienst dazukommt und sein Eintrag neben den alten gesetzt wird statt in ihn hinein. Empfänger halten die Domain dann für falsch eingerichtet; manche weisen die Mail ab.',
      steps: [
        {
          act: 'Fassen Sie die Einträge zu einem zusammen und löschen Sie die übrigen',
          why: 'Alles, was die Einträge nennen, kommt in eine Zeile: v=spf1 einmal am Anfang, all einmal am Ende. Der SPF-Baukasten dieses Programms erledigt das.',
        },
        {
          act: 'Warten Sie, bis der alte Eintrag im Namensdienst abgelaufen ist, und prüfen Sie dann erneut',
          why: 'Das dauert so lange wie die Gültigkeit des Eintrags, meist eine Stunde bis einen Tag.',
        },
      ],
      whyNotCertain: 'Anderen nennt der Namensdienst vielleicht etwas anderes.',
      letter: {
        to: 'die Zuständigen für das DNS von {senderDomain}',
        subject: '{senderDomain}: mehr als ein SPF-Eintrag',
        body: 'Guten Tag,\n\n{name} hat {count} TXT-Einträge, die mit v=spf1 beginnen. RFC 7208 erlaubt nur einen; mit mehreren endet jede SPF-Prüfung mit einem dauerhaften Fehler. Bitte fassen Sie die Einträge zu einem zusammen und löschen Sie die übrigen.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
