import { foldWhiteSpace } from '../../smtp/reply.ts';
import type { RecipientFacts } from '../notice.ts';
import { addressBlocks, headOfLine } from './address-blocks.ts';
import { factsFromText } from './recipient-facts.ts';
import { reasonSentences } from './reason-sentences.ts';
import { recipientsInText } from './generic.ts';
import type { Format, Survey } from './reading.ts';
import { isDelayNotice } from './signals.ts';
import { sameAddress } from './text-address.ts';

/** Heading of the block in English that Exchange 2007 and later keep in every language, and its translations. */
const DIAGNOSTIC_HEADING =
  /^.{0,6}(?:Diagnostic information for administrators|Diagnoseinformationen für Administratoren|Informations de diagnostic pour les administrateurs|Diagnostische gegevens voor beheerders|Información de diagnóstico para los administradores|Informazioni di diagnostica per (?:gli )?amministratori|Informações de diagnóstico para administradores|Diagnostisk information|Diagnostiske oplysninger|Diagnostiikkatietoja|Informacje diagnostyczne|Диагностические сведения|Yöneticiler için tanılama|Informace pro správce|管理者向けの診断情報|诊断信息|管理员的诊断信息|系統管理員的診斷資訊)/im;
const GENERATING =
  /(?:Generating server|Generierender Server|Generieren[^:\n]{0,20}server|Serveur de génération|Bronserver|Servidor (?:de|que)[^:\n]{0,20}gener[^:\n]{0,20}|Server di generazione|Genererande server|Genererer server|Serwer generujący|Создающий сервер|Oluşturan sunucu|生成サーバー|生成服务器|產生伺服器)\s{0,3}[:：]\s{0,8}(\S{1,255})/i;

const RETURNED = /(?:Remote Server|Server)\b.{0,120}?returned ['‘"]([^]{3,1500}?)['’"](?=\s|$)/i;
const OLD_MARK = /#{1,2}\s?([245]\d\d[^]{3,1500}?)\s?##/;
/** Newer layout: a table of names and values. */
const ERROR_ROW =
  /^(?:Error|Fehler|Erreur|Fout):\s{1,20}([245]\d\d[^]{3,800}?)(?=\n\S{3,40}.{0,40}:\s|\n\n|$)/m;

/** The part of a recipient's block that holds the server's answer. */
function answerIn(text: string): string | null {
  const stated = RETURNED.exec(text)?.[1] ?? OLD_MARK.exec(text)?.[1] ?? ERROR_ROW.exec(text)?.[1];
  return stated?.replace(/\s?##.*$/s, '').trim() ?? null;
}

function factsOf(
  address: string,
  text: string,
  human: string | null,
  action: 'failed' | 'delayed',
): RecipientFacts {
  const answer = answerIn(text);
  const host =
    answer === null ? '' : text.slice(0, text.indexOf(answer)).replace(/\s?(?:#|returned\s?['‘"]?)\s?$/i, '');
  const facts = factsFromText({
    address,
    action,
    text: answer ?? text,
    context: foldWhiteSpace(`${human ?? ''} ${text}`),
  });
  if (answer === null)
    return {
      ...facts,
      diagnostic:
        facts.replyCode === null ? (reasonSentences(human ?? text) ?? facts.diagnostic) : facts.diagnostic,
    };
  const near =
    /(?:^|\s)([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8})(?:\s{1,3}\(([\d.]{7,15})\))?\s{0,3}(?:Remote Server|#|$)/i.exec(
      foldWhiteSpace(host.replace(/\S{1,320}@\S{1,255}/g, ' ')),
    );
  return {
    ...facts,
    remoteHost: facts.remoteHost ?? near?.[1]?.toLowerCase() ?? null,
    remoteIp: facts.remoteIp ?? near?.[2] ?? null,
  };
}

function humanText(survey: Survey, address: string, until: number): string | null {
  const block = addressBlocks(survey.lines.slice(0, until)).find((other) =>
    sameAddress(other.address, address),
  );
  return block === undefined || block.text === '' ? null : block.text;
}

/** Exchange 2007 and later and Microsoft 365, in any language. */
export const exchange: Format = {
  name: 'exchange',
  software: 'exchange',
  read: (survey) => {
    const generating = GENERATING.exec(survey.own);
    if (!generating && !DIAGNOSTIC_HEADING.test(survey.own)) return null;
    const heading = survey.lines.findIndex((line) => DIAGNOSTIC_HEADING.test(line) || GENERATING.test(line));
    const blocks = addressBlocks(survey.lines.slice(heading), { head: headOfDiagnostic });
    const delay = isDelayNotice(survey);
    const action = delay ? 'delayed' : 'failed';
    const recipients =
      blocks.length > 0
        ? blocks.map(({ address, text }) =>
            factsOf(address, text, humanText(survey, address, heading), action),
          )
        : recipientsInText(survey).map((address) =>
            factsOf(
              address,
              survey.lines.slice(heading).join('\n'),
              humanText(survey, address, heading),
              action,
            ),
          );
    if (recipients.length === 0) return null;
    const host = generating?.[1]?.toLowerCase();
    return {
      kind: delay ? 'delay' : 'failure',
      recipients,
      reporter: { software: 'exchange', ...(host === undefined ? {} : { host }) },
    };
  },
};

/** `ann@example.org`, also with the remote server and its answer on the same line. */
function headOfDiagnostic(line: string): { address: string; rest: string } | null {
  const same =
    /^\s{0,8}<?([^\s<>@]{1,64}@[^\s<>@]{1,255}?)>?\s{1,8}((?:\S{1,255}\s{1,4})?(?:Remote Server|#).*)$/i.exec(
      line,
    );
  if (same?.[1] !== undefined) return { address: same[1], rest: same[2] ?? '' };
  return /returned|^\s{0,8}#/.test(line) ? null : headOfLine(line);
}

const CLASSIC =
  /did not reach (?:some or all of the intended|the following) recipient|The following recipient\(s\) could not be reached|The following recipient\(s\) cannot be reached|MSEXCH:(?:IMS|IMC|MSExchange)|hat einige oder alle Empfänger nicht erreicht|Folgende Empfänger konnten nicht erreicht werden|Folgende[rn]? Empfänger (?:kann|können) nicht erreicht werden|n['’]a pas pu être remis à (?:certains|tous)|n['’]est pas parvenu/i;

/** A line such as `ann@example.org on 29.04.2010 23:34`, `'Ann' on …` or `Smith, Ann on …`. */
function headOfClassic(line: string): { address: string; rest: string } | null {
  const match =
    /^\s{0,16}['"]?([^\s'"]{1,320}@[^\s'"]{1,255}?)['"]?\s{1,4}(?:on|am|le|op|den|em|il) \S{0,8}\s?\d.*$/.exec(
      line,
    );
  if (match?.[1] !== undefined) return { address: match[1], rest: '' };
  return /^\s{0,16}(?:To|Subject|Sent|An|Betreff|Gesendet|Cc|À|Objet|Envoyé)\s{0,4}:/i.test(line)
    ? null
    : headOfLine(line);
}

/** Exchange 5.5, 2000 and 2003, Outlook, and hMailServer, which copied the words. */
export const exchangeClassic: Format = {
  name: 'exchange-classic',
  software: 'exchange',
  read: (survey) => {
    if (!CLASSIC.test(survey.own)) return null;
    const from = survey.lines.findIndex(
      (line) =>
        /recipient\(s\)|could not be reached|nicht erreicht|Empfänger|destinataire/i.test(line) &&
        /[:：]\s*$/.test(line),
    );
    const blocks = addressBlocks(survey.lines.slice(from + 1), { head: headOfClassic });
    const delay = isDelayNotice(survey);
    const action = delay ? 'delayed' : 'failed';
    if (blocks.length === 0) return null;
    const recipients = blocks.map((block) => {
      const facts = factsFromText({ ...block, action });
      return facts.replyCode === null
        ? { ...facts, diagnostic: reasonSentences(block.text) ?? facts.diagnostic }
        : facts;
    });
    const software = /hMailServer/.test(survey.own) ? 'hmailserver' : 'exchange';
    return { kind: delay ? 'delay' : 'failure', recipients, reporter: { software } };
  },
};
