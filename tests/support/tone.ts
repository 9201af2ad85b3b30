/** Words that put blame or nothing to do into a message (GOV.UK Design System, error messages). */
const banned = [
  'không hợp lệ',
  'vui lòng',
  'xin lỗi',
  'sai sót',
  'lỗi hệ thống',
  'bạn đã quên',
  'please',
  'sorry',
  'invalid',
  'oops',
];

/** What is the matter with the tone of a message, empty when nothing is. */
export function faultsOfTone(message: string, language: 'vi' | 'en'): readonly string[] {
  const faults: string[] = banned.filter((word) => message.toLowerCase().includes(word)).map((word) => `"${word}"`);
  if (!/[^.]\.$/.test(message)) faults.push('no full stop at the end');
  if (/\b(undefined|NaN|null|Infinity|\[object)/.test(message.replace(/"[^"]*"/g, '')))
    faults.push('a value that is none');
  if (/ {2}|^ | $| [.,;]/.test(message)) faults.push('a space too many');
  if (!/^[\p{Lu}"\d]/u.test(message)) faults.push('does not begin like a sentence');
  if ((message.match(/"/g) ?? []).length % 2 !== 0) faults.push('an open quotation');
  // A decimal point outside of quoted input and of codes such as 1.1.2.
  const own = message
    .replace(/"[^"]*"/g, '')
    .replace(/\d+(?:\.\d+){2,}/g, '')
    .replace(/(?:mục|thành|item|Item|Mục|là) \d+\.\d+/g, '');
  if (language === 'vi' && /\d\.\d/.test(own)) faults.push('a decimal point');
  if (/[\u0300-\u036f]/.test(message)) faults.push('decomposed letters');
  return faults;
}
