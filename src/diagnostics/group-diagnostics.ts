import type { Diagnostic, DiagnosticCode, DiagnosticTexts, Place } from "./diagnostic.ts";
import { escapeTerminal, formatDiagnostic, indented } from "./format-diagnostic.ts";
import { type Palette, plainPalette } from "./palette.ts";

/** One message where it is first, and where the same is to be said again. */
export interface DiagnosticGroup {
  readonly diagnostic: Diagnostic;
  readonly also: readonly Place[];
}

/** Messages, each once, and how many of each kind are not shown. */
export interface GroupedDiagnostics {
  readonly groups: readonly DiagnosticGroup[];
  readonly more: readonly { readonly code: DiagnosticCode; readonly count: number }[];
}

/** So many messages of one kind are shown. */
const mostOfOneKind = 10;

/** Says each message once, with its places, and of each kind no more than a person reads; the order stays. */
export function groupDiagnostics(diagnostics: readonly Diagnostic[]): GroupedDiagnostics {
  const same = groupBy(diagnostics, ({ code, args, place }) => JSON.stringify([code, args, place === undefined]));
  const kinds = groupBy([...same.values()], ([first]) => first?.code);
  const shown = new Set([...kinds.values()].flatMap((messages) => messages.slice(0, mostOfOneKind)));
  return {
    groups: [...same.values()].filter((messages) => shown.has(messages)).flatMap(groupOf),
    more: [...kinds].flatMap(([code, messages]) => {
      const count = messages.slice(mostOfOneKind).flat().length;
      return code === undefined || count === 0 ? [] : [{ code, count }];
    }),
  };
}

function groupOf([diagnostic, ...others]: readonly Diagnostic[]): readonly DiagnosticGroup[] {
  if (diagnostic === undefined) return [];
  return [{ diagnostic, also: others.flatMap(({ place }) => place ?? []) }];
}

/** The other places of a message as a line, safe to print; null where there are none. */
export function describePlaces({ also }: DiagnosticGroup, texts: DiagnosticTexts): string | null {
  if (also.length === 0) return null;
  const files = groupBy(also, ({ file }) => escapeTerminal(file));
  return texts.also(
    [...files].map(([file, places]) => ({ file, lines: [...new Set(places.map(({ line }) => line))] })),
  );
}

/** Diagnostics as blocks of text with a blank line between them: as `formatDiagnostic` gives them, each message once. */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  texts: DiagnosticTexts,
  palette: Palette = plainPalette,
  width = Number.POSITIVE_INFINITY,
  plain = false,
): string {
  const { groups, more } = groupDiagnostics(diagnostics);
  const blocks = [
    ...groups.map((group) => {
      const also = describePlaces(group, texts);
      const block = formatDiagnostic(group.diagnostic, texts, palette, width, plain);
      return [block, ...(also === null ? [] : indented(also, width))].join("\n");
    }),
    ...more.map(({ code, count }) => indented(texts.more(count, code), width).join("\n")),
  ];
  return blocks.map((block) => `${block}\n`).join("\n");
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
