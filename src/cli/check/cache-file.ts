import { isMapping, mappingOf } from "../../source/value-kind.ts";

/** The results of one text, as they stand in a cache. */
export interface CacheEntry {
  /** A digest of the text, of its results and of all that these depend on beside it. */
  readonly seal: string;
  /** The bytes of the JSON of the results: one line, which is read only where it is of use. */
  readonly results: Uint8Array;
}

/** What a cache holds: what all of it depends on, and the entries of files. */
export interface CacheContent {
  readonly key: unknown;
  readonly pack: unknown;
  readonly entries: ReadonlyMap<string, CacheEntry>;
}

const newline = 0x0a;
const afterLast = "}}";

/**
 * Writes a cache: JSON in which the head, each file and its results have a line of their own, so that it can be read line
 * by line, and what did not change is put back as it was.
 */
export function formatCache({ key, pack, entries }: CacheContent): Uint8Array {
  const head = JSON.stringify({ key, pack, files: {} });
  const parts = [Buffer.from(head.slice(0, -afterLast.length))];
  let before = "\n";
  for (const [path, { seal, results }] of entries) {
    const entry = `${JSON.stringify(path)}:${JSON.stringify({ seal, results: null })}`;
    parts.push(Buffer.from(`${before}${entry.slice(0, -"null}".length)}\n`), Buffer.from(results));
    before = "},\n";
  }
  parts.push(Buffer.from(`${entries.size === 0 ? "" : "}"}\n${afterLast}\n`));
  return Buffer.concat(parts);
}

/**
 * Reads a cache as {@link formatCache} writes it. From a line on that is not as it would be written, nothing is taken; null:
 * not even the head is.
 */
export function readCacheContent(bytes: Uint8Array): CacheContent | null {
  const lines = linesOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const head = parseMapping(`${lines.next().value ?? ""}${afterLast}`);
  if (head === null) return null;
  const entries = new Map<string, CacheEntry>();
  for (let line = lines.next(); !line.done; line = lines.next()) {
    const results = lines.next().value;
    const [path, entry] = Object.entries(parseMapping(`{${line.value}null}}`) ?? {})[0] ?? [];
    const { seal } = mappingOf(entry);
    if (path === undefined || typeof seal !== "string" || results === undefined) break;
    entries.set(path, { seal, results: withoutEnd(results) });
  }
  return { key: head.key, pack: head.pack, entries };
}

/** Without the end of its entry, and the comma where another follows. */
function withoutEnd(line: Buffer): Buffer {
  const end = line.lastIndexOf("}");
  return end === -1 ? line : line.subarray(0, end);
}

function* linesOf(bytes: Buffer): Generator<Buffer, undefined> {
  let start = 0;
  for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start)) {
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}

function parseMapping(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isMapping(value) ? value : null;
  } catch {
    return null;
  }
}
