import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { knowCase } from "../../src/advice/situation.ts";
import type { Case, FactAnswer } from "../../src/case/case.ts";
import { isOpen, isTrue } from "../../src/engine/condition-table.ts";
import { formatCount, formatRate, formatShare, formatTable } from "./format.ts";
import { generateLines, parseLine } from "./generate-cases.ts";
import type { Section, Setting } from "./section.ts";
import { median } from "./statistics.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { type Foreign, jsonLogicDialect, rulesEngineDialect, translate } from "./translate-rules.ts";

const versions = {
  "json-logic-js": "2.0.5",
  "json-logic-engine": "5.0.7",
  "json-rules-engine": "7.3.1",
} as const;

const rounds = 5;
const count = 400;

type Facts = Readonly<Record<string, FactAnswer>>;

/** Answers every rule on the facts of a case, in the order of the rules. */
interface OtherEngine {
  readonly name: string;
  readonly answer: (facts: Facts) => Promise<readonly boolean[]> | readonly boolean[];
}

/** The same rules on the same cases in other engines: how many cases a second, and what they make of what is unknown. */
export async function measureEngines({ pack, adviser: { engine } }: Setting): Promise<Section> {
  const title = "The same rules in other engines";
  const folder = install();
  if (folder === null) return { title, blocks: ["Not measured: npm could not install them here."], targets: [] };
  const rules = engine.scales.rules.map(({ rule }) => rule.when ?? { kind: "all" as const, of: [] });
  const others = loadEngines(
    folder,
    rules.map((when) => translate(pack, when, jsonLogicDialect)),
    rules.map((when) => translate(pack, when, rulesEngineDialect)),
  );
  const [known, partly] = [1, 0.6].map((share) =>
    generateLines(pack, { count, seed: 6, known: share }).map((line): Case => withPhase(parseLine(line))),
  );
  const weighing = engine.scales.createWeighing();
  const ours = (subject: Case): readonly number[] => [
    ...engine.scales.weigh(knowCase(engine, subject), weighing).truths,
  ];
  const tasks = [
    { name: "here", run: (subject: Case) => void ours(subject) },
    ...others.map(({ name, answer }) => ({
      name,
      run: async (subject: Case) => void (await answer(factsOf(subject))),
    })),
  ];
  const seconds = await takeTurns(
    tasks.map(({ run }) => run),
    known ?? [],
  );
  const rows = [
    ["here", formatRate(count / (seconds[0] ?? 0)), "", "", ""],
    ...(await Promise.all(
      others.map(async (other, at) => [
        other.name,
        formatRate(count / (seconds[at + 1] ?? 0)),
        ...(await compare(other, ours, known ?? [], partly ?? [])),
      ]),
    )),
  ];
  return {
    title,
    blocks: [
      `The conditions of the ${rules.length} rules, each translated, on ${formatCount(count)} generated cases with a phase; one core, processor time, the median of ${rounds} rounds in which all take turns. Here it is encoding and weighing a case, with points and orders; the others only answer the conditions. With 60 % of the facts known, an answer is open here where what is unknown can still make it yes and can still make it no: of these answers, so many are a yes elsewhere, and the others a no. What the engines say of an unknown is in [coming-from.md](coming-from.md).`,
      formatTable(
        [
          "engine",
          "cases/s, all known",
          "same answers, all known",
          "yes where it is open",
          "another answer where it is settled",
        ],
        rows,
      ),
    ],
    targets: [],
  };
}

async function compare(
  { answer }: OtherEngine,
  ours: (subject: Case) => readonly number[],
  known: readonly Case[],
  partly: readonly Case[],
): Promise<readonly string[]> {
  const pairs = async (cases: readonly Case[]) => {
    const found: { readonly own: number; readonly theirs: boolean }[] = [];
    for (const subject of cases) {
      const theirs = await answer(factsOf(subject));
      found.push(...ours(subject).map((own, at) => ({ own, theirs: theirs[at] ?? false })));
    }
    return found;
  };
  const [all, some] = [await pairs(known), await pairs(partly)];
  const open = some.filter(({ own }) => own === isOpen);
  const settled = some.filter(({ own }) => own !== isOpen);
  const isSame = ({ own, theirs }: { readonly own: number; readonly theirs: boolean }) => (own === isTrue) === theirs;
  return [
    formatShare(all.filter(isSame).length, all.length),
    formatShare(open.filter(({ theirs }) => theirs).length, open.length),
    formatShare(settled.filter((pair) => !isSame(pair)).length, settled.length),
  ];
}

/** Without a phase the others could not follow the derivation: each case has one. */
function withPhase(subject: Case): Case {
  return subject.facts.phase === undefined ? { ...subject, facts: { ...subject.facts, phase: "scale-up" } } : subject;
}

/** A form that is in use or planned stands for its level too. */
function factsOf({ facts, current, planned }: Case): Facts {
  const withLevels = (used: readonly string[]) => [
    ...new Set(used.flatMap((name) => [name, name.replace(/\..*/, "")])),
  ];
  return {
    ...facts,
    ...(current === null ? {} : { current: withLevels(current) }),
    ...(planned === null ? {} : { planned: withLevels(planned) }),
  };
}

/** The folder in which the packages are, which goes with the process; null: they could not be installed. */
function install(): string | null {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "package.json"), "{}");
  const packages = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", ...packages];
  return spawnSync("npm", args, { cwd: folder, timeout: 60_000 }).status === 0 ? folder : null;
}

interface JsonLogic {
  readonly apply: (rule: Foreign, data: Facts) => unknown;
}

interface LogicEngine {
  readonly run: (rule: Foreign, data: Facts) => unknown;
  readonly build: (rule: Foreign) => (data: Facts) => unknown;
}

interface RulesEngine {
  readonly addRule: (rule: unknown) => void;
  readonly addOperator: (name: string, holds: (list: unknown, limits: Limits) => boolean) => void;
  readonly run: (facts: Facts) => Promise<{ readonly events: readonly { readonly type: string }[] }>;
}

interface Limits {
  readonly min: number;
  readonly max: number;
}

function loadEngines(
  folder: string,
  logic: readonly Foreign[],
  conditions: readonly Foreign[],
): readonly OtherEngine[] {
  const load = createRequire(join(folder, "package.json"));
  const jsonLogic: JsonLogic = load("json-logic-js");
  const { LogicEngine }: { readonly LogicEngine: new () => LogicEngine } = load("json-logic-engine");
  const interpreted = new LogicEngine();
  const compiled = logic.map((rule) => interpreted.build(rule));
  const named = (name: keyof typeof versions, how = ""): string => `${name} ${versions[name]}${how}`;
  return [
    { name: named("json-logic-js"), answer: (facts) => logic.map((rule) => jsonLogic.apply(rule, facts) === true) },
    {
      name: named("json-logic-engine", ", interpreted"),
      answer: (facts) => logic.map((rule) => interpreted.run(rule, facts) === true),
    },
    {
      name: named("json-logic-engine", ", compiled"),
      answer: (facts) => compiled.map((rule) => rule(facts) === true),
    },
    rulesEngine(named("json-rules-engine"), load("json-rules-engine"), conditions),
  ];
}

function rulesEngine(
  name: string,
  { Engine }: { readonly Engine: new (rules: readonly unknown[], options: unknown) => RulesEngine },
  conditions: readonly Foreign[],
): OtherEngine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator("size", (list, { min, max }) => Array.isArray(list) && list.length >= min && list.length <= max);
  for (const [at, part] of conditions.entries()) {
    engine.addRule({ conditions: { all: [part] }, event: { type: String(at) } });
  }
  return {
    name,
    answer: async (facts) => {
      const fired = new Set((await engine.run(facts)).events.map(({ type }) => type));
      return conditions.map((_, at) => fired.has(String(at)));
    },
  };
}

/** The median processor time of each task over all cases in seconds; the first round is not counted. */
async function takeTurns(
  tasks: readonly ((subject: Case) => void | Promise<void>)[],
  cases: readonly Case[],
): Promise<readonly number[]> {
  const spent = tasks.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [at, task] of tasks.entries()) {
      const start = process.cpuUsage();
      for (const subject of cases) await task(subject);
      const { user, system } = process.cpuUsage(start);
      if (round > 0) spent[at]?.push((user + system) / 1e6);
    }
  }
  return spent.map(median);
}
