/**
 * SHA-256 of a text's UTF-8 bytes as 64 hexadecimal digits. Source: FIPS 180-4.
 * Written out because the runtimes of the core share no such function.
 */
export function sha256(text: string): string {
  const bytes = utf8(text);
  const words = padded(bytes);
  const state = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
  const schedule = new Int32Array(64);
  for (let start = 0; start < words.length; start += 16) compress(state, words, start, schedule);
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The UTF-8 bytes of a text; half of a surrogate pair becomes U+FFFD. */
export function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const letter of text) {
    let code = letter.codePointAt(0) ?? 0xfffd;
    if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return bytes;
}

function padded(bytes: readonly number[]): Int32Array {
  const words = new Int32Array((((bytes.length + 8) >> 6) + 1) * 16);
  bytes.forEach((byte, i) => {
    words[i >> 2] = (words[i >> 2] ?? 0) | (byte << (24 - (i & 3) * 8));
  });
  words[bytes.length >> 2] = (words[bytes.length >> 2] ?? 0) | (0x80 << (24 - (bytes.length & 3) * 8));
  words[words.length - 2] = Math.floor(bytes.length / 0x20000000);
  words[words.length - 1] = bytes.length << 3;
  return words;
}

function compress(state: number[], words: Int32Array, start: number, schedule: Int32Array): void {
  for (let i = 0; i < 64; i += 1) schedule[i] = i < 16 ? (words[start + i] ?? 0) : extended(schedule, i);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i += 1) {
    const s1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (roundConstants[i] ?? 0) + (schedule[i] ?? 0)) | 0;
    const s0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = ((state[i] ?? 0) + word) | 0;
  });
}

function extended(schedule: Int32Array, i: number): number {
  const w15 = schedule[i - 15] ?? 0;
  const w2 = schedule[i - 2] ?? 0;
  const s0 = rotated(w15, 7) ^ rotated(w15, 18) ^ (w15 >>> 3);
  const s1 = rotated(w2, 17) ^ rotated(w2, 19) ^ (w2 >>> 10);
  return ((schedule[i - 16] ?? 0) + s0 + (schedule[i - 7] ?? 0) + s1) | 0;
}

function rotated(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** First 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const roundConstants = cubeRootFractions(64);

function cubeRootFractions(count: number): readonly number[] {
  const constants: number[] = [];
  for (let candidate = 2; constants.length < count; candidate += 1) {
    let prime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) if (candidate % divisor === 0) prime = false;
    if (prime) constants.push(Math.floor((Math.cbrt(candidate) % 1) * 0x100000000) | 0);
  }
  return constants;
}
