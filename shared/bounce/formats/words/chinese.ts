import type { NoticeWords } from './notice-words.ts';

/** Chinese in both scripts. */
export const chinese: NoticeWords = {
  failure:
    /(?:无法|無法|未能|不能)[^。]{0,20}(?:送达|送達|投递|投遞|发送|發送|传递|傳遞|传送|傳送)|没有(?:成功)?发送|退信|被退回|退回/,
  waiting:
    /(?:尚未|还未|還未|仍未)[^。]{0,15}(?:送达|送達|投递|投遞)|(?:继续|繼續|再次|重新)(?:尝试|嘗試|投递|投遞|发送|發送)|延迟|延遲/,
  givenUp: /永久(?:性)?(?:错误|錯誤|失败|失敗)|不再(?:尝试|嘗試)|放弃|放棄/,
  delaySubject: /延迟|延遲/,
  contact: /联系|聯絡|聯繫|管理员|管理員|发件人|發件人|寄件者|帮助|客服/,
};
