import { expect, test } from "vitest";
import { findIdsElsewhere } from "../../../src/cli/check/ids-elsewhere.ts";
import { realPack } from "../../support/real-pack.ts";
import { memoryIo } from "../memory-io.ts";

const fileOf = (name: string) => ({ path: name, name, below: null });

/** The files that give one of these ids as well, by id. */
function findElsewhere(ids: readonly string[], others: Readonly<Record<string, string>>) {
  const checked = Object.fromEntries(ids.map((id, at) => [`new-${at}.yaml`, `id: ${JSON.stringify(id)}\nfacts: {}\n`]));
  const io = memoryIo([], { files: { ...checked, ...others } });
  const files = Object.keys(checked).map(fileOf);
  const found = findIdsElsewhere({ io, files, others: Object.keys(others).map(fileOf) }, realPack);
  return Object.fromEntries([...found].map(([id, { file, line }]) => [id, `${file}:${line}`]));
}

const odd = ["case-17", "my case", "it's", "één", "!?", "a.b"];
const others = {
  "plain.yaml": "title: x\nid: case-17\nfacts: {}\n",
  "folded.yaml": "id: my\n  case\nfacts: {}\n",
  "quoted.yaml": "id: 'it''s'\nfacts: {}\n",
  "escaped.yaml": 'id: "\\u00e9\\u00e9n"\nfacts: {}\n',
  "marks.yaml": 'id: "!?"\nfacts: {}\n',
  "second.yaml": "facts: {}\n---\nid: a.b\nfacts: {}\n",
  "no-id.yaml": "title: case-17\nfacts: {}\n",
};
const places = {
  "case-17": "plain.yaml:2",
  "my case": "folded.yaml:1",
  "it's": "quoted.yaml:1",
  één: "escaped.yaml:1",
  "!?": "marks.yaml:1",
  "a.b": "second.yaml:3",
};

test.each([
  ["few", 0],
  ["many", 100],
])("ids are found in other files however they are written there, among %s", (_, more) => {
  const rest = Array.from({ length: more }, (__, at) => `other-${at}`);
  expect(findElsewhere([...odd, ...rest], others)).toEqual(places);
  // Without the one that has no word in it, texts are looked through before they are read.
  const { "!?": __, ...worded } = places;
  expect(findElsewhere([...odd.filter((id) => id !== "!?"), ...rest], others)).toEqual(worded);
});

test("a case that is called after its file has no id that counts", () => {
  expect(findElsewhere(["no-id"], others)).toEqual({});
});
