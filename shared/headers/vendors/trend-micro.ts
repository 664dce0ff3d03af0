import { defineVendor, item, type FieldRead } from './vendor.ts';

/** `No--10.501-5.0-31-1`: spam or not, the points, the limit. */
function result(value: string): FieldRead {
  const [, flag = '', points = '', limit = ''] =
    /^\s{0,4}(Yes|No)-{1,2}([\d.]{1,12})-([\d.]{1,12})-/i.exec(value) ?? [];
  if (flag === '') return null;
  const isSpam = flag.toLowerCase() === 'yes';
  return {
    verdict: isSpam ? 'spam' : 'ham',
    items: [
      item('result', flag, isSpam ? ['spam', 'Spam', 'bad'] : ['not spam', 'kein Spam', 'good']),
      item('points', `${points} / ${limit}`, ['points and limit', 'Punkte und Grenze']),
    ],
  };
}

/** Trend Micro. */
export const trendMicro = defineVendor({
  name: 'Trend Micro',
  fields: { 'x-tm-as-result': result },
  source: 'https://success.trendmicro.com/en-US/solution/KA-0003866',
  asOf: '2026-11',
});
