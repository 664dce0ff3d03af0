import { answerWith, block, tamper, type RouterRule } from './router.ts';

/** A network, with the title of the test in wizard.spec.ts that goes through the wizard in it. */
export interface WizardScenario {
  readonly title: string;
  readonly rules: readonly RouterRule[];
  /** The client's only cable is pulled out. */
  readonly isUnplugged: boolean;
}

export const WIZARD_SCENARIOS = {
  honest: { title: 'an honest network', rules: [], isUnplugged: false },
  blocked: { title: 'only port 465 is let out', rules: block('drop', [25, 587]), isUnplugged: false },
  stripped: {
    title: 'STARTTLS is taken away, and 465 is shut',
    rules: [...tamper('hide', 587), ...block('drop', [465])],
    isUnplugged: false,
  },
  relay: {
    title: 'port 25 ends at another server',
    rules: [answerWith('relay', [25])],
    isUnplugged: false,
  },
  unplugged: { title: 'no network at all', rules: [], isUnplugged: true },
} as const satisfies Record<string, WizardScenario>;
