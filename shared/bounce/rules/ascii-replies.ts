import { defineRules } from '../rule.ts';

/** Answers in other languages as SMTP carries them: without accents, umlauts written with two letters. */
export const asciiRepliesRules = defineRules([
  {
    id: 'user-unknown.ascii-replies',
    reason: 'user-unknown',
    generic: true,
    confidence: 'possible',
    match: {
      text: /\b(?:empf(?:ae|ä)nger|adressat|benutzer|nutzer|teilnehmer|konto)(?: <>)? (?:ist )?(?:hier )?(?:nicht bekannt|unbekannt|existiert nicht|nicht (?:vorhanden|gefunden|existent))|\bunbekannter (?:empf(?:ae|ä)nger|benutzer|nutzer|adressat)|\b(?:casilla|cuenta|buz[oó]n|direcci[oó]n|usuario|destinatario|conta|caixa|endere[cç]o|casella|utente|indirizzo|destinatario)(?: (?:de|di) (?:correo|e-?mail|posta))?(?: <>)? (?:inexistente|inv[aá]lid[oa]|inesistente|sconosciut[oa]|desconhecid[oa]|desconocid[oa]|non valid[oa]|n[aã]o (?:existe|encontrad[oa]|localizad[oa])|no (?:existe|encontrad[oa]|v[aá]lid[oa])|non (?:esiste|trovat[oa]))|\b(?:destinataire|utilisateur|bo[iî]te|adresse|compte)(?: (?:aux lettres|mail|e-?mail))?(?: <>)? (?:inconnue?|inexistante?|invalide|introuvable|n'existe pas|non trouv[eé]e?)|\b(?:schr[aá]nka|u[zž]ivatel|adresa|adres[aá]t|p[rř][ií]jemce|pou[zž][ií]vate[lľ])(?: <>)? (?:neexistuje|nenalezen[ao]?|nezn[aá]m[ýyáa]|nen[aá]jden[yýaá])|\bnezn[aá]m[yý] (?:u[zž]ivatel|p[rř][ií]jemce|adres[aá]t)|\bnie (?:ma|istnieje) (?:takiego|tego|takie|taki)\b|\b(?:u[zż]ytkownik|adres|konto|skrzynka|odbiorca)(?: <>)? (?:nie istnieje|nieznan[yae]|nie znaleziono)|\bnincs ilyen|\bismeretlen (?:felhaszn[aá]l[oó]|c[ií]mzett)|\b(?:felhaszn[aá]l[oó]|c[ií]mzett|postafi[oó]k)(?: <>)? (?:nem l[eé]tezik|ismeretlen)|\b(?:kullan[iı]c[iı]|hesap|al[iı]c[iı]|posta kutusu)\b.{0,20}\b(?:yok|bulunamad[iı]|mevcut de[gğ]il|ge[cç]ersiz)|\b(?:ok[aä]nd|ukendt|ukjent) (?:anv[aä]ndare|mottagare|modtager|mottaker|bruger|bruker|adress)|\b(?:anv[aä]ndaren?|mottagaren?|modtageren?|brugeren?|mottakeren?|brukeren?)(?: <>)? (?:finns inte|findes ikke|finnes ikke|saknas|ikke funnet)|\btuntematon\b|\b(?:tak(?:oy|ogo)) (?:polzovatel\w?|adres\w?|yashchik\w?|yaschik\w?)|\bpolzovatel ne (?:nayden|sushchestvuet|suschestvuet)|\b(?:pengguna|alamat|penerima) tidak (?:ditemukan|dikenal|ada)|\butilizator(?:ul)? (?:inexistent|necunoscut|nu exist[aă])|\b(?:ng[uư][oờ]i d[uù]ng|t[aà]i kho[aả]n) kh[oô]ng t[oồ]n t[aạ]i/i,
      not: /\b(?:absender|remitente|remetente|mittente|exp[eé]diteur|emetteur|odes[ií]latel|nadawc|felad[oó]|g[oö]nderen|avs[aä]ndare|afsender|avsender|dominio|dom[ií]nio|domaine|dom[eé]na|domen)/i,
    },
    sources: ['RFC 3463 §3.2 (X.1.1)', 'RFC 5321 §2.4'],
    asOf: '2026-11',
    hits: [
      '550 Unbekannter Empfaenger',
      '550 Schranka neexistuje',
      '550 Casilla inexistente',
      '550 Nincs ilyen cim',
      '550 Okand anvandare',
      '550 Boyle bir kullanici yok',
    ],
    misses: ['550 Unbekannter Absender', '550 El remitente no existe'],
  },
  {
    id: 'mailbox-full.ascii-replies',
    reason: 'mailbox-full',
    generic: true,
    confidence: 'possible',
    match: {
      text: /\b(?:postfach|mailbox|konto)(?: <>)? (?:ist )?(?:voll|ueberf(?:ue|ü)llt|(?:ue|ü)berf(?:ue|ü)llt)|\bspeicherplatz\b.{0,30}\b(?:ersch(?:oe|ö)pft|aufgebraucht|voll)|\b(?:casilla|buz[oó]n|cuenta|caixa|casella|bo[iî]te)\b.{0,40}\b(?:llen[oa]|chei[oa]|pien[oa]|pleine|satur[eé]e|esgotad[oa]|excedid[oa])\b|\b(?:cuota|quota|cota) (?:de (?:la )?\w{1,12} )?(?:excedid[oa]|superad[oa]|d[eé]pass[eé]e?|ultrapassad[oa]|esaurit[oa]|atteinte)|\bschr[aá]nka\b.{0,20}\b(?:pln[aá]|p[rř]epln[eě]n[aá])|\bskrzynka\b.{0,30}\b(?:pe[lł]na|przepe[lł]niona)|\b(?:postafi[oó]k|postal[aá]da)\b.{0,20}\b(?:megtelt|tele)|\bc[aă]su[tț]a\b.{0,20}\bplin[aă]|\bposta kutusu\b.{0,10}\bdolu|\bkota(?:s[iı])? (?:dolu|a[sş][iı]ld[iı])|\b(?:brevl[aå]dan?|postkassen?|postboksen?|inkorgen?)\b.{0,12}\b(?:full|fuld|fylt)\b|\b(?:yaschik|yashchik) (?:perepolnen|polon)|\b(?:kotak (?:surat|masuk)|mailbox) penuh\b/i,
      not: /\b(?:envios?|env[ií]os|enviados|invio|envois?|hora|d[ií]a|heure|jour|ora|giorno)\b/i,
    },
    sources: ['RFC 3463 §3.3 (X.2.2)', 'RFC 5321 §2.4'],
    asOf: '2026-11',
    hits: ['552 Brevladan ar full', '552 Speicherplatz des Empfaengers erschoepft'],
    misses: ['450 Cuota de envios superada'],
  },
  {
    id: 'ip-blocked.ascii-replies',
    reason: 'ip-blocked',
    loose: true,
    match: {
      text: /\b(?:ip|ip-?adres\w{0,4}|adresa? ip|direcci[oó]n ip|endere[cç]o ip|indirizzo ip|adresse ip|[sv]u ip|seu ip|(?:box|servidor|server|host|serveur|serwer))(?: \[#\])? (?:\S{1,12} ){0,2}(?:bloquead[oa]|bloqu[eé]e?|bloccat[oa]|gesperrt|zablokowan[yae]|zablokov[aá]n[aoy]?|blokov[aá]n[aoy]?|engellen\w{0,4}|letiltva|geblokkeerd)\b|\bip \[#\] (?:est[aá]|figura|consta|se encuentra) (?:\w{1,8} ){0,3}listas?\b/i,
      not: /\bsuppress|\bwhite ?list|\bblanc[ah]\b|\bspf\b|\bport[a]? \d/i,
    },
    finding: 'sending.ip-listed',
    sources: ['RFC 5782 §2', 'RFC 5321 §2.4'],
    asOf: '2026-11',
    hits: [
      '554 Seu IP 192.0.2.4 esta bloqueado por envio de spam',
      '554 Bloqueado: IP 192.0.2.4 esta na lista',
    ],
    misses: ['550 Conta bloqueada'],
  },
  {
    id: 'ptr-required.ascii-replies',
    reason: 'ptr-required',
    generic: true,
    confidence: 'possible',
    match: {
      text: /\b(?:dns[- ]revers[oae]?|revers[oe]? dns|resoluci[oó]n inversa|r[eé]solution inverse|reverse-?dns-?eintrag|ptr-?eintrag|registro ptr|enregistrement ptr|rekordu? ptr|revdns|rdns)\b.{0,60}\b(?:n[aã]o|no|non|sem|sin|senza|sans|absent|mancante|kein\w{0,3}|fehlt|brak\w?|nema|chyb[ií]|inv[aá]lid[oa]|requerid[oa]|obligatoi?r\w{1,2}|configurad[oa])\b|\b(?:n[aã]o (?:possui|tem)|no (?:tiene|posee)|non ha|sem|sin|senza|sans|kein\w{0,3}|brak)\b.{0,30}\b(?:dns[- ]revers[oaei]?|revers[oe]? dns|reverse-?dns\w{0,10}|ptr|rdns|revdns)/i,
    },
    finding: 'sending.no-ptr',
    sources: ['RFC 8601 §2.7.3', 'RFC 5321 §2.4'],
    asOf: '2026-11',
    hits: ['550 Seu servidor nao possui DNS reverso configurado', '550 Kein gueltiger Reverse-DNS-Eintrag'],
    misses: ['550 SPF invalido'],
  },
  {
    id: 'security-error.ascii-replies',
    reason: 'security-error',
    generic: true,
    confidence: 'possible',
    match: {
      text: /\b(?:wymagana|konieczna) (?:jest )?(?:autoryzacja|autentykacja|logowanie)|\b(?:autoryzacja|autentykacja) (?:jest )?wymagana|\b(?:autenticaci[oó]n|autentica[cç][aã]o|autenticazione|authentification|identificaci[oó]n) (?:es |[eé] )?(?:requerida|obrigat[oó]ria|obligatoria|necess[aá]ri[ao]|richiesta|requise|obligatoire|exigida)|\b(?:debe|deve|devez|vous devez|muss(?:en)?) (?:\w{1,10} )?(?:autenticar\w{0,2}|autenticarsi|identifica\w{1,4}|vous authentifier|sich (?:zuerst )?anmelden|authentifizier\w{1,3})|\banmeldung (?:ist )?(?:erforderlich|n(?:oe|ö)tig)|\boverovanie|\bvy[zž]adov[aá]no ov[eě][rř]en[ií]|\bporta? 25 (?:\w{1,12} )?(?:bloquead|bloccat|chiusa|fechada|cerrad)/i,
      not: /\brelay\b|\brelais\b|\bspf\b|\bdkim\b|\bdmarc\b/i,
    },
    finding: 'login.required',
    sources: ['RFC 4954 §6', 'RFC 5321 §2.4'],
    asOf: '2026-11',
    hits: ['553 Wymagana autoryzacja SMTP przed wyslaniem'],
    misses: ['550 relay no permitido'],
  },
  {
    id: 'attachment-refused.ascii-replies',
    reason: 'attachment-refused',
    generic: true,
    confidence: 'possible',
    match: {
      text: /\b(?:dateityp|dateiendung|anhang(?:s(?:typ|art|format))?|anh(?:ae|ä)nge)(?: \S{1,20}){0,3} (?:ist |sind |wird |werden )?(?:nicht (?:erlaubt|zugelassen|zul(?:ae|ä)ssig|gestattet|akzeptiert|angenommen)|verboten|unzul(?:ae|ä)ssig|gesperrt|blockiert)|\b(?:adjunto|archivo|anexo|arquivo|allegato|pi[eè]ce jointe|za[lł][aą]cznik|p[rř][ií]loha|bijlage)(?: \S{1,20}){0,3} (?:no permitid[oa]|n[aã]o permitid[oa]|non consentit[oa]|non autoris[eé]e?|interdite?|proibid[oa]|prohibid[oa]|vietat[oa]|bloquead[oa]|niedozwolon[ya]|nen[ií] povolen[ao]|zak[aá]z[aá]n[ao]?|niet toegestaan|geweigerd)/i,
    },
    sources: ['RFC 3463 §3.8 (X.7.1)', 'RFC 5321 §2.4'],
    asOf: '2026-11',
    hits: ['554 Anhangstyp nicht erlaubt'],
    misses: ['554 Nachricht nicht erlaubt'],
  },
]);
