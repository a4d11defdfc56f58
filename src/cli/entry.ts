import { builtIn } from "./built-in-pack.ts";
import { main } from "./main.ts";
import { nodeIo } from "./node-io.ts";

main(nodeIo(), builtIn).then((code) => {
  process.exitCode = code;
});
