import { severities } from "../../diagnostics/diagnostic.ts";
import { isMapping, mappingOf } from "../../source/value-kind.ts";
import {
  type Portfolio,
  type PortfolioChanges,
  type PortfolioTheme,
  portfolioForm,
  type ThemeChange,
} from "./portfolio.ts";

/** What of a theme is compared. */
type ComparedTheme = Pick<PortfolioTheme, "id" | "title" | "phases" | "settled" | "levels" | "balance" | "findings">;

/** What of a portfolio is compared: an earlier one need have no more. */
export interface ComparedPortfolio {
  readonly pack: Pick<Portfolio["pack"], "digest">;
  readonly themes: readonly ComparedTheme[];
}

/** Reads a portfolio as `--format json` writes it, as far as it is compared; null: it is none. */
export function readPortfolio(text: string): ComparedPortfolio | null {
  try {
    const value: unknown = JSON.parse(text);
    return isPortfolio(value) ? value : null;
  } catch {
    return null;
  }
}

function isPortfolio(value: unknown): value is ComparedPortfolio {
  if (!isMapping(value) || value.schema !== portfolioForm || !Array.isArray(value.themes)) return false;
  return typeof mappingOf(value.pack).digest === "string" && value.themes.every(isTheme);
}

const isText = (value: unknown): boolean => typeof value === "string";

function isTheme(value: unknown): value is ComparedTheme {
  if (!isMapping(value)) return false;
  const { id, title, phases, settled, levels, balance, findings } = value;
  const counts = mappingOf(findings);
  return (
    [id, title, settled].every(isText) &&
    Array.isArray(phases) &&
    phases.every(isText) &&
    Array.isArray(levels) &&
    levels.every((level) => isText(mappingOf(level).level) && isText(mappingOf(level).role)) &&
    (mappingOf(balance).verdict === null || isText(mappingOf(balance).verdict)) &&
    severities.every((severity) => Number.isSafeInteger(counts[severity]))
  );
}

/** A portfolio that also says what changed since an earlier one; `from` is what that is called. */
export function compareWith(earlier: ComparedPortfolio, now: Portfolio, from: string): Portfolio {
  const before = new Map(earlier.themes.map((theme) => [theme.id, theme]));
  const compared = now.themes.flatMap((theme) => {
    const old = before.get(theme.id);
    return old === undefined ? [] : [{ theme: theme.id, changes: changesOf(old, theme) }];
  });
  const changed = compared.filter(({ changes }) => changes.length > 0);
  const here = new Set(now.themes.map(({ id }) => id));
  const since: PortfolioChanges = {
    from,
    sameRules: earlier.pack.digest === now.pack.digest,
    added: now.themes.filter(({ id }) => !before.has(id)).map(({ id }) => id),
    removed: earlier.themes.filter(({ id }) => !here.has(id)).map(({ id, title }) => ({ id, title })),
    changed,
    unchanged: compared.length - changed.length,
  };
  return { ...now, since };
}

function changesOf(before: ComparedTheme, now: ComparedTheme): readonly ThemeChange[] {
  const changes: ThemeChange[] = [];
  if (before.phases.join() !== now.phases.join()) changes.push({ kind: "phase", from: before.phases, to: now.phases });
  const roles = new Map(before.levels.map(({ level, role }) => [level, role]));
  for (const { level, role } of now.levels) {
    const from = roles.get(level) ?? "neutral";
    if (from !== role) changes.push({ kind: "role", level, from, to: role });
  }
  if (before.settled !== now.settled) changes.push({ kind: "settled", from: before.settled, to: now.settled });
  const [from, to] = [before.balance.verdict, now.balance.verdict];
  if (from !== to) changes.push({ kind: "balance", from, to });
  for (const severity of severities) {
    const [from, to] = [before.findings[severity], now.findings[severity]];
    if (from !== to) changes.push({ kind: "findings", severity, from, to });
  }
  return changes;
}
