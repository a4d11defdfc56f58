import { relative, resolve } from "node:path";
import type { Case } from "../../case/case.ts";
import { readCases } from "../../case/read-cases.ts";
import { type Diagnostic, diagnose, hasErrors } from "../../diagnostics/diagnostic.ts";
import { type LocatedPack, readPack } from "../../pack/read-pack.ts";
import { speakAs } from "../../pack/speak-as.ts";
import { diffMarkdown, diffReport } from "../../report/rules/diff-report.ts";
import { sortDiagnostics } from "../../source/locate.ts";
import { changesAdvice, diffPacks, type RulesDiff } from "../../tooling/diff/diff-packs.ts";
import { diffProofs } from "../../tooling/diff/diff-proofs.ts";
import { usualSeconds } from "../../tooling/prove/prove-pack.ts";
import { readTests } from "../../tooling/test-pack.ts";
import { openGit, viewCommit } from "../check/ask-git.ts";
import { expandPaths } from "../check/find-case-files.ts";
import { type Command, type Invocation, reportFormats } from "../command.ts";
import { deliverReport, reportDiagnostics } from "../deliver.ts";
import { below, packFolder, readPackFiles } from "../load-pack.ts";
import { type LoadedPack, locatePack } from "../locate-pack.ts";
import { readText } from "../read-text.ts";

/** `mixwijzer rules diff <old> [new]` */
export const rulesDiff: Command = {
  kind: "command",
  name: "rules diff",
  operands: [
    { name: "old", required: true },
    { name: "new", required: false },
  ],
  options: ["cases", "sample", "seed", "prove", "seconds", "format", "output", "force"],
  formats: reportFormats,
  run: async (invocation) => (await import("./rules-diff.ts")).runRulesDiff(invocation),
};

const usualSample = 2000;
const usualSeed = 1;

/** What a change of rules does; promises the exit code, 1 where a case that was given or drawn gets other advice. */
export async function runRulesDiff(invocation: Invocation): Promise<number> {
  const { options, operands, language } = invocation;
  const [old = "", now] = operands;
  const packs = [loadRules(invocation, old), now === undefined ? locatePack(invocation) : loadRules(invocation, now)];
  const [before, after] = packs.map(({ located }) => located);
  if (!(before && after))
    return refuse(
      invocation,
      packs.flatMap(({ diagnostics }) => diagnostics),
    );
  if (now !== undefined) speakAs(after.pack);
  const { cases, diagnostics } = await listCases(invocation, before, after);
  if (hasErrors(diagnostics)) return refuse(invocation, diagnostics);
  const compared = diffPacks(before.pack, after.pack, {
    cases,
    drawn: Number(options.sample ?? usualSample),
    seed: Number(options.seed ?? usualSeed),
    language,
  });
  const time = { most: Number(options.seconds ?? usualSeconds), now: () => invocation.io.now() };
  const diff: RulesDiff = options.prove ? { ...compared, proofs: diffProofs(before, after, language, time) } : compared;
  const told = { before: before.pack, after: after.pack };
  const code = await deliverReport(invocation, diff, {
    text: (data, context) => diffReport(data, told, context),
    markdown: (data) => diffMarkdown(data, told),
  });
  if (code !== 0) return code;
  return changesAdvice(diff) || (diff.proofs?.lost.length ?? 0) > 0 ? 1 : 0;
}

async function refuse({ io, options, language }: Invocation, diagnostics: readonly Diagnostic[]): Promise<number> {
  await reportDiagnostics(io, diagnostics, { language, quiet: options.quiet, color: options.color });
  return 2;
}

/** The rules in a folder, or as `ref:folder` those that a commit of git has there; nothing is checked out for that. */
function loadRules(invocation: Invocation, named: string): LoadedPack {
  const { io } = invocation;
  const folder = packFolder(named);
  const colon = folder.indexOf(":");
  if (colon > 0 && io.kindOf(folder) === "missing") {
    const ref = folder.slice(0, colon);
    const view = viewCommit(io, ref);
    const git = openGit(io);
    if ("reason" in view || "code" in git) {
      const reason = "reason" in view ? view.reason : "git";
      return { located: null, diagnostics: [diagnose("usage/no-commit", { ref, reason })], folder };
    }
    const path = relative(io.folder, resolve(git.root, folder.slice(colon + 1))) || ".";
    return readRules(readPackFiles(view.io, path), folder);
  }
  return readRules(readPackFiles(io, folder), folder);
}

function readRules({ files, diagnostics }: ReturnType<typeof readPackFiles>, folder: string): LoadedPack {
  if (diagnostics.length > 0) return { located: null, diagnostics, folder };
  const read = readPack(files);
  return { located: read.pack, diagnostics: read.diagnostics.map((found) => below(folder, found)), folder };
}

/** The cases of --cases, else the tests of both packs; of two tests with one id, the newer pack's. */
async function listCases(
  { io, options }: Invocation,
  before: LocatedPack,
  after: LocatedPack,
): Promise<{ readonly cases: readonly Case[]; readonly diagnostics: readonly Diagnostic[] }> {
  if (options.cases.length === 0) {
    const tests = [before, after].flatMap((located) => readTests(located).cases.map((test) => test.case));
    return { cases: [...new Map(tests.map((test) => [test.id, test])).values()], diagnostics: [] };
  }
  const { paths, diagnostics } = await expandPaths(io, options.cases, [".yaml", ".yml"]);
  const read = paths.map(({ path }) => {
    const text = readText(io, path);
    if (!("file" in text)) return { cases: [], diagnostics: text.diagnostics };
    // A case need fit the newer rules alone: the older weigh what they know of it.
    const found = readCases(text.file, after.pack);
    return { cases: found.cases.map((located) => located.case), diagnostics: found.diagnostics };
  });
  return {
    cases: read.flatMap(({ cases }) => cases),
    diagnostics: sortDiagnostics([...diagnostics, ...read.flatMap((each) => each.diagnostics)]),
  };
}
