import { createContext, runInContext } from "node:vm";
import { transform } from "esbuild";
import { expect, test } from "vitest";
import { bundleLibrary } from "../../scripts/browser.mjs";
import { workOutBoxes } from "../../src/advice/details.ts";
import { advise } from "../../src/advise.ts";
import { builtIn } from "../../src/built-in/built-in-pack.ts";
import { example } from "./run.ts";

test("the library for browsers needs no module of Node.js, and gives the same advice where there is none", async () => {
  const pack = builtIn.pack();
  const { text, metafile } = await bundleLibrary({ ...pack, boxes: workOutBoxes(pack) });
  expect(Object.values(metafile.outputs).flatMap(({ imports }) => imports)).toEqual([]);
  const { code } = await transform(text, { format: "iife", globalName: "library" });
  const file = { path: "a.yaml", text: example("b2-hybrid-teachers") };
  const browser = createContext({ TextDecoder, TextEncoder, btoa, file });
  runInContext(code, browser);
  const told = runInContext("JSON.stringify(library.advise(file, { language: 'nl' }))", browser);
  expect(JSON.parse(told)).toEqual(JSON.parse(JSON.stringify(advise(file, { language: "nl" }))));
});
