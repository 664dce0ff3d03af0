import type { NoticeWords } from './notice-words.ts';

export const german: NoticeWords = {
  failure:
    /(?:konnte|konnten|kann|können|wurde|ist|war)(?: \S{1,20}){0,10}? nicht(?: \S{1,20}){0,8}? (?:zugestellt|ausgeliefert|zugeleitet|übermittelt|überbracht|versendet|versandt)|(?:zustellung|übermittlung)(?: \S{1,30}){0,6} (?:fehlgeschlagen|gescheitert|nicht möglich|blockiert)|unzustellbar|nachricht (?:\S{1,320} )?(?:wurde )?blockiert/i,
  waiting:
    /noch nicht (?:an alle (?:empfänger )?)?(?:\S{1,20} )?zugestellt|vorübergehendes problem|zustellversuche(?: \S{1,20}){0,6} fortgesetzt|weitere (?:zustell)?versuche (?:werden|folgen)|wird weiter(?:hin)? versucht|weiter zu versuchen|versucht es (?:noch|weiter)|müssen nichts unternehmen|(?:bisher|bislang|seit \d{1,3} (?:minuten|stunden|tagen)) nicht (?:zugestellt|ausgeliefert|übermittelt)|wir versuchen (?:es |die zustellung )?(?:weiter|noch|erneut|wieder)|wir werden (?:es |die zustellung )?(?:weiter|noch|erneut|wieder)|(?:nur|lediglich) (?:eine |um eine )?warnung|nicht erneut senden/i,
  givenUp:
    /dauerhafte[nr]? fehler|permanente[nr]? fehler|endgültiger fehler|zustellversuche wurden eingestellt/i,
  delaySubject: /verzöger|verspät|noch nicht zugestellt|seit \d{1,3} stunden/i,
  contact: /wenden sie sich|schreiben sie|kontakt|absender|hilfe|rückfragen|fragen/i,
};
