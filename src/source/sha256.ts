const block = 64;
const lengthBytes = 8;
const initial = rootsOfPrimes(8, 1 / 2);
const constants = rootsOfPrimes(64, 1 / 3);

/**
 * The SHA-256 digest of a text in UTF-8, as FIPS 180-4 has it: 32 bytes. Browsers have only one that is promised, and none
 * at all for a page that was opened from a disk.
 */
export function sha256(text: string): Uint8Array {
  const data = pad(new TextEncoder().encode(text));
  const state = Uint32Array.from(initial);
  const words = new Uint32Array(block);
  for (let at = 0; at < data.byteLength; at += block) compress(state, words, data, at);
  const digest = new DataView(new ArrayBuffer(initial.length * 4));
  for (const [index, word] of state.entries()) digest.setUint32(index * 4, word);
  return new Uint8Array(digest.buffer);
}

/** As {@link sha256}, in 64 hexadecimal digits. */
export function sha256Hex(text: string): string {
  return Array.from(sha256(text), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** As {@link sha256}, in base64: what a page's policy names a script or a style by. */
export function sha256Base64(text: string): string {
  return btoa(String.fromCharCode(...sha256(text)));
}

/** The bytes, a bit that is set, zeros up to a whole block, and in the last eight bytes how many bits there were. */
function pad(bytes: Uint8Array): DataView {
  const size = Math.ceil((bytes.length + 1 + lengthBytes) / block) * block;
  const padded = new Uint8Array(size);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(size - lengthBytes, BigInt(bytes.length) * 8n);
  return view;
}

function compress(state: Uint32Array, words: Uint32Array, data: DataView, at: number): void {
  for (let t = 0; t < 16; t++) words[t] = data.getUint32(at + t * 4);
  for (let t = 16; t < block; t++) {
    const [before, soon] = [words[t - 15] ?? 0, words[t - 2] ?? 0];
    const s0 = turn(before, 7) ^ turn(before, 18) ^ (before >>> 3);
    const s1 = turn(soon, 17) ^ turn(soon, 19) ^ (soon >>> 10);
    words[t] = (words[t - 16] ?? 0) + s0 + (words[t - 7] ?? 0) + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < block; t++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const one = (h + s1 + ((e & f) ^ (~e & g)) + (constants[t] ?? 0) + (words[t] ?? 0)) | 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const other = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + other) | 0];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + word;
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

/** The first 32 bits behind the point of the roots of the first primes: where the standard takes its constants from. */
function rootsOfPrimes(count: number, power: number): Uint32Array {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number++) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  return Uint32Array.from(primes, (prime) => (prime ** power % 1) * 2 ** 32);
}
