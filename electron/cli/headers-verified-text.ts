import type {
  DkimVerification,
  DmarcVerdict,
  MessageAuthentication,
} from '../../shared/auth/authentication.ts';
import type { Language } from '../../shared/wording/format.ts';
import { say } from '../../shared/wording/messages.ts';
import { wrap } from './text-layout.ts';

function dkimLine(signature: DkimVerification, language: Language): string {
  const { domain, selector, result, aligned, comment, bodyChecked } = signature;
  return [
    `DKIM ${result}: ${domain} (${selector})`,
    aligned === null ? say('headers.dkim.notAligned', language) : say('headers.dkim.aligned', language),
    ...(bodyChecked ? [] : [say('headers.dkim.noBody', language)]),
    ...(comment === null ? [] : [comment]),
  ].join(' · ');
}

function dmarcLine(edition: string, { result, policy, domain }: DmarcVerdict): string {
  return `DMARC (${edition}) ${result}: ${domain}${policy === null ? '' : ` · p=${policy}`}`;
}

/** What DNS says today; nothing where it was not asked. */
export function verifiedLines(verified: MessageAuthentication | null, language: Language): readonly string[] {
  if (verified === null) return [];
  const { spf, dkim, arc, dmarc, notVerified } = verified;
  const lines = [
    ...(notVerified === null ? [] : [say(`headers.notVerified.${notVerified}`, language)]),
    ...(spf === null ? [] : [`SPF ${spf.result}: ${spf.domain} (${spf.question.ip})`]),
    ...dkim.map((signature) => dkimLine(signature, language)),
    ...(arc.instances === 0 ? [] : [`ARC ${arc.result}${arc.reason === null ? '' : `: ${arc.reason}`}`]),
    ...(dmarc === null ? [] : [dmarcLine('RFC 9989', dmarc.rfc9989), dmarcLine('RFC 7489', dmarc.rfc7489)]),
  ];
  return lines.flatMap((line) => wrap(line, '    ', '  '));
}
