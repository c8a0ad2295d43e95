import type { ErrorCode, ErrorData } from "../../errors.js";
import type { Layout } from "../layout.js";

/** What a worker that reads files sends back for one: what it read, why it refused it, or a fault of its own. */
export type WorkerAnswer =
  | { readonly layout: Layout }
  | {
      readonly refused: {
        readonly code: ErrorCode;
        readonly message: string;
        readonly data: ErrorData;
        readonly cause: string;
      };
    }
  | { readonly fault: string };
