import { describe, expect, it } from "vitest";
import type { Case } from "../../src/case/case.ts";
import { type CaseEdit, editCase, editCases } from "../../src/case/edit-case.ts";
import { readCases } from "../../src/case/read-cases.ts";
import { normaliseLineEnds } from "../../src/source/decode-text.ts";
import { tinyPack } from "../fixtures/tiny-pack.ts";
import { fc, runs } from "../support/properties.ts";

const pack = tinyPack();
const set = (path: string, value: Extract<CaseEdit, { kind: "set" }>["value"]): CaseEdit => ({
  kind: "set",
  path: path.split("."),
  value,
});
const remove = (path: string): CaseEdit => ({ kind: "remove", path: path.split(".") });
const edit = (text: string, edits: readonly CaseEdit[], which: number | string = 0, path = "garden.yaml") => {
  const result = editCase({ path, text }, which, edits, pack);
  return result.kind === "edited" ? result.text : result;
};
const read = (text: string, path = "garden.yaml") => {
  const plain = normaliseLineEnds(text.replace(/^\ufeff/, ""));
  const { cases, diagnostics } = readCases({ path, text: plain }, pack);
  return { cases: cases.map((located) => located.case), diagnostics };
};

type Row = readonly [title: string, text: string, edits: readonly CaseEdit[], expected: string];

const rows: readonly Row[] = [
  ["a value", "facts:\n  dry: yes\n", [set("facts.dry", "no")], 'facts:\n  dry: "no"\n'],
  [
    "a value with a comment behind it",
    "facts:\n  season: unknown   # ask Ann\n  dry: yes",
    [set("facts.season", "spring")],
    "facts:\n  season: spring   # ask Ann\n  dry: yes",
  ],
  ["a text without what the reader refuses", "title: A\n", [set("title", "B\u0007 c")], "title: B c\n"],
  [
    "a list of such texts, and a text below a key",
    "facts:\n  pests: []\nnotes:\n  dry: felt\n",
    [set("facts.pests", ["slu\u0007gs"]), set("notes", { dry: "felt\u0007 it" })],
    "facts:\n  pests: [slugs]\nnotes:\n  dry: felt it\n",
  ],
  [
    "texts below a key in a list, as numbers, truth values and nothing are",
    "id: a\n",
    [
      set("accept", [
        { rule: "G\u00071", because: "so" },
        { rule: "G2", because: null, until: 2 },
      ]),
    ],
    "id: a\naccept:\n  - rule: G1\n    because: so\n  - rule: G2\n    because: null\n    until: 2\n",
  ],
  [
    "an item that says nothing among others, and one that is a text",
    "id: a\n",
    [set("accept", [{ rule: "G1" }, {}, { rule: undefined }, "b"])],
    "id: a\naccept:\n  - rule: G1\n  - {}\n  - {}\n  - b\n",
  ],
  [
    "a group as deep as the first one with lines of its own",
    "id: a\nfacts: { dry: yes }\nexpect:\n    lead: []\n",
    [set("notes.dry", "felt")],
    "id: a\nfacts: { dry: yes }\nnotes:\n    dry: felt\nexpect:\n    lead: []\n",
  ],
  [
    "a group as deep as one whose first key has nothing before it",
    "facts:\n   dry: yes",
    [set("notes.dry", "felt")],
    "facts:\n   dry: yes\nnotes:\n   dry: felt",
  ],
  ["a quoted value", "title: 'A'  # x\n", [set("title", "B: c")], 'title: "B: c"  # x\n'],
  ["a value on the next line", "title:\n  long # x\nid: a\n", [set("title", "B")], "title: B\n# x\nid: a\n"],
  ["an empty value", "facts:\n  season: # ask\n", [set("facts.season", "spring")], "facts:\n  season: spring # ask\n"],
  [
    "facts that are not there, in the pack's order",
    "facts:\n  dry: yes # felt\n\n  # about tools\n  tools: []\nid: a\n",
    [
      set("facts.gardener", "owner"),
      set("facts.crop", "kale"),
      set("facts.season", "spring"),
      set("facts.pests", ["slugs"]),
    ],
    "facts:\n  season: spring\n  dry: yes # felt\n  pests: [slugs]\n  crop: kale\n\n  # about tools\n  tools: []\n  gardener: owner\nid: a\n",
  ],
  [
    "a fact before the comment of the first",
    "facts: # known\n  # Is it dry?\n  dry: yes\n",
    [set("facts.season", "spring")],
    "facts: # known\n  season: spring\n  # Is it dry?\n  dry: yes\n",
  ],
  [
    "facts where there is no such group",
    "id: a\n\nexpect:\n  settled: open\n# end",
    [set("facts.dry", "no"), set("notes.dry", "felt it")],
    'id: a\n\nfacts:\n  dry: "no"\n\nnotes:\n  dry: felt it\n\nexpect:\n  settled: open\n# end',
  ],
  [
    "facts in an empty group",
    "facts: {} # none yet\nnotes: # none either\nid: a\n",
    [set("facts.dry", "no"), set("notes.dry", "felt it")],
    'facts: # none yet\n  dry: "no"\nnotes: # none either\n  dry: felt it\nid: a\n',
  ],
  [
    "facts in a group of comments",
    "facts:\n  # season: spring\n  # dry: yes\nid: a\n",
    [set("facts.dry", "no")],
    'facts:\n  dry: "no"\n  # season: spring\n  # dry: yes\nid: a\n',
  ],
  [
    "facts in brackets",
    "facts: { season: spring, tools: [spade] } # so\n",
    [set("facts.dry", "yes"), set("facts.tools", ["spade", "hose"]), set("facts.gardener", "tenant")],
    'facts: { season: spring, dry: "yes", tools: [spade, hose], gardener: tenant } # so\n',
  ],
  [
    "brackets over several lines",
    "facts: {\n  season: spring,\n  dry: yes,\n} # so\ncurrent: [\n  water,\n  sowing\n]\n",
    [set("facts.crop", "kale"), remove("facts.season"), set("current", ["fence", "sowing", "weeding"])],
    "facts: {\n  dry: yes,\n  crop: kale,\n} # so\ncurrent: [\n  fence,\n  sowing,\n  weeding\n]\n",
  ],
  [
    "values in brackets with comments, in their place",
    "facts: {\n  season: spring, # now\n  # felt\n  dry: yes,\n  tools: [hose] # mine\n}\n",
    [set("facts.season", "summer"), set("facts.tools", ["hose", "spade"])],
    "facts: {\n  season: summer, # now\n  # felt\n  dry: yes,\n  tools: [hose, spade] # mine\n}\n",
  ],
  [
    "brackets with other line ends than the file's first",
    "id: a\r\nfacts: {\n  dry: yes }\r\n",
    [set("facts.crop", "kale")],
    "id: a\r\nfacts: {\n  dry: yes,\r\n  crop: kale }\r\n",
  ],
  [
    "a value without its colon, and one that is not there",
    "facts: { dry, season: , crop: kale }\n",
    [set("facts.dry", "yes"), set("facts.season", "spring"), remove("facts.crop")],
    'facts: { dry: "yes", season: spring }\n',
  ],
  [
    "a list on lines",
    "current:\n  # now\n  - water # why\n  - sowing\nid: a\n",
    [set("current", ["water", "fence", "weeding"])],
    "current:\n  # now\n  - water # why\n  - fence\n  - weeding\nid: a\n",
  ],
  [
    "a list on lines that loses items",
    "current:\n- water # why\n- sowing\n",
    [set("current", ["sowing"])],
    "current:\n# why\n- sowing\n",
  ],
  [
    "a list on lines that becomes empty",
    "current: # now\n  - water # why\n  - sowing\nid: a\n",
    [set("current", [])],
    "current: [] # now\n# why\nid: a\n",
  ],
  [
    "a list in brackets",
    "current: [ water, sowing ]\n",
    [set("current", ["fence", "water"])],
    "current: [ fence, water ]\n",
  ],
  [
    "a list that was unknown",
    "facts: { tools: unknown }\n",
    [set("facts.tools", ["hose"])],
    "facts: { tools: [hose] }\n",
  ],
  [
    "a note of several lines",
    "notes:\n  dry: short # c\n  season: |- # d\n    one\n\n    two\n\nid: a\n",
    [set("notes.dry", 'one\n\ntwo: # "x"\n'), set("notes.season", "now")],
    'notes:\n  dry: | # c\n    one\n\n    two: # "x"\n  season: now # d\n\nid: a\n',
  ],
  [
    "a key behind a note that keeps its blank lines",
    "notes:\n  season: |+\n    one\n\nid: a\n",
    [set("notes.dry", "felt")],
    "notes:\n  season: |+\n    one\n\n  dry: felt\nid: a\n",
  ],
  ["no key any more", "facts:\n  dry: yes # felt\nid: a\n", [remove("facts.dry")], "facts: {}\n# felt\nid: a\n"],
  ["the last line", "id: a\ntitle: B", [remove("title")], "id: a"],
  ["nothing, if it is so already", "facts:   {dry:   yes}\n", [set("facts.dry", "yes")], "facts:   {dry:   yes}\n"],
  [
    "an expectation within",
    "expect:\n  lead: [water] # sure\n  forms: { water: { drip: use } }\n",
    [set("expect", { lead: ["sowing"], forms: { water: { drip: "later" } }, settled: "open" })],
    "expect:\n  lead: [sowing] # sure\n  forms: { water: { drip: later } }\n  settled: open\n",
  ],
  [
    "a whole expectation",
    "id: a\n",
    [set("expect", { lead: ["sowing"], forms: { water: { drip: "later" } } })],
    "id: a\nexpect:\n  lead: [sowing]\n  forms:\n    water:\n      drip: later\n",
  ],
  [
    "line ends and byte-order mark",
    "\ufeffid: a\r\ntitle: B # c\r\n",
    [set("facts.dry", "no")],
    '\ufeffid: a\r\ntitle: B # c\r\nfacts:\r\n  dry: "no"\r\n',
  ],
  [
    "JSON",
    '{"id": "a", "facts": {"dry": "yes"}}',
    [set("facts.season", "spring"), set("title", 'a "b"')],
    '{"id": "a", "title": "a \\"b\\"", "facts": {"season": "spring", "dry": "yes"}}',
  ],
  [
    "compact JSON",
    '{"id":"a"}\n',
    [set("facts.tools", ["spade", "hose"])],
    '{"id":"a","facts":{"tools":["spade","hose"]}}\n',
  ],
  [
    "JSON on lines",
    '{\n    "id": "a",\n    "facts": {\n        "dry": "yes",\n        "crop": "kale"\n    },\n    "current": []\n}\n',
    [remove("facts.crop"), set("facts.tools", ["hose"]), set("notes.dry", "b"), set("current", ["water"])],
    '{\n    "id": "a",\n    "facts": {\n        "dry": "yes",\n        "tools": ["hose"]\n    },\n    "notes": {\n        "dry": "b"\n    },\n    "current": ["water"]\n}\n',
  ],
  [
    "JSON with an empty group",
    '{\n  "facts": {}\n}',
    [set("facts.dry", "no")],
    '{\n  "facts": {\n    "dry": "no"\n  }\n}',
  ],
];

describe("editing a case file", () => {
  it.each(rows)("writes %s", (_, text, edits, expected) => {
    expect(edit(text, edits)).toBe(expected);
  });

  it("edits one case of several, by place or by id", () => {
    const text = "# all\n---\nid: a\n---\n# two\ntitle: B\nfacts: {dry: yes}\n...\n";
    const expected = text.replace("dry: yes", 'dry: "no"');
    expect(edit(text, [set("facts.dry", "no")], 1)).toBe(expected);
    expect(edit(text, [set("facts.dry", "no")], "garden-2")).toBe(expected);
    expect(edit(text, [set("facts.dry", "no")], "b")).toEqual({ kind: "no-such-case", which: "b" });
  });

  it("edits several cases at once", () => {
    const changes = [
      { which: "a", edits: [set("title", "A")] },
      { which: 1, edits: [set("title", "B")] },
    ];
    const result = editCases({ path: "x.yaml", text: "id: a\n---\nid: b\n" }, changes, pack);
    expect(result).toEqual({ kind: "edited", text: "id: a\ntitle: A\n---\nid: b\ntitle: B\n" });
  });

  it.each([
    [
      "what an alias stands for",
      "id: a\nfacts: &f { dry: yes }\nexpect: { forms: {} }\nnotes: *f\n",
      "notes.dry",
      "alias",
    ],
    ["what an alias elsewhere shows", "facts:\n  tools: &t [hose]\n  pests: *t\n", "facts.tools", "alias"],
    ["a key with a question mark", "facts:\n  ? dry\n  : yes\n", "facts.dry", "form"],
    ["a key with a question mark in brackets", "facts: { ? dry : yes }\n", "facts.dry", "form"],
    ["what an alias of a text elsewhere shows", "title: &t A\nid: *t\n", "title", "alias"],
    ["brackets in which an item has a comment", "facts: {\n  dry: yes, # felt\n}\n", "facts.tools", "comments"],
    ["brackets in which a comment comes first", "facts: { # felt\n  dry: yes }\n", "facts.tools", "comments"],
    ["a list in which an item has a comment", "facts:\n  tools: [hose, # long\n    ]\n", "facts.tools", "comments"],
    ["JSON with comments", '{ "facts": {} # none\n}\n', "notes.dry", "comments"],
  ])("refuses to edit %s", (_, text, path, reason) => {
    expect(edit(text, [set(path, ["spade"])])).toEqual({ kind: "refused", reason, path: expect.anything() });
  });

  it("may put a value in the place of an alias", () => {
    expect(edit("title: &t A\nnotes: { dry: *t, season: *t }\n", [set("notes.dry", "wet")])).toBe(
      "title: &t A\nnotes: { dry: wet, season: *t }\n",
    );
  });

  it("refuses a file that cannot be read, with the reason", () => {
    expect(edit("facts: [\n", [set("title", "A")])).toMatchObject({
      kind: "unreadable",
      diagnostics: [{ code: "yaml/syntax" }],
    });
  });
});

const values = {
  season: fc.constantFrom("spring", "summer", "unknown"),
  dry: fc.constantFrom("yes", "no", "unknown"),
  pests: fc.oneof(fc.constant("unknown"), fc.subarray(["slugs", "rabbits"])),
  tools: fc.oneof(fc.constant("unknown"), fc.shuffledSubarray(["spade", "hose"])),
  gardener: fc.constantFrom("owner", "tenant"),
};
const instruments = fc.shuffledSubarray(["water", "water.drip", "sowing", "weeding", "fence"]);
const note = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
    fc
      .array(
        fc.constantFrom(
          "a",
          "# b",
          "c: d",
          '"',
          "'",
          "\n",
          "\n\n",
          " ",
          "- ",
          "yes",
          "~",
          "|",
          "{",
          "]",
          ", ",
          "\t",
          "é",
          "🌱",
        ),
        {
          minLength: 1,
          maxLength: 8,
        },
      )
      .map((parts) => parts.join("")),
  )
  .filter((text) => /\S/.test(text.replace(/[^\P{C}]/gu, "")));

const factEdit = fc.oneof(
  ...Object.entries(values).map(([fact, arbitrary]) =>
    fc.oneof<fc.Arbitrary<CaseEdit>[]>(
      arbitrary.map((value) => set(`facts.${fact}`, value)),
      fc.constant(remove(`facts.${fact}`)),
      note.map((text) => set(`notes.${fact}`, text)),
      fc.constant(remove(`notes.${fact}`)),
    ),
  ),
);
const editArbitrary: fc.Arbitrary<CaseEdit> = fc.oneof(
  { weight: 4, arbitrary: factEdit },
  { weight: 1, arbitrary: instruments.map((names) => set("current", names)) },
  { weight: 1, arbitrary: instruments.map((names) => set("planned", names)) },
  { weight: 1, arbitrary: fc.constantFrom(remove("current"), remove("planned"), remove("expect")) },
  {
    weight: 1,
    arbitrary: instruments.map((names) =>
      set(
        "expect.lead",
        names.filter((name) => /^(wat|sow|wee)\w+$/.test(name)),
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constant(set("expect", { avoid: ["water"], settled: "open", forms: { water: { drip: "use" } } })),
  },
);

/** A case file in many styles, with a comment wherever one can be; `#1`, `#2` … so that each can be found again. */
const fileArbitrary = fc
  .record({
    facts: fc.record(values, { requiredKeys: [] }),
    notes: fc.record({ season: note, dry: note }, { requiredKeys: [] }),
    current: fc.option(instruments),
    planned: fc.option(instruments),
    expect: fc.option(
      fc.constantFrom("{ lead: [water], avoid: [] }", "\n  # e\n  lead: [ water ]\n  forms: { water: {drip: use} }"),
    ),
    styles: fc.infiniteStream(fc.nat(9)),
    crlf: fc.boolean(),
    bom: fc.boolean(),
    end: fc.boolean(),
  })
  .map(({ facts, notes, current, planned, expect: expected, styles, crlf, bom, end }) => {
    const pick = () => Number(styles.next().value);
    let comments = 0;
    const comment = (before: string) => (pick() < 4 ? `${before}# c${++comments}x` : "");
    const own = (indent: string) => (pick() < 3 ? `${comment(indent)}\n`.replace(/^\n/, "") : pick() < 2 ? "\n" : "");
    const list = (items: readonly string[], indent: string) => {
      const style = pick();
      if (items.length === 0) return " []";
      if (style < 3)
        return `${comment(" ")}${items.map((item) => `\n${own(indent)}${indent}- ${item}${comment(" ")}`).join("")}`;
      if (style < 5)
        return ` [${items.map((item, index) => `\n${own(indent)}${indent}  ${item}${index < items.length - 1 ? "," : pick() < 5 ? "," : ""}${comment(" ")}`).join("")}\n${indent}]`;
      return ` [${style < 7 ? " " : ""}${items.join(", ")}${style < 7 ? " " : ""}]`;
    };
    const value = (item: string | readonly string[], indent: string) =>
      typeof item === "string" ? ` ${item}` : list(item, indent);
    const group = (entries: readonly (readonly [string, string | readonly string[]])[], indent: string) => {
      if (entries.length === 0) return pick() < 5 ? comment(" ") : " {}";
      if (pick() < 7) {
        return `${comment(" ")}${entries.map(([key, item]) => `\n${own(indent)}${indent}${key}:${value(item, `${indent}  `)}${comment(" ")}`).join("")}`;
      }
      const inner = entries.map(([key, item]) => `${key}: ${typeof item === "string" ? item : `[${item.join(",")}]`}`);
      if (pick() < 5) return ` { ${inner.join(", ")} }`;
      return ` {\n${inner.map((item, index) => `${indent}  ${item}${index < inner.length - 1 ? "," : ""}${comment(" ")}\n`).join("")}${indent}}`;
    };
    const sections = [
      `title: ${pick() < 5 ? "A" : '"A # b"'}`,
      `facts:${group(
        Object.entries(facts).flatMap(([key, item]) => (item === undefined ? [] : [[key, item] as const])),
        pick() < 5 ? "  " : "    ",
      )}`,
      ...(Object.keys(notes).length > 0
        ? [
            `notes:${group(
              Object.entries(notes).map(([key, item]) => [key, JSON.stringify(item?.replace(/[^\P{C}\n\t]/gu, ""))]),
              "  ",
            )}`,
          ]
        : []),
      ...(current ? [`current:${list(current, "  ")}`] : []),
      ...(planned ? [`planned:${list(planned, pick() < 5 ? "" : "  ")}`] : []),
      ...(expected ? [`expect:${expected.startsWith("\n") ? "" : " "}${expected}`] : []),
    ];
    const text = sections.map((section) => `${own("")}${section}${comment(" ")}`).join("\n") + (end ? "\n" : "");
    return (bom ? "\ufeff" : "") + (crlf ? text.replaceAll("\n", "\r\n") : text);
  });

describe("edits of any case", () => {
  it("are read back, leave other lines and keep every comment", () => {
    fc.assert(
      fc.property(fileArbitrary, fc.array(editArbitrary, { maxLength: 5 }), (text, edits) => {
        const before = read(text);
        fc.pre(before.diagnostics.length === 0);
        const after = edit(text, edits);
        if (typeof after !== "string") {
          expect(after).toMatchObject({ kind: "refused", reason: "comments" });
          expect(hasBracketsWithComment(text, "path" in after ? after.path : [])).toBe(true);
          return;
        }
        const wanted = edits.reduce(apply, before.cases[0]);
        expect(read(after)).toEqual({ diagnostics: [], cases: [wanted] });
        for (const comment of text.match(/# (c\d+x|e$)/gm) ?? []) expect(after).toContain(comment);
        const touched = new Set(edits.flatMap(({ path }) => path));
        const left = untouched(text, touched);
        expect(inOrderOf(left, linesOf(after))).toEqual(left);
        expect(after.startsWith("\ufeff")).toBe(text.startsWith("\ufeff"));
        if (text.includes("\r\n")) expect(after).not.toMatch(/[^\r]\n/);
      }),
      { numRuns: runs(500) },
    );
  }, 60_000);
});

/** Whether a comment stands in brackets in the section of a path. */
function hasBracketsWithComment(text: string, [section = ""]: readonly string[]): boolean {
  const own = new RegExp(`^${section}:.*(?:\\r?\\n(?![a-z]).*)*`, "m").exec(text)?.[0] ?? "";
  return /[[{][^\]}]*# c\d+x/.test(own.replace(/"(?:[^"\\]|\\.)*"|\[[^\][\n]*\]/g, ""));
}

/** Lines with a key and value of their own that no edit names. */
function untouched(text: string, touched: ReadonlySet<string>): readonly string[] {
  return linesOf(text)
    .filter((line) => /^ +\w+: \w/.test(line))
    .filter((line) => !touched.has(/^ *(\w*)/.exec(line)?.[1] ?? ""));
}

/** Those of some lines that come in their order among others. */
function inOrderOf(wanted: readonly string[], lines: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const line of lines) if (line === wanted[found.length]) found.push(line);
  return found;
}

/** Within brackets, whether a comma follows depends on what comes next. */
function linesOf(text: string): readonly string[] {
  return text
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .map((line) => line.replace(/,(?=$| #)/, ""));
}

function apply(given: Case | undefined, edit: CaseEdit): Case | undefined {
  if (given === undefined) return undefined;
  const [group = "", key = ""] = edit.path;
  const value = edit.kind === "set" ? edit.value : undefined;
  const text =
    typeof value === "string"
      ? value.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\n\t]|[\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, "")
      : value;
  const { [group]: before, ...rest } = { ...given } as Record<string, unknown>;
  if (group === "facts")
    return { ...given, facts: withKey(given.facts, key, text === "unknown" ? undefined : text) } as Case;
  if (group === "notes") return { ...given, notes: withKey(given.notes, key, text) } as Case;
  if (edit.path.length > 1) return { ...given, [group]: withKey((before ?? {}) as object, key, value) };
  if (value !== undefined) return { ...given, [group]: value };
  return (group === "expect" ? rest : { ...given, [group]: null }) as unknown as Case;
}

function withKey(group: object, key: string, value: unknown): object {
  const rest = Object.fromEntries(Object.entries(group).filter(([name]) => name !== key));
  return value === undefined ? rest : { ...rest, [key]: value };
}
