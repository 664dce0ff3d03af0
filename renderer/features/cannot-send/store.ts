import { create } from 'zustand';
import { parseProbeTarget } from '../../../shared/network/probe-target.ts';
import { findSubmission, serversFor } from '../../../shared/providers/find-submission.ts';
import {
  CANNOT_SEND_START,
  nextScreen,
  screenBefore,
  serverOf,
  type CannotSendState,
  type NetworkFact,
  type Place,
  type SettingsFact,
} from '../../../shared/wizards/cannot-send.ts';
import type { ConsentKind } from '../../../shared/ipc/network-contract.ts';
import { api } from '../../api.ts';
import type { ProbeRun } from '../../network/probe-run.ts';
import { createProbeStore } from '../../network/probe-store.ts';

/** The check of this wizard; it goes on while another screen is shown. */
export const useWizardProbe = createProbeStore('cannot-send');

interface WizardStore {
  /** Without the network, which the check itself knows. */
  readonly wizard: Omit<CannotSendState, 'network'>;
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
export function wizardState(wizard: WizardStore['wizard'], run: ProbeRun | null): CannotSendState {
  return { ...wizard, network: networkFact(run) };
}

let requests = 0;
function nextRequestId(what: string): string {
  requests += 1;
  return `cannot-send-${what}-${requests}`;
}

async function lookUp(address: string, consented: boolean, requestId: string): Promise<SettingsFact> {
  try {
    const answer = await api().request['settings.lookUp']({ requestId, address, consented });
    return answer.kind === 'looked-up' ? { kind: 'known', answer: answer.answer } : { kind: 'failed' };
  } catch {
    return { kind: 'failed' };
  }
}

/** The server of a provider in the built-in table, known before anybody is asked. */
function builtInServer(address: string, domain: string): string | null {
  const provider = findSubmission(address);
  return provider ? (serversFor(provider, domain, null)[0]?.host ?? null) : null;
}

async function explainText(text: string): Promise<CannotSendState['explained']> {
  try {
    const input = { kind: 'text', text } as const;
    const answer = await api().request['bounce.explain']({ input, requestId: nextRequestId('error') });
    return answer.kind === 'explained' ? answer.report : null;
  } catch {
    return null;
  }
}

const { network: _, ...START } = CANNOT_SEND_START;

/** Answers and progress of the wizard. They outlive the screen. */
export const useWizardStore = create<WizardStore>()((set, get) => {
  let looking = '';
  const probe = () => useWizardProbe.getState();
  const change = (part: Partial<WizardStore['wizard']>): void =>
    set(({ wizard }) => ({ wizard: { ...wizard, ...part } }));

  const probeServer = (consented: readonly ConsentKind[] = []): void => {
    const server = serverOf(wizardState(get().wizard, probe().run));
    if (server) void probe().start(server.host, server.ports, consented);
  };

  /** Looks the settings up; a server that is known without asking is checked meanwhile. */
  const findServer = async (address: string, domain: string): Promise<void> => {
    looking = nextRequestId('settings');
    const requestId = looking;
    change({ settings: { kind: 'asking' } });
    const known = builtInServer(address, domain);
    if (known !== null) void probe().start(known, [465, 587, 25]);
    const settings = await lookUp(address, get().asksWeb, requestId);
    if (looking !== requestId) return;
    change({ settings });
    const chosen = settings.kind === 'known' ? settings.answer.chosen : null;
    if (chosen && chosen.host !== known) probeServer();
  };

  const begin = (consented: readonly ConsentKind[] = []): void => {
    const target = parseProbeTarget(get().wizard.answers.target);
    looking = '';
    probe().forget();
    change({ settings: { kind: 'none' } });
    if (target.kind === 'address') void findServer(target.address, target.domain);
    else probeServer(consented);
  };

  return {
    wizard: START,
    asksWeb: false,
    problem: null,
    enter: (target) => {
      change({ answers: { ...get().wizard.answers, target } });
      set({ problem: null });
    },
    askWeb: (asksWeb) => set({ asksWeb }),
    start: () => {
      const { wizard } = get();
      const target = parseProbeTarget(wizard.answers.target);
      if (target.kind === 'unusable') {
        set({ problem: target.reason });
        return;
      }
      change({ screen: nextScreen(wizardState(wizard, null)) });
      begin();
    },
    again: (consented = []) => {
      if (consented.length === 0) begin();
      else probeServer(consented);
    },
    choosePlace: (place) => change({ answers: { ...get().wizard.answers, place } }),
    enterError: (errorText) => change({ answers: { ...get().wizard.answers, errorText } }),
    giveError: async (text) => {
      const errorText = text.trim();
      change({ answers: { ...get().wizard.answers, errorText }, screen: 'result', explained: null });
      if (errorText !== '') change({ explained: await explainText(errorText) });
    },
    next: () => change({ screen: nextScreen(wizardState(get().wizard, probe().run)) }),
    back: () => {
      const before = screenBefore(wizardState(get().wizard, probe().run));
      if (before === null) return false;
      change({ screen: before });
      return true;
    },
    restart: () => {
      looking = '';
      probe().forget();
      set({ wizard: START, problem: null, asksWeb: false });
    },
  };
});
