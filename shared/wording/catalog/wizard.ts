import { defineCatalog } from '../entry.ts';

/** Words that all wizards share. */
export const wizardCatalog = defineCatalog({
  'wizard.steps': { en: 'Steps', de: 'Schritte', at: 'name of the step rail, read out' },
  'wizard.progress.if-needed': {
    en: 'only if needed',
    de: 'nur falls nötig',
    at: 'step rail, below a step',
  },
  'wizard.progress.not-needed': { en: 'not needed', de: 'nicht nötig', at: 'step rail, below a step' },
  'wizard.progress.asking': {
    en: 'looking up',
    de: 'wird nachgesehen',
    at: 'step rail, below a step',
  },
  'wizard.progress.not-checked': {
    en: 'not checked',
    de: 'nicht geprüft',
    at: 'step rail, below a step',
  },
  'wizard.progress.done': { en: 'done', de: 'erledigt', at: 'step rail, read out behind a step' },
  'wizard.back': { en: 'Back', de: 'Zurück', at: 'wizard, button' },
  'wizard.continue': { en: 'Continue', de: 'Weiter', at: 'wizard, button' },
  'wizard.restart': { en: 'Start over', de: 'Von vorn', at: 'wizard, button at the end' },
  'wizard.why': { en: 'Why we ask.', de: 'Warum wir fragen.', at: 'wizard, below a question' },
});
