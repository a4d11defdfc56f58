#!/usr/bin/env bash
# A schema line at the top of a YAML file is for its first document only: an editor leaves all others unchecked.
#
# What one would guess: `# yaml-language-server: $schema=…` on the first line of a file names the schema of the file, so
# that a mistake after `---` is marked as one before it is.
# What the server behind the YAML support of VS Code, Neovim and others does (yaml-language-server 1.25.0; Node 20.20): it
# marks the mistake in the document in which the line stands. Of the same mistake in the next document it says nothing,
# and of a file without any line neither, so that silence is no sign that all is well. With the line repeated below `---`,
# or with the file named under `yaml.schemas` in the settings of the editor, both mistakes are marked.
#
# Output seen:
#   line at the top: 2
#   line in each document: 2, 5
#   no line, yaml.schemas in the settings: 1, 3
#
# Fails if other lines are marked.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent yaml-language-server@1.25.0
mkdir work
cat >work/schema.json <<'JSON'
{ "type": "object", "properties": { "speed": { "enum": ["slow", "fast"] } } }
JSON

cat >ask.mjs <<'CODE'
import { spawn } from "node:child_process";
import { pathToFileURL } from "node:url";

const root = pathToFileURL(`${process.cwd()}/work`).href;
const schemaLine = "# yaml-language-server: $schema=./schema.json\n";
const mistake = "speed: sideways\n";
const files = [
  ["line at the top", `${schemaLine}${mistake}---\n${mistake}`, {}],
  ["line in each document", `${schemaLine}${mistake}---\n${schemaLine}${mistake}`, {}],
  ["no line, yaml.schemas in the settings", `${mistake}---\n${mistake}`, { schemas: { [`${root}/schema.json`]: ["*.yaml"] } }],
];

/** Opens a text in a server with these settings, and gives the lines on which it marks something. */
async function marked(text, settings) {
  const server = spawn(process.execPath, ["node_modules/yaml-language-server/bin/yaml-language-server", "--stdio"]);
  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const uri = `${root}/file.yaml`;
  const lines = await new Promise((resolve) => {
    let rest = Buffer.alloc(0);
    server.stdout.on("data", (piece) => {
      rest = Buffer.concat([rest, piece]);
      for (;;) {
        const head = rest.indexOf("\r\n\r\n");
        const length = Number(/Content-Length: (\d+)/.exec(rest.subarray(0, Math.max(head, 0)))?.[1] ?? NaN);
        if (head < 0 || !(rest.length >= head + 4 + length)) return;
        const { id, method, params, result } = JSON.parse(rest.subarray(head + 4, head + 4 + length));
        rest = rest.subarray(head + 4 + length);
        if (method === "workspace/configuration") {
          send({ id, result: params.items.map(({ section }) => (section === "yaml" ? settings : null)) });
        } else if (method === "textDocument/publishDiagnostics") {
          resolve(params.diagnostics.map(({ range }) => range.start.line + 1));
        } else if (method !== undefined && id !== undefined) send({ id, result: null });
        else if (id === 1 && result !== undefined) {
          send({ method: "initialized", params: {} });
          const textDocument = { uri, languageId: "yaml", version: 1, text };
          setTimeout(() => send({ method: "textDocument/didOpen", params: { textDocument } }), 500);
        }
      }
    });
    send({
      id: 1,
      method: "initialize",
      params: {
        processId: process.pid,
        rootUri: root,
        workspaceFolders: [{ uri: root, name: "work" }],
        capabilities: { workspace: { configuration: true, workspaceFolders: true } },
      },
    });
  });
  server.kill();
  return lines;
}

for (const [name, text, settings] of files) console.log(`${name}: ${(await marked(text, settings)).join(", ")}`);
CODE

node ask.mjs >seen
cat seen
diff - seen <<'SEEN'
line at the top: 2
line in each document: 2, 5
no line, yaml.schemas in the settings: 1, 3
SEEN
