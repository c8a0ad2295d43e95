import { GROUP_NOTE } from "./words.js";

/** How many of a group there are, and how many of them are over a cut-off. */
export interface GroupCount {
  readonly group: string;
  /** People with a score. */
  readonly people: number;
  /** People over the cut-off, at most as many. */
  readonly selected: number;
}

/** A group with its rate and how that compares with the highest. */
export interface JudgedGroup extends GroupCount {
  /** Share of the people who are over the cut-off, 0 to 1; null where there are no people. */
  readonly rate: number | null;
  /** The rate divided by the highest rate, 0 to 1; null where there is nothing to divide by, or the group is too small a part. */
  readonly impactRatio: number | null;
  /** Whether there is a ratio and it is below 4/5, told by whole numbers and not by rounded ones. */
  readonly belowFourFifths: boolean;
  /** What limits the figures, sentences of `words.ts`; null where nothing does. */
  readonly note: string | null;
}

type Share = Pick<GroupCount, "people" | "selected">;

const NONE: Share = { people: 1, selected: 0 };
const FEW = 5;

/**
 * Judges the groups of one attribute against the one with the highest rate.
 *
 * The rate, the ratio and the four fifths are those of the Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4(D), which also
 * warn of small numbers. Groups under 2 % of the people keep their rate and take no part in ratios, as 6 RCNY § 5-301 allows. Pure.
 */
export function judgeGroups(counts: readonly GroupCount[]): JudgedGroup[] {
  const total = counts.reduce((sum, { people }) => sum + people, 0);
  const compared = counts.filter((count) => count.people > 0 && !isSmallPart(count, total));
  const highest = compared.toSorted(byRate);
  const raised = compared
    .filter(({ people, selected }) => selected < people)
    .toSorted((one, other) => byRate(moved(one, 1), moved(other, 1)));
  const best = highest[0] ?? NONE;
  return counts.map((count) => {
    const { people, selected } = count;
    const hasRatio = best.selected > 0 && people > 0 && !isSmallPart(count, total);
    const others = highest.slice(0, 3).filter((other) => other !== count);
    const turns =
      hasRatio &&
      mayTurn(
        count,
        others,
        raised.slice(0, 2).find((other) => other !== count),
      );
    const notes = [
      people === 0 && GROUP_NOTE.nobodyScored,
      people > 0 && isSmallPart(count, total) && GROUP_NOTE.underTwoPercent,
      people > 0 && !isSmallPart(count, total) && best.selected === 0 && GROUP_NOTE.nobodySelected,
      hasRatio && compared.length === 1 && GROUP_NOTE.noOtherGroup,
      people > 0 && people < FEW && GROUP_NOTE.fewerThanFive,
      turns && GROUP_NOTE.onePerson,
    ].filter((note) => note !== false);
    return {
      ...count,
      rate: people === 0 ? null : selected / people,
      impactRatio: hasRatio ? (selected * best.people) / (people * best.selected) : null,
      belowFourFifths: hasRatio && isBelow(count, best),
      note: notes.length === 0 ? null : notes.join(" "),
    };
  });
}

function isSmallPart({ people }: Share, total: number): boolean {
  return people * 50 < total;
}

/**
 * Whether one person more or less over the cut-off, in any group, would move a group's ratio over four fifths or under it. Enough to look at:
 * the group itself, the highest rate that one more in another group makes, and the lowest highest that one less makes.
 *
 * @param others the two others with the highest rates, highest first.
 * @param raisable the other in which one more makes the highest rate.
 */
function mayTurn(group: Share, others: readonly Share[], raisable: Share | undefined): boolean {
  const [top = NONE, second = NONE] = others;
  const now = isBelow(group, top);
  const { people, selected } = group;
  return (
    (selected < people && isBelow(moved(group, 1), top) !== now) ||
    (selected > 0 && isBelow(moved(group, -1), top) !== now) ||
    (raisable !== undefined && isBelow(group, higher(top, moved(raisable, 1))) !== now) ||
    (top.selected > 0 && isBelow(group, higher(second, moved(top, -1))) !== now)
  );
}

/** Whether a rate is below four fifths of another; of nought there is no fifth. */
function isBelow(one: Share, other: Share): boolean {
  return 5 * one.selected * other.people < 4 * other.selected * one.people;
}

function byRate(one: Share, other: Share): number {
  return other.selected * one.people - one.selected * other.people;
}

function higher(one: Share, other: Share): Share {
  return byRate(one, other) > 0 ? other : one;
}

function moved({ people, selected }: Share, by: number): Share {
  return { people, selected: selected + by };
}
