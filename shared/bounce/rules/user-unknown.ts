import { defineRules } from '../rule.ts';

/** Sentences about the sender's address use the same words as those about the recipient's. */
const ABOUT_SENDER =
  /\bmail domain mentioned|\bsender (?:verif|address|domain|is|not|unknown)|\bverify(?:ing)? (?:the )?sender|\bcall(?:ed)?[- ]?back\b|\bsender call-?out|\bauthenticated (?:user|account)|\bwhether\b|\breturn path|\bmail from\b|\breverse[- ]path|\bhelo\b/i;

/** The mailbox named before the @ does not exist. */
export const userUnknownRules = defineRules([
  {
    id: 'user-unknown.unknown',
    reason: 'user-unknown',
    match: {
      text: /\b(?:user|username|recipient|mailbox|account|addressee|address(?:es)?|local[- ]?part|name)(?: name| id)?(?: "?<>"?)?(?: is| was| were|:)? (?:un|not )known\b|\bunknown (?:or \w{4,8} )?(?:local |virtual )?(?:user|username|recipient|mailbox|account|addressee|(?:e-?mail )?address|local[- ]?part|alias|rcpt)\b(?! pipe)|\bnot a known (?:user|recipient|mailbox|address)\b|^(?:550 )?(?:5\.1\.1 )?\S{1,30} is not known\b/i,
      not: ABOUT_SENDER,
    },
    confidence: 'certain',
    sources: ['RFC 3463 §3.2 (X.1.1)', 'https://www.postfix.org/LOCAL_RECIPIENT_README.html'],
    asOf: '2026-11',
    hits: [
      '550 5.1.1 <ann@example.org>... User unknown',
      '550 Unknown recipient ann@example.org',
      '550 unknown local part ann in <ann@example.org>',
      '550 5.1.1 Recipient unknown <ann@example.org>',
      '550 5.1.1 Unknown or illegal user: ann@example.org',
      'The following destination addresses were unknown',
    ],
    misses: [
      '550-Verification failed for <bob@example.com> 550-User unknown 550 Sender verify failed',
      '550 Unknown command',
    ],
  },
  {
    id: 'user-unknown.no-such-user',
    reason: 'user-unknown',
    match: {
      text: /\bno such (?:e-?mail |local |virtual |domain |\w{4,16} (?=member))?(?:users?|member|subscriber|person|mailbox|recipient|account|address|login|alias|addressee|name|id)\b|\bno (?:mailbox|user|account|one|person|recipient)(?: here)? (?:by|with|under|of|at) (?:that|this) (?:name|address)\b|\bthere(?:'s| is) no (?:such )?(?:user|account|mailbox|recipient|one|person)\b|\bno (?:mailbox|user|account|recipient) (?:exists|found|here)\b|\bnobody (?:here )?(?:by|with) (?:that|this) name\b/i,
      not: ABOUT_SENDER,
    },
    confidence: 'certain',
    sources: ['RFC 3463 §3.2 (X.1.1)', 'https://cr.yp.to/proto/qsbmf.txt'],
    asOf: '2026-11',
    hits: [
      '550 No such user here',
      '550 5.1.1 no such virtual user here',
      '550 There is no such person at this address',
      'no such Ourservice member',
      '550 no mailbox by that name is currently available',
    ],
    misses: ['550 no such domain here', '550 5.7.1 There is no PTR record'],
  },
  {
    id: 'user-unknown.does-not-exist',
    reason: 'user-unknown',
    match: {
      text: /\b(?:user|username|mailbox|recipient|rcpt|account|addressee|inbox|address|person|alias|part|customer|e-?mail(?: account)?)(?: name| id| or domain| <>| that you tried to reach| you (?:entered|are trying to (?:contact|reach))| specified)? (?:does ?n[o']t|dosn't|doesnt|did not|do not) (?:seem to |actually |currently )?exists?\b|<> (?:does ?n[o']t|doesnt) exist\b|\b(?:user|mailbox|recipient|account|address)(?: is)? (?:not exists?|non-?exist[ea]nt)\b|\bnon[- ]?exist[ea]nt (?:user|mailbox|recipient|account|(?:e-?mail )?address)\b/i,
      not: /\bsender (?:verif|address|domain|is|not)|\bdomain of\b|\bmail from\b/i,
    },
    confidence: 'certain',
    sources: ['RFC 3463 §3.2 (X.1.1)'],
    asOf: '2026-11',
    hits: [
      '550 The user you are trying to contact does not exist',
      '550 5.1.1 <ann@example.org>: user does not exist',
      '550 Mailbox "ann@example.org" does not exist',
      "554 RCPT (ann@example.org) dosn't exist",
      '554 5.7.1 <ann@example.org>: Recipient address rejected: user ann@example.org does not exist',
    ],
    misses: [
      '450 4.1.8 <bob@example.com>: Sender address rejected: domain does not exist',
      '550 5.1.2 the recipient domain does not exist',
    ],
  },
  {
    id: 'user-unknown.name-does-not-exist',
    reason: 'user-unknown',
    match: {
      text: /\b(?:user|mailbox|recipient|account|rcpt) \(?"?(?!domain|host)[\w.'-]{1,30}"?\)? (?:does ?n[o']t|dosn't) exist\b|\bdoes ?n[o']t have (?:an? |any )?(?:[\w.]{1,25} )?(?:account|mailbox|address)\b|\bhas no (?:account|mailbox) (?:here|on|at)\b/i,
      not: /\bsender\b|\b(?:domain|host) \S{1,30} does|\bdomain of\b|\bauthenticated (?:user|account)/i,
    },
    confidence: 'certain',
    sources: ['RFC 3463 §3.2 (X.1.1)'],
    asOf: '2026-11',
    hits: ['550 User ann does not exist on this server'],
    misses: ['550 domain example.org does not exist'],
  },
  {
    id: 'user-unknown.not-found',
    reason: 'user-unknown',
    match: {
      text: /\b(?:users?|username|mailbox|recipients?|account|addressee|inbox|address)(?: name| id)?(?: <>)?(?: you entered)?(?: was| is| were| could| has| can|,)?(?: ?not|n't)(?: be| been)? found\b|\b(?:can ?not|can't|could ?n[o']t|unable to) (?:find|locate) (?:the |a |any |that |this |such |your )?(?:user|mailbox|recipient|account|addressee|(?:e-?mail )?address)\b|\brecipientnotfound\b/i,
      not: /\bsender (?:address|domain|verif)|\bip address\b|\bsender call-?out/i,
    },
    sources: ['RFC 3463 §3.2 (X.1.1)'],
    asOf: '2026-11',
    hits: [
      '550 5.1.1 Mailbox not found',
      '550 5.1.1 <ann@example.org> Recipient not found.',
      '550 Address not found',
      "550 5.1.10 Recipient ann@example.org wasn't found",
      '550 User not found: ann@example.org',
    ],
    misses: [
      '450 4.7.1 Client host rejected: cannot find your hostname',
      '550 5.1.8 Sender address not found',
    ],
  },
  {
    id: 'user-unknown.not-listed',
    reason: 'user-unknown',
    match: {
      text: /\bnot (?:listed|found) in (?:the )?(?:public name & address book|domino directory|address book|global address list|directory)|\bnot in (?:the |our )?(?:address book|directory|user list) of (?:this|our|the) (?:organi[sz]ation|company|school|server|site|domain)\b|\bnot (?:in|on) (?:my|our|the) (?:list of )?(?:valid )?(?:recipients?|users?)\b|\bnot a (?:valid|registered|local|current) (?:\w{1,12} )?(?:user|mailbox|recipient|account|(?:e-?mail )?address|subscriber)\b|\bnot (?:a )?(?:user|account|mailbox|customer)s? (?:here|on this|at this|of ours)\b|\bnot our customer\b|\b(?:recipient|user) (?:is )?not local\b|\bbad ?rcpt ?to(?: list)?\b|\byour envelope recipient is\b|\brecipient not in (?:the )?(?:route|recipient|user) list\b|\bunrecogni[sz]ed (?:address|recipient|user|mailbox|account)\b|\buser missing home directory\b|\bdestination server rejected recipients?\b|\bcan(?:'t|not) accept user\b|\bcannot process address\b|\bname (?:was )?not found at (?:the remote|host)\b|\b(?:user|recipient|mailbox)(?: <>)? is not defined\b|\bmailbox for <> (?:is )?not available\b|\binvalid or unknown virtual user\b|\buser (?:is )?not (?:registered|exist|here|valid)\b/i,
      not: /\bsender\b|\bip\b|\bwhite ?list|\ballow|\bno relay|\bfrom address\b/i,
    },
    sources: ['RFC 3463 §3.2 (X.1.1)', 'https://help.hcl-software.com/domino/'],
    asOf: '2026-11',
    hits: [
      '550 ann is not in the directory of this organization',
      '553 sorry, your envelope recipient is in my badrcptto list (#5.7.1)',
      '550 recipient is not local',
      '550 ann@example.org not listed in public Name & Address Book',
      'User ann (ann@example.org) not listed in Domino Directory',
      '550 ann is not a valid user',
      "550 'ann@example.org' is not a registered gateway user",
      '550 Not our Customer',
      'The name was not found at the remote site.',
      'User <ann@example.org> is not defined',
    ],
    misses: ['550 sender is not in our list of valid senders'],
  },
  {
    id: 'user-unknown.no-longer',
    reason: 'user-unknown',
    match: {
      text: /\baddress no longer accepts? (?:e-?)?mail\b|\bhas left (?:the|our|this) (?:company|organi[sz]ation|firm|school|university)\b|\bno longer (?:on (?:this )?server|here|exists?|valid|in use|in service|with (?:us|the company|this)|employed|works?|working|an? (?:employee|user|customer))\b|\b(?:address|account|mailbox|user|recipient)(?: <>)? (?:is|has been|was) (?:no longer (?:available|valid|in use|in service|monitored)|deleted|removed|cancell?ed)\b|\b(?:address|mailbox|account) has been (?:retired|deleted|removed)\b/i,
      not: /\bsender\b|\bdomain\b|\byour account\b/i,
    },
    sources: ['RFC 3463 §3.2 (X.1.1)'],
    asOf: '2026-11',
    hits: [
      '550 Employee has left the company',
      '550 5.1.1 user no longer on server: ann@example.org',
      '550 This address is no longer in use',
      '550 5.1.1 Ann is no longer with the company',
    ],
    misses: ['550 The domain is no longer valid here'],
  },
  {
    id: 'user-unknown.invalid-recipient',
    reason: 'user-unknown',
    match: {
      text: /\b(?:invalid|illegal|wrong|incorrect|bad|undeliverable|unroutable|unrouteable|unresolvable) (?:final )?(?:delivery |mail |destination )?(?:recipients?|addressee|mailbox|user|userid|username|(?:e-?mail )?address|local[- ]?part|rcpt)\b|\bbad destination mailbox\b|\bbad_recipient\b|\b(?:recipient|mailbox|user|account|rcpt|e-?mail address)(?: address)?(?: "?<>"?)? (?:is |are )?(?:invalid|not valid|undeliverable|incorrect)\b/i,
      not: /\bsender\b|\bmail from\b|\bhelo\b|\bip address\b|\bsource\b|\bfrom address|\bsyntax|\(invalid address\)|\bpassword\b/i,
    },
    sources: ['RFC 3463 §3.2 (X.1.1)', 'https://www.exim.org/exim-html-current/doc/html/spec_html/'],
    asOf: '2026-11',
    hits: [
      '550 Invalid recipient <ann@example.org>',
      '550 5.1.1 Bad destination mailbox address',
      '550 5.1.1 unable to deliver to <ann@example.org>: invalid mailbox',
    ],
    misses: [
      '550 Invalid sender address',
      '553 5.1.7 Bad sender address',
      '552 5.2.2 Mailbox Full (Invalid Address)',
    ],
  },
  {
    id: 'user-unknown.bad-syntax',
    reason: 'user-unknown',
    match: {
      text: /\bbad (?:recipient|destination)(?: mailbox)? address syntax|\bbad address syntax|\bsyntax error in (?:mailbox|recipient) address\b|\brecipient address syntax error\b|\b8-bit character in mailbox address\b|\bunbalanced '[<>()\"]'|\brecipient address rejected: need fully-qualified address|\b(?:recipient|destination)(?: mail)? address (?:has |with )?(?:an )?(?:invalid|illegal|bad) (?:syntax|format|character)|\b(?:malformed|syntactically invalid|ill-?formed) (?:recipient|address)|\bmalformed address: |\bdomain missing or malformed|\b(?:missing|no) (?:or malformed )?local part\b|\billegal alias\b|\buser address required\b|\bunqualified address not permitted|\baddress does not conform/i,
      not: /\bsender\b|\bmail from\b|\bheader\b|\bfrom:|\bhelo\b/i,
    },
    detail: {
      en: 'The server could not read the recipient address as an address: a stray character, a space or a missing part.',
      de: 'Der Server konnte die Empfängeradresse nicht als Adresse lesen: ein Zeichen zu viel, ein Leerzeichen oder ein fehlender Teil.',
    },
    sources: ['RFC 3463 §3.2 (X.1.3)'],
    asOf: '2026-11',
    hits: [
      '501 5.1.3 Syntax error in mailbox address "ann smith"',
      '504 5.5.2 <ann>: Recipient address rejected: need fully-qualified address',
      '501 5.1.3 Bad recipient address syntax',
      '553 5.1.3 <ann>... User address required',
      'bad address syntax',
    ],
    misses: ['501 5.1.7 Bad sender address syntax'],
  },
  {
    id: 'user-unknown.no-valid-recipients',
    reason: 'user-unknown',
    match: {
      text: /\bno valid recipients?\b|\bplease check (?:if|that|whether) (?:the )?(?:e-?mail )?address(?:es)? (?:is|are) (?:correct|valid)\b/i,
      not: ABOUT_SENDER,
    },
    generic: true,
    sources: ['RFC 5321 §3.3 (554)'],
    asOf: '2026-11',
    hits: [
      '554 5.5.1 Error: no valid recipients',
      'Message could not be delivered to mobile. Error: No valid recipients for this MM',
    ],
    misses: ['550 sender is not a valid user'],
  },
  {
    id: 'user-unknown.rejected-without-reason',
    reason: 'user-unknown',
    match: {
      text: /\b(?:recipient|rcpt)(?: address)?(?: <>)? (?:is )?(?:rejected|not accepted)\.?(?= ?$| \(in reply)/i,
      stage: ['rcpt'],
      reply: ['550', '551', '553'],
    },
    generic: true,
    confidence: 'possible',
    detail: {
      en: 'The server refuses this recipient and gives no reason; by the standard its code stands for a mailbox that is not available.',
      de: 'Der Server lehnt diesen Empfänger ohne Begründung ab; nach dem Standard steht der Code für ein nicht verfügbares Postfach.',
    },
    sources: ['RFC 5321 §4.2.3 (550)'],
    asOf: '2026-11',
    hits: ['550 <ann@example.org>: Recipient address rejected. (in reply to RCPT TO command)'],
    misses: [
      '554 5.7.1 <ann@example.org>: Recipient address rejected: Access denied (in reply to RCPT TO command)',
    ],
  },
  {
    id: 'user-unknown.mailbox-unavailable',
    reason: 'user-unknown',
    match: {
      text: /\b(?:mailbox|user|recipient|account|addressee)(?: "?<>"?)? (?:is )?(?:currently )?(?:unavailable|not available)\b/i,
      not: /\btemporar|\b4[25]\d |\baccess denied|\bbusy|\block|\bfull\b|\bpolicy\b/i,
    },
    generic: true,
    detail: {
      en: '“Mailbox unavailable” is the standard phrase of the reply code 550. Most servers use it for an address they do not know; some use it for any refusal.',
      de: '„Mailbox unavailable“ ist der Standardsatz zum Antwortcode 550. Die meisten Server meinen damit eine unbekannte Adresse, manche jede Ablehnung.',
    },
    sources: ['RFC 5321 §4.2.3'],
    asOf: '2026-11',
    hits: [
      '550 Requested action not taken: mailbox unavailable',
      '550 5.1.1 ann@example.org mailbox unavailable',
    ],
    misses: [
      '450 Requested mail action not taken: mailbox unavailable',
      '550 mailbox unavailable or access denied',
    ],
  },
  {
    id: 'user-unknown.verification',
    reason: 'user-unknown',
    match: {
      text: /\brecipient (?:verify|verification|address verification) fail|\bundeliverable address: |\bcould not verify recipient|\brecipient address rejected: (?:undeliverable|unverified) address/i,
      not: /\bsender (?:verif|address)|\bin progress|\btry again|\btimed out|\bconnection refused/i,
    },
    detail: {
      en: 'A server in front of the mailbox asked the server behind it, and that one does not take the address.',
      de: 'Ein vorgeschalteter Server hat beim dahinterliegenden Server nachgefragt; dieser nimmt die Adresse nicht an.',
    },
    sources: ['https://www.postfix.org/ADDRESS_VERIFICATION_README.html'],
    asOf: '2026-11',
    hits: [
      '550 5.1.1 <ann@example.org>: Recipient address rejected: undeliverable address: host mail.example.org[192.0.2.7] said: 550 rejected (in reply to RCPT TO command)',
      '550 Recipient verification failed',
    ],
    misses: [
      '450 4.1.1 <ann@example.org>: Recipient address rejected: unverified address: Address verification in progress',
    ],
  },
  {
    id: 'user-unknown.owner-changed',
    reason: 'user-unknown',
    match: { text: /\bmailbox owner has changed\b/i },
    detail: {
      en: 'The address now belongs to someone else than when the sender last had contact with it, so the server holds the mail back.',
      de: 'Die Adresse gehört inzwischen jemand anderem als beim letzten Kontakt. Deshalb hält der Server die Mail zurück.',
    },
    sources: ['RFC 7293 §14 (X.7.17)'],
    asOf: '2026-11',
    hits: ['550 5.7.17 Mailbox owner has changed'],
    misses: ['550 5.7.18 Domain owner has changed'],
  },
  {
    id: 'user-unknown.german',
    reason: 'user-unknown',
    match: {
      text: /(?:empfänger|benutzer|adressat|teilnehmer|nutzer|postfach|mailbox|konto|adresse)(?:adresse|name|in)?(?: "?<>"?)?(?: ist| wurde| konnte)?(?: hier| leider| auf diesem server| beim empfänger)?,? (?:unbekannt|nicht bekannt|ungültig|existiert (?:leider |hier )?nicht|nicht (?:vorhanden|gefunden|registriert))/i,
      not: /\babsender/i,
    },
    sources: ['RFC 3463 §3.2 (X.1.1)'],
    asOf: '2026-11',
    hits: [
      '550 Empfänger unbekannt',
      'Die von Ihnen eingegebene E-Mail-Adresse wurde nicht gefunden.',
      '550 Das Postfach existiert nicht',
    ],
    misses: ['550 Absenderadresse unbekannt', 'Das Postfach ist voll'],
  },
  {
    id: 'user-unknown.german-more',
    reason: 'user-unknown',
    match: {
      text: /unbekannte[rsn]? (?:e-?mail-?)?(?:empfänger|benutzer|nutzer|adress|postfach)|adresse (?:konnte|wurde)(?: \S{1,20}){0,4} nicht gefunden|keine?n? (?:postfach|empfänger|benutzer|nutzer|konto) (?:mit|unter) (?:diese[mrn]|dem) name|keine?n? solche[rsn]? (?:empfänger|benutzer|adresse|postfach)|ungültige (?:empfänger|e-?mail)-?adresse/i,
      not: /\babsender/i,
    },
    sources: ['RFC 3463 §3.2 (X.1.1)'],
    asOf: '2026-11',
    hits: [
      '550 5.1.1 Unbekannter Benutzer: ann@example.org',
      'Die E-Mail-Adresse konnte im Verzeichnis nicht gefunden werden',
      '550 Es gibt kein Postfach mit diesem Namen',
    ],
    misses: ['550 Unbekannter Absender'],
  },
  {
    id: 'user-unknown.french',
    reason: 'user-unknown',
    match: {
      text: /(?:utilisateur|destinataire|adresse(?: de messagerie)?|compte|bo[iî]te(?: aux lettres)?)s?(?: "?<>"?| référencée ci-dessus)?(?: est)? (?:inconnue?|invalide|inexistante?|introuvable|n'existe pas|n'a pas été trouvée?)|adresse d.au moins un destinataire invalide/i,
      not: /exp[eé]diteur|\bdomaine\b/i,
    },
    sources: ['RFC 3463 §3.2 (X.1.1)'],
    asOf: '2026-11',
    hits: ['550 5.1.1 Utilisateur inconnu', '550 5.1.1 Adresse d au moins un destinataire invalide.'],
    misses: ['550 Adresse expéditeur inconnue'],
  },
  {
    id: 'user-unknown.spanish-portuguese',
    reason: 'user-unknown',
    match: {
      text: /(?:usu[aá]rio|usuario|utilizador|destinat[aá]ri[oa]|buz[oó]n|cuenta|conta|caixa postal|direcci[oó]n|endere[cç]o)(?: de (?:correo|e-?mail))?(?: electr[oó]nico)?(?: "?<>"?)?(?: es| é| est[aá])? (?:desconocid[oa]|desconhecid[oa]|inexistente|inv[aá]lid[oa]|no existe|n[aã]o existe|no encontrad[oa]|n[aã]o (?:foi )?encontrad[oa]|no se (?:ha )?encontr)|no existe (?:dicha persona|ese usuario|esa (?:cuenta|direcci[oó]n)|el (?:usuario|buz[oó]n))|no se (?:ha )?encontr(?:ó|ado|o) (?:la direcci[oó]n|el (?:usuario|buz[oó]n|destinatario))/i,
      not: /remitente|remetente/i,
    },
    sources: ['RFC 3463 §3.2 (X.1.1)'],
    asOf: '2026-11',
    hits: ['550 El usuario no existe', '550 Usuário inexistente', 'No se encontró la dirección de correo'],
    misses: ['550 dominio no encontrado'],
  },
  {
    id: 'user-unknown.italian-dutch',
    reason: 'user-unknown',
    match: {
      text: /(?:utente|destinatario|casella|indirizzo)(?: di posta| e-?mail)?(?: elettronica)?(?: "?<>"?)?(?: è)? (?:sconosciut[oa]|inesistente|non (?:esiste|trovat[oa]|è stat[oa] trovat[oa]|valid[oa]))|gebruiker (?:is )?(?:onbekend|niet (?:gevonden|bekend)|bestaat niet)|adres (?:is |werd )?(?:niet gevonden|onbekend|bestaat niet)|onbekende (?:gebruiker|ontvanger)/i,
      not: /mittente|afzender/i,
    },
    sources: ['RFC 3463 §3.2 (X.1.1)'],
    asOf: '2026-11',
    hits: ['550 Utente sconosciuto', 'Het door u ingevoerde e-mailadres is niet gevonden.'],
    misses: ['452 Casella piena', '550 indirizzo mittente non valido'],
  },
  {
    id: 'user-unknown.slavic',
    reason: 'user-unknown',
    match: {
      text: /nieznany (?:u[zż]ytkownik|odbiorca|adresat)|(?:u[zż]ytkownik|adres|konto|skrzynka|odbiorca)(?: "?<>"?)? nie (?:istnieje|zosta[lł])|nie ma takiego (?:u[zż]ytkownika|adresu|konta)|(?:пользователь|адресат|получатель|ящик|адрес)(?: "?<>"?)? (?:не найден|не существует|неизвестен|не зарегистрирован)|нет такого (?:пользователя|адреса|ящика)|неизвестный (?:пользователь|получатель|адрес)|u[zž]ivatel neexistuje|nezn[aá]m[yý] (?:u[zž]ivatel|p[rř][ií]jemce)/i,
    },
    sources: ['RFC 3463 §3.2 (X.1.1)'],
    asOf: '2026-11',
    hits: ['550 Użytkownik nie istnieje', '550 Нет такого пользователя'],
    misses: ['552 Почтовый ящик переполнен'],
  },
  {
    id: 'user-unknown.east-asian',
    reason: 'user-unknown',
    match: {
      text: /(?:ユーザー?|宛先|アドレス|メールボックス|受信者)[^。]{0,20}(?:見つかりません|存在しません|不明)|(?:用户|收件人|邮箱|帐号|账号)[^。]{0,15}(?:不存在|未找到)|존재하지 않는/i,
    },
    sources: ['RFC 3463 §3.2 (X.1.1)'],
    asOf: '2026-11',
    hits: ['宛先のメールアドレスが見つかりません。', '550 用户不存在'],
    misses: ['メールボックスがいっぱいです。'],
  },
  {
    id: 'user-unknown.key-words',
    reason: 'user-unknown',
    match: {
      text: /\b(?:user|recipient|mailbox|account|addressee|mail ?box|rcpt|inbox)\b.{0,25}\b(?:unknown|invalid|illegal|non-?existent|(?:not|n't|cannot|never) (?:be )?(?:exist\w{0,3}|found|valid|known|located|recogni[sz]ed|verified|listed|here|hosted|deliverable)|no such|missing|undeliverable|unroutable)|\b(?:unknown|invalid|illegal|no|no such|bad|wrong|nonexistent) .{0,15}\b(?:user|recipient|mailbox|account|addressee|rcpt)\b/i,
      not: /\bsender\b|\bmail from\b|\bfrom address\b|\bhelo\b|\bauth|\blogin\b|\bpassword\b|\bip\b|\bno action\b|\bspf\b|\bdkim\b|\bcall(?:ed)?[- ]?back\b|\bauthenticated (?:user|account)/i,
    },
    generic: true,
    confidence: 'possible',
    sources: ['RFC 3463 §3'],
    asOf: '2026-11',
    hits: ['550 The mailbox at this site cannot be located'],
    misses: ['550 sender not found'],
  },
  {
    id: 'user-unknown.cannot-be-delivered-to',
    reason: 'user-unknown',
    match: {
      text: /\bnot a deliverable (?:address|mailbox|recipient)\b|\bthis (?:address|mailbox) (?:does not|cannot|doesn't) receive (?:any )?(?:e-?)?mail\b|\b(?:following|recipient|destination) address(?:es)? (?:is|are|was|were) (?:not correct|incorrect|wrong|bad|invalid)\b|<>\.\.\. (?:invalid|bad) user ?name\b/i,
      not: /\bsender\b|\bfrom\b/i,
    },
    sources: ['RFC 3463 §3.2 (X.1.1)'],
    asOf: '2026-11',
    hits: [
      '550 not a deliverable address',
      '550 This address does not receive mail',
      'The following addresses are not correct: ann@example.org',
      '553 5.0.0 <ann@example.org>... Invalid user name',
    ],
    misses: ['550 The sender address is wrong'],
  },
]);
