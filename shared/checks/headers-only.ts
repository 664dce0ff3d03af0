import { REASONS } from '../bounce/reason.ts';
import { defineCheck } from './check.ts';

/** A header block alone was put in: the way can be read, a refusal cannot. */
export const headersOnly = defineCheck({
  id: 'headers.only',
  problems: [],
  reasons: REASONS,
  rank: 2,
  evaluate: ({ notice }) =>
    notice.kind === 'ordinary-message' && notice.format === 'headers'
      ? { confidence: 'certain', actors: ['nobody-yet'] }
      : null,
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
  ],
  references: ['RFC 5322 §2.2'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'These are only the headers of a mail, without its text.',
      lead: 'They show the way the mail took. Why a mail was refused would stand in the text, which is missing here.',
      explanation:
        'Every server on the way writes a line into the headers. A report of failure keeps its reasons in the part below them, so from the headers alone no refusal can be explained.',
      steps: [
        {
          act: 'For the way and its delays, open the headers view',
          why: 'It shows each server and how long it kept the mail.',
        },
        {
          act: 'For a refusal, put in the whole report',
          why: 'Most mail programs can save it as a file or show its full source text.',
        },
      ],
      whyNotCertain: 'The text may have been cut off when it was copied.',
      letter: null,
    },
    de: {
      title: 'Das sind nur die Kopfzeilen einer Mail, ihr Text fehlt.',
      lead: 'Sie zeigen, welchen Weg die Mail nahm. Warum eine Mail abgelehnt wurde, stünde im Text, und der fehlt hier.',
      explanation:
        'Jeder Server auf dem Weg schreibt eine Zeile in den Kopf der Mail. Eine Unzustellbarkeitsmeldung nennt ihre Gründe erst darunter; allein aus den Kopfzeilen lässt sich keine Ablehnung erklären.',
      steps: [
        {
          act: 'Geht es um den Weg und Verzögerungen, öffnen Sie die Ansicht der Kopfzeilen',
          why: 'Sie zeigt jeden Server und wie lange er die Mail behielt.',
        },
        {
          act: 'Geht es um eine Ablehnung, geben Sie die ganze Meldung ein',
          why: 'Die meisten Mailprogramme können sie als Datei speichern oder als Quelltext zeigen.',
        },
      ],
      whyNotCertain: 'Der Text kann beim Kopieren verloren gegangen sein.',
      letter: null,
    },
  },
});
