import type { Advice } from "../../advice/advice.ts";
import { createAdviser } from "../../advice/create-adviser.ts";
import type { Case } from "../../case/case.ts";
import { cleanText } from "../../case/clean-text.ts";
import { caseSoFar } from "../../conversation/conversation.ts";
import { mixChangeSentence } from "../../conversation/tell-change.ts";
import { newInterview } from "../../interview/interview.ts";
import type { Language } from "../../language/languages.ts";
import { exploreWording, interviewWording, reportWording } from "../../language/wordings.ts";
import { namePack, restorePack } from "../../pack/pack-files.ts";
import { speakAs } from "../../pack/speak-as.ts";
import { createView, type View } from "../advice-view.ts";
import * as explorations from "../exploration.ts";
import { readLink, writeLink } from "../link.ts";
import { type PageData, pageParts } from "../page-data.ts";
import type { Asking } from "../question-view.ts";
import { scenariosView } from "../scenarios-view.ts";
import { pageShell } from "../shell-view.ts";
import { createStudy, type Finding, pageInterviewer } from "../study.ts";
import { fill, find, mark, paragraphs, part, say, show } from "./dom.ts";
import { saveCase, saveMemo } from "./downloads.ts";
import { listen } from "./listen.ts";
import { createOthersPanel } from "./others-panel.ts";
import { createQuestionPanel } from "./question-panel.ts";
import { createStudies } from "./study-client.ts";

/** What is worked out after the paint. */
const later = ["open", "ahead", "moved"];

/** How long after an answer the address says it, in milliseconds: browsers refuse addresses that change all the time. */
const addressDelay = 250;

/** Opens the page: from what is in it, and the answers in the fragment of its address. */
export function openPage(): void {
  const [script, packText, given] = [pageParts.script, pageParts.pack, pageParts.data].map(textOf);
  const data: PageData = JSON.parse(given ?? "");
  const adviser = createAdviser(restorePack(packText ?? ""));
  const { pack } = adviser.engine;
  if (data.otherRules) speakAs(pack);
  const interviewer = pageInterviewer(adviser, data.subject);
  const study = { pack: packText ?? "", base: data.subject };
  const studies = createStudies(script ?? "", study, () => createStudy(adviser, data.subject), take);
  const { language: asked, answers } = readLink(location.hash, pack);

  let language: Language = asked ?? data.language;
  let exploration = explorations.beginExploration({ ...newInterview, answers, at: answers.length });
  let quick = advise();
  let view: View = createView(pack, language);
  /** null: it is still being worked out. */
  let whole: Advice | null = null;
  let other: Extract<Finding, { readonly kind: "other" }> | null = null;
  const questions = createQuestionPanel(asking);
  const others = createOthersPanel({
    pack,
    studies,
    language: () => language,
    own: () => (isUnanswered() ? null : subject()),
  });
  let addressDue: ReturnType<typeof setTimeout> | undefined;

  function subject(): Case {
    return caseSoFar({ interviewer }, exploration.interview);
  }

  function advise(): Advice {
    return adviser.advise(subject(), { language, depth: "none", settled: false });
  }

  function adviseWhole(): Advice {
    return adviser.advise(subject(), { language, depth: "none", certain: true });
  }

  function asking(): Asking {
    return { interviewer, interview: exploration.interview, language };
  }

  /** All of it, in the language of the page. */
  function drawPage(): void {
    const title = exploration.interview.title ?? data.subject.title;
    document.documentElement.lang = language;
    document.body.innerHTML = pageShell(language, pack.languages, title, namePack(pack));
    nameDocument(title);
    drawAdvice();
    questions.open(questions.current(), false);
    drawScenarios();
    others.drawProblems();
  }

  function nameDocument(title: string): void {
    const { kind } = exploreWording[language];
    part("printed").textContent = title;
    part("theme-room").dataset.title = title;
    document.title = title.trim() === "" ? kind : `${kind}: ${title}`;
  }

  /** Whether there is nothing yet to say of: no answer, in the page or before. */
  function isUnanswered(): boolean {
    const { facts, current: used, planned } = subject();
    const isEmpty = Object.keys(facts).length === 0 && used === null && planned === null;
    return isEmpty && exploration.interview.answers.length === 0;
  }

  /** What only paper has: the questions where nothing is answered, else what to find out first. */
  function drawPaper(): void {
    const isSheet = isUnanswered() && others.isEmpty();
    document.body.dataset.paper = isSheet ? "questions" : "advice";
    fill("paper", isSheet ? view.questionSheet() : view.findOutFirst(whole ?? adviseWhole()));
  }

  /** What hangs on the answers and can be had at once; the rest is asked for. */
  function drawAdvice(): void {
    quick = advise();
    whole = null;
    view = createView(adviser.packFor(subject()), language);
    fill("strip", view.strip(quick, exploreWording[language].strip.working));
    fill("phase", view.phase(quick));
    fill("mix", view.mix(quick));
    fill("beside", view.beside(quick));
    mark(later, true);
    delete document.body.dataset.ready;
    find("[data-do=undo]").toggleAttribute("disabled", exploration.past.length === 0);
    const { interview, start, other: beside } = exploration;
    studies.ask({ kind: "outlook", language, interview, start, other: beside?.interview ?? null });
    others.compare();
  }

  /** Says that something could not be worked out, where it would have stood; all else goes on. */
  function takeFailure({ task, reason }: Extract<Finding, { readonly kind: "failed" }>): void {
    const { failed } = exploreWording[language];
    const told = paragraphs([failed.explains(reason)]);
    say(failed.explains(reason));
    switch (task) {
      case "outlook":
        if (whole === null) {
          fill("strip", view.strip(quick, failed.status));
          fill("open", told);
          for (const id of ["ahead", "moved"]) fill(id, "");
          mark(later, false);
        }
        questions.takeUnranked();
        break;
      case "why":
        fill("why", told);
        break;
      case "explain":
        show("level", told);
        break;
      case "compare":
        fill("answers", told);
        mark(["answers"], false);
        break;
      default:
        task satisfies never;
    }
  }

  /** What came of something that was asked for. */
  function take(finding: Finding): void {
    switch (finding.kind) {
      case "advice":
        takeAdvice(finding);
        break;
      case "questions":
        questions.take(finding.questions);
        break;
      case "other":
        other = finding;
        drawScenarios();
        break;
      case "why":
        if (finding.question === questions.current()) fill("why", paragraphs(finding.lines));
        break;
      case "explanation":
        show("level", view.explanation(finding.explanation));
        break;
      case "answers":
        if (others.isTogether()) fill("answers", view.answers(finding.comparison));
        mark(["answers"], false);
        break;
      case "failed":
        takeFailure(finding);
        break;
      default:
        finding satisfies never;
    }
  }

  function takeAdvice({ advice, moved }: Extract<Finding, { readonly kind: "advice" }>): void {
    whole = advice;
    fill("strip", view.strip(advice));
    fill("open", view.open(advice));
    fill("ahead", view.ahead(advice));
    fill("moved", view.moved(moved));
    find("[data-do=start]").hidden = moved.facts.length === 0;
    mark(later, false);
    drawEverything();
  }

  function drawEverything(): void {
    const more = part("more");
    const isShown = more instanceof HTMLDetailsElement && more.open;
    fill("everything", isShown && whole !== null ? view.everything(whole) : "");
  }

  function drawScenarios(): void {
    fill("scenarios", scenariosView(exploration, quick, other, view, language));
  }

  /** Takes over what somebody did, and says in a sentence what became of the mix. */
  function move(next: explorations.Exploration, said?: string): void {
    if (next === exploration) return;
    const before = quick;
    exploration = next;
    drawAdvice();
    const spoken = { words: interviewWording[language], reportWords: reportWording[language] };
    const change = mixChangeSentence(spoken, before, quick) ?? exploreWording[language].said.sameMix;
    say(said === undefined ? change : `${said} ${change}`);
    questions.drawLists();
    drawScenarios();
    clearTimeout(addressDue);
    addressDue = setTimeout(writeAddress, addressDelay);
  }

  function writeAddress(): void {
    history.replaceState(null, "", `#${writeLink(language, exploration.interview.answers)}`);
  }

  /** Goes on elsewhere; the question that is looked at has its answer of there. */
  function goTo(next: explorations.Exploration, said?: string): void {
    move(next, said);
    questions.open(questions.current(), false);
  }

  function speak(wanted: Language): void {
    language = wanted;
    other = null;
    drawPage();
  }

  function hand(format: "md" | "html"): void {
    const { written } = exploreWording[language].said;
    say(written(saveMemo(subject(), adviser, language, format)));
  }

  const actions: Readonly<Record<string, () => void>> = {
    next: () => questions.open(questions.next() ?? null, true),
    undo: () => goTo(explorations.undo(exploration), exploreWording[language].said.undone),
    start: () => move(explorations.startHere(exploration), exploreWording[language].said.started),
    split: () => move(explorations.split(exploration), exploreWording[language].said.scenario("B")),
    swap: () => {
      other = null;
      const next = explorations.swap(exploration);
      goTo(next, exploreWording[language].said.scenario(next.which));
    },
    join: () => {
      other = null;
      goTo(explorations.join(exploration));
    },
    case: () => {
      const { said } = exploreWording[language];
      const { isNew, name } = saveCase(data, exploration.interview, adviser, language);
      say(isNew ? said.cannotWrite : said.written(name));
    },
    memo: () => hand("md"),
    "memo-page": () => hand("html"),
    link: async () => {
      const { link, linkShown } = exploreWording[language].said;
      writeAddress();
      // A browser may refuse it, or have none for a page from a disk; the address bar has the link all the same.
      const isCopied = await copyText(location.href);
      say(isCopied ? link : linkShown);
    },
    print: () => window.print(),
    load: () => part("files").click(),
  };

  listen({
    answer: (question, value) => move(explorations.answer(exploration, question, value)),
    note: (text) => {
      const question = questions.current();
      if (question !== null) exploration = explorations.note(exploration, question, cleanText(text).trim());
    },
    name: (title) => {
      exploration = explorations.nameTheme(exploration, cleanText(title).replace(/\s+/g, " ").trim());
      nameDocument(title);
    },
    load: others.load,
    remove: others.remove,
    openQuestion: (id) => questions.open(id, true),
    openLevel: (level) => {
      show("level", paragraphs([exploreWording[language].strip.working]));
      studies.ask({ kind: "explain", language, interview: exploration.interview, level });
    },
    openStatement: (id) => show("statement", view.statement(id)),
    askWhy: () => {
      const question = questions.current();
      if (question !== null) studies.ask({ kind: "why", language, interview: exploration.interview, question });
    },
    openMore: drawEverything,
    speak: (wanted) => {
      speak(pack.languages.find((known) => known === wanted) ?? language);
      writeAddress();
      find(`[data-language=${language}]`).focus();
    },
    act: (action) => actions[action]?.(),
  });

  // Somebody came with a link to this page that is open already. The address may have been written anew since.
  window.addEventListener("hashchange", ({ newURL }) => {
    const linked = readLink(new URL(newURL).hash, pack);
    if (linked.language !== null && linked.language !== language) speak(linked.language);
    goTo(explorations.takeOver(exploration, linked.answers));
  });

  // Made only for paper: the page is no slower for it.
  window.addEventListener("beforeprint", drawPaper);
  window.addEventListener("afterprint", () => fill("paper", ""));

  drawPage();
  // What a benchmark looks for: from here on a question can be answered.
  performance.mark("interactive");
}

function textOf(id: string): string {
  return part(id).textContent ?? "";
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
