import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A place in a text, counted from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** The YAML language server, as an editor has it at work in a folder. */
export interface LanguageServer {
  /** Opens a text as a file of the folder; promises what is wrong with it, each with its line from 1. */
  open(name: string, text: string): Promise<readonly string[]>;
  /** Promises what is shown where the pointer rests. */
  hover(name: string, at: Position): Promise<string>;
  /** Promises what may be written at a place. */
  complete(name: string, at: Position): Promise<readonly string[]>;
  stop(): void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly uri?: string;
    readonly items?: readonly { readonly section: string }[];
    readonly diagnostics?: readonly { readonly message: string; readonly range: { readonly start: Position } }[];
  };
  readonly result?: unknown;
}

const server = createRequire(import.meta.url).resolve("yaml-language-server/bin/yaml-language-server");

/** Starts the server in a folder, with settings of the part `yaml`. */
export async function startLanguageServer(
  folder: string,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<LanguageServer> {
  const child = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  const answers = new Map<number, (result: unknown) => void>();
  const checked = new Map<string, (lines: readonly string[]) => void>();
  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const request = (method: string, params: object): Promise<unknown> =>
    new Promise((resolve) => {
      const id = answers.size + 1;
      answers.set(id, resolve);
      send({ id, method, params });
    });
  const take = ({ id, method, params, result }: Message): void => {
    if (method === "textDocument/publishDiagnostics") {
      const lines = params?.diagnostics?.map(({ message, range }) => `${range.start.line + 1}: ${message}`) ?? [];
      checked.get(params?.uri ?? "")?.(lines);
    } else if (method === "workspace/configuration") {
      send({ id, result: params?.items?.map(({ section }) => (section === "yaml" ? settings : null)) });
    } else if (method !== undefined && id !== undefined) send({ id, result: null });
    else if (id !== undefined) answers.get(id)?.(result);
  };
  child.stdout.on("data", takeMessages(take));
  const root = pathToFileURL(folder).href;
  await request("initialize", {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: "cases" }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: { hover: { contentFormat: ["markdown"] }, completion: {} },
    },
  });
  send({ method: "initialized", params: {} });
  const at = (name: string, position: Position) => ({ textDocument: { uri: uriOf(name) }, position });
  return {
    open: (name, text) =>
      new Promise((resolve) => {
        checked.set(uriOf(name), resolve);
        const textDocument = { uri: uriOf(name), languageId: "yaml", version: 1, text };
        send({ method: "textDocument/didOpen", params: { textDocument } });
      }),
    hover: async (name, position) => JSON.stringify(await request("textDocument/hover", at(name, position))),
    complete: async (name, position) => labelsIn(await request("textDocument/completion", at(name, position))),
    stop: () => child.kill(),
  };
}

/** Takes messages out of what comes in, each with its length before it. */
function takeMessages(take: (message: Message) => void): (piece: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (piece) => {
    rest = Buffer.concat([rest, piece]);
    for (;;) {
      const head = rest.indexOf("\r\n\r\n");
      const length = Number(
        /Content-Length: (\d+)/.exec(rest.subarray(0, Math.max(head, 0)).toString())?.[1] ?? Number.NaN,
      );
      if (head < 0 || !(rest.length >= head + 4 + length)) return;
      take(JSON.parse(rest.subarray(head + 4, head + 4 + length).toString()));
      rest = rest.subarray(head + 4 + length);
    }
  };
}

function labelsIn(result: unknown): readonly string[] {
  if (typeof result !== "object" || result === null || !("items" in result) || !Array.isArray(result.items)) return [];
  return result.items.map((item: { readonly label: string }) => item.label);
}
