import { describe, expect, it } from "vitest";
import { parseDateRange } from "../../src/document/jobs/parse-date-range.js";

/** A range as "YYYY-MM..YYYY-MM", "YYYY-MM.." for one that goes on, or "none". */
function check(text: string): string {
  const range = parseDateRange(text);
  if (!range) return "none";
  expect(range.present).toBe(range.to === null);
  const show = (point: { year: number; month: number }) =>
    `${point.year}-${String(point.month).padStart(2, "0")}`;
  return `${show(range.from)}..${range.to ? show(range.to) : ""}`;
}

describe("date ranges", () => {
  it.each([
    ["08/2022 to present", "2022-08.."],
    ["Aug 2021 – present", "2021-08.."],
    ["March to April 2025", "2025-03..2025-04"],
    ["2015 to present", "2015-01.."],
    ["June 2019-Dec. 2020", "2019-06..2020-12"],
    ["Summer 2019", "2019-06..2019-08"],
    ["Winter 2020", "2020-01..2020-02"],
    ["Fall 2018 – Spring 2019", "2018-09..2019-05"],
    ["2011 - 2014", "2011-01..2014-12"],
    ["2019 – 2019", "2019-01..2019-12"],
    ["since 2018", "2018-01.."],
    ["Clerk, since March 2018", "2018-03.."],
    ["05/2019 – 07/2022", "2019-05..2022-07"],
    ["(2021–2023)", "2021-01..2023-12"],
    ["'18 – '20", "2018-01..2020-12"],
    ["06/18 - 09/20", "2018-06..2020-09"],
    ["2018-19", "2018-01..2019-12"],
    ["Feb. 2014 to date", "2014-02.."],
    ["2018 till date", "2018-01.."],
    ["2019 - current", "2019-01.."],
    ["Sept 2019–Now", "2019-09.."],
    ["2020 – ongoing", "2020-01.."],
    ["2019/03 – 2020/01", "2019-03..2020-01"],
    ["2019-03 – 2020-01", "2019-03..2020-01"],
    ["3.2019–5.2021", "2019-03..2021-05"],
    ["01.03.2019 – 31.05.2021", "2019-03..2021-05"],
    ["06/05/2019 - 07/06/2020", "2019-06..2020-07"],
    ["June 5, 2019 – July 6, 2020", "2019-06..2020-07"],
    ["5 June 2019 until 6 July 2020", "2019-06..2020-07"],
  ])("%s is %s", (text, range) => {
    expect(check(text)).toBe(range);
  });

  it.each([
    "2019",
    "May 2025",
    "937-555-2015",
    "419-555-0101",
    "45402-2019",
    "2024-11-23",
    "13/2019 - 14/2020",
    "Jan 2020 – Jan 2019",
    "42 CFR Part 2",
    "",
  ])("%s is none", (text) => {
    expect(check(text)).toBe("none");
  });
});
