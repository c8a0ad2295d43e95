import type { GapReport } from "../../report/schema.js";
import { amount, LOSS_CURE, LOSS_TITLE, ROLE, WORDS } from "../sentences.js";
import type { Chapter, Entry } from "./outline.js";

type Loss = NonNullable<GapReport["documents"]["resume"]>["readability"]["losses"][number];

/** The keywords that programs may lose which read the files in a simpler way; null where none would be lost. */
export function lossesChapter({ documents }: GapReport): Chapter | null {
  const entries = (["resume", "coverLetter"] as const).flatMap((role) => {
    const losses = documents[role]?.readability.losses ?? [];
    const views = [...new Set(losses.map(({ view }) => view))];
    return views.map((view) =>
      entryOf(
        ROLE[role],
        view,
        losses.filter((loss) => loss.view === view),
      ),
    );
  });
  if (entries.length === 0) return null;
  return {
    title: WORDS.losses,
    parts: [
      { type: "paragraph", text: WORDS.lossesLead, tone: "quiet" },
      { type: "entries", entries },
    ],
  };
}

function entryOf(document: string, view: Loss["view"], losses: readonly Loss[]): Entry {
  return {
    title: `${document}: ${LOSS_TITLE[view]}`,
    aside: amount(losses.length, "keyword"),
    tone: "fair",
    details: [
      ...losses.map(({ label, quote, page }) => ({ label, text: `“${quote}”, ${WORDS.lossPage} ${page}` })),
      { label: WORDS.toDo, text: LOSS_CURE[view] },
    ],
  };
}
