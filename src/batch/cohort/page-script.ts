import { CONTROLS_PART } from "./page-controls.js";
import { DATA_PART } from "./page-data.js";
import { GRID_PART } from "./page-grid.js";
import { MORE_PART } from "./page-more.js";
import { PRINT_PART } from "./page-print.js";
import { TABLES_PART } from "./page-tables.js";

/**
 * The one script of the page, as it is run: plain JavaScript without a library. Its parts share one scope. They put texts into the page
 * as text alone, never as markup.
 */
export const PAGE_SCRIPT = `(() => {
"use strict";
${DATA_PART}${GRID_PART}${TABLES_PART}${CONTROLS_PART}${MORE_PART}${PRINT_PART}
start();
})();
`;
