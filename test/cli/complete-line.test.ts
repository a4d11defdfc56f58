import { describe, expect, test } from "vitest";
import { type Completion, type CompletionContext, completeLine, splitLine } from "../../src/cli/complete-line.ts";
import { optionTable } from "../../src/cli/options.ts";
import { parseCommandLine } from "../../src/cli/parse-command-line.ts";
import { commands } from "../../src/cli/registry.ts";
import { wordings } from "../../src/language/languages.ts";
import { fc } from "../support/properties.ts";
import { realLocated, realPack } from "../support/real-pack.ts";

const context: CompletionContext = {
  commands,
  wording: wordings.en.cli,
  pack: realPack,
  language: "en",
  casesIn: (path) => (path === "two.yaml" ? [{ value: "one" }, { value: "other" }] : []),
  properties: () => realLocated.properties,
};

const complete = (line: string): Completion["candidates"] => completeLine(line, context).candidates;
const values = (line: string): readonly string[] | "files" => {
  const candidates = complete(line);
  return candidates === "files" ? candidates : candidates.map(({ value }) => value);
};

describe("a line can go on with", () => {
  test.each([
    ["mixwijzer ad", ["advise"]],
    ["mixwijzer advize ", []],
    ["mixwijzer rules l", ["list", "lint"]],
    ["mixwijzer --lang nl rules sh", ["show"]],
    ["mixwijzer --ver", ["--version"]],
    ["mixwijzer rules show a --ver", []],
    ["mixwijzer advise a.yaml --ver", ["--verbose"]],
    ["mixwijzer advise ", "files"],
    ["mixwijzer check a.yaml b", "files"],
    ["mixwijzer advise a.yaml b", []],
    ["mixwijzer advise -o ", "files"],
    ["mixwijzer advise --rules ", "files"],
    ["mixwijzer check --output.js", ["--output.json"]],
    ["mixwijzer check --output.json ", "files"],
    ["mixwijzer advise --format ", ["text", "markdown", "json"]],
    ["mixwijzer advise --format=j", ["--format=json"]],
    ["mixwijzer check --fail-on w", ["warning"]],
    ["mixwijzer advise a.yaml --set pha", ["phase="]],
    ["mixwijzer advise a.yaml --set phase=s", ["phase=scale-up"]],
    ["mixwijzer advise a.yaml --set=phase=s", ["--set=phase=scale-up"]],
    ["mixwijzer advise a.yaml --set actors=government,edu", ["actors=government,education"]],
    ["mixwijzer advise a.yaml --set actors=government,gov", []],
    ["mixwijzer advise a.yaml --set nothing=", []],
    ["mixwijzer advise two.yaml --case o", ["one", "other"]],
    ["mixwijzer advise none.yaml --case ", []],
    ["mixwijzer advise --lang ", ["nl", "en"]],
    ["mixwijzer rules init mine --lang ", ["nl", "en"]],
    ["mixwijzer rules list prop", ["properties"]],
    ["mixwijzer rules show properties/money", ["properties/money-is-not-alone"]],
    ["mixwijzer explain a.yaml mon", ["monitoring"]],
    ["mixwijzer explain a.yaml ph", ["phase"]],
    ["mixwijzer rules list pil", ["pilots", "pilot"]],
    ["mixwijzer rules show monitoring/too", ["monitoring/too-early"]],
    ["mixwijzer schema adv", ["advice"]],
    ["mixwijzer help ru", ["rules", "rule-language"]],
    ["mixwijzer help rules t", ["test"]],
    ["mixwijzer help advise ", []],
    ["mixwijzer completion z", ["zsh"]],
    ["mixwijzer 'ad", ["advise"]],
  ] as const)("%s", (line, expected) => {
    expect(values(line)).toEqual(expected);
  });

  test("the topics of help in the language that is spoken", () => {
    const dutch = { ...context, wording: wordings.nl.cli, language: "nl" } as const;
    expect(completeLine("mixwijzer help fa", dutch).candidates).toEqual([{ value: "fasen", meaning: "De fasen" }]);
  });

  test("every option that a command takes, and none that it does not", () => {
    for (const command of commands.flatMap((each) => (each.kind === "group" ? each.commands : [each]))) {
      const offered = values(`mixwijzer ${command.name} -`);
      for (const name of command.options.filter((each) => each !== "outputs")) {
        expect(offered).toContain(
          optionTable[name].flags
            .replace(/ [<[].*/, "")
            .split(", ")
            .at(-1),
        );
      }
      for (const option of offered === "files" ? [] : offered) {
        const parsed = parseCommandLine([...command.name.split(" "), option], commands, wordings.en.cli, 80);
        expect(parsed, `${command.name} ${option}`).not.toMatchObject({ diagnostic: { code: "usage/unknown-option" } });
      }
    }
  });

  test("only what starts as the word does, whatever the line", () => {
    const parts = [
      "mixwijzer",
      "advise",
      "rules",
      "show",
      "--set",
      "--set=",
      "phase=",
      "actors=a,",
      "-",
      "--output.",
      " ",
      "'",
      "\\",
      '"',
      "help",
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...parts), fc.string())), (words) => {
        const { word, candidates } = completeLine(words.join(" "), context);
        if (candidates === "files") return;
        for (const { value } of candidates) expect(value.startsWith(word)).toBe(true);
      }),
    );
  });
});

test.each([
  ["", [""]],
  ["mixwijzer ", ["mixwijzer", ""]],
  ["  mixwijzer  advise\ta", ["mixwijzer", "advise", "a"]],
  ["m 'a b' c\\ d \"e'f", ["m", "a b", "c d", "e'f"]],
])("%j is taken apart as a shell does", (line, words) => {
  expect(splitLine(line)).toEqual(words);
});
