import { createAdviser } from "../../advice/create-adviser.ts";
import { restorePack } from "../../pack/pack-files.ts";
import { createStudy } from "../study.ts";
import { openPage } from "./page.ts";
import { createQueue, type Order } from "./study-client.ts";

// The same script is the page and its worker: a worker has no document.
if (typeof document === "undefined") serve();
else openPage();

/** Works out what the page asks. */
function serve(): void {
  let give: ((order: Order) => void) | null = null;
  self.onmessage = ({ data }: MessageEvent<Order>) => {
    if (data.kind === "begin") {
      const adviser = createAdviser(restorePack(data.pack));
      give = createQueue(createStudy(adviser, data.base), (found) => self.postMessage(found));
    } else give?.(data);
  };
}
