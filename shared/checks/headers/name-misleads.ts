import { defineHeaderCheck } from './header-check.ts';
import { fieldAt, mailParams } from './header-evidence.ts';

/** The sender's name shows the address of another organisation than it was sent from. */
export const nameMisleads = defineHeaderCheck({
  id: 'headers.name-misleads',
  problems: ['P20'],
  evaluate: ({ reading }) => {
    const odd = reading.anomalies.find(
      ({ id, weight }) => id === 'name-shows-other-address' && weight === 'odd',
    );
    // List software writes the author's address into the name, and says that it is a list.
    if (!odd || reading.list?.kind === 'list') return null;
    const shown = String(odd.params['shown'] ?? '');
    return {
      confidence: 'possible',
      actors: ['you'],
      params: { ...mailParams(reading), shown, real: odd.params['real'] ?? '' },
      evidence: fieldAt(reading, odd.line, shown),
    };
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
  ],
  references: ['RFC 5322 §3.6.2'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The sender’s name may mislead: it shows {shown}.',
      lead: 'The mail is from {real}. Many programs show only the name, which anybody can choose.',
      explanation:
        'The name in front of the address is free text. Forms, ticket systems and lists put addresses there for good reasons; fraud does so to look like somebody you know.',
      steps: [
        {
          act: 'Ask {shown} another way whether the mail is theirs',
          why: 'A reply would go to whoever wrote it.',
        },
        {
          act: 'Open no attachment and follow no link before that',
          why: 'They are what such mail is about.',
        },
      ],
      whyNotCertain: 'A name with another address is no proof of fraud.',
      letter: null,
    },
    de: {
      title: 'Der Name des Absenders führt vielleicht in die Irre: Er zeigt {shown}.',
      lead: 'Die Mail kommt von {real}. Viele Programme zeigen nur den Namen, und den kann jeder frei wählen.',
      explanation:
        'Der Name vor der Adresse ist freier Text. Formulare, Ticketsysteme und Listen schreiben aus gutem Grund Adressen hinein; Betrüger tun es, um wie jemand auszusehen, den Sie kennen.',
      steps: [
        {
          act: 'Fragen Sie bei {shown} auf anderem Weg nach, ob die Mail von dort kommt',
          why: 'Eine Antwort ginge an den, der sie geschrieben hat.',
        },
        {
          act: 'Öffnen Sie vorher keinen Anhang, und folgen Sie keinem Link',
          why: 'Um sie geht es solchen Mails.',
        },
      ],
      whyNotCertain: 'Ein Name mit fremder Adresse beweist noch keinen Betrug.',
      letter: null,
    },
  },
});
