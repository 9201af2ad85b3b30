import { lexicon } from './cursor.ts';

/** What a word before a number says of the end it makes. */
export interface Opening {
  readonly side: 'from' | 'to' | 'exact';
  readonly inclusive: boolean;
  /** "từ 90%" wants "trở lên" or "đến …" behind it. */
  readonly needsEnd?: boolean;
}

/** "trên" and "dưới" leave their number out; "từ", "không quá", "tối thiểu" take it in. */
export const openings = lexicon<Opening>([
  ['từ | từ mức | từ khoảng | trong khoảng | trong khoảng từ', { side: 'from', inclusive: true, needsEnd: true }],
  [
    'tối thiểu | tối thiểu là | ít nhất | ít nhất là | thấp nhất | không dưới | không ít hơn | không thấp hơn | không nhỏ hơn | không kém' +
      ' | >= | lớn hơn hoặc bằng | lớn hơn bằng | bằng hoặc lớn hơn | cao hơn hoặc bằng | bằng hoặc cao hơn | bằng hoặc trên' +
      ' | trên hoặc bằng | nhiều hơn hoặc bằng | bằng hoặc nhiều hơn | đạt ít nhất | đạt tối thiểu',
    { side: 'from', inclusive: true },
  ],
  [
    'trên | quá | hơn | lớn hơn | nhiều hơn | cao hơn | vượt quá | vượt | vượt trên | vượt hơn | sau | > | trên mức | hơn mức | từ trên | chậm quá',
    { side: 'from', inclusive: false },
  ],
  [
    'dưới | ít hơn | nhỏ hơn | thấp hơn | kém hơn | chưa đạt | chưa đến | chưa tới | chưa đủ | chưa được | không đạt | không đạt được' +
      ' | không đủ | không đến | không tới | chưa hoàn thành | không hoàn thành | < | dưới mức | từ dưới',
    { side: 'to', inclusive: false },
  ],
  [
    'không quá | không vượt quá | không vượt | trong vòng | trong thời hạn | tối đa | tối đa là | nhiều nhất | cao nhất | không nhiều hơn | không lớn hơn | không cao hơn' +
      ' | không hơn | nhỏ hơn hoặc bằng | nhỏ hơn bằng | bằng hoặc nhỏ hơn | thấp hơn hoặc bằng | bằng hoặc thấp hơn | ít hơn hoặc bằng' +
      ' | bằng hoặc ít hơn | bằng hoặc dưới | dưới hoặc bằng | <= | đến hết | đến | không trên',
    { side: 'to', inclusive: true },
  ],
  [
    'đạt | bằng | đúng | đủ | hoàn thành | = | đạt đủ | đạt được | đạt mức | đạt tỷ lệ | chỉ có | chỉ đạt',
    { side: 'exact', inclusive: true },
  ],
]);

/** Between the lower number and the upper one. */
export const upperConnectors = lexicon<{ readonly inclusive: boolean }>([
  [
    'đến | tới | - | cho đến | đến hết | tới hết | đến bằng | đến tối đa | đến không quá | và không quá | nhưng không quá | và tối đa' +
      ' | nhưng tối đa | đến dưới hoặc bằng | đến nhỏ hơn hoặc bằng | đến thấp hơn hoặc bằng | đến bằng hoặc dưới | đến bằng hoặc nhỏ hơn | đến <= | - <= | và <= | , <= | - đến | đến mức | nhưng không vượt quá | và không vượt quá | và đến',
    { inclusive: true },
  ],
  [
    'đến dưới | tới dưới | - dưới | - đến dưới | cho đến dưới | đến < | - < | , dưới | và dưới | nhưng dưới | đến nhỏ hơn | - nhỏ hơn' +
      ' | và nhỏ hơn | nhưng nhỏ hơn | , nhỏ hơn | và ít hơn | nhưng ít hơn | đến ít hơn | và thấp hơn | đến thấp hơn | nhưng thấp hơn' +
      ' | đến chưa đạt | đến chưa tới | đến chưa đến | nhưng chưa đạt | nhưng chưa đến | nhưng chưa tới | và chưa đạt | nhưng không đạt' +
      ' | đến cận | - cận | đến gần | và < | , < | nhưng < | đến mức dưới | đến trước | nhưng chưa đủ',
    { inclusive: false },
  ],
]);

/** Between an upper number that comes first and the lower one: "dưới 90% đến 70%". */
export const lowerConnectors = lexicon<{ readonly inclusive: boolean }>([
  [
    'đến | - | tới | đến từ | và từ | nhưng từ | nhưng không dưới | và không dưới | và >= | nhưng >= | và tối thiểu | nhưng tối thiểu' +
      ' | nhưng đạt từ | và đạt từ | , từ | , >= | nhưng đạt',
    { inclusive: true },
  ],
  [
    'và trên | nhưng trên | và lớn hơn | đến trên | nhưng lớn hơn | và > | , > | , trên | - trên | nhưng >',
    { inclusive: false },
  ],
]);

/** "trở lên", "trở xuống" behind a number. */
export const openEnds = lexicon<'up' | 'down'>([
  [
    'trở lên | trở nên | trở đi | hoặc hơn | hoặc nhiều hơn | hoặc cao hơn | hoặc lớn hơn | hoặc trên | và cao hơn | và nhiều hơn',
    'up',
  ],
  ['trở xuống | hoặc ít hơn | hoặc thấp hơn | hoặc nhỏ hơn | hoặc dưới', 'down'],
]);

/** "80% <= x": the number to its left is the lower end when it points upwards. */
export const comparisons = lexicon<{ readonly upwards: boolean; readonly inclusive: boolean }>([
  ['<', { upwards: true, inclusive: false }],
  ['<=', { upwards: true, inclusive: true }],
  ['>', { upwards: false, inclusive: false }],
  ['>=', { upwards: false, inclusive: true }],
]);
