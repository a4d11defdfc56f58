/** The shells that can be told what may come next on a line. */
export const shells = ["bash", "zsh", "fish"] as const;

/** One of {@link shells}. */
export type Shell = (typeof shells)[number];

/**
 * What each shell runs as it starts. A script hands over the line up to the cursor as one word, unread, so that nothing in
 * it is run, and takes a candidate from each line of what comes back; `:files` leaves it to the shell.
 */
export const scripts: Readonly<Record<Shell, string>> = {
  bash: `# Completion of mixwijzer for bash: source <(mixwijzer completion bash)
_mixwijzer() {
  local candidate
  COMPREPLY=()
  while IFS= read -r candidate; do
    if [[ $candidate == :files ]]; then
      compopt -o default 2>/dev/null
      return
    fi
    [[ $candidate == *= ]] && compopt -o nospace 2>/dev/null
    COMPREPLY+=("$candidate")
  done < <(mixwijzer completion bash "\${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
}
complete -F _mixwijzer mixwijzer
`,
  zsh: `#compdef mixwijzer
# Completion of mixwijzer for zsh: source <(mixwijzer completion zsh), after compinit
_mixwijzer() {
  local line
  local -a whole unfinished
  for line in "\${(@f)$(mixwijzer completion zsh "\${(j: :)words[1,CURRENT-1]} $PREFIX" 2>/dev/null)}"; do
    case $line in
      :files) _files; return ;;
      '') ;;
      *=:*) unfinished+=("$line") ;;
      *) whole+=("$line") ;;
    esac
  done
  (( \${#whole} )) && _describe -t candidates candidate whole
  (( \${#unfinished} )) && _describe -t facts fact unfinished -S ''
}
compdef _mixwijzer mixwijzer
`,
  fish: `# Completion of mixwijzer for fish: mixwijzer completion fish | source
function __mixwijzer
    set -l candidates (mixwijzer completion fish (commandline --current-process --cut-at-cursor | string collect) 2>/dev/null)
    if test "$candidates[1]" = ":files"
        __fish_complete_path (commandline --current-token --cut-at-cursor)
    else
        printf '%s\\n' $candidates
    end
end
complete --command mixwijzer --no-files --arguments '(__mixwijzer)'
`,
};

/**
 * A candidate as the script of a shell takes it: for bash only what comes after the last sign of the word at which bash
 * breaks words, for the others the whole word with what it means.
 */
export function wordCandidate(
  shell: Shell,
  word: string,
  { value, meaning = "" }: { readonly value: string; readonly meaning?: string },
): string {
  switch (shell) {
    case "bash":
      return value.slice(Math.max(word.lastIndexOf("="), word.lastIndexOf(":")) + 1);
    case "zsh":
      return `${value.replaceAll(":", "\\:")}:${meaning.replace(/\s+/g, " ")}`;
    case "fish":
      return meaning === "" ? value : `${value}\t${meaning.replace(/\s+/g, " ")}`;
    default:
      return shell satisfies never;
  }
}
