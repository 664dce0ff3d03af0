import { defineCheck } from './check.ts';
import { conclude } from './evidence/conclude.ts';
import { applies, refusalText } from './evidence/refusal-text.ts';
import type { CheckResult, CheckSubject } from './check.ts';

const ID = 'account.blocked';

/** Blocks for spam sent through the account. 5.1.8 alone is not enough: Sendmail uses it for a missing domain. */
const WORDS =
  /\bbad outbound sender\b|\b5\.1\.8\b[^\n]{0,60}\baccess denied\b|\b5\.7\.50[123]\b|\b5\.7\.705\b|\btenant has exceeded threshold\b|\byour (?:mail |e-?mail )?(?:account|mailbox)\b[^\n]{0,60}\b(?:suspended|blocked|locked|disabled|restricted|compromised)\b[^\n]{0,80}\b(?:spam|abus\w{0,4}|suspicious|compromised|unusual|outbound|outgoing|sending)\b|\b(?:outgoing|outbound) (?:mail|messages?|e-?mail)\b[^\n]{0,80}\b(?:suspended|blocked|disabled)\b|\byour account (?:seems|appears|may be|is) (?:to be )?(?:compromised|hacked)\b/i;

/** Blocks of the whole organisation: the reader's own account may be clean. */
const WHOLE_ORGANISATION = /\b5\.7\.705\b|\btenant\b/i;

function evaluate(subject: CheckSubject): CheckResult | null {
  if (!applies(subject, ID, WORDS)) return null;
  return WHOLE_ORGANISATION.test(refusalText(subject))
    ? conclude(subject, ['your-admin', 'you'], 'likely')
    : conclude(subject, ['you', 'your-admin']);
}

/** P14: the provider has blocked sending from the account, usually because somebody else sent spam with it. */
export const accountBlocked = defineCheck({
  id: ID,
  problems: ['P14'],
  reasons: [
    'sender-rejected',
    'bad-reputation',
    'rate-limited',
    'security-error',
    'policy-violation',
    'spam-content',
    'ip-blocked',
  ],
  rank: 1,
  evaluate,
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: [
    'https://learn.microsoft.com/defender-office-365/responding-to-a-compromised-email-account',
    'https://learn.microsoft.com/defender-office-365/outbound-spam-restore-restricted-users',
    'https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  ],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'Your account is blocked from sending because suspicious mail came from it.',
      titleIfPossible: 'Your account may be blocked from sending because suspicious mail came from it.',
      lead: 'Receiving usually still works. Most often somebody else knows the password and has sent mail in your name.',
      explanation:
        'Providers stop an account, or a whole organisation, when a lot of unwanted mail leaves from it. Frequent ways in are a password used elsewhere as well, a false sign-in page or a program on one of your devices. Intruders like to leave an inbox rule or a forwarding behind, so that they go on reading after the password was changed. If you did send a large mailing yourself, that can be the cause too. Writing to the recipient’s provider or changing the text will not help; the block has to be lifted by your own side.',
      steps: [
        {
          act: 'Change the password now, on a device you trust',
          why: 'A new one that you use nowhere else. This ends the misuse; it does not lift the block yet.',
        },
        {
          act: 'Switch on two-step sign-in and sign out all devices',
          why: 'Otherwise sessions that are already open may go on working.',
        },
        {
          act: 'Remove unknown inbox rules, forwardings, app passwords and linked programs',
          why: 'Through them an intruder keeps access without the password.',
        },
        {
          act: 'Then ask your administrator or provider to lift the block',
          why: 'If it is lifted before the account is clean, it soon comes back, often for longer.',
        },
      ],
      whyNotCertain:
        'The answer does not say whether your account alone or your whole organisation is blocked.',
      letter: {
        to: 'your administrator or your provider’s support',
        subject: 'Account is blocked from sending',
        body: 'Hello,\n\nSending is blocked for my account because suspicious mail came from it. I have changed the password, switched on two-step sign-in and looked for unknown rules and forwardings.\n\nCould you please\n- check the sign-ins and what was sent in the last days,\n- look for hidden inbox rules, forwardings and permitted programs,\n- check whether other accounts are affected,\n- then lift the block?\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Ihr Konto ist für das Senden gesperrt, weil verdächtige Mails davon ausgingen.',
      titleIfPossible:
        'Ihr Konto ist womöglich für das Senden gesperrt, weil verdächtige Mails davon ausgingen.',
      lead: 'Empfangen können Sie meist weiterhin. In den meisten Fällen kennt jemand anderes das Passwort und hat in Ihrem Namen Mails verschickt.',
      explanation:
        'Anbieter sperren ein Konto oder eine ganze Organisation, wenn viele unerwünschte Mails davon ausgehen. Oft war das Passwort auch anderswo in Gebrauch, es wurde auf einer gefälschten Anmeldeseite eingegeben, oder ein Schadprogramm auf einem Ihrer Geräte hat es mitgelesen. Eindringlinge hinterlassen gern eine Posteingangsregel oder Weiterleitung und lesen so auch nach der Passwortänderung weiter mit. Haben Sie selbst einen großen Rundbrief verschickt, kann auch das der Grund sein. An den Anbieter des Empfängers zu schreiben oder den Text zu ändern, hilft nicht. Aufheben lässt sich die Sperre nur auf Ihrer Seite.',
      steps: [
        {
          act: 'Ändern Sie jetzt das Passwort, und zwar an einem Gerät, dem Sie vertrauen',
          why: 'Wählen Sie ein neues, das Sie nirgends sonst verwenden. Das beendet den Missbrauch, hebt die Sperre aber noch nicht auf.',
        },
        {
          act: 'Schalten Sie die Anmeldung in zwei Schritten ein, und melden Sie alle Geräte ab',
          why: 'Sonst bleiben Sitzungen, die schon offen sind, womöglich nutzbar.',
        },
        {
          act: 'Entfernen Sie unbekannte Posteingangsregeln, Weiterleitungen, App-Passwörter und verknüpfte Programme',
          why: 'Darüber behält ein Eindringling auch ohne Passwort Zugriff.',
        },
        {
          act: 'Bitten Sie dann Ihren Admin oder Anbieter, die Sperre aufzuheben',
          why: 'Geschieht das, bevor das Konto sauber ist, kommt die Sperre bald wieder, oft für länger.',
        },
      ],
      whyNotCertain: 'Ob nur Ihr Konto gesperrt ist oder Ihre ganze Organisation, sagt die Antwort nicht.',
      letter: {
        to: 'Ihren Admin oder den Support Ihres Anbieters',
        subject: 'Konto ist für das Senden gesperrt',
        body: 'Guten Tag,\n\nmein Konto ist für das Senden gesperrt, weil verdächtige Mails davon ausgingen. Ich habe das Passwort geändert, die Anmeldung in zwei Schritten eingeschaltet und nach unbekannten Regeln und Weiterleitungen gesucht.\n\nKönnten Sie bitte\n- die Anmeldungen und die in den letzten Tagen gesendeten Mails prüfen,\n- nach versteckten Posteingangsregeln, Weiterleitungen und zugelassenen Programmen suchen,\n- prüfen, ob weitere Konten betroffen sind,\n- danach die Sperre aufheben?\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
