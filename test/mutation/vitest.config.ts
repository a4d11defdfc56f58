import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { globSync } from "tinyglobby";
import { defineConfig } from "vitest/config";
import { instrument } from "./instrument.ts";
import { digestOf } from "./journal.ts";
import { listMutants } from "./list-mutants.ts";

const root = join(import.meta.dirname, "../..");
const { PROPERTY_SEED = "20261124", PROPERTY_EFFORT = "0.25", MUTATION_OPTIONS = "{}" } = process.env;
const read = (file: string): string => readFileSync(join(root, file), "utf8");
const find = (patterns: string | readonly string[], ignore: readonly string[] = []): readonly string[] =>
  globSync([patterns].flat(), { cwd: root, ignore: [...ignore] }).sort();

/** The sources that have mutants in them. */
const mutants = find("src/{engine,pack,case,advice}/**/*.ts", ["**/generated/**"]).flatMap((file) =>
  listMutants(file, read(file)),
);

/** The tests of these rooms and of what shows most of them, but for the files that take longest. */
const rooms = "{pack,case,engine,advice,tooling}";
const longest = "{built-in-tests,clingo,contributing,generated-shapes,prove-pack}";
const tests = find(`test/${rooms}/**/*.test.ts`, [`**/${longest}.test.ts`]);

/** All that tests lean on, whatever it is they test. */
const others = find(["src/**/*.ts", "rules/**", "examples/**", "test/{support,fixtures}/**"]);
const digest = digestOf(...others.map(read), ...mutants.map(({ key }) => key));

// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({
  root,
  plugins: [
    {
      name: "mutants",
      enforce: "pre",
      transform(text, id) {
        const file = relative(root, id).split(sep).join("/");
        const here = mutants.flatMap((mutant, number) => (mutant.file === file ? [{ id: number, mutant }] : []));
        return here.length === 0 ? null : { code: instrument(text, here), map: null };
      },
    },
  ],
  test: {
    include: ["test/mutation/run-mutants.ts"],
    hookTimeout: 2 ** 31 - 1,
    isolate: false,
    // What is ended takes its worker with it.
    pool: "threads",
    maxWorkers: 1,
    watch: false,
    provide: {
      propertySeed: Number(PROPERTY_SEED),
      propertyEffort: Number(PROPERTY_EFFORT),
      mutants,
      mutationTests: tests,
      mutationDigest: digest,
      mutationOptions: JSON.parse(MUTATION_OPTIONS),
    },
  },
});
