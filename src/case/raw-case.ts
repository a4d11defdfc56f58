import type { Language } from "../language/languages.ts";

/** A case as its schema allows it: nothing in it is checked against a pack. */
export interface RawCase {
  readonly id?: string;
  readonly title?: string;
  readonly language?: Language;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly notes?: Readonly<Record<string, string>>;
  readonly current?: readonly string[];
  readonly planned?: readonly string[];
  readonly expect?: RawExpectation;
  readonly memo?: RawMemo;
}

export interface RawExpectation {
  readonly lead?: readonly string[];
  readonly support?: readonly string[];
  readonly later?: readonly string[];
  readonly avoid?: readonly string[];
  readonly includes?: readonly string[];
  readonly excludes?: readonly string[];
  readonly certain?: { readonly in?: readonly string[]; readonly out?: readonly string[] };
  readonly forms?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly balance?: string;
  readonly phase?: string;
  readonly cautions?: readonly string[];
  readonly audit?: readonly string[];
  readonly companions?: readonly string[];
  readonly settled?: string;
  readonly fires?: readonly string[];
  readonly silent?: readonly string[];
  readonly open?: readonly string[];
}

export interface RawMemo {
  readonly to?: string;
  readonly from?: string;
  readonly date?: string;
  readonly subject?: string;
  readonly "decision-by"?: string;
}
