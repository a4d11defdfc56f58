import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import type { RuleSeverity } from "../../batch/change-severity.ts";
import { type Diagnostic, diagnose, hasErrors, type Place, type Severity } from "../../diagnostics/diagnostic.ts";
import { type Language, languages } from "../../language/languages.ts";
import { reportFormats } from "../../report/check/reporter.ts";
import type { Path, PathPart } from "../../source/locate.ts";
import { sortDiagnostics } from "../../source/locate.ts";
import { parseDocuments, type SourceDocument } from "../../source/parse-documents.ts";
import { shapeDiagnostics, type TellShape } from "../../source/shape-diagnostics.ts";
import { kindOf, mappingOf } from "../../source/value-kind.ts";
import { wayTo } from "../check/find-case-files.ts";
import { findRoot } from "../check/git-index.ts";
import type { Io } from "../io.ts";
import { readText } from "../read-text.ts";
import { configSchema, type RawConfig } from "./config-schema.ts";
import { configFile } from "./generated/config-shape.js";

/** The settings of a project. All paths and patterns are relative to the working directory, but for those of `ignore`. */
export interface Config {
  /** The file that they come from. */
  readonly path: string;
  /** The folder of that file, absolute; the patterns of `ignore` are relative to it. */
  readonly folder: string;
  /** The root of the repository, absolute, or where there is none the same folder: no path leads out of it. */
  readonly root: string;
  /** What `check` looks at where nothing is named. */
  readonly cases: readonly string[];
  readonly ignore: readonly string[];
  readonly gitignore: boolean;
  readonly rules: string | undefined;
  readonly language: Language | undefined;
  readonly baseline: string | undefined;
  /** null: no cache is asked for; its location is null where it is not said. */
  readonly cache: { readonly location: string | null } | null;
  readonly reports: ReadonlyMap<(typeof reportFormats)[number], string>;
  readonly failOn: Severity | undefined;
  readonly maxWarnings: number | undefined;
  readonly severity: ReadonlyMap<string, RuleSeverity>;
  /** The place in the file of what a path of keys leads to. */
  readonly place: (path: Path, part?: PathPart) => Place | null;
}

/** What a file of settings comes to. */
interface LoadedConfig {
  /** null: something is wrong with them. */
  readonly config: Config | null;
  readonly diagnostics: readonly Diagnostic[];
  /** The language that they say, also where they cannot be used; undefined: none. */
  readonly language: Language | undefined;
}

/** Reads the settings in a file, with all that is wrong with them at once. */
export function loadConfig(io: Io, path: string): LoadedConfig {
  const text = readText(io, path);
  if ("diagnostics" in text) return { config: null, diagnostics: text.diagnostics, language: undefined };
  const { documents, diagnostics } = parseDocuments(text.file);
  const [document, second] = documents;
  const found = [...diagnostics, ...documents.flatMap((each) => each.diagnostics)];
  if (second !== undefined) found.push(diagnose("config/several-documents", { path }, second.place([])));
  const value = document?.value ?? {};
  const language = languages.find((known) => known === mappingOf(value).language);
  const wrong = (more: readonly Diagnostic[]): LoadedConfig => {
    return { config: null, diagnostics: sortDiagnostics([...found, ...more]), language };
  };
  if (document !== undefined && !document.wellFormed) return wrong([]);
  if (!configFile(value)) {
    const shape = { root: configSchema, schema: configSchema, name: path };
    return wrong(document ? shapeDiagnostics(configFile.errors ?? [], document, shape, tellShape) : []);
  }
  const folder = dirname(resolve(io.folder, path));
  const ground = { path, folder, root: findRoot(io, folder) ?? folder, from: io.folder };
  const outside = pathsIn(value).flatMap((each) => diagnoseOutside(each, ground, document));
  if (hasErrors([...found, ...outside])) return wrong(outside);
  return { config: build(value, ground, document), diagnostics: sortDiagnostics(found), language };
}

/** A text or a list is no settings. */
const tellShape: TellShape = ({ keyword, path }, { value, place }) =>
  keyword === "type" && path.length === 0
    ? diagnose("config/not-a-mapping", { found: kindOf(value) }, place([]))
    : null;

/** Where a file of settings stands, and from where its paths are told. */
interface Ground extends Pick<Config, "path" | "folder" | "root"> {
  readonly from: string;
}

/** A path in the settings, and where it stands there. */
interface WrittenPath {
  readonly at: Path;
  readonly path: string;
}

function pathsIn({ cases, rules, baseline, cache, reports = {} }: RawConfig): readonly WrittenPath[] {
  const one = (at: Path, path: string | undefined): readonly WrittenPath[] =>
    path === undefined ? [] : [{ at, path }];
  return [
    ...(typeof cases === "string" ? one(["cases"], cases.replace(/^!/, "")) : []),
    ...(typeof cases === "object" ? cases.flatMap((path, at) => one(["cases", at], path.replace(/^!/, ""))) : []),
    ...one(["rules"], rules),
    ...one(["baseline"], baseline),
    ...(typeof cache === "object" ? one(["cache", "location"], cache.location) : []),
    ...reportFormats.flatMap((format) => one(["reports", format], reports[format])),
  ];
}

/** What comes with a repository does not make the program read or write elsewhere, or where git keeps its own. */
function diagnoseOutside(
  { at, path }: WrittenPath,
  { folder, root }: Ground,
  document: SourceDocument | undefined,
): readonly Diagnostic[] {
  const way = relative(root, resolve(folder, path));
  const [first = ""] = way.split(sep);
  if (first !== ".." && first.toLowerCase() !== ".git" && !isAbsolute(way)) return [];
  const key = at.filter((part) => typeof part === "string").join(".");
  return [diagnose("config/outside", { key, path }, document?.place(at))];
}

function build(raw: RawConfig, { path, folder, root, from }: Ground, document: SourceDocument | undefined): Config {
  const reach = (written: string): string => wayTo(resolve(folder, written), from) || ".";
  const reachIf = (written: string | undefined): string | undefined =>
    written === undefined ? undefined : reach(written);
  const { reports = {} } = raw;
  return {
    path,
    folder,
    root,
    cases: listOf(raw.cases).map((each) => (each.startsWith("!") ? `!${reach(each.slice(1))}` : reach(each))),
    ignore: listOf(raw.ignore),
    gitignore: raw.gitignore ?? true,
    rules: reachIf(raw.rules),
    language: raw.language,
    baseline: reachIf(raw.baseline),
    cache: cacheOf(raw.cache, reach),
    reports: new Map(
      reportFormats.flatMap((format) => {
        const written = reports[format];
        return written === undefined ? [] : [[format, reach(written)] as const];
      }),
    ),
    failOn: raw["fail-on"],
    maxWarnings: raw["max-warnings"],
    severity: new Map(Object.entries(raw.severity ?? {})),
    place: (at, part) => document?.place(at, part) ?? null,
  };
}

function listOf(written: string | readonly string[] | undefined): readonly string[] {
  return typeof written === "string" ? [written] : (written ?? []);
}

function cacheOf(cache: RawConfig["cache"], reach: (written: string) => string): Config["cache"] {
  if (typeof cache === "object") return { location: reach(cache.location) };
  return cache === true ? { location: null } : null;
}
