/** The states, provinces and territories that give licences, by their postal letters (US, Canada, Australia). */
const REGIONS: Readonly<Record<string, string>> = {
  AL: "Alabama",
  AK: "Alaska",
  AZ: "Arizona",
  AR: "Arkansas",
  CA: "California",
  CO: "Colorado",
  CT: "Connecticut",
  DE: "Delaware",
  FL: "Florida",
  GA: "Georgia",
  HI: "Hawaii",
  ID: "Idaho",
  IL: "Illinois",
  IN: "Indiana",
  IA: "Iowa",
  KS: "Kansas",
  KY: "Kentucky",
  LA: "Louisiana",
  ME: "Maine",
  MD: "Maryland",
  MA: "Massachusetts",
  MI: "Michigan",
  MN: "Minnesota",
  MS: "Mississippi",
  MO: "Missouri",
  MT: "Montana",
  NE: "Nebraska",
  NV: "Nevada",
  NH: "New Hampshire",
  NJ: "New Jersey",
  NM: "New Mexico",
  NY: "New York",
  NC: "North Carolina",
  ND: "North Dakota",
  OH: "Ohio",
  OK: "Oklahoma",
  OR: "Oregon",
  PA: "Pennsylvania",
  RI: "Rhode Island",
  SC: "South Carolina",
  SD: "South Dakota",
  TN: "Tennessee",
  TX: "Texas",
  UT: "Utah",
  VT: "Vermont",
  VA: "Virginia",
  WA: "Washington",
  WV: "West Virginia",
  WI: "Wisconsin",
  WY: "Wyoming",
  AB: "Alberta",
  BC: "British Columbia",
  MB: "Manitoba",
  NB: "New Brunswick",
  NL: "Newfoundland and Labrador",
  NS: "Nova Scotia",
  ON: "Ontario",
  PE: "Prince Edward Island",
  QC: "Quebec",
  SK: "Saskatchewan",
  NSW: "New South Wales",
  QLD: "Queensland",
  TAS: "Tasmania",
  VIC: "Victoria",
};

const NAMES = Object.values(REGIONS).sort((a, b) => b.length - a.length);
const NAME = new RegExp(`\\b(?:${NAMES.join("|")})\\b`, "g");
/** Letters count before or behind a word for a licence: "MO driver's license", "RN license (OH)". */
const LETTERS = new RegExp(
  `\\b(${Object.keys(REGIONS).join("|")})\\b(?=[ -](?:state |drivers?|driver['’]s|RN|LPN|CNA|PE|real estate|electrical|plumbing|teaching|nursing|licen[sc]e))|(?:licen[sc]ed?|certifi\\w+|registered)\\s(?:in\\s|\\()(${Object.keys(REGIONS).join("|")})\\b`,
  "g",
);

/** The regions that some words name, by their full names, each once. */
export function regionsIn(words: string): string[] {
  const named = [...words.matchAll(NAME)].map(([name]) => name);
  const lettered = [...words.matchAll(LETTERS)].map((found) => REGIONS[found[1] ?? found[2] ?? ""] ?? "");
  return [...new Set([...named, ...lettered])].filter((name) => name !== "");
}
