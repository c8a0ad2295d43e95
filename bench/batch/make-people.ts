import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Document as Docx, HeadingLevel, Packer, Paragraph } from "docx";
import PdfDocument from "pdfkit";

/** One invented résumé as lines: headings in capitals, list items with a hyphen. */
export type ResumeLines = readonly string[];

/**
 * An invented person's résumé of one to two pages; the same number gives the same person. Jobs, duties and skills are drawn from lists, so
 * that no two of a thousand are alike and each shows other keywords.
 */
export function makeResume(number: number): ResumeLines {
  const random = randomOf(number + 1);
  const draw = (list: readonly string[], count: number) => {
    const left = [...list];
    return Array.from({ length: Math.min(count, left.length) }, () =>
      String(left.splice(Math.floor(random() * left.length), 1)[0]),
    );
  };
  const name = `${draw(FIRST, 1)[0]} ${draw(LAST, 1)[0]}`;
  const jobs = Array.from({ length: 2 + Math.floor(random() * 3) }, (_, index) => {
    const from = 2022 - index * 3;
    return [
      `${draw(TITLES, 1)[0]}, ${draw(PLACES, 1)[0]}`,
      `June ${from} – ${index === 0 ? "Present" : `May ${from + 3}`}`,
      ...draw(DUTIES, 4 + Math.floor(random() * 4)).map((duty) => `- ${duty}`),
    ];
  });
  return [
    name,
    `person${number}@example.com · 555-01${String(number % 100).padStart(2, "0")}`,
    "SUMMARY",
    `Reliable ${draw(TITLES, 1)[0]?.toLowerCase()} with ${1 + Math.floor(random() * 12)} years of experience, known for ${draw(TRAITS, 3).join(", ")}.`,
    "EXPERIENCE",
    ...jobs.flat(),
    "EDUCATION",
    `${draw(SCHOOLS, 1)[0]}, ${2008 + Math.floor(random() * 10)}`,
    "SKILLS",
    draw(SKILLS, 6 + Math.floor(random() * 10)).join(", "),
    "CERTIFICATIONS",
    ...draw(CERTIFICATES, 2).map((certificate) => `- ${certificate}`),
  ];
}

/** Writes so many résumés into a folder, every other one as PDF and DOCX, in sub-folders of a hundred. */
export async function writePeople(folder: string, count: number): Promise<void> {
  for (let number = 0; number < count; number++) {
    const group = join(folder, `group-${String(Math.floor(number / 100)).padStart(3, "0")}`);
    mkdirSync(group, { recursive: true });
    const lines = makeResume(number);
    const file = join(group, `person-${String(number).padStart(5, "0")}`);
    if (number % 2 === 0) writeFileSync(`${file}.pdf`, await toPdf(lines));
    else writeFileSync(`${file}.docx`, await toDocx(lines));
  }
}

/** Writes so many short résumés as text. */
export function writeSmall(folder: string, count: number): void {
  for (let number = 0; number < count; number++) {
    const group = join(folder, `group-${String(Math.floor(number / 1000)).padStart(3, "0")}`);
    mkdirSync(group, { recursive: true });
    writeFileSync(
      join(group, `person-${String(number).padStart(5, "0")}.txt`),
      makeResume(number).join("\n"),
    );
  }
}

function toPdf(lines: ResumeLines): Promise<Buffer> {
  const pdf = new PdfDocument({ size: "LETTER", margin: 54, info: { CreationDate: new Date(0) } });
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve) => {
    pdf.on("end", () => resolve(Buffer.concat(chunks)));
  });
  lines.forEach((line, index) => {
    const heading = line === line.toUpperCase();
    pdf
      .font(heading || index === 0 ? "Helvetica-Bold" : "Helvetica")
      .fontSize(index === 0 ? 18 : heading ? 12 : 10);
    if (line.startsWith("- ")) pdf.text(`•  ${line.slice(2)}`, { indent: 12, paragraphGap: 2 });
    else pdf.text(line, { paragraphGap: heading ? 4 : 2 });
  });
  pdf.end();
  return done;
}

function toDocx(lines: ResumeLines): Promise<Buffer> {
  const children = lines.map((line) => {
    if (line === line.toUpperCase()) return new Paragraph({ text: line, heading: HeadingLevel.HEADING_2 });
    return line.startsWith("- ")
      ? new Paragraph({ text: line.slice(2), bullet: { level: 0 } })
      : new Paragraph({ text: line });
  });
  return Packer.toBuffer(new Docx({ sections: [{ children }] }));
}

function randomOf(seed: number): () => number {
  let state = Math.imul(seed, 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const FIRST = [
  "Amara",
  "Bela",
  "Chidi",
  "Dalia",
  "Emil",
  "Farah",
  "Goran",
  "Hana",
  "Idris",
  "Jonas",
  "Kaya",
  "Lior",
  "Mina",
  "Noor",
];
const LAST = [
  "Abara",
  "Brandt",
  "Castillo",
  "Dvorak",
  "Eriksen",
  "Fofana",
  "Garza",
  "Holm",
  "Iyer",
  "Jansen",
  "Kimura",
  "Lindqvist",
];
const TITLES = [
  "Patient Care Technician",
  "Nursing Assistant",
  "Medical Assistant",
  "Home Health Aide",
  "Ward Clerk",
  "Phlebotomist",
  "Care Coordinator",
];
const PLACES = [
  "Riverside Clinic",
  "Northgate Hospital",
  "Elm Street Care Home",
  "Harbour Medical Center",
  "Lakeside Dialysis",
  "St. Odile Hospice",
];
const TRAITS = [
  "empathy",
  "clear communication",
  "teamwork",
  "attention to detail",
  "patience",
  "calm under pressure",
  "adaptability",
];
const SCHOOLS = [
  "Associate of Science in Nursing, Lakeside Community College",
  "High School Diploma, Northgate High School",
  "Certificate in Patient Care, Harbour Institute",
  "Bachelor of Science in Biology, Elm State University",
];
const SKILLS = [
  "Vital signs",
  "Phlebotomy",
  "Epic",
  "Cerner",
  "EKG",
  "Medication reminders",
  "HIPAA",
  "Infection control",
  "Microsoft Excel",
  "Spanish",
  "Patient transport",
  "Catheter care",
  "Wound care",
  "Blood glucose monitoring",
  "Scheduling",
  "CPR",
  "Charting",
  "Specimen collection",
  "Medical terminology",
  "Inventory",
];
const CERTIFICATES = [
  "Certified Nursing Assistant (CNA), Ohio",
  "Basic Life Support (BLS), American Heart Association",
  "Certified Phlebotomy Technician (CPT)",
  "Certified Patient Care Technician (CPCT)",
];
const DUTIES = [
  "Took and recorded vital signs for 14 patients each shift and reported changes to the charge nurse",
  "Drew blood and labelled specimens for the laboratory without a single mix-up in two years",
  "Charted intake and output in Epic before the end of every shift",
  "Helped residents with bathing, dressing, feeding and walking",
  "Transported patients to imaging and therapy on time and kept them at ease on the way",
  "Answered call lights within three minutes and calmed worried families",
  "Performed twelve-lead EKGs and flagged abnormal rhythms to the physician",
  "Trained five new assistants in infection control and hand hygiene",
  "Scheduled appointments and verified insurance for a clinic of four physicians",
  "Measured blood glucose and documented results for diabetic residents",
  "Turned immobile patients every two hours, and had no pressure injuries on the unit",
  "Translated between Spanish-speaking patients and nurses at the bedside",
  "Kept supply rooms stocked and cut waste of expired items by a fifth",
  "Removed catheters and dressed minor wounds under a nurse's supervision",
  "Led the safety huddle on nights and wrote up near misses",
  "Protected patient records according to HIPAA",
];
