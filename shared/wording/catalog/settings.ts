import { defineCatalog } from '../entry.ts';

const quirk = 'settings of a provider, a fact that makes people fail: what it is';
const remedy = 'settings of a provider, below such a fact: what to do';
const reason = 'settings, why a source gave nothing, in brackets behind how asking it ended';
const choice = 'settings, why these were chosen';

/** Words of the settings look-up. */
export const settingsCatalog = defineCatalog({
  'settings.heading.outgoing': { en: 'Outgoing server', de: 'Postausgangsserver', at: 'settings, heading' },
  'settings.heading.quirks': { en: 'Mind this', de: 'Darauf kommt es an', at: 'settings, heading' },
  'settings.heading.others': { en: 'Also stated', de: 'Außerdem genannt', at: 'settings, heading' },
  'settings.heading.asked': { en: 'What was asked', de: 'Was gefragt wurde', at: 'settings, heading' },
  'settings.heading.pages': {
    en: 'The provider’s own page',
    de: 'Seite des Anbieters',
    at: 'settings, heading',
  },
  'settings.heading.guides': {
    en: 'Where to enter this',
    de: 'Wo Sie das eintragen',
    at: 'settings, heading',
  },
  'settings.title': {
    en: 'How {address} sends mail',
    de: 'So sendet {address} Mails',
    at: 'settings, title',
  },
  'settings.title.unknown': {
    en: 'No settings for {address} are known',
    de: 'Für {address} sind keine Einstellungen bekannt',
    at: 'settings, title',
  },
  'settings.title.no-server': {
    en: 'No mail program can send for {address}',
    de: 'Für {address} kann kein Mailprogramm senden',
    at: 'settings, title',
  },
  'settings.provider.domain': {
    en: 'Provider: {provider}',
    de: 'Anbieter: {provider}',
    at: 'settings, below the title; known by the domain of the address',
  },
  'settings.provider.mx': {
    en: 'Provider, as the mail servers of {domain} suggest: {provider}',
    de: 'Anbieter, nach den Mailservern von {domain} zu urteilen: {provider}',
    at: 'settings, below the title; guessed by MX records',
  },
  'settings.as-of': {
    en: 'Built-in facts as of {month}, not checked against the live server. Source: {sources}',
    de: 'Eingebaute Angaben, Stand {month}, nicht am laufenden Server geprüft. Quelle: {sources}',
    at: 'settings, below the title',
  },
  'settings.as-of.old': {
    en: 'These facts are more than 18 months old.',
    de: 'Diese Angaben sind über 18 Monate alt.',
    at: 'settings, after the date of the facts',
  },

  'settings.field.host': { en: 'Server', de: 'Server', at: 'settings, label' },
  'settings.field.port': { en: 'Port', de: 'Port', at: 'settings, label' },
  'settings.field.security': { en: 'Encryption', de: 'Verschlüsselung', at: 'settings, label' },
  'settings.field.user': { en: 'User name', de: 'Benutzername', at: 'settings, label' },
  'settings.field.login': { en: 'Password', de: 'Passwort', at: 'settings, label' },
  'settings.field.source': { en: 'Source', de: 'Quelle', at: 'settings, label' },

  'settings.security.tls': {
    en: 'SSL/TLS (encrypted from the start)',
    de: 'SSL/TLS (von Anfang an verschlüsselt)',
    at: 'settings, encryption',
  },
  'settings.security.starttls': {
    en: 'STARTTLS',
    de: 'STARTTLS',
    at: 'settings, encryption',
  },
  'settings.security.plain': {
    en: 'none: anybody on the way can read password and mail',
    de: 'keine: Passwort und Mail kann jeder unterwegs mitlesen',
    at: 'settings, encryption',
  },
  'settings.user.own': {
    en: 'a name of its own that your provider gave you',
    de: 'ein eigener Name, den Sie vom Anbieter bekommen haben',
    at: 'settings, in place of the user name',
  },
  'settings.user.unknown': {
    en: 'not stated; mostly the whole address',
    de: 'nicht angegeben; meist die ganze Adresse',
    at: 'settings, in place of the user name',
  },
  'settings.login.password': {
    en: 'the mailbox’s password',
    de: 'das Passwort des Postfachs',
    at: 'settings, password',
  },
  'settings.login.separate': {
    en: 'the password for mail programs, which is not that of the website',
    de: 'das Passwort für Mailprogramme, das nicht das der Website ist',
    at: 'settings, password: provider with separate credentials',
  },
  'settings.login.app-password': {
    en: 'an app password: made in the web interface for this one program; the account’s own does not work',
    de: 'ein App-Passwort: im Browser nur für dieses Programm erzeugt; das Passwort des Kontos gilt hier nicht',
    at: 'settings, password',
  },
  'settings.login.oauth2': {
    en: 'none: the program opens the provider’s login page (choose “OAuth2” as the login)',
    de: 'keines: Das Programm öffnet die Anmeldeseite des Anbieters (als Anmeldung „OAuth2“ wählen)',
    at: 'settings, password',
  },
  'settings.login.oauth2-or-app-password': {
    en: 'none with OAuth2 (the provider’s login page opens); else an app password. The account’s own does not work',
    de: 'mit OAuth2 keines (die Anmeldeseite des Anbieters öffnet sich), sonst ein App-Passwort. Das Passwort des Kontos gilt hier nicht',
    at: 'settings, password',
  },
  'settings.login.none': { en: 'none', de: 'keines', at: 'settings, password: no login' },
  'settings.login.unknown': { en: 'not stated', de: 'nicht angegeben', at: 'settings, password' },

  'settings.password.plain': { en: 'the password', de: 'das Passwort', at: 'settings, inside a step' },
  'settings.password.app': { en: 'the app password', de: 'das App-Passwort', at: 'settings, inside a step' },
  'settings.password.separate': {
    en: 'the password for mail programs',
    de: 'das Passwort für Mailprogramme',
    at: 'settings, inside a step',
  },

  'settings.source.built-in': { en: 'built-in facts', de: 'eingebaute Angaben', at: 'settings, a source' },
  'settings.source.mx': {
    en: 'a guess by the domain’s mail servers (MX)',
    de: 'vermutet nach den Mailservern der Domain (MX)',
    at: 'settings, a source',
  },
  'settings.source.autoconfig': {
    en: 'the domain’s own settings file',
    de: 'Einstellungsdatei der Domain selbst',
    at: 'settings, a source',
  },
  'settings.source.srv': {
    en: 'the domain’s DNS records (SRV)',
    de: 'DNS-Einträge der Domain (SRV)',
    at: 'settings, a source',
  },
  'settings.source.isp-database': {
    en: 'Mozilla’s public ISP database',
    de: 'Mozillas öffentliche Anbieterliste',
    at: 'settings, a source',
  },
  'settings.source.mx-isp-database': {
    en: 'Mozilla’s public ISP database, for the domain’s mail servers: a guess',
    de: 'Mozillas öffentliche Anbieterliste, für die Mailserver der Domain: vermutet',
    at: 'settings, a source',
  },

  'settings.result.found': { en: 'found', de: 'gefunden', at: 'settings, how asking a source ended' },
  'settings.result.none': { en: 'nothing there', de: 'nichts da', at: 'settings, how asking a source ended' },
  'settings.result.not-offered': {
    en: 'the domain says: not offered',
    de: 'die Domain sagt: gibt es nicht',
    at: 'settings, how asking a source ended',
  },
  'settings.result.failed': {
    en: 'could not find out',
    de: 'nicht zu erfahren',
    at: 'settings, how asking a source ended',
  },
  'settings.result.not-asked': {
    en: 'not asked',
    de: 'nicht gefragt',
    at: 'settings, how asking a source ended',
  },

  'settings.reason.nxdomain': { en: 'no such name', de: 'diesen Namen gibt es nicht', at: reason },
  'settings.reason.nodata': { en: 'no such record', de: 'diesen Eintrag gibt es nicht', at: reason },
  'settings.reason.unknown-host': { en: 'no such server', de: 'diesen Server gibt es nicht', at: reason },
  'settings.reason.servfail': {
    en: 'the DNS resolver could not find out',
    de: 'der DNS-Resolver bekam es nicht heraus',
    at: reason,
  },
  'settings.reason.refused': { en: 'refused', de: 'abgewiesen', at: reason },
  'settings.reason.timeout': { en: 'no answer in time', de: 'keine Antwort in der Zeit', at: reason },
  'settings.reason.no-network': { en: 'no network', de: 'kein Netz', at: reason },
  'settings.reason.malformed': { en: 'unreadable answer', de: 'unlesbare Antwort', at: reason },
  'settings.reason.bad-name': {
    en: 'no name that can be asked for',
    de: 'kein Name, nach dem man fragen kann',
    at: reason,
  },
  'settings.reason.cancelled': { en: 'stopped', de: 'abgebrochen', at: reason },
  'settings.reason.dns': {
    en: 'its address could not be found out',
    de: 'seine Adresse war nicht zu erfahren',
    at: reason,
  },
  'settings.reason.unreachable': {
    en: 'not reachable from here',
    de: 'von hier nicht zu erreichen',
    at: reason,
  },
  'settings.reason.certificate': {
    en: 'its certificate is not valid',
    de: 'sein Zertifikat ist nicht gültig',
    at: reason,
  },
  'settings.reason.tls': {
    en: 'no encrypted connection came about',
    de: 'keine verschlüsselte Verbindung möglich',
    at: reason,
  },
  'settings.reason.broken': { en: 'the connection broke', de: 'die Verbindung riss ab', at: reason },
  'settings.reason.too-large': { en: 'the answer is too long', de: 'die Antwort ist zu lang', at: reason },
  'settings.reason.encoded': { en: 'the answer is packed', de: 'die Antwort ist gepackt', at: reason },
  'settings.reason.redirect': {
    en: 'leads to somewhere we do not go',
    de: 'führt an eine Stelle, der wir nicht folgen',
    at: reason,
  },
  'settings.reason.no-settings-file': {
    en: 'a page, but no settings file',
    de: 'eine Seite, aber keine Einstellungsdatei',
    at: reason,
  },
  'settings.reason.no-outgoing-server': {
    en: 'a settings file without a usable outgoing server',
    de: 'eine Einstellungsdatei ohne brauchbaren Postausgangsserver',
    at: reason,
  },
  'settings.reason.http': {
    en: 'the web server answered {status}',
    de: 'der Webserver antwortete {status}',
    at: 'settings, why a source gave nothing; status is a number such as 404',
  },
  'settings.no-such-domain': {
    en: 'DNS says that this domain does not exist: check the address for a typo.',
    de: 'Laut DNS gibt es diese Domain nicht: Prüfen Sie die Adresse auf einen Tippfehler.',
    at: 'settings, nothing found and the domain is unknown',
  },
  'settings.some-failed': {
    en: 'Not every source could be reached, so there may be settings all the same.',
    de: 'Nicht jede Quelle war zu erreichen; es kann also trotzdem Einstellungen geben.',
    at: 'settings, nothing found although something could not be asked',
  },

  'settings.asked.nobody': {
    en: 'Nobody: this comes from the built-in facts alone.',
    de: 'Niemand: Das stammt allein aus den eingebauten Angaben.',
    at: 'settings, below the heading of what was asked',
  },
  'settings.asked.without': {
    en: 'Not asked, because they would learn the domain: {hosts}',
    de: 'Nicht gefragt, weil sie die Domain erfahren würden: {hosts}',
    at: 'settings, below what was asked; hosts is a list of servers',
  },

  'settings.choice.agreed': {
    en: 'Several independent sources state the same.',
    de: 'Mehrere unabhängige Quellen nennen dasselbe.',
    at: choice,
  },
  'settings.choice.operator-file': {
    en: 'Chosen because the domain itself states it, over an encrypted connection and as of now.',
    de: 'Gewählt, weil die Domain es selbst angibt: verschlüsselt abgerufen und von jetzt.',
    at: choice,
  },
  'settings.choice.built-in': {
    en: 'Chosen because these facts about the provider come with Retour; no settings file of the domain itself was read.',
    de: 'Gewählt, weil Retour diese Angaben zum Anbieter mitbringt; eine Einstellungsdatei der Domain selbst wurde nicht gelesen.',
    at: choice,
  },
  'settings.choice.dns-record': {
    en: 'Chosen because the domain’s DNS records state it. DNS answers can be changed on the way, so check the server’s name.',
    de: 'Gewählt, weil die DNS-Einträge der Domain es angeben. DNS-Antworten lassen sich unterwegs ändern, prüfen Sie also den Servernamen.',
    at: choice,
  },
  'settings.choice.public-database': {
    en: 'Chosen because Mozilla’s public database states it; no better source did.',
    de: 'Gewählt, weil Mozillas öffentliche Liste es angibt; eine bessere Quelle gab es nicht.',
    at: choice,
  },
  'settings.choice.guess-by-mx': {
    en: 'A guess: the domain receives its mail at this provider, so it probably sends there, too.',
    de: 'Vermutet: Die Domain empfängt ihre Mails bei diesem Anbieter, also sendet sie wohl auch dort.',
    at: choice,
  },
  'settings.choice.encrypted-instead': {
    en: 'Chosen because it is encrypted; a better source states only a server without encryption.',
    de: 'Gewählt, weil es verschlüsselt ist; eine bessere Quelle nennt nur einen Server ohne Verschlüsselung.',
    at: choice,
  },
  'settings.choice.no-server-exists': {
    en: 'This provider offers no server for mail programs.',
    de: 'Dieser Anbieter hat keinen Server für Mailprogramme.',
    at: choice,
  },
  'settings.choice.nothing-found': {
    en: 'Ask your mail provider for the “outgoing server (SMTP)”, its port and the user name. Usual are port 465 with SSL/TLS or port 587 with STARTTLS.',
    de: 'Fragen Sie Ihren Mailanbieter nach „Postausgangsserver (SMTP)“, Port und Benutzername. Üblich sind Port 465 mit SSL/TLS oder Port 587 mit STARTTLS.',
    at: choice,
  },
  'settings.differ': {
    en: 'The sources do not agree. All of them are listed below.',
    de: 'Die Quellen sind sich nicht einig. Unten stehen alle.',
    at: 'settings, after the choice',
  },

  'settings.quirk.enable-first': {
    en: 'Sending with a mail program must be switched on first.',
    de: 'Das Senden mit einem Mailprogramm muss erst erlaubt werden.',
    at: quirk,
  },
  'settings.todo.enable-first': {
    en: 'Log in to the mailbox in the browser and allow access for mail programs in its settings (often called “POP3/IMAP” or “SMTP AUTH”). In organisations the administrator does that.',
    de: 'Melden Sie sich im Browser am Postfach an und erlauben Sie in den Einstellungen den Zugriff für Mailprogramme (oft „POP3/IMAP“ oder „SMTP AUTH“). In Firmen macht das die Administration.',
    at: remedy,
  },
  'settings.quirk.own-network-only': {
    en: 'Without login, and for some tariffs with it, the provider takes mail only from its own network.',
    de: 'Ohne Anmeldung, in manchen Tarifen auch mit, nimmt der Anbieter Mails nur aus seinem eigenen Netz an.',
    at: quirk,
  },
  'settings.todo.own-network-only': {
    en: 'Switch on the login for the outgoing server. If sending works at home but not elsewhere, ask the provider whether your tariff allows it, and use webmail until then.',
    de: 'Schalten Sie die Anmeldung am Postausgangsserver ein. Klappt das Senden zu Hause, aber nirgends sonst, fragen Sie den Anbieter, ob Ihr Tarif es erlaubt; bis dahin hilft Webmail.',
    at: remedy,
  },
  'settings.quirk.sender-must-match': {
    en: 'The sender must be an address of this account.',
    de: 'Der Absender muss eine Adresse dieses Kontos sein.',
    at: quirk,
  },
  'settings.todo.sender-must-match': {
    en: 'Choose the account that belongs to the sender address, or add the address to the account at the provider.',
    de: 'Wählen Sie das Konto, das zur Absenderadresse gehört, oder tragen Sie die Adresse beim Anbieter im Konto ein.',
    at: remedy,
  },
  'settings.quirk.paid-only': {
    en: 'Mail programs may be used with paid accounts only.',
    de: 'Mailprogramme gehen nur mit einem bezahlten Konto.',
    at: quirk,
  },
  'settings.todo.paid-only': {
    en: 'With a free account, use the provider’s website or app.',
    de: 'Mit einem kostenlosen Konto nutzen Sie die Website oder App des Anbieters.',
    at: remedy,
  },
  'settings.quirk.local-bridge': {
    en: 'A program of the provider must run on the same computer; the mail program talks only to it.',
    de: 'Ein Programm des Anbieters muss auf demselben Rechner laufen; das Mailprogramm spricht nur mit diesem.',
    at: quirk,
  },
  'settings.todo.local-bridge': {
    en: 'Install and start the provider’s bridge. It shows port, user name and password to enter.',
    de: 'Installieren und starten Sie die Bridge des Anbieters. Sie zeigt Port, Benutzername und Passwort zum Eintragen.',
    at: remedy,
  },
  'settings.quirk.separate-credentials': {
    en: 'Mail programs need login data of their own, not those of the website.',
    de: 'Mailprogramme brauchen eigene Zugangsdaten, nicht die der Website.',
    at: quirk,
  },
  'settings.todo.separate-credentials': {
    en: 'Set the password for mail programs in the provider’s customer area and enter that one.',
    de: 'Legen Sie im Kundenbereich des Anbieters das Passwort für Mailprogramme fest und tragen Sie dieses ein.',
    at: remedy,
  },
  'settings.quirk.being-retired': {
    en: 'This service takes no new customers or is being moved to another one.',
    de: 'Dieser Dienst nimmt keine neuen Kunden oder zieht gerade um.',
    at: quirk,
  },
  'settings.todo.being-retired': {
    en: 'If these settings do not work, look at the provider’s page for the new ones.',
    de: 'Funktionieren diese Einstellungen nicht, suchen Sie auf der Seite des Anbieters nach den neuen.',
    at: remedy,
  },
  'settings.quirk.host-in-account': {
    en: 'Every customer has a server of their own.',
    de: 'Jeder Kunde hat einen eigenen Server.',
    at: quirk,
  },
  'settings.todo.host-in-account': {
    en: 'Compare the server’s name with the one in your customer area or in the provider’s welcome mail.',
    de: 'Vergleichen Sie den Servernamen mit dem in Ihrem Kundenbereich oder in der Begrüßungsmail des Anbieters.',
    at: remedy,
  },
  'settings.quirk.no-mail-programs': {
    en: 'This provider’s mail can be sent only with its own programs.',
    de: 'Mails dieses Anbieters lassen sich nur mit seinen eigenen Programmen senden.',
    at: quirk,
  },
  'settings.todo.no-mail-programs': {
    en: 'Use the provider’s website or its own app.',
    de: 'Nutzen Sie die Website des Anbieters oder seine eigene App.',
    at: remedy,
  },

  'settings.change.password-login-ends.past': {
    en: 'Since {when} the account’s password alone no longer works in mail programs (announced as of {month}).',
    de: 'Seit {when} genügt in Mailprogrammen das Passwort des Kontos allein nicht mehr (Stand {month}).',
    at: 'settings, a dated change at the provider',
  },
  'settings.change.password-login-ends.ahead': {
    en: 'From {when} on the account’s password alone will no longer work in mail programs (announced as of {month}).',
    de: 'Ab {when} genügt in Mailprogrammen das Passwort des Kontos allein nicht mehr (angekündigt, Stand {month}).',
    at: 'settings, a dated change at the provider',
  },
  'settings.change.password-login-off-by-default.past': {
    en: 'Since {when} an administrator must allow the login by password (announced as of {month}).',
    de: 'Seit {when} muss die Administration die Anmeldung mit Passwort erlauben (Stand {month}).',
    at: 'settings, a dated change at the provider',
  },
  'settings.change.password-login-off-by-default.ahead': {
    en: 'From {when} on an administrator must allow the login by password (announced as of {month}).',
    de: 'Ab {when} muss die Administration die Anmeldung mit Passwort erlauben (angekündigt, Stand {month}).',
    at: 'settings, a dated change at the provider',
  },
  'settings.half-year': {
    en: 'the {half, select, 1 {first} other {second}} half of {year}',
    de: 'dem {half, select, 1 {ersten} other {zweiten}} Halbjahr {year}',
    at: 'settings, date of a change: after "since" or "from"',
  },
});
