import { type Diagnostic, diagnose, hasErrors, type Place } from "../diagnostics/diagnostic.ts";
import type { Language } from "../language/languages.ts";
import type { SourceFile } from "../source/decode-text.ts";
import { sortDiagnostics } from "../source/locate.ts";
import { parseDocuments, type SourceDocument } from "../source/parse-documents.ts";
import { type ShapeValidator, shapeDiagnostics, type TellShape } from "../source/shape-diagnostics.ts";
import { mappingOf } from "../source/value-kind.ts";
import { buildAll, buildEvidence, buildFact, buildStatements } from "./build-entries.ts";
import { buildFrame, buildLevel, checkRenamedRules } from "./build-frame.ts";
import { buildAuditCheck, buildPhases, buildPrecedent, buildSustainment, buildTension } from "./build-outcomes.ts";
import { checkCircular, checkSize } from "./check-size.ts";
import { checkTexts, completeTexts } from "./complete-texts.ts";
import * as shapes from "./generated/pack-shapes.js";
import type { Pack } from "./pack.ts";
import { at, createPackChecker, type IdSpace, type PackChecker, placeOf, report, type Spot } from "./pack-checker.ts";
import { digestPack, sortPackFiles, wholeFile } from "./pack-files.ts";
import { collectNames } from "./pack-names.ts";
import { type PackPart, packSchema } from "./pack-schema.ts";
import { buildProperty, type Property } from "./property.ts";
import { largestWorth, scaleWorth } from "./worth-scale.ts";

/** A pack with the places of its entries, its tests, and what is claimed of it. */
export interface LocatedPack {
  readonly pack: Pack;
  /** What is claimed of the advice; as tests do, they make none of it. */
  readonly properties: readonly Property[];
  /** The case files of the folder `tests`. */
  readonly tests: readonly SourceFile[];
  /** The place of the rule, condition, caution, fact, statement, level, `level.form` … with that id. */
  place(id: string): Place | null;
}

/** A file of the pack, parsed. */
interface PackFile {
  readonly part: PackPart;
  readonly document: SourceDocument;
}

/**
 * Reads a pack from its files, whose paths are relative to its folder. All problems at once, but names are not checked
 * where a file is missing or cannot be read; the pack is null where one of them is an error.
 */
export function readPack(files: readonly SourceFile[]): {
  readonly pack: LocatedPack | null;
  readonly diagnostics: readonly Diagnostic[];
} {
  const sorted = sortPackFiles(files);
  const found: Diagnostic[] = [...sorted.diagnostics];
  const parsed = sorted.parts.flatMap(({ part, file }) => parsePart(part, file, found));
  const checker = createPackChecker(collectNames(valuesByPart(parsed)));
  // As tests do, properties only say what the advice has to be like: they are no rules by which it is made.
  const rules = sorted.parts.filter(({ part }) => part !== "properties");
  const built = buildPack(checker, parsed, digestPack(rules.map(({ file }) => file)));
  const properties = buildEach(checker, parsed, "properties", shapes.properties, (_, raw, spot) =>
    raw.flatMap((item, index) => buildProperty(checker, item, at(spot, index)) ?? []),
  ).flat();
  // Every use of what a missing or broken file holds would be told as a mistake too, and bury the real one.
  const incomplete = parsed.length < sorted.parts.length || hasErrors(sorted.diagnostics);
  const told = incomplete ? checker.diagnostics.filter(({ code }) => code.startsWith("shape/")) : checker.diagnostics;
  const problems = [...found, ...told];
  if (built === null || hasErrors(problems)) return { pack: null, diagnostics: sortDiagnostics(problems) };
  return finish(checker, { pack: built, properties, tests: sorted.tests }, found);
}

/** The languages that the text of a `pack.yaml` declares, however much else is wrong with it. */
export function declaredLanguages(file: SourceFile): readonly Language[] {
  const values = parseDocuments(file).documents.map(({ value }) => value);
  return collectNames(new Map([["pack", values]])).languages;
}

/** Looks at how large conditions are, for which all names in them have to exist. */
function finish(
  checker: PackChecker,
  { pack: built, ...rest }: Omit<LocatedPack, "place">,
  found: readonly Diagnostic[],
): ReturnType<typeof readPack> {
  for (const name of checker.names.definitions.filter((each) => !checker.used.has(each))) {
    const spot = checker.defined?.spot;
    if (spot !== undefined) report(checker, at(spot, name), "pack/unused-definition", { name }, "key");
  }
  const workedOut = checkSize(checker, built);
  const diagnostics = sortDiagnostics([...found, ...checker.diagnostics]);
  if (hasErrors(diagnostics)) return { pack: null, diagnostics };
  // A changed copy of the pack must not go by the forms of the original, so copying leaves them behind.
  const pack = Object.defineProperty(built, "workedOut", { value: workedOut, enumerable: false });
  return { pack: { pack, ...rest, place: placeFinder(checker) }, diagnostics };
}

function parsePart(part: PackPart, file: SourceFile, found: Diagnostic[]): readonly PackFile[] {
  const { documents, diagnostics } = parseDocuments(file);
  found.push(...diagnostics, ...documents.flatMap((document) => document.diagnostics));
  const [document, second] = documents;
  if (second) found.push(diagnose("pack/several-documents", { file: file.path }, second.place([])));
  if (document === undefined || document.value === null) {
    if (diagnostics.length === 0) found.push(diagnose("pack/empty-file", { file: file.path }, wholeFile(file.path)));
    return [];
  }
  return document.wellFormed ? [{ part, document }] : [];
}

function valuesByPart(files: readonly PackFile[]): ReadonlyMap<PackPart, readonly unknown[]> {
  const values = new Map<PackPart, readonly unknown[]>();
  for (const { part, document } of files) values.set(part, [...(values.get(part) ?? []), document.value]);
  return values;
}

/** Builds whatever has the right shape, so that one file's mistake does not hide those of the others. */
function buildPack(checker: PackChecker, files: readonly PackFile[], digest: string): Pack | null {
  const each = <Raw, Built>(
    part: PackPart,
    validate: ShapeValidator<Raw>,
    build: (checker: PackChecker, raw: Raw, spot: Spot) => Built,
  ): readonly Built[] => buildEach(checker, files, part, validate, build);

  const [frame] = each("pack", shapes.pack, buildFrame);
  const [statements] = each("statements", shapes.statements, buildStatements);
  const [phases] = each("phases", shapes.phases, buildPhases);
  const [facts] = each("facts", shapes.facts, (_, raw, spot) => {
    const built = buildAll(buildFact, checker, raw, spot);
    checkCircular(checker, built, spot, phases);
    return built;
  });
  const levels = each("level", shapes.level, buildLevel);
  const [audit = []] = each("audit", shapes.audit, (_, raw, spot) => buildAll(buildAuditCheck, checker, raw, spot));
  const [tensions = []] = each("tensions", shapes.tensions, (_, raw, spot) =>
    buildAll(buildTension, checker, raw, spot),
  );
  const [sustainment] = each("sustainment", shapes.sustainment, buildSustainment);
  const [precedents = []] = each("precedents", shapes.precedents, (_, raw, spot) =>
    buildAll((_, item, there) => buildPrecedent(checker, item, there, frame?.matching ?? null), checker, raw, spot),
  );
  const [evidence = []] = each("evidence", shapes.evidence, (_, raw, spot) =>
    buildAll((_, item, there) => buildEvidence(checker, item, there, frame?.matching ?? null), checker, raw, spot),
  );
  if (!(frame && statements && phases && facts && sustainment)) return null;
  const parts = { statements, facts, phases, levels, audit, tensions, sustainment, precedents, evidence };
  const pack = { ...frame, digest, ...parts };
  checkWhole(checker, pack, files);
  return pack;
}

/** What only the whole pack can tell, with the place in `pack.yaml`. */
function checkWhole(checker: PackChecker, pack: Pack, files: readonly PackFile[]): void {
  const frame = files.find(({ part }) => part === "pack");
  if (frame === undefined) return;
  checkWorth(checker, pack, { document: frame.document, path: ["roles"] });
  // With a part of the pack unread, names of now seem to be missing.
  if (!hasErrors(checker.diagnostics)) checkRenamedRules(checker, pack, { document: frame.document, path: [] });
}

/** Reports rules and roles that give more points than mixes can be compared with exactly. */
function checkWorth(checker: PackChecker, pack: Pack, spot: Spot): void {
  if (scaleWorth(pack).largest > largestWorth) report(checker, spot, "pack/too-much-weight", {}, "key");
}

function buildEach<Raw, Built>(
  checker: PackChecker,
  files: readonly PackFile[],
  part: PackPart,
  validate: ShapeValidator<Raw>,
  build: (checker: PackChecker, raw: Raw, spot: Spot) => Built,
): readonly Built[] {
  return files
    .filter((file) => file.part === part)
    .flatMap(({ document }) => buildFile(checker, part, document, validate, build));
}

function buildFile<Raw, Built>(
  checker: PackChecker,
  part: PackPart,
  document: SourceDocument,
  validate: ShapeValidator<Raw>,
  build: (checker: PackChecker, raw: Raw, spot: Spot) => Built,
): readonly Built[] {
  const spot = { document, path: [] };
  checkTexts(checker, part, spot);
  if (validate(document.value))
    return [build(checker, completeTexts(part, document.value, checker.names.languages), spot)];
  const schema = mappingOf(mappingOf(packSchema.$defs)[part]);
  const shape = { root: packSchema, schema, name: document.place([]).file };
  checker.diagnostics.push(...shapeDiagnostics(validate.errors ?? [], document, shape, tellPackShape));
  return [];
}

/** What is missing most often in a pack has words of its own. */
const tellPackShape: TellShape = ({ keyword, key, path }, document) => {
  const absent = keyword === "required" || keyword === "minItems";
  if (absent && key === "cites") return diagnose("pack/no-citation", {}, document.place(path, "key"));
  return null;
};

const spaces: readonly IdSpace[] = ["entry", "statement", "fact", "instrument", "form", "phase", "precedent"];

function placeFinder(checker: PackChecker): (id: string) => Place | null {
  return (id) => {
    for (const space of spaces) {
      const spot = checker.spots.get(space)?.get(id);
      if (spot) return placeOf(spot);
    }
    return null;
  };
}
