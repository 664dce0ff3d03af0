import { defineRules } from '../rule.ts';

/** Turkish, Hungarian, Romanian, Greek, South Slavic, Slovak, Bulgarian and Ukrainian answers of providers, by their meaning. */
export const localisedEastRules = defineRules([
  {
    id: 'localised-east.user-unknown',
    reason: 'user-unknown',
    match: {
      text: /(?:kullanıcı|alıcı|posta kutusu|adres)(?: \S{1,30}){0,3} (?:yok|bulunamadı|bilinmiyor|mevcut değil|geçersiz)|bilinmeyen (?:kullanıcı|alıcı)|(?:nincs (?:ilyen|ilyen nevű)|ismeretlen) (?:felhasználó|címzett|postafiók|e-?mail ?cím)|(?:felhasználó|címzett|postafiók)(?: \S{1,30}){0,3} (?:nem létezik|ismeretlen|nem található)|(?:utilizator(?:ul)?|destinatar(?:ul)?|căsuța|adresa)(?: \S{1,30}){0,3} (?:nu există|necunoscut[ăa]?|inexistent[ăa]?)|(?:χρήστης|παραλήπτης|διεύθυνση)(?: \S{1,30}){0,3} δεν (?:υπάρχει|βρέθηκε)|άγνωστος (?:χρήστης|παραλήπτης)|(?:korisnik|primatelj|primalac|adresa|uporabnik|prejemnik)(?: \S{1,30}){0,3} (?:ne postoji|nije pronađen|nepoznat|ne obstaja)|nepoznat[ai]? (?:korisnik|primatelj|primalac)|(?:používateľ|príjemca|schránka|adresát)(?: \S{1,30}){0,3} neexistuje|neznámy (?:používateľ|príjemca)|(?:потребител(?:ят)?|получател(?:ят)?|кутия(?:та)?)(?: \S{1,30}){0,3} не (?:съществува|е намерен)|(?:користувач[а]?|одержувач[а]?|скриньк[аи])(?: \S{1,30}){0,3} не (?:існує|знайдено)/i,
    },
    generic: true,
    confidence: 'likely',
    sources: ['RFC 3463 §3.2 (X.1.1)'],
    asOf: '2026-11',
    hits: [
      '550 Kullanıcı bulunamadı',
      '550 Ismeretlen felhasználó',
      '550 Utilizator necunoscut',
      '550 Άγνωστος χρήστης',
      '550 Korisnik ne postoji',
      '550 Неіснуючий: користувача не знайдено',
    ],
    misses: ['550 Gönderen bulunamadı'],
  },
  {
    id: 'localised-east.mailbox-full',
    reason: 'mailbox-full',
    match: {
      text: /posta kutusu(?: \S{1,30}){0,3} dolu|kota(?:sı)? (?:\S{1,15} )?(?:aşıldı|doldu)|postafiók(?:ja)?(?: \S{1,30}){0,3} (?:megtelt|tele van|betelt)|(?:căsuța|cutia)(?: \S{1,30}){0,4} (?:este )?plină|γραμματοκιβώτιο(?: \S{1,30}){0,3} (?:γεμάτο|πλήρες)|(?:sandučić|poštanski pretinac|nabiralnik|pretinac)(?: \S{1,30}){0,3} (?:je )?(?:pun|poln)|schránka(?: \S{1,30}){0,3} (?:je )?plná|скриньк[аиу](?: \S{1,30}){0,3} (?:переповнена|заповнена)|кутия(?:та)?(?: \S{1,30}){0,3} е? ?пълна/i,
    },
    generic: true,
    confidence: 'likely',
    sources: ['RFC 3463 §3.3 (X.2.2)'],
    asOf: '2026-11',
    hits: ['552 Alıcının posta kutusu dolu', '552 A címzett postafiókja megtelt', '552 Sandučić je pun'],
    misses: ['552 Mesaj çok büyük'],
  },
  {
    id: 'localised-east.spam-content',
    reason: 'spam-content',
    match: {
      text: /(?:mesaj\S{0,6}|ileti\S{0,6}|e-?posta\S{0,4})(?: \S{1,20}){0,4} (?:spam|istenmeyen|önemsiz)|(?:levél|levelet|üzenet\w{0,3})(?: \S{1,20}){0,5} (?:spam\w{0,4}|kéretlen)|mesajul(?: \S{1,20}){0,5} spam|poruka(?: \S{1,20}){0,5} spam/i,
    },
    generic: true,
    confidence: 'likely',
    sources: ['RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: ['550 Mesajınız spam olarak algılandı', '550 Az üzenet spam'],
    misses: ['550 Kullanıcı yok'],
  },
  {
    id: 'localised-east.ip-blocked',
    reason: 'ip-blocked',
    match: {
      text: /ip adres\w{0,4}(?: \S{1,20}){0,4} (?:kara liste\w{0,3}|engellen\w{2,6}|engelli)|ip[- ]?cím\w{0,3}(?: \S{1,20}){0,4} (?:tiltólist\w{0,4}|letiltva|feketelist\w{0,4})|ip adresa(?: \S{1,20}){0,5} (?:blocată|blokirana|blokovaná|crnoj listi)/i,
    },
    generic: true,
    confidence: 'likely',
    sources: ['RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: ['554 IP adresiniz kara listede', '554 Az IP-cím letiltva'],
    misses: ['550 Kullanıcı yok'],
  },
]);
