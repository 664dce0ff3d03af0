import { create } from 'zustand';
import type { ConsentKind } from '../../../shared/ipc/network-contract.ts';
import { parseProbeTarget } from '../../../shared/network/probe-target.ts';
import {
  CANNOT_SEND_START,
  nextScreen,
  portsWith,
  screenBefore,
  serverOf,
  type CannotSendAnswers,
  type CannotSendState,
  type NetworkFact,
  type Place,
} from '../../../shared/wizards/cannot-send.ts';
import { api } from '../../api.ts';
import type { ProbeRun } from '../../network/probe-run.ts';
import { createProbeStore } from '../../network/probe-store.ts';
import { builtInServer, explainText, lookUp, nextRequestId } from './ask.ts';

/** The check of this wizard; it goes on while another screen is shown. */
export const useWizardProbe = createProbeStore('cannot-send');

/** The wizard without the network, which the check itself knows. */
type Wizard = Omit<CannotSendState, 'network'>;

interface WizardStore {
  readonly wizard: Wizard;
  /** The user agreed that the domain's web servers and the public database are asked. */
  readonly asksWeb: boolean;
  /** Why the check did not start. */
  readonly problem: 'empty' | 'not-a-host' | null;
  readonly enter: (target: string) => void;
  readonly askWeb: (asksWeb: boolean) => void;
  readonly start: () => void;
  /** Runs the check anew, with further questions the user agreed to. */
  readonly again: (consented?: readonly ConsentKind[]) => void;
  readonly choosePlace: (place: Place) => void;
  readonly enterError: (text: string) => void;
  /** Takes over an error message, and the server it names where no other was entered. */
  readonly takeOver: (text: string, server: string | null) => void;
  /** Explains what was entered; an empty text says that there is no message. */
  readonly giveError: (text: string) => Promise<void>;
  readonly next: () => void;
  /** False on the first screen. */
  readonly back: () => boolean;
  readonly restart: () => void;
}

/** What the check has found out so far, as the wizard sees it. */
export function networkFact(run: ProbeRun | null): NetworkFact {
  if (!run) return { kind: 'none' };
  switch (run.state.kind) {
    case 'running':
    case 'stopped':
    case 'failed':
      return { kind: run.state.kind };
    case 'done': {
      const { target, judgement } = run.state.answer;
      return { kind: 'seen', target, judgement };
    }
  }
}

/** The wizard with everything that is known at the moment. */
export function wizardState(wizard: Wizard, run: ProbeRun | null): CannotSendState {
  return { ...wizard, network: networkFact(run) };
}

const { screen, answers, settings, explained } = CANNOT_SEND_START;
const START: Wizard = { screen, answers, settings, explained };

/** Runs look-up and check for the wizard; what comes too late for a newer one is dropped. */
class WizardCheck {
  readonly #wizard: () => Wizard;
  readonly #change: (part: Partial<Wizard>) => void;
  #looking: string | null = null;

  constructor(wizard: () => Wizard, change: (part: Partial<Wizard>) => void) {
    this.#wizard = wizard;
    this.#change = change;
  }

  /** Begins anew. Where only further questions are put, the settings stay. */
  begin(asksWeb: boolean, consented: readonly ConsentKind[]): void {
    const target = parseProbeTarget(this.#wizard().answers.target);
    if (consented.length > 0 || target.kind !== 'address') {
      this.#probe(consented);
      return;
    }
    this.forget();
    void this.#findServer(target.address, target.domain, asksWeb);
  }

  forget(): void {
    const requestId = this.#looking;
    this.#looking = null;
    if (requestId !== null) void api().request['probe.cancel']({ requestId });
    useWizardProbe.getState().forget();
    this.#change({ settings });
  }

  #probe(consented: readonly ConsentKind[]): void {
    const server = serverOf(wizardState(this.#wizard(), null));
    if (server) void useWizardProbe.getState().start(server.host, server.ports, consented);
  }

  /** Looks the settings up; a server that is known without asking is checked meanwhile. */
  async #findServer(address: string, domain: string, asksWeb: boolean): Promise<void> {
    const requestId = nextRequestId('settings');
    this.#looking = requestId;
    this.#change({ settings: { kind: 'asking' } });
    const known = builtInServer(address, domain);
    if (known !== null) void useWizardProbe.getState().start(known.host, portsWith(known.port));
    const found = await lookUp(address, asksWeb, requestId);
    if (this.#looking !== requestId) return;
    this.#looking = null;
    this.#change({ settings: found });
    const chosen = found.kind === 'known' ? found.answer.chosen : null;
    if (chosen && chosen.host !== known?.host) this.#probe([]);
  }
}

/** What the questions after the first one change. */
function answerActions(
  answer: (part: Partial<CannotSendAnswers>) => void,
  change: (part: Partial<Wizard>) => void,
): Pick<WizardStore, 'choosePlace' | 'enterError' | 'giveError'> {
  return {
    choosePlace: (place) => answer({ place }),
    enterError: (errorText) => answer({ errorText }),
    giveError: async (text) => {
      const errorText = text.trim();
      answer({ errorText });
      change({ screen: 'result', explained: null });
      if (errorText !== '') change({ explained: await explainText(errorText) });
    },
  };
}

/** Answers and progress of the wizard. They outlive the screen. */
export const useWizardStore = create<WizardStore>()((set, get) => {
  const change = (part: Partial<Wizard>): void => set(({ wizard }) => ({ wizard: { ...wizard, ...part } }));
  const answer = (part: Partial<CannotSendAnswers>): void =>
    change({ answers: { ...get().wizard.answers, ...part } });
  const check = new WizardCheck(() => get().wizard, change);
  const present = (): CannotSendState => wizardState(get().wizard, useWizardProbe.getState().run);
  return {
    wizard: START,
    asksWeb: false,
    problem: null,
    enter: (target) => {
      answer({ target });
      set({ problem: null });
    },
    askWeb: (asksWeb) => set({ asksWeb }),
    start: () => {
      const target = parseProbeTarget(get().wizard.answers.target);
      if (target.kind === 'unusable') {
        set({ problem: target.reason });
        return;
      }
      check.forget();
      change({ screen: nextScreen(present()) });
      check.begin(get().asksWeb, []);
    },
    again: (consented = []) => check.begin(get().asksWeb, consented),
    ...answerActions(answer, change),
    takeOver: (errorText, server) => {
      check.forget();
      const { target } = get().wizard.answers;
      answer({ errorText, target: target === '' ? (server ?? '') : target });
      change({ screen: 'address', explained: null });
    },
    next: () => change({ screen: nextScreen(present()) }),
    back: () => {
      const before = screenBefore(present());
      if (before !== null) change({ screen: before });
      return before !== null;
    },
    restart: () => {
      check.forget();
      set({ wizard: START, problem: null, asksWeb: false });
    },
  };
});
