/** Words of one mail program's dialogs, in one or several languages. */
export interface Dialog {
  readonly software: string | null;
  readonly words: RegExp;
}

/** German and English, as the programs word them. */
const GERMAN_AND_ENGLISH: readonly Dialog[] = [
  {
    software: 'outlook',
    words:
      /0x8(?:00CCC|004[0-9A-F]|0042)[0-9A-F]{2,4}|reported error \(0x|Fehler \(0x8[0-9A-F]{7}\)|Senden\/Empfangen|(?:Subject|Betreff)\s?:? ?'[^']{0,200}', (?:Account|Konto)|Internet ?(?:Security Warning|sicherheitswarnung)|security certificate that cannot be verified|target principal name is incorrect|Zielprinzipalname ist falsch|Sicherheitszertifikat[^.\n]{0,80}(?:nicht überprüft|kann nicht)|Error Number: 0x|Fehlernummer: 0x/i,
  },
  {
    software: 'thunderbird',
    words:
      /Sending of (?:the )?message failed|An error occurred (?:while )?sending (?:mail|the message)|(?:Das )?Senden der Nachricht (?:ist )?fehlgeschlagen|(?:Beim|Fehler beim) Senden (?:der Nachricht|von Nachrichten|der E-?Mail)[^.\n]{0,60}(?:Fehler|:)|Outgoing server \(SMTP\)|Postausgangs?-?[Ss]erver \(SMTP\)|Login to (?:the )?server \S{1,255} (?:with username .{1,100} )?failed|Anmeld(?:ung|en) (?:auf|am|bei) (?:dem )?Server \S{1,255}|The mail server responded:|Der Mail-?[Ss]erver (?:antwortete|hat geantwortet)|Message could not be sent because|message you are trying to send exceeds|Nachricht, die Sie (?:senden|versenden) (?:wollen|möchten), (?:überschreitet|ist)|Senden der Nachricht mit dem Konto|Unable to (?:connect|authenticate) to (?:the )?(?:Outgoing|SMTP)/,
  },
  {
    software: 'apple-mail',
    words:
      /Cannot send message using the server|Cannot Send Mail|A copy has been placed in your Outbox|Senden der E-?Mail (?:ist )?nicht möglich|E-?Mail kann nicht (?:über den Server .{1,260} )?gesendet werden|(?:SMTP-)?Server .{1,260} (?:hat (?:Ihren|deinen) Benutzernamen oder|hat das Passwort)|server .{1,260} rejected the password|The SMTP server .{1,260} (?:did not recognize|rejected)|Trouble connecting to|Verify Certificate|Zertifikat überprüfen|Eine Kopie wurde in (?:deinem|Ihrem) (?:Postausgang|Ausgang)|Die E-?Mail kann nicht mit dem Server|The server response was:|Die Antwort des Servers lautete|Mail kann (?:keine|die) .{0,40}Verbindung|The sender address \S{1,320} was rejected by the server|Die Absenderadresse .{1,320} wurde vom Server abgelehnt|wurde vom Server abgelehnt, da (?:er|dieser) keine Weiterleitung|was rejected by the server because it does not allow relaying|(?:Identity|Identität) (?:of the server|of|des Servers|von) [^\n]{0,260}(?:cannot be verified|kann (?:\S{1,12} ){0,3}nicht)/i,
  },
  {
    software: 'k-9',
    words:
      /Negative SMTP reply|Failed to send some messages|Nachrichten konnten nicht gesendet werden|Fehler beim Senden einiger Nachrichten|MessagingException|com\.fsck\.k9/i,
  },
  {
    software: 'roundcube',
    words:
      /SMTP[- ](?:Error|Fehler) ?[:(]|SMTP Error: ?(?:Failed|Could not)|Failed to (?:add recipient|set sender)|Fehler beim Setzen des (?:Empfängers|Absenders)|Empfänger .{1,320} konnte nicht (?:hinzugefügt|gesetzt)|Authentifizierung fehlgeschlagen/i,
  },
  {
    software: 'evolution',
    words:
      /(?:MAIL FROM|RCPT TO|DATA|EHLO) command failed:|(?:RCPT TO|MAIL FROM)-Befehl (?:ist )?(?:fehlgeschlagen|gescheitert)/,
  },
];

/** French, Italian, Spanish, Dutch, Portuguese, Polish and Japanese, by what they mean. */
const ELSEWHERE: readonly Dialog[] = [
  {
    software: 'outlook',
    words:
      /certificat de sécurité qui ne peut (?:pas )?être vérifié|nom principal (?:de la )?cible|certificato di (?:sicurezza|protezione) che non può essere verificato|nome dell['’]entità di destinazione|certificado de seguridad que no se puede (?:comprobar|verificar)|nombre (?:principal )?de destino (?:principal )?(?:es|no es) |beveiligingscertificaat dat niet kan worden|doel-?principal-?naam|certificado de segurança que não pode ser|nome (?:da entidade|principal) de (?:segurança de )?destino|certyfikatu zabezpieczeń, którego|główna nazwa docelowa|確認できない(?:セキュリティ)?証明書|対象のプリンシパル名/i,
  },
  {
    // Every translation keeps `(SMTP)` in front of the server's name.
    software: 'thunderbird',
    words:
      /\(SMTP\)\s?(?:サーバー?\s?)?["„“«‘]?\s?[a-z0-9](?:[a-z0-9-]{0,62}\.){1,8}[a-z]{2,24}|envoi du message a échoué|échec de l['’]envoi du message|erreur est survenue lors de l['’]envoi d|invio del messaggio (?:non riuscito|fallito)|si è verificato un errore (?:durante|nel) ?l['’]invio|envío del mensaje (?:ha fallado|falló)|(?:se produjo|ha ocurrido|se ha producido) un error (?:mientras se enviaba|al enviar)|verzenden van (?:het )?bericht (?:is )?mislukt|fout opgetreden bij het verzenden van|envio da mensagem falhou|falha (?:no envio da|ao enviar a?) ?mensagem|ocorreu um erro (?:ao enviar|no envio|durante o envio)|(?:wysyłanie|wysłanie) wiadomości (?:się )?nie powiodło|wystąpił błąd podczas wysyłania|podczas wysyłania wiadomości wystąpił błąd|メッセージの送信に失敗しました|メール(?:の)?送信中にエラー|(?:serveur de messagerie a répondu|server di posta ha risposto|servidor de correo (?:ha )?respondi|mailserver (?:antwoordde|heeft geantwoord)|servidor de (?:e-?mail|correio) respondeu|serwer pocztowy odpowiedział|メールサーバー?(?:から)?の応答)|(?:serveur|server|servidor|serwerze|サーバー) \S{4,255} [^\n]{0,30}?(?:nom d['’]utilisateur|nome utente|nombre de usuario|gebruikersnaam|nome de (?:usuário|utilizador)|nazwą użytkownika|ユーザー名)/i,
  },
  {
    software: 'apple-mail',
    words:
      /impossible d['’]envoyer (?:le courrier|l['’]e-?mail|le message (?:via|avec|à l['’]aide))|une copie a été (?:placée|enregistrée|mise) dans|vérifier l['’]identité d|l['’]identité d[eu] [^\n]{1,260} ne peut pas être vérifiée|a (?:refusé|rejeté) le mot de passe|n['’]autorise pas (?:le relais|la retransmission)|impossibile inviare (?:la mail|l['’]e-?mail|il messaggio (?:utilizzando|tramite|con))|copia è stata (?:inserita|collocata|salvata)|(?:inserita|collocata|salvata) una copia|verificare l['’]identità d|ha rifiutato la password|non consente l['’]inoltro|no se puede enviar (?:el )?(?:correo|mensaje (?:con|mediante|usando|a través))|se ha (?:guardado|colocado) una copia|verificar la identidad d|ha rechazado la contraseña|no permite (?:la )?retransmisi|kan (?:de )?(?:e-?mail|mail) niet (?:verzenden|versturen)|kan (?:het )?bericht niet (?:verzenden|versturen) (?:met|via)|er is een kopie [^\n]{0,40}geplaatst|identiteit van [^\n]{1,260} niet (?:\S{1,8} )?(?:controleren|geverifieerd|verifiëren|gecontroleerd)|heeft het wachtwoord [^\n]{0,120}geweigerd|não (?:é|foi) possível enviar (?:o )?e-?mail|não (?:é|foi) possível enviar a mensagem (?:com|usando|através|pelo)|uma cópia foi (?:colocada|salva|guardada)|verificar a identidade d|rejeitou a (?:senha|palavra-passe)|não permite retransmiss|nie można wysłać (?:poczty|e-?maila|wiadomości (?:przy użyciu|za pomocą|korzystając))|kopia została umieszczona|(?:zweryfikować|sprawdzić) tożsamości|odrzucił hasło|nie zezwala (?:on )?na przekazywanie|メールを送信できません|を使用してメッセージを送信できません|識別情報を検証できません|パスワードを拒否しました|リレーを許可し|(?:connexion au serveur|connessione al server|conexión con el servidor|verbinding met (?:de )?server|(?:conexão|ligação) (?:com o|ao) servidor|połączeni[ea] z serwerem|サーバー?)\s?["“«„‘]\s?[a-z0-9](?:[a-z0-9-]{0,62}\.){1,8}[a-z]{2,24}\s?["”»’][^\n]{0,12}(?:port|puerto|porta|poort|porcie|ポート)|(?:nom d['’]utilisateur|nome utente|nombre de usuario|gebruikersnaam|nome de (?:usuário|utilizador)|nazwa użytkownika|ユーザー?名)[^\n]{0,40}["“«„‘]\s?[a-z0-9](?:[a-z0-9-]{0,62}\.){1,8}[a-z]{2,24}\s?["”»’]/i,
  },
];

/** Words of no particular program. */
const ANY_PROGRAM: readonly Dialog[] = [
  {
    software: null,
    words:
      /(?:could ?n[o'’]t|cannot|unable to|failed to) (?:connect to|reach|log ?in to|authenticate with) (?:the )?(?:outgoing |SMTP |mail )?server|SMTP server (?:settings|rejected|requires)|(?:Postausgangs?-?|SMTP-?|Ausgangs)[Ss]erver.{0,120}(?:nicht|Fehler|abgelehnt|fehlgeschlagen)|Keine Verbindung zum (?:SMTP|Postausgangs|Mail)|Verbindung zum (?:SMTP|Postausgangs|Mail|Server).{0,80}(?:fehlgeschlagen|nicht|abgelehnt)/i,
  },
  {
    software: null,
    words:
      /(?:connecter|connettersi|collegarsi|conectarse|conectar|ligar) (?:au|à votre|al|con el|ao) (?:serveur|server|servidor)[^\n.]{0,40}(?:sortant|SMTP|d['’]envoi|in uscita|saliente|de salida|de saída|de envio)|verbinding maken met de (?:uitgaande|SMTP|server voor uitgaande)|połączyć się z serwerem (?:poczty wychodzącej|SMTP)|(?:serveur|server|servidor|serwer\p{L}{0,3}) SMTP ["“«„‘]?\s?[a-z0-9](?:[a-z0-9-]{0,62}\.){1,8}[a-z]{2,24}|(?:送信|SMTP)[^\n。]{0,20}サーバー?に接続できません/iu,
  },
];

/** Recognisers of dialogs; the first whose words occur names the program. */
export const DIALOGS: readonly Dialog[] = [...GERMAN_AND_ENGLISH, ...ELSEWHERE, ...ANY_PROGRAM];

/** Where dialogs quote the server; group 1. */
export const QUOTED: readonly RegExp[] = [
  /(?:The (?:mail )?server responded|The server response was|Server (?:Response|error|responded)|The response from the (?:remote )?server was|Serverantwort|Antwort des Servers|Der Mail-?[Ss]erver (?:antwortete|hat geantwortet)|Die Antwort des Servers lautete|Server antwortete|Negative SMTP reply|Response)\s{0,3}:\s{0,3}['"„“]?\s{0,2}([^]{3,1500})/i,
  /(?:serveur (?:de messagerie |SMTP )?a répondu|réponse du serveur|server (?:di posta |SMTP )?ha risposto|risposta del server|servidor (?:de correo |SMTP )?(?:ha )?respondi(?:ó|do)|respuesta del servidor|(?:mail)?server (?:antwoordde|heeft geantwoord)|antwoord van de (?:mail)?server|serverantwoord|servidor (?:de (?:e-?mail|correio) |SMTP )?respondeu|resposta do servidor|serwer (?:pocztowy |SMTP )?odpowiedział|odpowiedź serwera|サーバー?(?:から)?の応答)[^\n:：]{0,20}[:：]\s{0,3}['"„“«]?\s{0,2}([^]{3,1500})/i,
  /command failed:\s{0,3}([^]{3,800})/,
];

/** Where dialogs name the server; group 1. */
export const SERVER: readonly RegExp[] = [
  /(?:^|[,\s])(?:Server|Servidor|Serveur|Serwer|サーバー): ?['"“«]\s?([^'",\s”»]{3,255})/i,
  /\(SMTP\)\s?(?:サーバー?\s?)?["„“«‘]?\s?([A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.){1,8}[A-Za-z]{2,24})/,
  /(?:Outgoing server \(SMTP\)|Postausgangs?-?[Ss]erver \(SMTP\)|SMTP[- ]?[Ss]erver|server|Server|Host|host|[Ss]erveur|[Ss]ervidor|[Ss]erwer(?:a|em|ze)?|サーバー?)[ :]{1,2}["'„“«‘]?\s?([A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.){1,8}[A-Za-z]{2,24})/,
  /(?:to|with|mit|zu|auf|an) ["'„“]?([A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.){1,8}[A-Za-z]{2,24})["'“”]? (?:failed|fehlgeschlagen|timed out|on port)/,
  /["'„“«‘]\s?([A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.){1,8}[A-Za-z]{2,24})\s?["'“”»’]/,
];

/** Where dialogs name the recipient; group 1. A user name in the form of an address is none. */
export const RECIPIENT: readonly RegExp[] = [
  /(?:recipient|Empfänger(?:s|adresse)?|to|for|an|address (?:was|is)|E-?Mail-?Adresse (?:ist|war|lautet):?)\s{1,2}["'„“<]{0,2}([^\s"'<>„“]{1,64}@[^\s"'<>“”]{1,255})/i,
  /["'„“<]([^\s"'<>„“]{1,64}@[^\s"'<>“”]{1,255})["'“”>](?!:? Sender).{0,40}(?:rejected|abgelehnt|refused|relay|User unknown|denied)/i,
  /(?:destinataire|destinatario|destinatário|geadresseerde|ontvanger|odbiorc\p{L}{1,3}|adresat\p{L}{0,3}|受信者|宛先)[^\n@"'„“«»‘”]{0,25}["'„“«‘]\s?([^\s"'<>„“”«»‘’@]{1,64}@[^\s"'<>„“”«»‘’@]{1,255})/iu,
  /(?:rejetée?|rifiutat[oa]|rechazad[oa]|geweigerde?|rejeitad[oa]|odrzucon[yae]|拒否された)(?: (?!\S{0,6}(?:utente|utilisateur|usuario|gebruiker|usuário|utilizador|użytkownik))[^\s@"'„“«‘]{1,30}){0,4}[: ]{0,3}["'„“«‘]\s?([^\s"'<>„“”«»‘’@]{1,64}@[^\s"'<>„“”«»‘’@]{1,255})/iu,
];

/** Where the quoted answer ends and the dialog goes on in its own words. */
export const ANSWER_ENDS =
  /['’], (?:Port|Secure|Server Error|Serverfehler|Protocol)|['’»”], \p{L}[\p{L} ]{1,24}(?:\([A-Z]{2,5}\))?\s?:|\.?\s(?:Please (?:check|verify)|Bitte (?:überprüfen|prüfen|kontrollieren|vergewissern)|Select a different|Wählen Sie|Veuillez|Vérifiez|Si prega|Controllare|Verificare|Comprueb[ea]|Verifi(?:que|ca) |Controleer|Sprawdź|Proszę|メッセージの受信者|受信者)|\n\s{0,4}\n/u;

/** Sentences that tell what to do or look at, and the labels of buttons. */
export const INSTRUCTION =
  /^(?:Please |Select |Try again|Bitte |Wählen Sie|Versuchen Sie|Do you want|Möchten Sie|Contact |Wenden Sie|Kontaktieren|OK\b|Cancel\b|Abbrechen\b|Essayez|Veuillez|Vérifiez|Si vous |Voulez-vous|Contactez|Sélectionnez|Riprov|Controllare|Verificare|Selezionare|Se il problema|Contattare|Comprueb|Inténte|Seleccion|Si sigue|Póngase|¿|Controleer|Probeer|Als u |Selecteer|Neem contact|Verifique|Tente |Selecione|Se continuar|Entre em |Deseja|Sprawdź|Spróbuj|Wybierz|Jeśli|Skontaktuj|Czy chcesz)/;
