import { defineRules } from '../rule.ts';

/** The few words in which notices of other languages name the reason, where no server put whole sentences. */
export const plainNoticesLanguagesRules = defineRules([
  {
    id: 'user-unknown.plain-languages',
    reason: 'user-unknown',
    loose: true,
    match: {
      text: /użytkownik (?:jest )?nieznany|nieznany użytkownik|utente non conosciuto|такого (?:адреса|пользователя|ящика) (?:не существует|нет)|нет такого (?:адреса|пользователя|ящика)/i,
    },
    sources: ['RFC 3463 §3.2 (X.1.1)'],
    asOf: '2026-11',
    hits: ['Powód: użytkownik nieznany', 'Такого адреса не существует.'],
    misses: ['nieznany nadawca'],
  },
  {
    id: 'domain-unknown.plain-languages',
    reason: 'domain-unknown',
    match: {
      text: /(?:adress[^.]{0,60})?domän(?:en)? (?:hittades inte|finns inte|existerar inte)|domene(?:t|n)? (?:finnes ikke|ble ikke funnet)|domæne(?:t)? (?:findes ikke|blev ikke fundet)|doména (?:příjemce )?(?:neexistuje|nebyla nalezena)|alan adı (?:bulunamadı|yok|mevcut değil)|(?:tartomány|domain) nem (?:létezik|található)|(?:宛先[^。]{0,40})?ドメイン名?が(?:見つかりません|存在しません)/i,
      not: /avsändare|afsender|avsender|送信者|odesílatel|gönderen|feladó/i,
    },
    sources: ['RFC 3463 §3.2 (X.1.2)'],
    asOf: '2026-11',
    hits: ['Orsak: domänen hittades inte', '宛先に配信できませんでした: ドメインが見つかりません'],
    misses: ['Orsak: användaren hittades inte'],
  },
  {
    id: 'mailbox-disabled.plain-languages',
    reason: 'mailbox-disabled',
    loose: true,
    match: {
      text: /\baccount (?:is |werd |wordt )?(?:uitgeschakeld|geblokkeerd|opgeheven|gesloten)\b|\bkonto(?:t|en|et)? (?:är|er|har) (?:inaktiverat|spärrat|avstängt|stängts?|deaktiveret|deaktivert|lukket|sperret|spærret)|уч[её]тная запись (?:\S{1,20} )?(?:отключена|заблокирована|удалена|неактивна)|обл[іи]ковий запис (?:\S{1,20} )?(?:вимкнено|заблоковано)/i,
    },
    sources: ['RFC 3463 §3.3 (X.2.1)'],
    asOf: '2026-11',
    hits: [
      'Reden: account uitgeschakeld',
      'Orsak: kontot är inaktiverat',
      'Причина: учётная запись отключена',
    ],
    misses: ['Reden: account onbekend'],
  },
  {
    id: 'connection-failure.plain-languages',
    reason: 'connection-failure',
    loose: true,
    match: {
      text: /tiempo de (?:conexi[oó]n|espera) (?:agotado|excedido|superado)|timeout della connessione|connessione (?:scaduta|rifiutata)|verbinding (?:verlopen|verbroken|geweigerd)|przekroczono (?:limit )?czasu? (?:oczekiwania|połączenia)|połączenie (?:odrzucone|przerwane)|(?:время|период) ожидания (?:соединения )?(?:истекл|превышен)|соединение (?:прервано|отклонено|не установлено)|conex[aã]o (?:recusada|expirou|esgotada)|(?:anslutningen|forbindelsen|tilkoblingen) (?:avbröts|nekades|fik timeout|ble avvist)|сервер (?:получателя )?не отвечает|server (?:příjemce )?neodpovídá|sunucu(?:su)? yanıt vermiyor|kiszolgáló nem válaszol|服务器(?:没有|无)(?:响应|应答|回应)|伺服器(?:沒有|無)回應|서버가 응답하지/i,
    },
    sources: ['RFC 3463 §3.5 (X.4.1)'],
    asOf: '2026-11',
    hits: [
      'Motivo: tiempo de conexión agotado',
      'Motivo: timeout della connessione',
      'Reden: verbinding verlopen',
    ],
    misses: ['Motivo: tiempo agotado para su cuenta'],
  },
  {
    id: 'spam-content.plain-languages',
    reason: 'spam-content',
    loose: true,
    match: {
      text: /(?:отклонен\S{0,2}|отвергнут\S{0,2}|заблокирован\S{0,2}|определен\S{0,2}|похоже) (?:как|на) спам|avvisa(?:t|des|ts) som skräppost/i,
    },
    sources: ['RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: ['Причина: отклонено как спам', 'Orsak: avvisat som skräppost'],
    misses: ['отклонено сервером'],
  },
  {
    id: 'virus.plain-languages',
    reason: 'virus',
    loose: true,
    match: {
      text: /(?:обнаружен|найден|содержит|заражен\S{0,2}) (?:\S{1,20} )?вирус|вирус (?:\S{1,20} )?(?:обнаружен|найден)|(?:wykryto|zawiera|znaleziono) (?:\S{1,20} )?wirus|vírus (?:\S{1,20} )?(?:encontrado|detec?tado)|(?:contém|encontrado) (?:um )?vírus|(?:innehåller|indeholder|inneholder) (?:ett |en |et )?virus|virus (?:hittades|fundet|funnet)/i,
    },
    sources: ['RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: ['Причина: обнаружен вирус', 'Przyczyna: wykryto wirusa', 'Motivo: vírus encontrado'],
    misses: ['антивирус недоступен'],
  },
  {
    id: 'mailbox-full.plain-languages',
    reason: 'mailbox-full',
    loose: true,
    match: {
      text: /skrzynka (?:\S{1,20} ){0,2}przekroczyła (?:limit|pojemność|rozmiar)|превышен[ао] (?:квота|размер|объ[её]м) (?:почтового )?ящика|schránka (?:\S{1,20} ){0,2}překročila (?:kvótu|limit)/i,
    },
    sources: ['RFC 3463 §3.3 (X.2.2)'],
    asOf: '2026-11',
    hits: [
      'Skrzynka odbiorcy przekroczyła limit.',
      'Превышена квота почтового ящика.',
      'Schránka překročila kvótu.',
    ],
    misses: ['Превышен размер письма.'],
  },
  {
    id: 'message-too-big.plain-languages',
    reason: 'message-too-big',
    loose: true,
    match: {
      text: /bericht is groter dan|размер (?:письма|сообщения) превышает|(?:письмо|сообщение) (?:слишком большое|превышает (?:допустимый )?размер)|leti(?:niz)? çok büyük|üzenet(?:e)? túl nagy|zpráva přesahuje/i,
    },
    sources: ['RFC 3463 §3.3 (X.2.3)'],
    asOf: '2026-11',
    hits: [
      'Het bericht is groter dan toegestaan.',
      'Размер письма превышает допустимый.',
      'İleti çok büyük.',
    ],
    misses: ['Превышена квота почтового ящика.'],
  },
  {
    id: 'ip-blocked.plain-languages',
    reason: 'ip-blocked',
    loose: true,
    match: {
      text: /uw (?:mail)?server staat op (?:een|de) (?:zwarte lijst|blokkeerlijst)|serwer (?:jest|znajduje się|figuruje) na czarnej liście|сервер (?:находится|внесен|внесён|состоит) в ч[её]рн\S{2} списк|server je na (?:černé listině|blacklistu)|sunucunuz kara listede|kiszolgálója? feketelist|服务器[^。]{0,10}黑名单|伺服器[^。]{0,10}黑名單/i,
    },
    sources: ['RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: [
      'Uw server staat op een zwarte lijst.',
      'Twój serwer jest na czarnej liście.',
      'Ваш сервер находится в чёрном списке.',
    ],
    misses: ['Отправитель находится в чёрном списке.'],
  },
  {
    id: 'rate-limited.plain-languages',
    reason: 'rate-limited',
    loose: true,
    match: {
      text: /\bte veel berichten (?:verzonden|verstuurd)\b|\btroppe e-?mail inviate\b|för många meddelanden/i,
    },
    sources: ['RFC 3463 §3.8 (X.7.0)'],
    asOf: '2026-11',
    hits: ['U heeft te veel berichten verzonden.'],
    misses: ['Te veel ontvangers'],
  },
  {
    id: 'attachment-refused.plain-languages',
    reason: 'attachment-refused',
    loose: true,
    match: {
      text: /příloha není povolena|附件[^。]{0,8}(?:不允许|不允許|被禁止|不支持)|첨부 ?파일[^.]{0,12}(?:허용되지|차단)|melléklet nem engedélyezett|bilagan är inte tillåten/i,
    },
    sources: ['RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: ['Příloha není povolena.', '附件类型不允许。', '첨부파일이 허용되지 않습니다.'],
    misses: ['附件過大'],
  },
  {
    id: 'recipient-refused.plain-languages',
    reason: 'recipient-refused',
    loose: true,
    match: {
      text: /destinataire n'accepte pas vos messages|destinatario no acepta sus mensajes|destinatario non accetta i (?:suoi|vostri|tuoi) messaggi|ontvanger accepteert uw berichten niet|odbiorca nie przyjmuje wiadomości od/i,
    },
    sources: ['RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: ["Le destinataire n'accepte pas vos messages."],
    misses: ["Le serveur n'accepte pas vos messages."],
  },
]);
