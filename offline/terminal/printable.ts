/** A text without control characters that would steer a terminal; sheets and file names may hold any. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd');
}
