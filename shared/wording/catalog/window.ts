import { defineCatalog } from '../entry.ts';

/** Words of the frame around every screen: sidebar, settings, contacts, drop overlay, error boundary. */
export const windowCatalog = defineCatalog({
  'window.nav': { en: 'Screens', de: 'Ansichten', at: 'name of the navigation, read out' },
  'window.nav.home': { en: 'Home', de: 'Start', at: 'sidebar' },
  'window.recent': { en: 'Since you opened Retour', de: 'Seit dem Öffnen', at: 'sidebar, above the results' },
  'window.recent.clear': { en: 'Forget all', de: 'Alle vergessen', at: 'sidebar, button' },
  'window.recent.cleared': {
    en: 'All results are forgotten.',
    de: 'Alle Ergebnisse sind vergessen.',
    at: 'read out after "Forget all"',
  },
  'window.recent.mails': {
    en: '{n, plural, one {# mail} other {# mails}}',
    de: '{n, plural, one {# Mail} other {# Mails}}',
    at: 'sidebar, how many mails were read at once',
  },
  'window.recent.files': {
    en: '{n, plural, one {# file} other {# files}}',
    de: '{n, plural, one {# Datei} other {# Dateien}}',
    at: 'sidebar, many mails from several files',
  },
  'window.recent.pasted': {
    en: 'Pasted text',
    de: 'Eingefügter Text',
    at: 'sidebar, a result without a name',
  },
  'window.recent.more-recipients': {
    en: '{first} and {n} more',
    de: '{first} und {n} weitere',
    at: 'sidebar, a result with several recipients',
  },

  'window.ledger.none': { en: 'Nothing sent', de: 'Nichts gesendet', at: 'badge at the lower left' },
  'window.ledger.none.detail': {
    en: 'No host contacted',
    de: 'Kein Server gefragt',
    at: 'badge at the lower left, second line',
  },
  'window.contacts.title': {
    en: 'Nothing has left this computer.',
    de: 'Nichts hat diesen Computer verlassen.',
    at: 'contacts dialog, title',
  },
  'window.contacts.lead': {
    en: 'Explaining works without a network, and checks start only when you start them. No server was asked anything. A page you click to read more opens in your browser, and nothing of your mail goes with it.',
    de: 'Erklären funktioniert ohne Netz, und Prüfungen beginnen erst, wenn Sie sie starten. Kein Server wurde etwas gefragt. Eine Seite, die Sie zum Nachlesen anklicken, öffnet Ihr Browser; von Ihrer Mail geht dabei nichts mit.',
    at: 'contacts dialog, below the title',
  },
  'contacts.title': {
    en: '{parties, plural, one {One party was} other {# parties were}} asked {questions, plural, one {one question} other {# questions}}. No mail and no password left this computer.',
    de: '{parties, plural, one {Eine Stelle wurde} other {# Stellen wurden}} {questions, plural, one {eine Sache} other {# Dinge}} gefragt. Weder Mail noch Passwort hat diesen Computer verlassen.',
    at: 'contacts dialog, title once something was asked',
  },
  'contacts.lead': {
    en: 'Every contact since you opened Retour, in order. The checks greet a server and leave again.',
    de: 'Jede Verbindung, seit Sie Retour geöffnet haben, der Reihe nach. Die Prüfungen grüßen einen Server und gehen wieder.',
    at: 'contacts dialog, below the title once something was asked',
  },
  'contacts.parties': {
    en: '{n, plural, one {# party asked} other {# parties asked}}',
    de: '{n, plural, one {# Stelle gefragt} other {# Stellen gefragt}}',
    at: 'badge at the lower left',
  },
  'contacts.questions': {
    en: '{n, plural, one {# question} other {# questions}}',
    de: '{n, plural, one {# Frage} other {# Fragen}}',
    at: 'badge at the lower left, second line',
  },
  'contacts.running': { en: 'checking', de: 'prüft', at: 'badge at the lower left, while a check runs' },
  'contacts.time': { en: 'Time', de: 'Zeit', at: 'contacts dialog, column' },
  'contacts.who': { en: 'Who was asked', de: 'Wer gefragt wurde', at: 'contacts dialog, column' },
  'contacts.what': { en: 'What', de: 'Was', at: 'contacts dialog, column' },
  'contacts.answer': { en: 'Answer', de: 'Antwort', at: 'contacts dialog, column' },
  'contacts.count': { en: 'Questions', de: 'Fragen', at: 'contacts dialog, column' },
  'contacts.copy': { en: 'Copy list', de: 'Liste kopieren', at: 'contacts dialog, button' },
  'contacts.resolver': {
    en: 'your resolver',
    de: 'Ihr DNS-Server',
    at: 'contacts dialog, resolver without an address',
  },
  'contacts.place.dns': { en: 'DNS', de: 'DNS', at: 'contacts dialog, below the party' },
  'contacts.place.port': {
    en: 'port {port} {address}',
    de: 'Port {port} {address}',
    at: 'contacts dialog, below the party',
  },
  'contacts.place.web': { en: 'web server', de: 'Webserver', at: 'contacts dialog, below the party' },
  'contacts.what.port': {
    en: 'Are you there, and do you offer a login?',
    de: 'Sind Sie da, und bieten Sie eine Anmeldung an?',
    at: 'contacts dialog, what a port was asked',
  },
  'contacts.answer.records': { en: 'answered', de: 'beantwortet', at: 'contacts dialog, answer of DNS' },
  'contacts.answer.nodata': {
    en: 'no such record',
    de: 'kein solcher Eintrag',
    at: 'contacts dialog, answer of DNS',
  },
  'contacts.answer.nxdomain': {
    en: 'no such name',
    de: 'kein solcher Name',
    at: 'contacts dialog, answer of DNS',
  },
  'contacts.answer.failed': { en: 'no answer', de: 'keine Antwort', at: 'contacts dialog, answer' },
  'contacts.answer.got': { en: 'answered', de: 'beantwortet', at: 'contacts dialog, answer of a web server' },
  'contacts.answer.running': { en: 'under way', de: 'unterwegs', at: 'contacts dialog, no answer yet' },
  'contacts.answer.cancelled': {
    en: 'stopped',
    de: 'abgebrochen',
    at: 'contacts dialog, the check was stopped',
  },
  'window.contacts.kept': { en: 'What is kept', de: 'Was aufbewahrt wird', at: 'contacts dialog, heading' },
  'window.contacts.kept.none': {
    en: 'Mails and results stay in memory and are gone when you close the window.',
    de: 'Mails und Ergebnisse bleiben im Arbeitsspeicher und sind weg, sobald Sie das Fenster schließen.',
    at: 'contacts dialog',
  },
  'window.contacts.kept.settings': {
    en: 'Only the language and the colours you choose are saved on this computer.',
    de: 'Nur die gewählte Sprache und Farbgebung werden auf diesem Computer gespeichert.',
    at: 'contacts dialog',
  },
  'window.contacts.kept.servers': {
    en: 'Saved on this computer are the language and the colours you choose, and what servers you checked looked like. The settings switch that off and delete it.',
    de: 'Auf diesem Computer gespeichert werden die gewählte Sprache und Farbgebung und wie geprüfte Server aussahen. In den Einstellungen lässt sich das abschalten und löschen.',
    at: 'contacts dialog',
  },
  'window.contacts.never': { en: 'Never done', de: 'Was nie geschieht', at: 'contacts dialog, heading' },
  'window.contacts.never.password': {
    en: 'Ask for or send a password',
    de: 'Ein Passwort erfragen oder senden',
    at: 'contacts dialog, list',
  },
  'window.contacts.never.mail': {
    en: 'Send a mail by itself',
    de: 'Von selbst eine Mail senden',
    at: 'contacts dialog, list',
  },
  'window.contacts.never.upload': {
    en: 'Upload a mail or a result',
    de: 'Eine Mail oder ein Ergebnis hochladen',
    at: 'contacts dialog, list',
  },

  'window.settings': { en: 'Settings', de: 'Einstellungen', at: 'button and dialog title' },
  'window.settings.language': { en: 'Language', de: 'Sprache', at: 'settings; name of the language switch' },
  'window.settings.theme': { en: 'Colours', de: 'Farben', at: 'settings' },
  'window.settings.theme.system': { en: 'As the system', de: 'Wie das System', at: 'settings, choice' },
  'window.settings.theme.light': { en: 'Light', de: 'Hell', at: 'settings, choice' },
  'window.settings.theme.dark': { en: 'Dark', de: 'Dunkel', at: 'settings, choice' },
  'window.settings.remember': {
    en: 'Remember what servers looked like',
    de: 'Merken, wie Server aussahen',
    at: 'settings; tick box',
  },
  'window.settings.remember.detail': {
    en: 'Retour then notices when another network changes something: encryption that is missing, or another certificate. Kept are names of servers you checked, their certificates and an unreadable mark of the network, on this computer only, for 180 days. Switching it off deletes them.',
    de: 'So fällt auf, wenn ein anderes Netz etwas verändert: wenn die Verschlüsselung fehlt oder ein anderes Zertifikat erscheint. Gespeichert werden die Namen der geprüften Server, ihre Zertifikate und eine unleserliche Kennung des Netzes, nur auf diesem Computer und 180 Tage lang. Wenn Sie das abschalten, wird alles gelöscht.',
    at: 'settings, below the tick box',
  },
  'window.settings.remember.count': {
    en: '{servers, plural, =0 {No server is remembered.} =1 {One server is remembered.} other {{servers} servers are remembered.}}',
    de: '{servers, plural, =0 {Kein Server ist gespeichert.} =1 {Ein Server ist gespeichert.} other {{servers} Server sind gespeichert.}}',
    at: 'settings, beside the button to forget',
  },
  'window.settings.forget': {
    en: 'Forget servers',
    de: 'Server vergessen',
    at: 'settings, button',
  },
  'window.settings.unsaved': {
    en: 'The choice holds until you close the window. It could not be saved.',
    de: 'Die Wahl gilt, bis Sie das Fenster schließen. Sie ließ sich nicht speichern.',
    at: 'settings, after a failed save',
  },

  'window.keyboard.title': { en: 'Keyboard', de: 'Tastatur', at: 'dialog title' },
  'window.keyboard.home': {
    en: 'New: to the paste field',
    de: 'Neu: zum Eingabefeld',
    at: 'keyboard dialog',
  },
  'window.keyboard.explain': { en: 'Explain', de: 'Erklären', at: 'keyboard dialog' },
  'window.keyboard.open': { en: 'Open file', de: 'Datei öffnen', at: 'keyboard dialog' },
  'window.keyboard.open-folder': { en: 'Open folder', de: 'Ordner öffnen', at: 'keyboard dialog' },
  'window.keyboard.back': { en: 'Back', de: 'Zurück', at: 'keyboard dialog' },
  'window.keyboard.copy-letter': {
    en: 'Copy the ready message',
    de: 'Fertige Nachricht kopieren',
    at: 'keyboard dialog',
  },
  'window.keyboard.filter': { en: 'Filter a list', de: 'Liste filtern', at: 'keyboard dialog' },
  'window.keyboard.settings': { en: 'Settings', de: 'Einstellungen', at: 'keyboard dialog' },
  'window.keyboard.situation': {
    en: 'Open a situation, on the first screen',
    de: 'Eine Situation öffnen, auf der ersten Ansicht',
    at: 'keyboard dialog',
  },
  'window.keyboard.path': {
    en: 'Within the way of the mail and in lists',
    de: 'Im Weg der Mail und in Listen',
    at: 'keyboard dialog, arrow keys',
  },
  'window.keyboard.arrows': { en: 'Arrow keys', de: 'Pfeiltasten', at: 'keyboard dialog' },

  'window.about.title': { en: 'About Retour', de: 'Über Retour', at: 'dialog title' },
  'window.about.what': {
    en: 'Retour finds out why a mail did not get through, and says who has to do what about it.',
    de: 'Retour findet heraus, warum eine Mail nicht ankam, und sagt, wer was tun muss.',
    at: 'about dialog',
  },
  'window.about.version': { en: 'Version {version}', de: 'Version {version}', at: 'about dialog' },
  'window.about.licence': {
    en: 'Free software under the MIT licence. Icons: Tabler, MIT.',
    de: 'Freie Software unter der MIT-Lizenz. Symbole: Tabler, MIT.',
    at: 'about dialog',
  },

  'window.drop.title': {
    en: 'Drop to explain',
    de: 'Zum Erklären ablegen',
    at: 'overlay while dragging files',
  },
  'window.drop.detail': {
    en: 'One mail, many or a whole folder: .eml, .msg, .mbox, .txt',
    de: 'Eine Mail, viele oder ein ganzer Ordner: .eml, .msg, .mbox, .txt',
    at: 'overlay while dragging files',
  },

  'window.crash.title': {
    en: 'This screen cannot be shown.',
    de: 'Diese Ansicht lässt sich nicht zeigen.',
    at: 'error boundary',
  },
  'window.crash.lead': {
    en: 'That is a fault in Retour, not in your mail. What you pasted is kept.',
    de: 'Das ist ein Fehler in Retour, nicht in Ihrer Mail. Was Sie eingefügt haben, ist noch da.',
    at: 'error boundary',
  },
  'window.crash.back': {
    en: 'Back to what I pasted',
    de: 'Zurück zu meiner Eingabe',
    at: 'error boundary, button',
  },
  'window.crash.copy': { en: 'Copy the details', de: 'Einzelheiten kopieren', at: 'error boundary, button' },
  'window.crash.details': {
    en: 'Details for a report',
    de: 'Einzelheiten für eine Meldung',
    at: 'error boundary',
  },
});
