import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/document/read-document.js";
import { checkGuide } from "../../src/keywords/check-guide.js";
import { guideSchema } from "../../src/keywords/guide.js";
import { lintGuide } from "../../src/keywords/lint-guide.js";
import { parseGuide } from "../../src/keywords/parse-guide.js";
import { compileGuide } from "../../src/match/compile-keywords.js";
import { findMatches } from "../../src/match/find-matches.js";
import { stemOf } from "../../src/text/stem.js";

const text = readFileSync(new URL("../../keywords/patient-care-specialist.json", import.meta.url), "utf8");
const guide = guideSchema.parse(JSON.parse(text));
const keywords = new Map(guide.keywords.map((keyword) => [keyword.id, keyword]));
const index = compileGuide(guide);

const TECHNICAL =
  "ehr-systems medical-terminology patient-scheduling-software insurance-verification medical-billing-coding " +
  "hipaa-compliance crm-software microsoft-office telehealth bls-certification";
const SOFT =
  "empathetic-communication problem-solving organizational-skills adaptability professionalism " +
  "conflict-resolution team-collaboration";
const TOOLS =
  "epic cerner meditech athenahealth epic-cadence salesforce microsoft-dynamics cpt icd-10 word excel outlook";

describe("the patient care specialist guide", () => {
  it("wants exactly the public keyword ids, in their order", () => {
    const ids = `${TECHNICAL} ${SOFT} ${TOOLS} cmaa cpss`.split(" ");
    expect(guide.wanted.map(({ keyword }) => keyword)).toEqual(ids);
  });

  it("requires the skills, prefers the certificates and mentions the tools", () => {
    const byImportance = (importance: string) =>
      guide.wanted.filter((wanted) => wanted.importance === importance).map(({ keyword }) => keyword);
    expect(byImportance("preferred")).toEqual(["bls-certification", "cmaa", "cpss"]);
    expect(byImportance("mentioned")).toEqual(TOOLS.split(" "));
  });

  it("counts named products of one sort as alternatives", () => {
    const grouped = guide.wanted.filter(({ group }) => group !== undefined);
    expect(grouped.map(({ group, keyword }) => `${group}: ${keyword}`)).toEqual([
      "named-ehr: epic",
      "named-ehr: cerner",
      "named-ehr: meditech",
      "named-ehr: athenahealth",
      "named-crm: salesforce",
      "named-crm: microsoft-dynamics",
      "named-codes: cpt",
      "named-codes: icd-10",
      "named-certificates: cmaa",
      "named-certificates: cpss",
    ]);
  });

  it("holds together: every reference leads somewhere and every form is well formed", () => {
    expect(checkGuide(guide, guide)).toEqual([]);
  });

  it("leaves lint nothing to say: no form of two keywords, no unused class, no ambiguous form without a sense", () => {
    expect(lintGuide(guide)).toEqual([]);
  });

  it("lists keywords, and forms within a keyword, in alphabetical order", () => {
    const ids = guide.keywords.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    for (const { names, aliases, behaviours, decoys } of guide.keywords) {
      for (const forms of [names, aliases, behaviours, decoys]) expect(forms).toEqual(inOrder(forms));
    }
  });

  it("gives every wanted keyword advice, a source and enough forms", () => {
    for (const { keyword: id } of guide.wanted) {
      const keyword = keywords.get(id);
      expect(keyword?.advice, id).toMatch(/\.$/);
      expect(keyword?.source, id).toMatch(/\w/);
    }
    for (const id of `${TECHNICAL} ${SOFT}`.split(" ")) {
      const keyword = keywords.get(id);
      expect([...(keyword?.names ?? []), ...(keyword?.aliases ?? [])].length, id).toBeGreaterThan(15);
    }
    for (const id of SOFT.split(" ")) expect(keywords.get(id)?.behaviours.length, id).toBeGreaterThan(10);
  });

  it("marks what is held until a date, and nothing else", () => {
    const expiring = guide.keywords.filter(({ expires }) => expires).map(({ id }) => id);
    expect(expiring).toEqual(["bls-certification", "cmaa", "cpss"]);
  });

  it.each([
    ["epic", "ehr-systems"],
    ["cerner", "ehr-systems"],
    ["meditech", "ehr-systems"],
    ["athenahealth", "ehr-systems"],
    ["epic-cadence", "epic patient-scheduling-software"],
    ["salesforce", "crm-software"],
    ["microsoft-dynamics", "crm-software"],
    ["word", "microsoft-office"],
    ["excel", "microsoft-office"],
    ["outlook", "microsoft-office"],
    ["cpt", "medical-billing-coding"],
    ["icd-10", "medical-billing-coding"],
    ["prior-authorization", "insurance-verification"],
    ["cmaa", ""],
    ["practice-management-software", ""],
  ])("%s implies %j", (id, implied) => {
    expect(keywords.get(id)?.implies).toEqual(implied.split(" ").filter(Boolean));
  });

  it("has the five levels of the career path, each beginning where the one before ends", () => {
    const years = guide.levels.map(({ minYears, maxYears }) => [minYears, maxYears]);
    expect(years).toEqual([
      [0, 1],
      [1, 3],
      [3, 5],
      [5, 8],
      [8, 12],
    ]);
    for (const level of guide.levels) expect(level.expects.length, level.id).toBeGreaterThan(5);
  });
});

describe("keywords/README.md", () => {
  it("warns of words whose stems are one indeed", () => {
    const readme = readFileSync(new URL("../../keywords/README.md", import.meta.url), "utf8");
    const warning = /- Stems merge[^.]*\./.exec(readme)?.[0] ?? "";
    const pairs = [...warning.matchAll(/`(\w+)`(?: would find)?\s+"(\w+)"/g)];
    expect(pairs).toHaveLength(6);
    for (const [, form = "", word = ""] of pairs) expect(stemOf(form), form).toBe(stemOf(word));
  });
});

describe("guides of one's own", () => {
  const read = (name: string) => {
    const url = new URL(`../../fixtures/guides/${name}.json`, import.meta.url);
    return parseGuide(readFileSync(url, "utf8"), `${name}.json`);
  };

  it("stand alone, for another occupation", () => {
    const barista = read("barista");
    expect(barista.wanted).toHaveLength(7);
    expect(lintGuide(barista)).toEqual([]);
  });

  it("add to the guide that they extend, and override it", () => {
    const lead = read("clinic-lead");
    const wanted = new Map(lead.wanted.map(({ keyword, importance }) => [keyword, importance]));
    expect(wanted.get("desk-rota")).toBe("required");
    expect(wanted.get("bls-certification")).toBe("required");
    expect(wanted.get("ehr-systems")).toBe("required");
    expect(lead.keywords.find(({ id }) => id === "team-leadership")?.label).toBe("Leading the front desk");
    expect(lead.keywords.some(({ id }) => id === "ehr-systems")).toBe(true);
  });
});

const CLINIC = "Medical Receptionist, Sample Clinic, 2019 to 2024\n- Looked after 30 patients a day";
const SHOP = "Clerk, Sample Company, 2019 to 2024\n- Counted the stock";

const PLACES = {
  clinic: (line: string) => `Jo Sample\n\nEXPERIENCE\n${CLINIC}\n- ${line}\n`,
  shop: (line: string) => `Jo Sample\n\nEXPERIENCE\n${SHOP}\n- ${line}\n`,
  skills: (line: string) => `Jo Sample\n\nEXPERIENCE\n${CLINIC}\n\nSKILLS\n${line}\n`,
  shopSkills: (line: string) => `Jo Sample\n\nEXPERIENCE\n${SHOP}\n\nSKILLS\n${line}\n`,
  letter: (line: string) =>
    `Dear Ms. Sample,\n\nI would like to serve your patients.\n\n${line}\n\nSincerely,\nJo Sample\n`,
} as const;

/**
 * Holds the wanted keywords that a line earns in its place against those expected, parted by spaces. What the behaviour
 * model sees besides in a line that shows something is its own tests' matter.
 */
async function check(place: keyof typeof PLACES, line: string, expected: string): Promise<void> {
  const role = place === "letter" ? "coverLetter" : "resume";
  const document = await readDocument({ text: PLACES[place](line) }, undefined, role);
  const wanted = new Set(guide.wanted.map(({ keyword }) => keyword));
  const found = findMatches(document, index, { asOf: "2026-11-23" })
    .filter((match) => !match.rejected && wanted.has(match.keywordId))
    .filter((match) => match.start >= document.text.indexOf(line))
    .filter((match) => expected === "" || !match.decidedBy || expected.split(" ").includes(match.keywordId))
    .map((match) => match.keywordId);
  expect([...new Set(found)].sort()).toEqual(expected.split(" ").filter(Boolean).sort());
}

describe("the guide's forms", () => {
  it.each([
    ["clinic", "Documented visits in the EMR and pulled old charts", "ehr-systems"],
    ["clinic", "Super user for eClinicalWorks, trained six colleagues", "ehr-systems"],
    ["clinic", "Two years of electronic charting on a surgical floor", "ehr-systems"],
    ["clinic", "Converted 4,000 paper charts to electronic", "ehr-systems"],
    ["clinic", "Worked in CPRS/VistA for the VA", "ehr-systems"],
    ["clinic", "Comfortable with medical terms and abbreviations", "medical-terminology"],
    ["clinic", "Transcribed physician dictation for two cardiologists", "medical-terminology"],
    ["clinic", "Scheduled MRIs and CT scans for three sites", "patient-scheduling-software"],
    ["clinic", "Booked follow-up appointments for 25 people a day", "patient-scheduling-software"],
    ["clinic", "Kept four providers' schedules full", "patient-scheduling-software"],
    ["clinic", "Rescheduled visits when a doctor was away", "patient-scheduling-software"],
    ["letter", "At the clinic I booked appointments for eight doctors.", "patient-scheduling-software"],
    ["clinic", "Verified insurance benefits before each visit", "insurance-verification"],
    ["clinic", "Ran eligibility checks on Medicaid plans", "insurance-verification"],
    ["clinic", "Called plans ahead of surgery to confirm coverage and deductibles", "insurance-verification"],
    ["clinic", "Obtained prior authorizations for imaging", "insurance-verification"],
    ["clinic", "Entered charges and followed up on denied claims", "medical-billing-coding"],
    ["clinic", "Answered patients' questions about their bills", "medical-billing-coding"],
    ["clinic", "Posted charges with HCPCS codes", "medical-billing-coding"],
    ["clinic", "Entered CPT and ICD-10 codes", "cpt icd-10 medical-billing-coding"],
    ["clinic", "Protected patient information and shredded labels", "hipaa-compliance"],
    ["clinic", "HIPPA trained each year", "hipaa-compliance"],
    ["clinic", "Kept PHI off the counters", "hipaa-compliance"],
    ["shop", "Logged every call in HubSpot", "crm-software"],
    ["shop", "Kept 300 accounts in Salesforce", "crm-software salesforce"],
    ["shopSkills", "Customer relationship management (CRM) software, sales", "crm-software"],
    ["shopSkills", "word, excel, outlook, google docs", "microsoft-office word excel outlook"],
    ["shopSkills", "Proficient in Word and Excel", "microsoft-office word excel"],
    ["shopSkills", "MS Office, QuickBooks", "microsoft-office"],
    ["shop", "Tracked orders in excel and prepared weekly counts", "microsoft-office excel"],
    ["shop", "Built a stock list in Excel", "microsoft-office excel"],
    ["shop", "Kept the owner's calendar in Outlook", "microsoft-office outlook"],
    ["clinic", "Set up video visits for older patients", "telehealth"],
    ["clinic", "Walked patients through the camera and microphone before a Zoom visit", "telehealth"],
    ["shopSkills", "BLS certified, valid to May 2028", "bls-certification"],
    ["clinic", "Comforted frightened children before blood draws", "empathetic-communication"],
    ["clinic", "Compassionate toward patients and their families", "empathetic-communication"],
    ["clinic", "Supported grieving families at the bedside", "empathetic-communication"],
    ["shop", "Put nervous passengers at ease during rough flights", "empathetic-communication"],
    ["shop", "Creative problem solver", "problem-solving"],
    ["shop", "Found out why two counts never agreed and corrected the form", "problem-solving"],
    ["shop", "Identified and resolved system issues", "problem-solving"],
    ["clinic", "Reduced claim errors by 83 percent", "problem-solving medical-billing-coding"],
    ["shop", "Highly organized and punctual", "organizational-skills"],
    ["shop", "Managed competing deadlines for four lawyers", "organizational-skills"],
    ["shopSkills", "Organizational, typing, filing", "organizational-skills"],
    ["shop", "Adapted quickly to three software changes", "adaptability"],
    ["shop", "Stepped in for absent colleagues at any desk", "adaptability"],
    ["shop", "Flexible and patient with beginners", "adaptability"],
    ["clinic", "Maintained a professional demeanor with all callers", "professionalism"],
    ["shop", "Courteous with every guest", "professionalism"],
    ["shop", "Polite, tactful, on time", "professionalism"],
    ["shop", "De-escalated arguments between guests", "conflict-resolution"],
    ["shop", "Handled irate customers at the returns desk", "conflict-resolution"],
    ["shop", "Team player", "team-collaboration"],
    ["clinic", "Worked closely with nurses and physicians", "team-collaboration"],
    ["clinic", "Registered patients in Epic", "epic ehr-systems"],
    ["clinic", "Scheduled in Epic Cadence", "epic ehr-systems epic-cadence patient-scheduling-software"],
    ["skills", "epic, typing 50 wpm", "epic ehr-systems"],
    ["shop", "Used Microsoft Dynamics for orders", "crm-software microsoft-dynamics"],
    ["clinic", "Charted in PowerChart", "cerner ehr-systems"],
    ["clinic", "Checked patients in with Athena", "athenahealth ehr-systems"],
    ["skills", "CMAA (NHA), expires 2028", "cmaa"],
    [
      "skills",
      "Scheduling, phones, insurance verification",
      "patient-scheduling-software insurance-verification",
    ],
    ["shop", "Collaborated with designers on three launches", "team-collaboration"],
    ["shop", "Troubleshot printers and routers", "problem-solving"],
    ["shop", "Prioritized tickets by urgency for three sites", "organizational-skills"],
    ["shop", "Mediated disputes between tenants", "conflict-resolution"],
    ["shop", "Broke up fights in the yard and got both sides to talk", "conflict-resolution"],
    ["shop", "Defused tense situations at the bar", "conflict-resolution"],
    ["shop", "Learned the new point-of-sale system in two days", "adaptability"],
    ["shop", "Wore many hats in a small shop", "adaptability"],
    ["shop", "Floated between four departments", "adaptability"],
    ["shop", "Treated everyone with dignity and respect", "professionalism"],
    ["shop", "Never raised my voice with guests", "professionalism"],
    ["shop", "Listened to people in grief and did not hurry them", "empathetic-communication"],
    ["shop", "Explained the diagnosis gently to pet owners", "empathetic-communication"],
    [
      "letter",
      "I sat with a frightened father until his daughter came out of surgery.",
      "empathetic-communication",
    ],
    [
      "letter",
      "I keep six calendars straight and I have yet to lose a form. I prioritize every morning.",
      "organizational-skills",
    ],
    ["letter", "Colleagues say that I stay polite when others do not.", "professionalism"],
    ["letter", "I verify insurance for every new patient before the visit.", "insurance-verification"],
    [
      "letter",
      "I work side by side with nurses and help my coworkers when a line forms.",
      "team-collaboration",
    ],
    [
      "letter",
      "When our office changed to a new system, I learned it in a week and taught the rest.",
      "adaptability",
    ],
    [
      "letter",
      "A man came in shouting about his bill; I listened, found the error and he left calm.",
      "conflict-resolution",
    ],
    [
      "letter",
      "I never discuss a chart where others can hear, and I respect patient privacy.",
      "hipaa-compliance",
    ],
    ["clinic", "Hosted telehealth sessions twice a week", "telehealth"],
    ["clinic", "Handled virtual appointments on Doxy", "telehealth"],
    ["clinic", "Appealed denials and worked EOBs", "medical-billing-coding"],
    ["clinic", "Estimated patient responsibility and obtained pre-certification", "insurance-verification"],
    ["clinic", "Released records only with a signed form and guarded patient charts", "hipaa-compliance"],
    ["clinic", "Filled cancellations from a waitlist of patients", "patient-scheduling-software"],
    ["clinic", "Coordinated surgery scheduling with the hospital", "patient-scheduling-software"],
    ["clinic", "Registered newborns in NextGen", "ehr-systems"],
    ["clinic", "Built charts in MEDITECH Expanse", "meditech ehr-systems"],
    ["clinic", "Tracked referrals in Salesforce Health Cloud", "crm-software salesforce"],
    [
      "skills",
      "EHR, appointment scheduling, billing and coding",
      "ehr-systems patient-scheduling-software medical-billing-coding",
    ],
    [
      "skills",
      "Teamwork, time management, empathy",
      "team-collaboration organizational-skills empathetic-communication",
    ],
    [
      "skills",
      "Conflict resolution \u2022 Adaptability \u2022 Problem solving \u2022 Professionalism",
      "conflict-resolution adaptability problem-solving professionalism",
    ],
  ] as const)("credit, in the %s, %j as %j", check);

  it.each([
    ["shop", "Certified EMR with the volunteer ambulance crew, 2016 to 2018"],
    ["shop", "Ran Hadoop jobs on Amazon EMR"],
    ["shop", "Installed Windows Vista on office machines"],
    ["clinic", "Scheduled staff meetings and staff shifts"],
    ["clinic", "Booked appointments in a paper book at the front desk"],
    ["shop", "Scheduled deliveries and truck maintenance"],
    ["shop", "Booked appointments for hair clients at the salon"],
    ["shop", "Available to work a flexible schedule"],
    ["letter", "At the salon I booked appointments for eight stylists."],
    ["clinic", "Copied insurance cards and photo ID"],
    ["clinic", "Checked insurance cards at the desk"],
    ["shop", "Verified auto insurance for rental customers"],
    ["shop", "Verified employment eligibility with Form I-9"],
    ["shop", "Verified drivers' insurance and licences"],
    ["shop", "Checked eligibility for food stamp applicants"],
    ["shop", "Processed auto claims as an adjuster's assistant"],
    ["shop", "Posted room charges to guest folios"],
    ["shop", "Billing clerk for a freight company, mailed invoices"],
    ["clinic", "Mailed statements and collected copays"],
    ["shop", "NASM-certified personal trainer (CPT)"],
    ["shop", "CPT, U.S. Army, commanded a company"],
    ["shop", "Certified Phlebotomy Technician (CPT)"],
    ["shop", "Member of Phi Beta Kappa"],
    ["shop", "Protected student records under FERPA"],
    ["shop", "Held a security clearance"],
    ["shop", "Managed a sales force of 20"],
    ["shop", "Completed Crew Resource Management (CRM) training"],
    ["shopSkills", "Customer relationship management, sales, upselling"],
    ["shop", "Excel at greeting guests and keeping my word"],
    ["shop", "Grew sales by word of mouth with a positive outlook"],
    ["shop", "I excel in fast-moving kitchens"],
    ["shop", "Led training at Excel Staffing"],
    ["shop", "Taught virtual lessons on Zoom"],
    ["shop", "Ran weekly Zoom meetings with suppliers"],
    ["shop", "Compared wages with data of the Bureau of Labor Statistics (BLS)"],
    ["shop", "CPR and first aid certified"],
    ["clinic", "Friendly and good with people"],
    ["shop", "Comfortable with customers of all ages"],
    ["shop", "Maintained comfort of guests at the hotel"],
    ["shop", "Helped pupils with word problems"],
    ["shop", "Worked for a larger organization"],
    ["shop", "Studied organizational psychology"],
    ["shop", "Union organizer, 2015"],
    ["shop", "Flexible hours, can work weekends"],
    ["shop", "Fast learner"],
    ["shop", "Sold power adapters and cables"],
    ["shop", "Professional development courses, 2020"],
    ["shop", "A health care professional with ten years of experience"],
    ["shop", "Followed political news"],
    ["shop", "Signed conflict of interest forms"],
    ["shop", "Resolved scheduling conflicts for two directors"],
    ["shop", "Led a team of twelve"],
    ["shop", "Used Microsoft Teams daily"],
    ["letter", "I would be glad to join your team."],
    ["shop", "Taught epic poetry"],
    ["shop", "Sold policies in Applied Epic at an insurance agency"],
    ["shop", "Planned an epic birthday party"],
    ["shop", "Kept a steady cadence of reviews"],
    ["shop", "Laid out boards in Cadence Allegro"],
    ["shop", "Improved team dynamics"],
    ["shop", "Queried logs with AWS Athena"],
    ["shop", "Member of the Club Management Association of America (CMAA)"],
    ["shop", "Certified Peer Support Specialist (CPSS)"],
    ["shopSkills", "Scheduling, forklift, inventory"],
    ["shop", "Spoke at hotel and hospitality fairs"],
    ["shop", "Drove a forklift and loaded trucks on the night shift"],
    ["shop", "Poured concrete and read blueprints"],
    ["shop", "Operated the till and restocked shelves"],
    ["shop", "Wrote press releases and posted on social media"],
    ["shop", "Installed wiring in new homes under a master electrician"],
    ["shop", "Prepared salads, soups and desserts"],
    ["shop", "Closed sales worth $300,000 a year"],
    ["shop", "Wrote unit tests and fixed bugs in Java"],
    ["shop", "Coached the varsity soccer team"],
    ["shop", "Adjusted machine settings and changed dies"],
    ["shop", "Checked in guests and issued room keys"],
    ["shop", "Cleaned rooms and made beds at a 90-room hotel"],
    ["shop", "Managed a team of eight sales associates"],
    ["shop", "Prepared payroll for 60 employees"],
    ["shop", "Taught algebra to ninth graders"],
    ["shop", "Drafted contracts and filed court papers"],
    ["shop", "Delivered bread to 40 shops before six every morning"],
    ["shop", "Graduated with a professional certificate in welding"],
    ["shop", "Tested samples in a food laboratory"],
    ["shop", "Handled cash and balanced the drawer"],
    ["shop", "Charged batteries and coded labels"],
    ["shop", "Verified counts of incoming stock"],
    ["shop", "Reviewed benefit plans for employees"],
    ["shop", "Worked the night shift at a gas station"],
    ["shop", "Sold insurance plans to small firms"],
    ["shop", "Collected claims data on crop insurance"],
    ["shop", "Cared for two children after school"],
    ["shop", "Wrote a novel with an epic plot"],
    ["shop", "Led hikes and taught first aid"],
    ["shop", "Translated contracts from French"],
    ["shop", "Visited job sites and took photographs"],
    ["shop", "Patient with beginners"],
    ["shop", "Member of the Sample Neighborhood Organization"],
    ["shop", "Made the outlook report for grain prices"],
    ["shop", "Kept the word list for the spelling bee"],
    ["shop", "Virtual tours of the museum"],
    ["shop", "Passed the practical part of the licence exam"],
    ["shop", "Trained in confidential handling of bank records"],
    ["letter", "I am excited about the outlook of your organization and its professional staff."],
    ["letter", "Your team has an epic reputation, and I excel when I am busy."],
    ["letter", "I know several insurance plans from my own life."],
    ["letter", "I look forward to becoming part of your team."],
    ["letter", "I have been a patient at your clinic since 2010."],
    ["letter", "My schedule is flexible and I could start in two weeks."],
    ["clinic", "Took copays and gave receipts"],
    ["shopSkills", "Professional references on request"],
    ["shopSkills", "CPR, AED, EMT-B"],
    ["shopSkills", "Dynamics of fluids, thermodynamics"],
  ] as const)("earn nothing, in the %s, from %j", (place, line) => check(place, line, ""));
});

function inOrder(forms: readonly string[]): string[] {
  return [...forms].sort((a, b) => compare(a.toLowerCase(), b.toLowerCase()) || compare(a, b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
