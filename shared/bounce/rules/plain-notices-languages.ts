import { defineRules } from '../rule.ts';

/** The few words in which notices of other languages name the reason, where no server put whole sentences. */
export const plainNoticesLanguagesRules = defineRules([
  {
    id: 'user-unknown.plain-languages',
    reason: 'user-unknown',
    loose: true,
    match: { text: /użytkownik (?:jest )?nieznany|nieznany użytkownik|utente non conosciuto/i },
    sources: ['RFC 3463 §3.2 (X.1.1)'],
    asOf: '2026-11',
    hits: ['Powód: użytkownik nieznany'],
    misses: ['nieznany nadawca'],
  },
  {
    id: 'domain-unknown.plain-languages',
    reason: 'domain-unknown',
    match: {
      text: /(?:adress[^.]{0,60})?domän(?:en)? (?:hittades inte|finns inte|existerar inte)|domene(?:t|n)? (?:finnes ikke|ble ikke funnet)|domæne(?:t)? (?:findes ikke|blev ikke fundet)|(?:宛先[^。]{0,40})?ドメイン名?が(?:見つかりません|存在しません)/i,
      not: /avsändare|afsender|avsender|送信者/i,
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
      text: /tiempo de (?:conexi[oó]n|espera) (?:agotado|excedido|superado)|timeout della connessione|connessione (?:scaduta|rifiutata)|verbinding (?:verlopen|verbroken|geweigerd)|przekroczono (?:limit )?czasu? (?:oczekiwania|połączenia)|połączenie (?:odrzucone|przerwane)|(?:время|период) ожидания (?:соединения )?(?:истекл|превышен)|соединение (?:прервано|отклонено|не установлено)|conex[aã]o (?:recusada|expirou|esgotada)|(?:anslutningen|forbindelsen|tilkoblingen) (?:avbröts|nekades|fik timeout|ble avvist)/i,
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
]);
