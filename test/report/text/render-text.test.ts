import { describe, expect, it } from "vitest";
import { plainPalette } from "../../../src/diagnostics/palette.ts";
import { reportWording } from "../../../src/language/wordings.ts";
import { list, table } from "../../../src/report/document/blocks.ts";
import type { Block } from "../../../src/report/document/document.ts";
import { cited, span } from "../../../src/report/document/lines.ts";
import { weightSpan } from "../../../src/report/mix-blocks.ts";
import { renderTable, renderText } from "../../../src/report/text/render-text.ts";

const render = (blocks: readonly Block[], width: number): readonly string[] =>
  renderText(blocks, { width, palette: plainPalette });

describe("renderText", () => {
  it("hangs the next lines of an entry under its first, after the widest mark", () => {
    const items = [
      { mark: span("I"), line: [span("een twee drie vier")], more: [[span("vijf zes zeven acht")]] },
      { mark: span("VII"), line: [span("acht")] },
    ];
    expect(render(list(items), 60)).toEqual(["  I   een twee drie vier", "      vijf zes zeven acht", "  VII acht"]);
    expect(render(list(items), 16)).toEqual([
      "  I   een twee",
      "      drie vier",
      "    vijf zes",
      "    zeven acht",
      "  VII acht",
    ]);
  });

  it("gives entries without a mark a bullet", () => {
    expect(render(list([{ line: [span("een")] }]), 80)).toEqual(["  • een"]);
  });

  it("keeps the statements of one citation on one line", () => {
    const line = [span("een twee drie "), ...cited({ cites: ["P10", "P11"] })];
    expect(render([{ kind: "paragraph", line }], 22)).toEqual(["  een twee drie", "  [P10, P11]"]);
  });

  it("cuts a word that is wider than the terminal", () => {
    expect(render([{ kind: "paragraph", line: [span("abcdefghij")] }], 8)).toEqual(["  abcdef", "  ghij"]);
  });

  it("counts wide characters as two columns", () => {
    expect(render([{ kind: "paragraph", line: [span("日本 日本")] }], 8)).toEqual(["  日本", "  日本"]);
  });
});

describe("renderTable", () => {
  it("runs rows on where columns would make the table much longer, and keeps columns where they do not", () => {
    const told = "Long enough to need many lines in a narrow column, and few where it may take the whole width.";
    const place = "Choosing interventions";
    const rows = ["P1", "P2"].map((id) => [id, `${told} ${told}`, place]);
    const running = renderTable({ head: ["Nr.", "Text", "Place"], rows, none: "none" }, 60);
    expect(running[0]).toBe("Nr.: Text · Place");
    expect(running.join(" ").replace(/\s+/g, " ")).toBe(
      `Nr.: Text · Place P1: ${told} ${told} · ${place} P2: ${told} ${told} · ${place}`,
    );
    expect(Math.max(...running.map((line) => line.length))).toBeLessThanOrEqual(60);
    const short = renderTable({ head: ["Nr.", "Text"], rows: [["P1", "Short."]], none: "none" }, 60);
    expect(short).toEqual(["Nr.  Text", "P1   Short."]);
  });

  const head = ["Feit", "Lange naam"];
  const rows = [["een twee", "ja"]];

  it.each([
    ["side by side where it fits", 30, ["Feit      Lange naam", "een twee  ja"]],
    ["with a wrapped head before it wraps cells", 15, ["Feit      Lange", "          naam", "een twee  ja"]],
    ["with wrapped cells", 12, ["Feit   Lange", "       naam", "een    ja", "twee"]],
    ["as a list where a word would be cut", 10, ["een twee", "  Lange", "  naam: ja"]],
  ])("lays columns %s", (_, width, lines) => {
    expect(renderTable({ head, rows, none: "-" }, width)).toEqual(lines);
  });

  it("leaves empty cells out of a list", () => {
    const sparse = { head: ["A", "Bbbbbbbb"], rows: [["x", ""]], none: "none" };
    expect(renderTable(sparse, 8)).toEqual(["x"]);
    expect(renderTable(sparse, 20)).toEqual(["A  Bbbbbbbb", "x  none"]);
  });
});

it("keeps cells of a table apart from what follows", () => {
  const blocks: readonly Block[] = [
    ...table(["A"], [[[span("x")]]], "none"),
    { kind: "paragraph", line: [span("na")] },
  ];
  expect(render(blocks, 80)).toEqual(["  A", "  x", "", "  na"]);
});

describe("weightSpan", () => {
  it.each([
    [0, 0, "none", "no weight"],
    [3, 0, "▰▰▰ 3", "weight for 3"],
    [0, 2, "▱▱ against 2", "weight against 2"],
    [3, 1, "▰▰▰▱ 3, against 1", "weight for 3, against 1"],
    [8, 0, "▰▰▰▰▰▰▰▰ 8", "weight for 8"],
    [12, 1, "▰▰▰▰▰▰▰▱ 12, against 1", "weight for 12, against 1"],
    [1, 30, "▰▱▱▱▱▱▱▱ 1, against 30", "weight for 1, against 30"],
    [20, 20, "▰▰▰▰▱▱▱▱ 20, against 20", "weight for 20, against 20"],
  ])("shows %i for and %i against in at most eight cells with figures, and in words", (pro, against, text, spoken) => {
    expect(weightSpan({ for: pro, against }, reportWording.en)).toMatchObject({ text, spoken });
  });
});
