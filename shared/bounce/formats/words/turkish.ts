import type { NoticeWords } from './notice-words.ts';

export const turkish: NoticeWords = {
  failure:
    /teslim (?:edilemedi|edilemiyor|başarısız)|iletilemedi|gönderilemedi|teslimat(?: \S{1,25}){0,4} başarısız|bilinmeyen (?:kullanıcı|alıcı)/i,
  waiting:
    /henüz(?: \S{1,25}){0,3} teslim edilmedi|teslimat(?: \S{1,20}){0,3} gecik|gecikti|yeniden denenecek|denemeye devam/i,
  givenUp: /kalıcı hata|artık denenmeyecek/i,
  delaySubject: /gecik/i,
  contact: /iletişime geç|gönderen|yönetici|yardım|sorular/i,
};
