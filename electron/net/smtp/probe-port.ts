import type { Cancellation } from '../../../shared/dns/cancellation.ts';
import type { CertificateFacts, PortObservation, ProbeEvent } from '../../../shared/network/observation.ts';
import { Conversation, type Heard, type Joined } from './conversation.ts';
import { finished, noteBanner, noteEhlo, type PortTarget } from './draft.ts';
import { starttlsOffer } from './ehlo.ts';
import { greet } from './greet.ts';
import type { ProbeLimits } from './limits.ts';
import { lookWithoutTls } from './look-without-tls.ts';
import { Progress } from './progress.ts';
import { isConnectionLoss, outcomeOfConnectError } from './socket-errors.ts';

/** How a port is spoken to: TLS from the first octet (RFC 8314 §3.3), or in clear text until STARTTLS (RFC 3207). */
export type PortKind = 'starttls' | 'tls';

/** One port at one address to look at. */
export interface PortTask extends PortTarget {
  readonly kind: PortKind;
  /** Sends STARTTLS once even where it is not offered, to see whether only the offer was taken away. */
  readonly triesHidden: boolean;
}

/** What a probe is given from outside. */
export interface PortTools {
  readonly limits: ProbeLimits;
  readonly cancel: Cancellation;
  readonly onEvent: (event: ProbeEvent) => void;
  /** Judges a chain in DER, the server's own certificate first. */
  readonly judge: (chain: readonly Buffer[], host: string) => Promise<CertificateFacts | null>;
}

/** Servers of this kind send their session tickets alone and the next reply only when we have acknowledged them. */
const SENDS_TICKETS_ALONE = /\bPostfix\b/i;

/**
 * One connection to one port, from the SYN to QUIT. Says EHLO (or HELO), STARTTLS, EHLO and QUIT, and never anything
 * else. Each step ends within its limit, whatever the server does.
 */
export class PortProbe {
  private readonly progress: Progress;
  private readonly talk: Conversation;
  private readonly deadline: number;

  constructor(
    private readonly task: PortTask,
    private readonly tools: PortTools,
  ) {
    this.progress = new Progress(task, tools.onEvent);
    this.deadline = performance.now() + tools.limits.totalMs;
    this.talk = new Conversation(this.deadline, tools.cancel, this.progress.transcript);
  }

  /** Runs all steps; null where it was cancelled. `onConnect` learns as soon as it is known whether the port is open. */
  async run(onConnect: (isOpen: boolean) => void): Promise<PortObservation | null> {
    try {
      const isOpen = await this.connect();
      onConnect(isOpen);
      if (isOpen) await this.converse();
      this.sayGoodbye();
    } finally {
      this.talk.close();
    }
    if (this.tools.cancel.aborted) return null;
    const { draft, chain, transcript } = this.progress;
    const certificate = chain.length > 0 ? await this.tools.judge(chain, this.task.host) : null;
    return finished(draft, certificate, transcript.lines);
  }

  /** The connection shall come about within so many ms from now: another address of the host has answered. */
  hurry(limitMs: number): void {
    this.talk.hurry(limitMs);
  }

  /** Another port of the host is known to be no mail server: do not wait for a greeting, speak first. */
  speakFirst(): void {
    this.talk.stopWaiting();
  }

  private left(): number {
    return this.deadline - performance.now();
  }

  private async connect(): Promise<boolean> {
    const { progress, task } = this;
    progress.begin('connect');
    const joined = await this.talk.connect(task.address, task.port, this.tools.limits.connectMs);
    if (joined.kind === 'done') progress.done('connect');
    else if (joined.kind === 'timeout') progress.fail('connect', 'timeout');
    else if (joined.kind === 'failed')
      progress.fail('connect', outcomeOfConnectError(joined.code), joined.code);
    return joined.kind === 'done';
  }

  private async converse(): Promise<void> {
    const isTls = this.task.kind === 'tls';
    if (isTls && !(await this.secure())) {
      await this.lookAgain();
      return;
    }
    if ((await this.greeting()) && (await this.hello('ehlo')) && !isTls) await this.upgrade();
  }

  private async greeting(): Promise<boolean> {
    const { progress, tools } = this;
    progress.begin('banner');
    const silentEhloMs = Math.min(tools.limits.silentEhloMs, this.left() / 4);
    const heard = await this.talk.hearGreeting(Math.min(tools.limits.bannerMs, this.left() - silentEhloMs));
    if (heard.kind === 'timeout' && !heard.hasBytes) {
      await this.askSilent(silentEhloMs);
      return false;
    }
    if (heard.kind !== 'reply') {
      progress.failHeard('banner', heard);
      return false;
    }
    const { draft } = progress;
    noteBanner(draft, heard.reply);
    const openMs = draft.timesMs.tls ?? draft.timesMs.connect ?? 0;
    draft.slowBanner = progress.elapsed() - openMs > tools.limits.slowBannerMs;
    const isWelcome = heard.reply.code >= 200 && heard.reply.code < 300;
    if (isWelcome) progress.done('banner');
    else progress.fail('banner', 'greeting-refused');
    return isWelcome;
  }

  /** Nobody greeted. Web servers behind a captive portal answer when they are spoken to. */
  private async askSilent(limitMs: number): Promise<void> {
    const { progress } = this;
    progress.transcript.add('note', 'no greeting');
    const { heard } = await greet(this.talk, limitMs);
    if (heard.kind === 'foreign' || heard.kind === 'cancelled') progress.failHeard('banner', heard);
    else if (heard.kind === 'reply') {
      // A greeting after all, too late to begin with.
      noteBanner(progress.draft, heard.reply);
      progress.draft.slowBanner = true;
      progress.fail('banner', heard.reply.code < 400 ? 'timeout' : 'greeting-refused');
    } else progress.fail('banner', 'no-banner', heard.kind === 'closed' ? heard.code : null);
  }

  private async hello(step: 'ehlo' | 'ehloTls'): Promise<boolean> {
    const { progress } = this;
    progress.begin(step);
    const { heard, literal } = await greet(this.talk, this.tools.limits.replyMs);
    if (heard.kind !== 'reply') {
      progress.failHeard(step, heard);
      return false;
    }
    const { reply } = heard;
    if (reply.code === 250) {
      const isInTls = step === 'ehloTls' || this.task.kind === 'tls';
      noteEhlo(progress.draft, reply, literal?.toLowerCase() ?? null, isInTls);
      progress.done(step);
      return true;
    }
    // FTP servers greet with 220, too, and know neither EHLO nor HELO.
    const isOther = step === 'ehlo' && [500, 502, 530].includes(reply.code);
    if (isOther) progress.draft.foreignBytes = reply.raw.slice(0, 200);
    progress.fail(step, isOther ? 'not-smtp' : 'greeting-refused');
    return false;
  }

  /** STARTTLS and what follows. */
  private async upgrade(): Promise<void> {
    const { progress, talk } = this;
    const { draft } = progress;
    const offer = starttlsOffer(draft.capabilities ?? []);
    draft.starttls = offer;
    if (offer !== 'offered' && !this.task.triesHidden) {
      progress.skip('starttls', 'tls', 'ehloTls');
      return;
    }
    progress.begin('starttls');
    talk.send('STARTTLS');
    const heard = await talk.hear(this.tools.limits.replyMs);
    // The reply counts before anything else: a server whose key is missing says 454 here (RFC 3207 §4).
    if (heard.kind !== 'reply' || heard.reply.code !== 220) {
      this.noStarttls(heard);
      return;
    }
    progress.done('starttls');
    const extra = talk.dropRest();
    if (extra > 0) {
      // Said in clear text, so it must not count as said inside TLS (RFC 3207 §4.2).
      progress.transcript.add('note', `${extra} octets behind the reply to STARTTLS ignored`);
    }
    if (!(await this.secure())) return;
    if (offer !== 'offered') draft.starttls = 'hidden-but-works';
    if (draft.tlsProtocol === 'TLSv1.3' && SENDS_TICKETS_ALONE.test(draft.banner ?? '')) {
      // An EHLO sent at once would wait on the server until its tickets are acknowledged, which takes 40 ms longer.
      await talk.tickets(15 + (draft.timesMs.connect ?? 0) * 1.5);
    }
    await this.hello('ehloTls');
  }

  /** STARTTLS was answered otherwise than with 220, or not at all. */
  private noStarttls(heard: Heard): void {
    const { progress } = this;
    const { draft } = progress;
    if (heard.kind === 'reply') draft.starttlsReply = heard.reply.raw;
    if (draft.starttls !== 'offered') {
      // A server that does not offer it may even hang up: what was seen before stands.
      progress.skip('starttls', 'tls', 'ehloTls');
    } else if (heard.kind === 'reply') {
      draft.starttls = 'refused';
      progress.fail('starttls', 'tls-failed');
    } else progress.failHeard('starttls', heard);
  }

  private async secure(): Promise<boolean> {
    const { progress, task } = this;
    progress.begin('tls');
    const joined = await this.talk.secure(task.host, this.tools.limits.tlsMs);
    if (joined.kind === 'done' && joined.tls) {
      progress.draft.tlsProtocol = joined.tls.protocol;
      progress.chain = joined.tls.chain;
      progress.transcript.add('note', joined.tls.protocol ?? 'TLS');
      progress.done('tls');
      return true;
    }
    const { starttls } = progress.draft;
    if (starttls === null || starttls === 'offered') this.failTls(joined);
    else {
      progress.transcript.add('note', 'TLS after a STARTTLS that is not offered did not come about');
      progress.skip('tls', 'ehloTls');
    }
    return false;
  }

  private failTls(joined: Joined): void {
    const { progress, task } = this;
    if (joined.kind === 'failed') {
      const outcome = isConnectionLoss(joined.code) ? 'closed-early' : 'tls-failed';
      progress.fail('tls', outcome, joined.code);
    } else if (joined.kind === 'timeout') {
      const isSilent = !joined.hasBytes && task.kind === 'tls';
      progress.fail('tls', isSilent ? 'no-banner' : 'tls-failed', isSilent ? null : 'ETIMEDOUT');
    }
  }

  /** A port for TLS where TLS failed: something may greet in clear text there, or be no mail server at all. */
  private async lookAgain(): Promise<void> {
    const { progress, tools } = this;
    if (tools.cancel.aborted) return;
    const seen = await lookWithoutTls(
      this.task,
      { ...tools.limits, totalMs: this.left() },
      tools.cancel,
      progress.transcript,
    );
    if (seen.kind === 'banner') {
      noteBanner(progress.draft, seen.reply);
      progress.draft.outcome = 'tls-failed';
    } else if (seen.kind === 'foreign') {
      progress.draft.foreignBytes = seen.text;
      progress.draft.outcome = 'not-smtp';
    }
  }

  /** QUIT to whoever greeted as a mail server does; its answer is not waited for. */
  private sayGoodbye(): void {
    const { draft } = this.progress;
    if (draft.banner === null || draft.failedStep === 'tls' || !this.talk.isOpen) return;
    this.talk.leave();
    this.progress.done('quit');
  }
}
