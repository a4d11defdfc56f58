import type { Language } from "../language/languages.ts";
import { exploreWording } from "../language/wordings.ts";
import { escapeHtml } from "../report/escape.ts";

/** What each language calls itself: it is chosen by who reads it. */
const ownNames: Readonly<Record<string, string>> = { nl: "Nederlands", en: "English" } satisfies Record<
  Language,
  string
>;

/** The page around what changes, in a language of these: its parts have ids under which they are filled. `account` names the rules. */
export function pageShell(language: Language, languages: readonly Language[], title: string, account: string): string {
  const words = exploreWording[language];
  const part = (id: string, heading: string, hint = ""): string =>
    `<section id="${id}-part" aria-labelledby="${id}-title"><h2 id="${id}-title">${escapeHtml(heading)}</h2>${hint}<div id="${id}"></div></section>`;
  const button = (action: string, label: string, more = ""): string =>
    `<button type="button" data-do="${action}"${more}>${escapeHtml(label)}</button>`;
  const choices = languages.map(
    (each) =>
      `<button type="button" data-language="${each}" lang="${each}" aria-pressed="${each === language}">${escapeHtml(ownNames[each] ?? each)}</button>`,
  );
  return `
<a class="skip" href="#mix-part">${escapeHtml(words.skip)}</a>
<header class="page-head">
<h1 class="kind">${escapeHtml(words.kind)}</h1>
<div class="languages" role="group" aria-label="${escapeHtml(words.language)}">${choices.join("")}</div>
<label class="theme" id="theme-room"><span>${escapeHtml(words.theme)}</span><textarea id="theme" rows="1" placeholder="${escapeHtml(words.theme)}" autocomplete="off">${escapeHtml(title)}</textarea></label>
<p class="printed" id="printed"></p>
</header>
<div class="strip" role="region" aria-label="${escapeHtml(words.strip.label)}"><div id="strip"></div>${button("undo", words.undo, " disabled")}</div>
<p id="said" role="status" aria-live="polite"></p>
<main>
<section class="asking" aria-labelledby="questions-title">
<h2 id="questions-title">${escapeHtml(words.questions.heading)}</h2>
<div id="card" role="group" aria-label="${escapeHtml(words.questions.now)}"></div>
<button type="button" id="next" data-do="next"></button>
<div id="lists"></div>
</section>
<div class="telling">
<div id="phase"></div>
${part("mix", words.mix.heading, `<p class="hint">${escapeHtml(words.mix.hint)}</p>`)}
<section id="beside-part"><div id="beside"></div></section>
${part("open", words.certain)}
<section id="ahead-part"><div id="ahead"></div></section>
<section id="moved-part" aria-labelledby="moved-title"><h2 id="moved-title">${escapeHtml(words.moved.heading)}</h2><div id="moved"></div>${button("start", words.moved.startHere, " hidden")}</section>
<section id="scenarios-part" aria-labelledby="scenarios-title"><h2 id="scenarios-title">${escapeHtml(words.scenarios.heading)}</h2><div id="scenarios"></div></section>
<section id="others-part" aria-labelledby="others-title"><h2 id="others-title">${escapeHtml(words.others.heading)}</h2>
<p class="hint">${escapeHtml(words.others.explains)}</p>
<div class="buttons">${button("load", words.others.load)}</div><input type="file" id="files" multiple hidden accept=".yaml,.yml,.json,.ndjson,.jsonl">
<div id="others"></div><div id="problems" role="status"></div><div id="answers"></div></section>
<details id="more"><summary>${escapeHtml(words.more)}</summary><div id="everything"></div></details>
<section class="out" aria-labelledby="out-title"><h2 id="out-title">${escapeHtml(words.out.heading)}</h2>
<p class="hint">${escapeHtml(words.out.explains)}</p>
<div class="buttons">${[
    button("case", words.out.caseFile),
    button("memo", words.out.memo),
    button("memo-page", words.out.memoPage),
    button("link", words.out.link),
    button("print", words.out.print),
  ].join("")}</div></section>
</div>
</main>
<div class="paper" id="paper"></div>
<footer><p>${escapeHtml(words.foot(account))}</p></footer>
${["level", "statement"].map((kind) => dialog(kind, words.close)).join("\n")}`;
}

function dialog(kind: string, close: string): string {
  return `<dialog id="${kind}-dialog"><div class="dialog-body"></div><button type="button" data-do="close">${escapeHtml(close)}</button></dialog>`;
}
