import type { JudgedRecipient } from '../../../shared/bounce/verdict.ts';
import type { Report } from '../../../shared/report/report.ts';
import type { MessageId } from '../../../shared/wording/messages.ts';
import type { Wording } from '../../ui/wording.tsx';

/** This computer by another name: no server that could have said anything. */
const THIS_HOST = /^localhost|^127\./;

/** What tells who said the sentence; each has its words in the catalog. */
function whyOf(report: Report, recipient: JudgedRecipient): MessageId | null {
  const { reporter, kind } = report;
  const { remoteHost, speaker } = recipient;
  if (kind === 'client-error')
    return speaker === 'mail-program' ? 'result.speaker.why.no-answer' : 'result.speaker.why.shown';
  if (speaker === 'mailing-list' || speaker === 'scanner') return 'result.speaker.why.software';
  const isRemote = remoteHost !== null && remoteHost !== reporter.host && !THIS_HOST.test(remoteHost);
  if (isRemote) return 'result.speaker.why.named';
  switch (speaker) {
    case 'sending-server':
      return 'result.speaker.why.no-other';
    case 'forwarder':
      return 'result.speaker.why.other-address';
    case 'recipient-server':
      return 'result.speaker.why.own-domain';
    case 'submission-server':
      return 'result.speaker.why.about-sender';
    case 'mail-program':
      return 'result.speaker.why.no-answer';
    case 'unknown':
      return null;
  }
}

/** Who said the deciding sentence and why we think so; null where neither can be told. */
export function speakerWords(
  report: Report,
  recipient: JudgedRecipient | undefined,
  { say }: Wording,
): string | null {
  if (!recipient || recipient.speaker === 'unknown') return null;
  const why = whyOf(report, recipient);
  const who = say(`speaker.${recipient.speaker}`);
  if (why === null) return who;
  const host = recipient.remoteHost ?? report.reporter.host ?? '';
  return say('result.speaker.because', { who, why: say(why, { host }) });
}
