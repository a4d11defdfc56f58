import { expect, test } from "vitest";
import { languages } from "../../src/language/languages.ts";
import { dialogueWording } from "../../src/language/wordings.ts";
import { commands } from "../../src/terminal/choice-state.ts";

test("no key or word means two commands, whatever the language", () => {
  const meanings = new Map<string, string>();
  for (const language of languages) {
    const { keys, words } = dialogueWording[language];
    for (const command of commands) {
      expect(keys[command]).toHaveLength(1);
      for (const typed of [keys[command], ...words[command]]) {
        expect(meanings.get(typed) ?? command, typed).toBe(command);
        meanings.set(typed, command);
      }
    }
  }
});
