import { describe, expect, it } from "vitest";
import { analyze } from "../../src/index.js";

async function findingIn(line: string, id: string) {
  const text = `Jo Sample\n\nEXPERIENCE\nFront desk, Sample Family Clinic, 2019 - 2024\n- ${line}\n`;
  const report = await analyze({
    resume: { text },
    guide: "patient-care-specialist",
    asOf: "2025-06-15",
  });
  const finding = report.findings.find((one) => one.id === id);
  if (!finding) throw new Error(`no finding ${id}`);
  return finding;
}

describe("behaviours", () => {
  it("are paraphrased evidence that names the words that decided", async () => {
    const { evidence } = await findingIn(
      "Sat with a widow who could not stop crying until her sister came to take her home",
      "empathetic-communication",
    );
    expect(evidence[0]).toMatchObject({ form: "paraphrased", strength: "shown" });
  });

  it("are not granted for plain duties", async () => {
    for (const id of ["empathetic-communication", "conflict-resolution", "problem-solving", "adaptability"]) {
      expect((await findingIn("Answered the phone and sorted the mail", id)).evidence, id).toEqual([]);
    }
  });
});

describe("what is not the writer's", () => {
  it.each([
    ["Cerner: never used, it is the system of the hospital next door", "cerner", "negated"],
    ["CPT and ICD-10 coding for the clinic we do not use", "icd-10", "negated"],
    ["Verifying insurance is the nurse manager's call", "insurance-verification", "other-person"],
    ["The nurses chart in Meditech for the patients", "meditech", "other-person"],
    ["CMAA: halfway through the course, exam in August", "cmaa", "in-progress"],
    ["CMAA ribbon (Carolina Mountain Apple Association)", "cmaa", "other-meaning"],
  ])("%s", async (line, id, reason) => {
    const { evidence, rejected } = await findingIn(line, id);
    expect(evidence).toEqual([]);
    expect(rejected.map((one) => one.reason)).toContain(reason);
  });

  it("does not take a finished denial for one of the next skill", async () => {
    const { evidence } = await findingIn(
      "Not a manager, but I trained every new hire in Cerner for patient charts",
      "cerner",
    );
    expect(evidence).not.toEqual([]);
  });
});

describe("stuffed lists", () => {
  const stuffed =
    "Jo Sample\n\nSKILLS\nEpic, Epic, Epic, EHR, EHR, HIPAA, HIPAA, telehealth\n\nEXPERIENCE\nDog walker, 2020 - 2024\n- Walked dogs\n";

  it("earn nothing and are noticed", async () => {
    const report = await analyze({
      resume: { text: stuffed },
      guide: "patient-care-specialist",
      asOf: "2025-06-15",
    });
    expect(report.score.total).toBe(0);
    expect(report.notices.map(({ code }) => code)).toContain("keyword-stuffing");
    expect(report.findings.find(({ id }) => id === "epic")?.rejected[0]?.reason).toBe("stuffed");
  });

  it("are not seen in a skill that stands once in the summary and once in the list", async () => {
    const honest = stuffed.replace("Epic, Epic, Epic, EHR, EHR, HIPAA, HIPAA", "Epic, EHR, HIPAA");
    const report = await analyze({
      resume: { text: honest },
      guide: "patient-care-specialist",
      asOf: "2025-06-15",
    });
    expect(report.findings.find(({ id }) => id === "epic")?.inResume).toBe(true);
  });
});
