import { defineCatalog } from '../entry.ts';

/** Words of the first screen. */
export const homeCatalog = defineCatalog({
  'home.title': { en: 'What did not get through?', de: 'Was kam nicht an?', at: 'home, h1' },
  'home.field': { en: 'Message or error', de: 'Nachricht oder Fehler', at: 'home, name of the paste field' },
  'home.field.placeholder': {
    en: 'Paste a returned mail, an error message or a log line',
    de: 'Fügen Sie eine zurückgekommene Mail, eine Fehlermeldung oder eine Logzeile ein',
    at: 'home, placeholder of the paste field',
  },
  'home.open': { en: 'Open file', de: 'Datei öffnen', at: 'home, button' },
  'home.open-folder': { en: 'Open folder', de: 'Ordner öffnen', at: 'home, button' },
  'home.open.types': {
    en: 'or drop .eml, .msg, .mbox, .txt',
    de: 'oder .eml, .msg, .mbox, .txt hierher ziehen',
    at: 'home, beside the button that opens a file',
  },
  'home.explain': { en: 'Explain', de: 'Erklären', at: 'home, main button' },
  'home.clear': { en: 'Clear', de: 'Leeren', at: 'home, button that empties the field' },
  'home.undo': {
    en: 'Put it back',
    de: 'Zurückholen',
    at: 'home, button after the text was removed or replaced',
  },
  'home.removed': {
    en: 'The text was removed.',
    de: 'Der Text ist entfernt.',
    at: 'home, beside the button that undoes it',
  },
  'home.replaced': {
    en: 'The sample took the place of your text.',
    de: 'Das Beispiel steht jetzt anstelle Ihres Textes.',
    at: 'home, beside the button that undoes it',
  },
  'home.held': {
    en: '{size} pasted',
    de: '{size} eingefügt',
    at: 'home, in place of a pasted text too large for the field',
  },
  'home.held.detail': {
    en: 'Too long to edit here. This is how it begins:',
    de: 'Zu lang, um es hier zu bearbeiten. So fängt es an:',
    at: 'home, below "12.4 MB pasted"',
  },
  'home.held.remove': { en: 'Remove', de: 'Entfernen', at: 'home, button beside "12.4 MB pasted"' },

  'home.samples': { en: 'Try a sample', de: 'Beispiele', at: 'home, before the sample buttons' },
  'home.sample.unknown-address': { en: 'Unknown address', de: 'Unbekannte Adresse', at: 'home, sample' },
  'home.sample.rejected-forward': {
    en: 'Rejected forward',
    de: 'Abgelehnte Weiterleitung',
    at: 'home, sample',
  },
  'home.sample.delayed': { en: 'Delayed for 24 hours', de: '24 Stunden verzögert', at: 'home, sample' },
  'home.sample.relaying-denied': { en: '“Relaying denied”', de: '„Relaying denied“', at: 'home, sample' },
  'home.sample.loop': { en: 'A loop', de: 'Eine Schleife', at: 'home, sample' },

  'home.situations': {
    en: 'Nothing to paste? Say what happens',
    de: 'Nichts einzufügen? Sagen Sie, was los ist',
    at: 'home, heading above the tiles',
  },
  'home.help': { en: 'What you can paste', de: 'Was Sie einfügen können', at: 'home, heading' },
  'home.help.mail': { en: 'A returned mail', de: 'Eine zurückgekommene Mail', at: 'home, kind of input' },
  'home.help.mail.detail': {
    en: 'Best with all its headers and attachments: then we also see which way it went.',
    de: 'Am besten mit allen Kopfzeilen und Anhängen: Dann sehen wir auch, welchen Weg sie nahm.',
    at: 'home, kind of input',
  },
  'home.help.error': {
    en: 'An error window',
    de: 'Ein Fehlerfenster',
    at: 'home, kind of input',
  },
  'home.help.error.detail': {
    en: 'What your mail program says when it cannot send. Copy the words or type them.',
    de: 'Was Ihr Mailprogramm meldet, wenn es nicht senden kann. Kopieren Sie den Text oder tippen Sie ihn ab.',
    at: 'home, kind of input',
  },
  'home.help.line': { en: 'A line from a log', de: 'Eine Zeile aus dem Log', at: 'home, kind of input' },
  'home.help.line.detail': {
    en: 'The answer of a server alone is enough to name the cause in most cases.',
    de: 'Schon die Antwort eines Servers reicht meist, um die Ursache zu nennen.',
    at: 'home, kind of input',
  },
  'home.source': {
    en: 'How do I get the whole mail?',
    de: 'Wie komme ich an die vollständige Mail?',
    at: 'home, opens a list of mail programs',
  },
  'home.source.lead': {
    en: 'The text you see is only a part. The whole mail with its headers tells most.',
    de: 'Der sichtbare Text ist nur ein Teil. Am meisten verrät die vollständige Mail mit Kopfzeilen.',
    at: 'home, above the list of mail programs',
  },
  'home.source.outlook': {
    en: 'Open the returned mail, then File, Save As. Drop the .msg file here.',
    de: 'Meldung öffnen, dann Datei, Speichern unter. Die .msg-Datei hierher ziehen.',
    at: 'home, way to the whole mail in Outlook for Windows',
  },
  'home.source.outlook-web': {
    en: 'In the menu with the three dots: Download, or View message source. Paste all of it.',
    de: 'Im Menü mit den drei Punkten: Herunterladen oder Nachrichtenquelle anzeigen. Alles einfügen.',
    at: 'home, way to the whole mail in Outlook on the web',
  },
  'home.source.thunderbird': {
    en: 'Press Ctrl U, select all and copy. Or drag the mail from the list into this window.',
    de: 'Strg U drücken, alles markieren und kopieren. Oder die Mail aus der Liste in dieses Fenster ziehen.',
    at: 'home, way to the whole mail in Thunderbird',
  },
  'home.source.apple': {
    en: 'View, Message, Raw Source. Or drag the mail from the list into this window.',
    de: 'Darstellung, E-Mail, Reiner Text. Oder die Mail aus der Liste in dieses Fenster ziehen.',
    at: 'home, way to the whole mail in Apple Mail',
  },
  'home.source.gmail': {
    en: 'In the menu with the three dots: Show original, then Copy to clipboard.',
    de: 'Im Menü mit den drei Punkten: Original anzeigen, dann In die Zwischenablage kopieren.',
    at: 'home, way to the whole mail in Gmail',
  },

  'home.working.one': {
    en: 'Reading {what} …',
    de: '{what} wird gelesen …',
    at: 'home, while one input is read',
  },
  'home.working.text': { en: 'the text', de: 'Der Text', at: 'home, fills "Reading … "' },
  'home.working.files': {
    en: 'Reading file {done} of {total}: {mails, plural, one {# mail} other {# mails}} so far …',
    de: 'Datei {done} von {total} wird gelesen, bisher {mails, plural, one {# Mail} other {# Mails}} …',
    at: 'home, progress of several files',
  },
  'home.working.mails': {
    en: 'Reading {what}: {mails, plural, one {# mail} other {# mails}} so far …',
    de: '{what} wird gelesen, bisher {mails, plural, one {# Mail} other {# Mails}} …',
    at: 'home, progress of one file with several mails',
  },
  'home.working.progress': {
    en: 'Progress of reading',
    de: 'Fortschritt beim Lesen',
    at: 'home, name of the progress bar, read out',
  },
  'home.stop': { en: 'Stop', de: 'Anhalten', at: 'home, button while reading' },

  'home.problem.nothing': {
    en: 'The field is empty.',
    de: 'Das Feld ist leer.',
    at: 'home, problem',
  },
  'home.problem.nothing.do': {
    en: 'Paste a returned mail or an error message, or open a file.',
    de: 'Fügen Sie eine zurückgekommene Mail oder eine Fehlermeldung ein oder öffnen Sie eine Datei.',
    at: 'home, problem, what to do',
  },
  'home.problem.empty': {
    en: '{name} contains no text.',
    de: '{name} enthält keinen Text.',
    at: 'home, problem of a file',
  },
  'home.problem.empty.do': {
    en: 'Save the mail again from your mail program and open the new file.',
    de: 'Speichern Sie die Mail noch einmal aus dem Mailprogramm und öffnen Sie die neue Datei.',
    at: 'home, problem, what to do',
  },
  'home.problem.binary': {
    en: '{name} is neither a mail nor text.',
    de: '{name} ist weder eine Mail noch Text.',
    at: 'home, problem of a file or pasted text',
  },
  'home.problem.binary.do': {
    en: 'We read .eml, .msg, .mbox and plain text. From a picture, type the words of the error.',
    de: 'Wir lesen .eml, .msg, .mbox und reinen Text. Aus einem Bild tippen Sie den Fehlertext bitte ab.',
    at: 'home, problem, what to do',
  },
  'home.problem.too-large': {
    en: '{name} is too large.',
    de: '{name} ist zu groß.',
    at: 'home, problem of a file or pasted text',
  },
  'home.problem.too-large.do': {
    en: 'We read up to {limit}. The first part of a mail, up to the attachments, is enough.',
    de: 'Wir lesen bis zu {limit}. Der vordere Teil einer Mail bis zu den Anhängen genügt.',
    at: 'home, problem, what to do',
  },
  'home.problem.damaged': {
    en: '{name} is damaged: parts of the file are missing or wrong.',
    de: '{name} ist beschädigt: Teile der Datei fehlen oder sind falsch.',
    at: 'home, problem of a file',
  },
  'home.problem.damaged.do': {
    en: 'Save the mail again from Outlook, or open it there, copy its text and paste that.',
    de: 'Speichern Sie die Mail noch einmal aus Outlook, oder öffnen Sie sie dort und fügen Sie ihren Text hier ein.',
    at: 'home, problem, what to do',
  },
  'home.problem.no-access': {
    en: '{name} could not be opened.',
    de: '{name} ließ sich nicht öffnen.',
    at: 'home, problem of a file',
  },
  'home.problem.no-access.do': {
    en: 'Another program may hold it, or you may not read it. Copy the file and try the copy.',
    de: 'Vielleicht hält ein anderes Programm sie fest, oder Ihnen fehlt das Leserecht. Kopieren Sie die Datei und nehmen Sie die Kopie.',
    at: 'home, problem, what to do',
  },
  'home.problem.no-mails': {
    en: 'No mails are in the folder {name}.',
    de: 'Im Ordner {name} sind keine Mails.',
    at: 'home, problem of a folder',
  },
  'home.problem.no-mails.do': {
    en: 'We look for .eml, .msg, .mbox and .txt files in it, not in the folders inside it. Open one of those.',
    de: 'Wir suchen darin nach .eml-, .msg-, .mbox- und .txt-Dateien, nicht in den Ordnern darin. Öffnen Sie einen davon.',
    at: 'home, problem, what to do',
  },
  'home.problem.time-limit': {
    en: 'Reading {name} took too long and was stopped.',
    de: '{name} zu lesen dauerte zu lange und wurde abgebrochen.',
    at: 'home, problem',
  },
  'home.problem.time-limit.do': {
    en: 'Paste only the part with the error: the first 200 lines are nearly always enough.',
    de: 'Fügen Sie nur den Teil mit dem Fehler ein: Die ersten 200 Zeilen genügen fast immer.',
    at: 'home, problem, what to do',
  },
  'home.problem.crashed': {
    en: 'Retour could not cope with {name}. That is a fault in Retour.',
    de: 'Retour kam mit {name} nicht zurecht. Das ist ein Fehler in Retour.',
    at: 'home, problem',
  },
  'home.problem.crashed.do': {
    en: 'Your text is still here. Paste only the part with the error and try again.',
    de: 'Ihr Text ist noch da. Fügen Sie nur den Teil mit dem Fehler ein und versuchen Sie es noch einmal.',
    at: 'home, problem, what to do',
  },
  'home.problem.cancelled': { en: 'Stopped.', de: 'Angehalten.', at: 'home, after Stop' },
  'home.problem.cancelled.do': {
    en: 'Your text is still here.',
    de: 'Ihr Text ist noch da.',
    at: 'home, after Stop',
  },
  'home.problem-short.nothing': {
    en: 'nothing in it',
    de: 'leer',
    at: 'list of mails, instead of what happened',
  },
  'home.problem-short.empty': {
    en: 'contains no text',
    de: 'enthält keinen Text',
    at: 'list of mails, instead of what happened',
  },
  'home.problem-short.binary': {
    en: 'neither a mail nor text',
    de: 'weder Mail noch Text',
    at: 'list of mails, instead of what happened',
  },
  'home.problem-short.too-large': {
    en: 'too large',
    de: 'zu groß',
    at: 'list of mails, instead of what happened',
  },
  'home.problem-short.damaged': {
    en: 'damaged file',
    de: 'Datei beschädigt',
    at: 'list of mails, instead of what happened',
  },
  'home.problem-short.no-access': {
    en: 'could not be opened',
    de: 'ließ sich nicht öffnen',
    at: 'list of mails, instead of what happened',
  },
  'home.problem-short.no-mails': {
    en: 'no mails in it',
    de: 'keine Mails darin',
    at: 'list of mails, instead of what happened',
  },
  'home.problem-short.time-limit': {
    en: 'took too long',
    de: 'dauerte zu lange',
    at: 'list of mails, instead of what happened',
  },
  'home.problem-short.crashed': {
    en: 'fault in Retour',
    de: 'Fehler in Retour',
    at: 'list of mails, instead of what happened',
  },
  'home.problem-short.cancelled': {
    en: 'stopped',
    de: 'angehalten',
    at: 'list of mails, instead of what happened',
  },
  'home.name.text': { en: 'The text', de: 'Der Text', at: 'home, stands for a file name in problems' },
});
