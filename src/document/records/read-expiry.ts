import type { YearMonth } from "../jobs/job-entry.js";

/**
 * The last month in which a paper holds, as the words behind its name say: "expires 05/2024", "valid through May 2024", "exp.
 * 2023". A year holds to its end; null where nothing is said.
 */
export function readExpiry(words: string): YearMonth | null {
  const found = EXPIRY.exec(words);
  if (!found) return null;
  const { month, monthName, year } = found.groups ?? {};
  const lastMonth = month ? Number(month) : monthName ? monthNumber(monthName) : 12;
  const shortYear = Number(year);
  return { year: shortYear < 100 ? 2000 + shortYear : shortYear, month: lastMonth };
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const EXPIRY = new RegExp(
  String.raw`\b(?:expir(?:es|ed|y|ation|ing)|exp|valid|good|current|active)\b\.?\s*(?:date|on|in|through|thru|until|till|to|:|\s)*` +
    String.raw`(?:(?<month>\d{1,2})\s*[/.-]\s*(?:\d{1,2}\s*[/.-]\s*)?|(?<monthName>${MONTHS.join("|")})[a-z]*\.?,?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?)?` +
    String.raw`(?<year>(?:19|20)\d{2}|\d{2}(?!\d))`,
  "i",
);

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
