import { readFileSync } from "node:fs";
import { addToJournal, digestOf, readJournal } from "./journal.ts";
import { runTests } from "./run-tests.ts";

/** A test that passes, what it costs in milliseconds of processor time and in steps, and which mutants it reaches. */
interface ReachingTest {
  readonly id: string;
  readonly name: string;
  readonly cost: number;
  readonly steps: number;
  readonly reached: Reached;
}

/** Which mutants are reached: a bit each, in base 64. */
type Reached = string;

/** What the tests of a file reach while nothing is wrong. */
export interface ReachingFile {
  readonly path: string;
  /** Of all that is instrumented and of the file: what was seen holds as long as neither changes. */
  readonly digest: string;
  /** What is reached while the file is read, and so before all of its tests. */
  readonly reached: Reached;
  /** What it costs to read it, in milliseconds of processor time. */
  readonly cost: number;
  readonly tests: readonly ReachingTest[];
}

/** What each test file reaches. What `journal` knows is taken from there, and what is found is added to it. */
export async function reachTests(
  paths: readonly string[],
  sources: string,
  journal: string,
): Promise<readonly ReachingFile[]> {
  const known = new Map(readJournal<ReachingFile>(journal).map((file) => [file.digest, file]));
  const files: ReachingFile[] = [];
  for (const path of paths) {
    const digest = digestOf(path, sources, readFileSync(path, "utf8"));
    const found = known.get(digest) ?? (await reachFile(path, digest));
    if (found !== known.get(digest)) addToJournal(journal, found);
    files.push(found);
  }
  return files;
}

/** A test that does not pass here, where nothing is wrong, notices nothing: it wants what a run of all tests gives. */
async function reachFile(path: string, digest: string): Promise<ReachingFile> {
  const { reached: bits } = globalThis.$mutation;
  const reached = new Map<string, Reached>();
  let whileRead = "";
  bits.fill(0);
  const {
    read,
    errors,
    cost: readCost,
    tests,
  } = await runTests(path, {
    onRead() {
      whileRead = packBits(bits);
      bits.fill(0);
    },
    onTest({ id }) {
      reached.set(id, packBits(bits));
      bits.fill(0);
    },
  });
  const unused = [
    ...errors.map((error) => error.split("\n", 1)[0]),
    ...tests.filter(({ passed }) => !passed).map(({ name }) => name),
  ];
  for (const each of unused) process.stdout.write(`not used, for it fails here: ${path} > ${each}\n`);
  const passing = tests.filter(({ passed }) => read && passed);
  return {
    path,
    digest,
    reached: whileRead,
    cost: readCost,
    tests: passing.map(({ id, name, cost, steps }) => ({ id, name, cost, steps, reached: reached.get(id) ?? "" })),
  };
}

function packBits(bits: Uint8Array): Reached {
  const packed = new Uint8Array(Math.ceil(bits.length / 8));
  for (const [at, bit] of bits.entries()) if (bit === 1) packed[at >> 3] = (packed[at >> 3] ?? 0) | (1 << (at & 7));
  return Buffer.from(packed).toString("base64");
}

/** Which mutants are reached, as a function of their number. */
export function unpackBits(reached: Reached): (id: number) => boolean {
  const packed = Buffer.from(reached, "base64");
  return (id) => ((packed[id >> 3] ?? 0) & (1 << (id & 7))) !== 0;
}
