import type { BounceRule } from '../rule.ts';
import { accessProvidersRules } from './access-providers.ts';
import { appleMailRules } from './apple-mail.ts';
import { asciiRepliesRules } from './ascii-replies.ts';
import { attachmentRefusedRules } from './attachment-refused.ts';
import { authFailureRules } from './auth-failure.ts';
import { badReputationRules } from './bad-reputation.ts';
import { barracudaRules } from './barracuda.ts';
import { bounceNamesRules } from './bounce-names.ts';
import { chineseProvidersRules } from './chinese-providers.ts';
import { ciscoRules } from './cisco.ts';
import { conceptsFurtherRules } from './concepts-further.ts';
import { conceptsRules } from './concepts.ts';
import { connectionFailureRules } from './connection-failure.ts';
import { contentErrorRules } from './content-error.ts';
import { deliveryExpiredRules } from './delivery-expired.ts';
import { dnsFailureRules } from './dns-failure.ts';
import { domainRefusesMailRules } from './domain-refuses-mail.ts';
import { domainUnknownRules } from './domain-unknown.ts';
import { exchangeRules } from './exchange.ts';
import { eximRules } from './exim.ts';
import { filtersRules } from './filters.ts';
import { frenchProvidersRules } from './french-providers.ts';
import { gmxWebdeRules } from './gmx-webde.ts';
import { godaddyRules } from './godaddy.ts';
import { googleRules } from './google.ts';
import { greylistedRules } from './greylisted.ts';
import { icloudRules } from './icloud.ts';
import { ipBlockedRules } from './ip-blocked.ts';
import { japaneseMobileRules } from './japanese-mobile.ts';
import { localisedAsiaRules } from './localised-asia.ts';
import { localisedCsRules } from './localised-cs.ts';
import { localisedDeRules } from './localised-de.ts';
import { localisedEastRules } from './localised-east.ts';
import { localisedEsRules } from './localised-es.ts';
import { localisedFrRules } from './localised-fr.ts';
import { localisedGoogleGroupsRules } from './localised-google-groups.ts';
import { localisedItRules } from './localised-it.ts';
import { localisedJaRules } from './localised-ja.ts';
import { localisedNlRules } from './localised-nl.ts';
import { localisedNordicRules } from './localised-nordic.ts';
import { localisedPlRules } from './localised-pl.ts';
import { localisedPtRules } from './localised-pt.ts';
import { mailboxDisabledRules } from './mailbox-disabled.ts';
import { mailboxFullRules } from './mailbox-full.ts';
import { mailboxMovedRules } from './mailbox-moved.ts';
import { mailerErrorRules } from './mailer-error.ts';
import { messageTooBigRules } from './message-too-big.ts';
import { microsoftRules } from './microsoft.ts';
import { mimecastRules } from './mimecast.ts';
import { notARefusalRules } from './not-a-refusal.ts';
import { notRfcCompliantRules } from './not-rfc-compliant.ts';
import { opensmtpdRules } from './opensmtpd.ts';
import { outlookRules } from './outlook.ts';
import { ownWordsBluntRules } from './own-words-blunt.ts';
import { ownWordsEverydayRules } from './own-words-everyday.ts';
import { ownWordsFurtherRules } from './own-words-further.ts';
import { ownWordsLanguagesRules } from './own-words-languages.ts';
import { ownWordsRules } from './own-words.ts';
import { ownWordsRarerRules } from './own-words-rarer.ts';
import { ownWordsSessionRules } from './own-words-session.ts';
import { plainNoticesLanguagesRules } from './plain-notices-languages.ts';
import { plainNoticesRules } from './plain-notices.ts';
import { policyViolationRules } from './policy-violation.ts';
import { postfixRules } from './postfix.ts';
import { proofpointRules } from './proofpoint.ts';
import { protocolErrorRules } from './protocol-error.ts';
import { ptrRequiredRules } from './ptr-required.ts';
import { qmailRules } from './qmail.ts';
import { rateLimitedRules } from './rate-limited.ts';
import { recipientRefusedRules } from './recipient-refused.ts';
import { relayDeniedRules } from './relay-denied.ts';
import { rfc3463Rules } from './rfc3463.ts';
import { routingLoopRules } from './routing-loop.ts';
import { russianProvidersRules } from './russian-providers.ts';
import { securityErrorRules } from './security-error.ts';
import { senderRejectedRules } from './sender-rejected.ts';
import { sendingServicesRules } from './sending-services.ts';
import { sendmailRules } from './sendmail.ts';
import { serverErrorRules } from './server-error.ts';
import { serverStorageFullRules } from './server-storage-full.ts';
import { serverTextsRules } from './server-texts.ts';
import { spamContentRules } from './spam-content.ts';
import { spamhausRules } from './spamhaus.ts';
import { suppressedRules } from './suppressed.ts';
import { swisscomRules } from './swisscom.ts';
import { tOnlineRules } from './t-online.ts';
import { thunderbirdRules } from './thunderbird.ts';
import { tlsFailureRules } from './tls-failure.ts';
import { tooManyConnectionsRules } from './too-many-connections.ts';
import { tooManyRecipientsRules } from './too-many-recipients.ts';
import { userUnknownRules } from './user-unknown.ts';
import { virusRules } from './virus.ts';
import { yahooRules } from './yahoo.ts';

/** Every rule; a test demands that each file of this folder is listed. Order has no meaning. */
export const RULES: readonly BounceRule[] = [
  ...accessProvidersRules,
  ...appleMailRules,
  ...asciiRepliesRules,
  ...attachmentRefusedRules,
  ...authFailureRules,
  ...badReputationRules,
  ...barracudaRules,
  ...bounceNamesRules,
  ...chineseProvidersRules,
  ...ciscoRules,
  ...conceptsRules,
  ...conceptsFurtherRules,
  ...connectionFailureRules,
  ...contentErrorRules,
  ...deliveryExpiredRules,
  ...dnsFailureRules,
  ...domainRefusesMailRules,
  ...domainUnknownRules,
  ...exchangeRules,
  ...eximRules,
  ...filtersRules,
  ...frenchProvidersRules,
  ...gmxWebdeRules,
  ...godaddyRules,
  ...googleRules,
  ...greylistedRules,
  ...icloudRules,
  ...ipBlockedRules,
  ...japaneseMobileRules,
  ...localisedAsiaRules,
  ...localisedCsRules,
  ...localisedDeRules,
  ...localisedEastRules,
  ...localisedEsRules,
  ...localisedFrRules,
  ...localisedGoogleGroupsRules,
  ...localisedItRules,
  ...localisedJaRules,
  ...localisedNlRules,
  ...localisedNordicRules,
  ...localisedPlRules,
  ...localisedPtRules,
  ...mailboxDisabledRules,
  ...mailboxFullRules,
  ...mailboxMovedRules,
  ...mailerErrorRules,
  ...messageTooBigRules,
  ...microsoftRules,
  ...mimecastRules,
  ...notARefusalRules,
  ...notRfcCompliantRules,
  ...opensmtpdRules,
  ...outlookRules,
  ...ownWordsRules,
  ...ownWordsBluntRules,
  ...ownWordsEverydayRules,
  ...ownWordsFurtherRules,
  ...ownWordsLanguagesRules,
  ...ownWordsRarerRules,
  ...ownWordsSessionRules,
  ...plainNoticesLanguagesRules,
  ...plainNoticesRules,
  ...policyViolationRules,
  ...postfixRules,
  ...proofpointRules,
  ...protocolErrorRules,
  ...ptrRequiredRules,
  ...qmailRules,
  ...rateLimitedRules,
  ...recipientRefusedRules,
  ...relayDeniedRules,
  ...rfc3463Rules,
  ...routingLoopRules,
  ...russianProvidersRules,
  ...securityErrorRules,
  ...senderRejectedRules,
  ...sendingServicesRules,
  ...sendmailRules,
  ...serverErrorRules,
  ...serverStorageFullRules,
  ...serverTextsRules,
  ...spamContentRules,
  ...spamhausRules,
  ...suppressedRules,
  ...swisscomRules,
  ...tOnlineRules,
  ...thunderbirdRules,
  ...tlsFailureRules,
  ...tooManyConnectionsRules,
  ...tooManyRecipientsRules,
  ...userUnknownRules,
  ...virusRules,
  ...yahooRules,
];
