import { existsSync, readFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import { fileURLToPath } from "node:url";

/** What Node.js writes with `--cpu-prof`, as far as it is read here. */
interface CpuProfile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: CallFrame }[];
  /** The node at hand at each sample, and the microseconds before it. */
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
}

/** What is not ours in a profile, as the report calls it. */
export const elsewhere = {
  node: "Node.js itself",
  loading: "loading and compiling our files",
  garbage: "collecting garbage",
  libraries: "libraries",
} as const;

/** Functions of Node.js that compile a file that is asked for. */
const compiling: ReadonlySet<string> = new Set(["wrapSafe", "compileFunctionForCJSLoader", "compileSourceTextModule"]);

/**
 * Of the time that a process was not idle, the share by rooms of the sources (the folders in `src`) and by what is
 * {@link elsewhere}, from a profile of files that were built with source maps beside them.
 */
export function readProfile(path: string): ReadonlyMap<string, number> {
  const profile: CpuProfile = JSON.parse(readFileSync(path, "utf8"));
  const maps = new Map<string, SourceMap | null>();
  const rooms = new Map(profile.nodes.map(({ id, callFrame }) => [id, roomOf(callFrame, maps)]));
  const times = new Map<string, number>();
  for (const [index, sample] of profile.samples.entries()) {
    const room = rooms.get(sample) ?? null;
    if (room !== null) times.set(room, (times.get(room) ?? 0) + (profile.timeDeltas[index] ?? 0));
  }
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  return new Map([...times].map(([room, time]) => [room, time / all]));
}

/** null: nothing was done. */
function roomOf({ functionName, url, lineNumber, columnNumber }: CallFrame, maps: Map<string, SourceMap | null>) {
  if (functionName === "(idle)") return null;
  if (functionName === "(garbage collector)") return elsewhere.garbage;
  if (compiling.has(functionName)) return elsewhere.loading;
  if (!url.startsWith("file:")) return elsewhere.node;
  const file = fileURLToPath(url);
  const map = maps.get(file) ?? readMap(file);
  maps.set(file, map);
  const found = map?.findEntry(lineNumber, columnNumber);
  const source = found !== undefined && "originalSource" in found ? found.originalSource : "";
  const [, room] = /(?:^|\/)src\/([\w-]+)\//.exec(source) ?? [];
  return room ?? (source.includes("node_modules/") ? elsewhere.libraries : elsewhere.loading);
}

function readMap(file: string): SourceMap | null {
  if (!existsSync(`${file}.map`)) return null;
  const payload: SourceMapPayload = JSON.parse(readFileSync(`${file}.map`, "utf8"));
  return new SourceMap(payload);
}
