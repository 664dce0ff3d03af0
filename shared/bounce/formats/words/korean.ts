import type { NoticeWords } from './notice-words.ts';

export const korean: NoticeWords = {
  failure: /(?:전송|발송|배달|전달)[^.]{0,20}(?:실패|못했|못하였|할 수 없)|반송/,
  waiting: /아직[^.]{0,20}(?:전송|전달|배달)되지|지연|계속 시도|다시 시도/,
  givenUp: /영구(?:적인)? 오류|더 이상 시도하지/,
  delaySubject: /지연/,
  contact: /문의|관리자|발신자|보낸 ?사람|도움/,
};
