import { nameParticipants, type Participant } from "../../advice/compare-answers.ts";
import type { Case } from "../../case/case.ts";
import type { Language } from "../../language/languages.ts";
import { exploreWording } from "../../language/wordings.ts";
import type { Pack } from "../../pack/pack.ts";
import { gatherParticipants, type OthersAnswers, othersList, problemList, readAnswers } from "../others-view.ts";
import { fill, find, mark, say } from "./dom.ts";
import type { Studies } from "./study-client.ts";

/** What the answers of others hang on. */
interface OthersNeed {
  readonly pack: Pack;
  readonly studies: Studies;
  readonly language: () => Language;
  /** The case as the page has it; null: nobody has answered anything in it. */
  readonly own: () => Case | null;
}

/** The part of the page that holds what others answered, read from their files, and compares it. */
export interface OthersPanel {
  readonly isEmpty: () => boolean;
  /** Whether there are answers of two at least. */
  readonly isTogether: () => boolean;
  /** Has the answers of all compared, where there are others. */
  readonly compare: () => void;
  readonly drawProblems: () => void;
  readonly load: (files: readonly File[]) => Promise<void>;
  readonly remove: (index: number) => void;
}

/** Others that have answered nothing yet. */
export function createOthersPanel({ pack, studies, language, own }: OthersNeed): OthersPanel {
  let others: OthersAnswers = { cases: [], problems: [] };

  /** Whose answers there are to compare; none: nobody but the page has any. */
  function participants(): readonly Participant[] {
    return others.cases.length === 0 ? [] : gatherParticipants(own(), nameParticipants(others.cases), language());
  }

  function compare(): void {
    const all = participants();
    const isTogether = all.length > 1;
    fill("others", othersList(nameParticipants(others.cases), !isTogether, language()));
    mark(["answers"], isTogether);
    if (isTogether) studies.ask({ kind: "compare", language: language(), participants: all });
    else fill("answers", "");
  }

  function drawProblems(): void {
    fill("problems", problemList(others.problems, language()));
  }

  function draw(): void {
    drawProblems();
    compare();
  }

  return {
    isEmpty: () => others.cases.length === 0,
    isTogether: () => participants().length > 1,
    compare,
    drawProblems,
    load: async (files) => {
      const given = files.map((file) => ({ name: file.name, size: file.size, bytes: () => file.arrayBuffer() }));
      const read = await Promise.all(given.map((file) => readAnswers(file, pack)));
      const added = read.flatMap(({ cases }) => cases);
      others = { cases: [...others.cases, ...added], problems: read.flatMap(({ problems }) => problems) };
      const { loaded, nothingLoaded } = exploreWording[language()].others;
      const names = nameParticipants(others.cases).slice(others.cases.length - added.length);
      say(added.length === 0 ? nothingLoaded : loaded(names.map(({ name }) => name).join(", ")));
      draw();
    },
    remove: (index) => {
      const name = nameParticipants(others.cases)[index]?.name ?? "";
      others = { cases: others.cases.filter((_, place) => place !== index), problems: [] };
      draw();
      say(exploreWording[language()].others.removed(name));
      find("[data-do=load]").focus();
    },
  };
}
