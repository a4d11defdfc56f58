import type { Portfolio, PortfolioTheme, ThemeLevel } from "../../batch/portfolio/portfolio.ts";
import { type Severity, severities } from "../../diagnostics/diagnostic.ts";
import type { CheckWording } from "../../language/check-wording.ts";
import type { Language } from "../../language/languages.ts";
import type { PortfolioWording } from "../../language/portfolio-wording.ts";
import type { ReportWording } from "../../language/report-wording.ts";
import { checkWording, portfolioWording, reportWording } from "../../language/wordings.ts";

/** The words in which a portfolio is told. */
export interface PortfolioWords {
  readonly own: PortfolioWording;
  readonly report: ReportWording;
  readonly check: CheckWording;
}

/** The words of a language. */
export function wordsIn(language: Language): PortfolioWords {
  return { own: portfolioWording[language], report: reportWording[language], check: checkWording[language] };
}

/** A role in words. */
export function roleText(role: ThemeLevel["role"], { report }: PortfolioWords): string {
  return role === "by-phase" ? report.roleByPhase : report.role[role];
}

/** What to do with a level, in words; empty: nothing is said of it. */
export function actionText({ role, action }: ThemeLevel, { report }: PortfolioWords): string {
  if (action === null) return "";
  return action === "keep" && !isInMix(role) ? report.keepOutside : report.action[action];
}

/** Whether a level with that role is in the mix. */
export function isInMix(role: ThemeLevel["role"]): boolean {
  return role === "lead" || role === "support";
}

/** The phase of a theme, or that it is open and which it may be. */
export function phaseText({ phases }: PortfolioTheme, portfolio: Portfolio, { own, report }: PortfolioWords): string {
  const names = phases.map((phase) => portfolio.phases.find(({ id }) => id === phase)?.name ?? phase);
  if (names.length === 1) return names[0] ?? "";
  return names.length === portfolio.phases.length ? own.phaseOpen : own.phaseOneOf(report.or(names));
}

/** How much was found, severity by severity. */
export function findingsText({ findings }: PortfolioTheme, { own, check }: PortfolioWords): string {
  const counted = severities.flatMap((severity) =>
    findings[severity] === 0 ? [] : [check.report.counts[severity](findings[severity])],
  );
  const accepted = findings.accepted === 0 ? [] : [own.accepted(findings.accepted)];
  return [...counted, ...accepted].join(", ") || own.noFindings;
}

/** The same, of one severity. */
export function severityText(severity: Severity, { check }: PortfolioWords): string {
  return check.severities[severity];
}

/** How the mix divides over top-down and bottom-up, where the rules ask for balance. */
export function balanceText({ balance }: PortfolioTheme, { own, report }: PortfolioWords): string {
  if (balance.verdict !== null) return report.balance.verdict[balance.verdict];
  return balance.topDown + balance.bottomUp > 0 ? report.none : own.noMix;
}

/** A level by numeral and name; the id where the rules have no such level any more. */
export function levelTitle(id: string, { levels }: Pick<Portfolio, "levels">): string {
  const level = levels.find((each) => each.id === id);
  return level === undefined ? id : `${level.numeral} ${level.name}`;
}

/** The labels of the open questions of a theme. */
export function questionLabels({ open }: PortfolioTheme, { questions }: Portfolio): readonly string[] {
  return open.map((fact) => questions.find((question) => question.fact === fact)?.label ?? fact);
}

/** A function that gives the title of a theme by its id. */
export function titlesOf({ themes }: Pick<Portfolio, "themes">): (id: string) => string {
  const titles = new Map(themes.map(({ id, title }) => [id, title]));
  return (id) => titles.get(id) ?? id;
}
