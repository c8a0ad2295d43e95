import { mkdir, readdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { nameOutputs } from "../../src/batch/plan/name-outputs.js";
import { type Plan, type PlanOptions, planBatch } from "../../src/batch/plan/plan-batch.js";
import { KeyfitError } from "../../src/index.js";
import { makeFolder } from "./make-folder.js";

// Tests may run as root, whom no folder refuses.
vi.mock("node:fs/promises", async (importOriginal) => {
  const real = await importOriginal<typeof import("node:fs/promises")>();
  const readdir = (path: string, options: object) =>
    basename(path) === "refused"
      ? Promise.reject(Object.assign(new Error("refused"), { code: "EACCES" }))
      : real.readdir(path, options as never);
  return { ...real, readdir };
});

async function plan(
  folder: string,
  sources: readonly string[] = ["."],
  options: Partial<PlanOptions> = {},
): Promise<Plan> {
  return planBatch(sources, { cwd: folder, exclude: [], ...options });
}

const names = ({ candidates }: Plan) => candidates.map(({ name }) => name);
const pairs = ({ candidates }: Plan) =>
  Object.fromEntries(candidates.map(({ name, letterName }) => [name, letterName]));
const reasons = ({ leftOut }: Plan) => Object.fromEntries(leftOut.map(({ name, reason }) => [name, reason]));

async function pairsOf(...files: string[]) {
  return pairs(await plan(await makeFolder(files)));
}

async function errorOf(promise: Promise<unknown>): Promise<KeyfitError> {
  const error = await promise.then(
    () => undefined,
    (thrown) => thrown,
  );
  expect(error).toBeInstanceOf(KeyfitError);
  return error as KeyfitError;
}

describe("which files are found", () => {
  it("a folder is walked in code-point order of names, with paths made of slashes", async () => {
    const folder = await makeFolder([
      "b/z.pdf",
      "b/a.pdf",
      "a.pdf",
      "B.pdf",
      "é.pdf",
      "z.pdf",
      "ａ.pdf",
      "𝒜.pdf",
    ]);
    expect(names(await plan(folder))).toEqual([
      "B.pdf",
      "a.pdf",
      "b/a.pdf",
      "b/z.pdf",
      "z.pdf",
      "é.pdf",
      "ａ.pdf",
      "𝒜.pdf",
    ]);
  });

  it("names that are decomposed on disk are given composed, with the path as it is on disk", async () => {
    const folder = await makeFolder(["Rene\u0301e.pdf", "Rene\u0301e cover letter.pdf"]);
    const { candidates } = await plan(folder);
    expect(candidates[0]).toMatchObject({
      name: "Ren\u00e9e.pdf",
      letterName: "Ren\u00e9e cover letter.pdf",
    });
    expect(await readdir(folder)).toContain(basename(candidates[0]?.resume ?? ""));
  });

  it("names that differ in composition alone stay two", async () => {
    const folder = await makeFolder(["e\u0301.pdf", "\u00e9.pdf"]);
    if ((await readdir(folder)).length < 2) return; // A file system that composes names itself.
    expect(names(await plan(folder))).toEqual(["é.pdf", "é (2).pdf"]);
  });

  it("formats of résumés are candidates, readable or not, and all else is left out", async () => {
    const documents =
      "pdf docx odt rtf html htm json md markdown txt text doc docm dot dotx pages wpd wps DOCX";
    const files = documents.split(" ").map((ending, at) => `${10 + at}.${ending}`);
    const folder = await makeFolder([...files, "photo.jpg", "table.xlsx", "data.csv", "archive.zip"]);
    const result = await plan(folder);
    expect(names(result)).toEqual(files);
    expect(result.leftOut).toEqual([
      { name: "archive.zip", reason: "other-format" },
      { name: "data.csv", reason: "other-format" },
      { name: "photo.jpg", reason: "other-format" },
      { name: "table.xlsx", reason: "other-format" },
    ]);
  });

  it("a file without an ending is told by its first bytes", async () => {
    const folder = await makeFolder({
      "Jane Doe": "%PDF-1.7",
      "J. Smith": "PK\u0003\u0004",
      "resume 2026.05": "{\\rtf1",
      Makefile: "all:",
      empty: "",
    });
    const result = await plan(folder);
    expect(names(result)).toEqual(["J. Smith", "Jane Doe", "resume 2026.05"]);
    expect(reasons(result)).toEqual({ Makefile: "other-format", empty: "other-format" });
  });

  it("dot files are left out silently, temporary files are told of", async () => {
    const temporary = [
      "~$jane.docx",
      "jane.docx~",
      "a.tmp",
      "a.pdf.part",
      "a.crdownload",
      "Thumbs.db",
      "desktop.ini",
      "Icon\r",
    ];
    const folder = await makeFolder([
      "jane.pdf",
      ".hidden.pdf",
      ".git/a.pdf",
      ".~lock.jane.odt#",
      "__MACOSX/jane.pdf",
      ...temporary,
    ]);
    const result = await plan(folder);
    expect(names(result)).toEqual(["jane.pdf"]);
    expect(reasons(result)).toEqual(
      Object.fromEntries([...temporary, "__MACOSX"].map((name) => [name, "hidden-or-temporary"])),
    );
  });

  it("links inside are silent, and links that lead out, nowhere, round or to hidden files are told of", async () => {
    const outside = await makeFolder(["secret.pdf", "more/x.pdf"]);
    const folder = await makeFolder(["jane.pdf", "sub/bob.pdf", ".hidden/carl.pdf"]);
    await symlink("jane.pdf", join(folder, "again.pdf"));
    await symlink("sub", join(folder, "sub-again"));
    await symlink(join(outside, "secret.pdf"), join(folder, "out.pdf"));
    await symlink(join(outside, "more"), join(folder, "out"));
    await symlink("nothing.pdf", join(folder, "broken.pdf"));
    await symlink("self", join(folder, "self"));
    await symlink("..", join(folder, "sub", "loop"));
    await symlink(".hidden/carl.pdf", join(folder, "carl.pdf"));
    const result = await plan(folder);
    expect(names(result)).toEqual(["jane.pdf", "sub/bob.pdf"]);
    expect(reasons(result)).toEqual(
      Object.fromEntries(
        ["broken.pdf", "carl.pdf", "out", "out.pdf", "self", "sub/loop"].map((name) => [name, "link"]),
      ),
    );
  });

  it("a source that is a link is followed, for it was named", async () => {
    const folder = await makeFolder(["real/jane.pdf"]);
    await symlink("real", join(folder, "link"));
    expect(names(await plan(folder, ["link", "link/jane.pdf", "real"]))).toEqual(["jane.pdf"]);
  });

  it("a subfolder that cannot be read does not stop the rest", async () => {
    const result = await plan(await makeFolder(["a.pdf", "refused/b.pdf", "z.pdf"]));
    expect(names(result)).toEqual(["a.pdf", "z.pdf"]);
    expect(result.leftOut).toEqual([{ name: "refused", reason: "unreadable-folder" }]);
  });

  it("excluded files and folders are not found, by whatever path", async () => {
    const folder = await makeFolder(["jane.pdf", "job.txt", "out/reports/jane.html"]);
    await symlink("out", join(folder, "old"));
    const exclude = ["job.txt", join(folder, "old"), "not-there"];
    for (const sources of [["."], ["**/*"], ["jane.pdf", "job.txt", "out"]]) {
      const result = await plan(folder, sources, { exclude });
      expect([names(result), result.leftOut]).toEqual([["jane.pdf"], []]);
    }
    expect(await errorOf(plan(folder, ["out/reports"], { exclude }))).toMatchObject({
      code: "invalid-input",
      message: expect.stringContaining("lies in it"),
    });
    expect((await errorOf(plan(folder, ["out"], { exclude }))).message).toContain(
      '"out" is what the batch writes to',
    );
  });

  it("the output of an earlier batch is left out as one", async () => {
    const folder = await makeFolder(["jane.pdf", "june/journal.ndjson", "june/reports/jane.html"]);
    const result = await plan(folder);
    expect(names(result)).toEqual(["jane.pdf"]);
    expect(reasons(result)).toEqual({ june: "earlier-batch" });
  });

  it("three thousand files in six hundred folders, and deep nesting, take no long time", async () => {
    const folder = await makeFolder();
    for (let at = 0; at < 600; at++) {
      const sub = join(folder, `s${at}`);
      await mkdir(sub);
      await Promise.all(
        ["a", "b", "c", "resume", "cover letter"].map((name) => writeFile(join(sub, `${name}.txt`), "")),
      );
    }
    await mkdir(join(folder, ..."d".repeat(300)), { recursive: true });
    await writeFile(join(folder, ..."d".repeat(300), "deep.pdf"), "");
    const started = performance.now();
    const result = await plan(folder);
    expect(result.candidates).toHaveLength(2401);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe("sources", () => {
  it("a file is taken as it is, whatever its name", async () => {
    const folder = await makeFolder(["jane.xyz", ".bob", "Jane (1).pdf", "[a].pdf", "a.pdf"]);
    expect(names(await plan(folder, ["jane.xyz", ".bob", "Jane (1).pdf", "[a].pdf"]))).toEqual([
      "jane.xyz",
      ".bob",
      "Jane (1).pdf",
      "[a].pdf",
    ]);
  });

  it("a glob is expanded without dot files and links, and its names start where it starts to vary", async () => {
    const folder = await makeFolder([
      "in/b.pdf",
      "in/sub/a.pdf",
      "in/.c.pdf",
      "in/.d/e.pdf",
      "in/f.txt",
      "in/g.tmp",
    ]);
    await symlink("f.txt", join(folder, "in", "f.pdf"));
    await symlink("b.pdf", join(folder, "in", "z.pdf"));
    const result = await plan(folder, ["in/**/*.pdf"]);
    expect(names(result)).toEqual(["b.pdf", "sub/a.pdf"]);
    expect(reasons(result)).toEqual({});
    expect(names(await plan(join(folder, "in", "sub"), ["../{b,f}.*"]))).toEqual(["b.pdf", "f.txt"]);
    expect(names(await plan("/", [`${folder}/in/*.txt`]))).toEqual(["f.txt"]);
  });

  it("a file that several sources give is planned once", async () => {
    const folder = await makeFolder(["in/a.pdf", "in/b.xyz"]);
    const result = await plan(folder, ["in", "in/*.pdf", "in/a.pdf", ".", "in/b.xyz"]);
    expect(names(result)).toEqual(["a.pdf", "b.xyz"]);
    expect(result.leftOut).toEqual([]);
  });

  it("names that collide between sources begin with as many folders as it takes", async () => {
    const folder = await makeFolder(["x/in/a.pdf", "y/in/a.pdf", "z/a.pdf", "z/b.pdf"]);
    expect(names(await plan(folder, ["x/in", "y/in", "z"]))).toEqual([
      "x/in/a.pdf",
      "y/in/a.pdf",
      "z/a.pdf",
      "b.pdf",
    ]);
    expect(names(await plan(folder, ["x/in/a.pdf", "z/a.pdf"]))).toEqual(["in/a.pdf", "z/a.pdf"]);
  });

  it("a missing source is told of with its name", async () => {
    const folder = await makeFolder(["a.pdf"]);
    for (const source of ["nowhere", "*.docx", "Jane (final).pdf", "!a.pdf", "a.pdf/b", "x".repeat(300)]) {
      const error = await errorOf(plan(folder, ["a.pdf", source]));
      expect(error.code).toBe("file-not-found");
      expect(error.message).toContain(`"${source}"`);
    }
  });

  it("sources without any résumé are told of with what was found", async () => {
    const folder = await makeFolder(["photo.jpg", "Jane cover letter.pdf", "empty/"]);
    const error = await errorOf(plan(folder));
    expect(error.code).toBe("invalid-input");
    expect(error.message).toContain("1 left out as letter-without-resume, 1 left out as other-format");
    expect((await errorOf(plan(folder, ["empty"]))).message).toContain("found no file");
    expect((await errorOf(plan(folder, []))).code).toBe("invalid-input");
    expect((await errorOf(plan(folder, ["../refused"]))).code).toBe("file-not-found");
  });

  it("a source that may not be read is told of", async () => {
    const folder = await makeFolder(["refused/a.pdf"]);
    expect(await errorOf(plan(folder, ["refused"]))).toMatchObject({ code: "file-unreadable" });
  });
});

describe("which files are letters", () => {
  it.each([
    "DoeJane_CoverLetter_2026.docx",
    "jane.doe.cl.pdf",
    "JaneDoeCL.pdf",
    "Jane Doe – Cover Letter (final).docx",
    "cover-letter-jane-doe.pdf",
    "JANE DOE COVERLETTER.PDF",
    "Jane Doe letter of interest v2.1.pdf",
    "Letter of Motivation - Doe, Jane.pdf",
    "jane_doe_motivation_letter_2026-05-01.pdf",
    "Letter Jane Doe 1.5.2026.docx",
    "letters/Jane Doe.pdf",
    "cover letters/doe jane.pdf",
    "Cover Letters 2026/doe jane.pdf",
    "letters of interest/Doe, Jane (2).pdf",
    "Jané Doë cover letter.pdf",
    "Copy of Jane Doe Cover Letter May 2026.docx",
  ])("%s", async (letter) => {
    expect(await pairsOf("Jane Doe.pdf", letter)).toEqual({ "Jane Doe.pdf": letter });
  });

  it.each([
    "Letterman.pdf",
    "Clara.pdf",
    "CL Smith.pdf",
    "Maria CL Smith.pdf",
    "Newsletter editor resume.pdf",
    "NewsLetter.pdf",
    "Lettering artist.docx",
    "Letter carrier.docx",
    "resume and cover letter.pdf",
    "Jane Doe Resume + CoverLetter.docx",
    "letters/Jane Doe CV.pdf",
    "Red Letter Office/Jane Doe.pdf",
    "CL.pdf",
    "discovery.pdf",
  ])("and not %s", async (resume) => {
    expect(await pairsOf(resume)).toEqual({ [resume]: null });
  });

  it("letters that are no application go with nobody", async () => {
    const result = await plan(await makeFolder(["Jane Doe.pdf", "Jane Doe reference letter.pdf"]));
    expect(pairs(result)).toEqual({ "Jane Doe.pdf": null });
    expect(reasons(result)).toEqual({ "Jane Doe reference letter.pdf": "letter-without-resume" });
  });
});

describe("which letter goes with which résumé", () => {
  it.each([
    ["Doe_Jane_Resume_2026.pdf", "jane-doe-cover-letter-v3.docx"],
    ["JaneDoe_CV.pdf", "janedoe_coverletter.pdf"],
    ["janedoeresume.pdf", "janedoecoverletter.pdf"],
    ["Jane McDonald.pdf", "jane mcdonald cover letter.pdf"],
    ["Seán O'Brien Résumé (updated).docx", "SEAN OBRIEN Cover Letter.docx"],
    ["Zoë Łukasz curriculum vitae.pdf", "zoe lukasz letter.pdf"],
    ["田中 花子 resume.pdf", "田中 花子 cover letter.pdf"],
    ["resume 07.pdf", "cover letter 7.pdf"],
    ["Jane Doe resume.pdf", "Jane Doe cover letter Riverside Clinic.docx"],
    ["jane/resume.pdf", "jane/cover letter.pdf"],
    ["jane/resume.pdf", "jane/CL.pdf"],
    ["jane/resume.pdf", "jane/letters/cover letter.pdf"],
    ["jane/Jane Doe.pdf", "jane/cover letter.pdf"],
    ["jane/resume.pdf", "jane/Jane Doe Cover Letter.pdf"],
    ["resumes/jane.pdf", "letters/jane.docx"],
    ["resumes/jane.pdf", "jane cover letter.docx"],
    ["jane.pdf", "letters/jane.docx"],
    ["jane/resume.pdf", "letters/jane.docx"],
    ["resumes/Jane Doe.pdf", "letters/Jane Doe Riverside.docx"],
  ])("%s has %s", async (resume, letter) => {
    expect(await pairsOf(resume, letter)).toEqual({ [resume]: letter });
  });

  it.each([
    ["another person", ["Jane Doe.pdf"], "John Doe cover letter.pdf"],
    ["a part of the name", ["Jane Doe Smith.pdf"], "Jane Doe cover letter.pdf"],
    ["one word within many", ["jane.pdf"], "Jane Doe cover letter.pdf"],
    ["one of two people", ["Jane Doe.pdf", "Doe Smith.pdf"], "Jane Doe Smith cover letter.pdf"],
    ["nobody named, two résumés", ["jane.pdf", "bob.pdf"], "cover letter.pdf"],
    ["two numbered résumés", ["resume (1).pdf", "resume (2).pdf"], "cover letter (1).pdf"],
    ["two files of one first name", ["jane.pdf", "jane (1).pdf"], "jane cover letter.pdf"],
    ["two folders beside", ["a/Jane Doe.pdf", "b/Jane Doe.pdf"], "letters/Jane Doe.pdf"],
    ["a folder far off", ["a/b/jane.pdf"], "letters/jane.pdf"],
    ["somebody else's folder", ["bob/resume.pdf"], "bob/Jane Doe cover letter.pdf"],
    ["another number", ["candidate 12 resume.pdf"], "candidate 13 cover letter.pdf"],
    ["numbers on other words", ["team1 seat2.pdf"], "team2 seat1 cover letter.pdf"],
    ["May, not the month", ["Chen.pdf"], "Chen May 2026 cover letter.pdf"],
  ])("nothing is guessed: %s", async (_, resumes, letter) => {
    const result = await plan(await makeFolder([...resumes, letter]));
    expect(result.candidates.map(({ coverLetter }) => coverLetter)).toEqual(resumes.map(() => null));
    expect(reasons(result)).toEqual({ [letter]: "letter-without-resume" });
  });

  it("two files of one person both have the letter", async () => {
    expect(await pairsOf("jane.pdf", "jane.docx", "jane cl.pdf")).toEqual({
      "jane.docx": "jane cl.pdf",
      "jane.pdf": "jane cl.pdf",
    });
    expect(await pairsOf("Jane Doe.pdf", "Doe Jane v2.pdf", "Jane Doe letter Riverside.pdf")).toEqual({
      "Doe Jane v2.pdf": "Jane Doe letter Riverside.pdf",
      "Jane Doe.pdf": "Jane Doe letter Riverside.pdf",
    });
  });

  it("of several letters the exact one wins, then a readable one, then the first", async () => {
    const folder = await makeFolder([
      "Jane Doe.pdf",
      "Jane Doe cover letter A.pdf",
      "Jane Doe cover letter.doc",
      "Jane Doe cover letter.docx",
      "Jane Doe cover letter.pdf",
    ]);
    const result = await plan(folder);
    expect(pairs(result)).toEqual({ "Jane Doe.pdf": "Jane Doe cover letter.docx" });
    expect(Object.values(reasons(result))).toEqual(["second-letter", "second-letter", "second-letter"]);
  });

  it("the paths are absolute, and sources may be folders beside each other", async () => {
    const folder = await makeFolder(["cvs/jane.pdf", "letters/jane.pdf"]);
    expect((await plan(folder, ["letters", "cvs"])).candidates).toEqual([
      {
        name: "cvs/jane.pdf",
        resume: join(folder, "cvs/jane.pdf"),
        coverLetter: join(folder, "letters/jane.pdf"),
        letterName: "letters/jane.pdf",
      },
    ]);
  });

  it("where the source lies does not matter", async () => {
    const folder = await makeFolder([
      "cover letters/Jane Doe/in/resume.pdf",
      "cover letters/Jane Doe/in/bob.pdf",
    ]);
    expect(names(await plan(join(folder, "cover letters", "Jane Doe", "in")))).toEqual([
      "bob.pdf",
      "resume.pdf",
    ]);
  });
});

describe("a CSV of letters", () => {
  const csv = (folder: string, text: string) => ({ letters: { text, path: join(folder, "pairs.csv") } });

  it("goes before names, for paths from its folder, from a source, and bare names", async () => {
    const folder = await makeFolder([
      "in/a/jane.pdf",
      "in/a/jane cover letter.pdf",
      "in/b/x.pdf",
      "in/y.pdf",
      "in/bob.pdf",
      "in/bob letter.pdf",
      "z.txt",
    ]);
    const text = "Résumé,Cover_Letter\nin/a/jane.pdf,b/x.pdf\ny.pdf,z.txt\nbob.pdf,\n";
    const result = await plan(folder, ["in"], csv(folder, text));
    expect(pairs(result)).toEqual({ "a/jane.pdf": "b/x.pdf", "bob.pdf": null, "y.pdf": "z.txt" });
    expect(result.candidates[2]?.coverLetter).toBe(join(folder, "z.txt"));
    expect(reasons(result)).toEqual({
      "a/jane cover letter.pdf": "second-letter",
      "bob letter.pdf": "letter-without-resume",
    });
  });

  it("says what is a résumé and what a letter, whatever names and formats say", async () => {
    const folder = await makeFolder([
      "Jane cover letter.pdf",
      "Jane resume.pdf",
      "bob.xyz",
      "Re\u0301ne\u0301.pdf",
      "sub/c.txt",
    ]);
    const text =
      "file,letter\nJane cover letter.pdf,Jane resume.pdf\nbob.xyz,R\u00e9n\u00e9.pdf\nsub\\c.txt,\n";
    expect(pairs(await plan(folder, ["."], csv(folder, text)))).toEqual({
      "Jane cover letter.pdf": "Jane resume.pdf",
      "bob.xyz": "Réné.pdf",
      "sub/c.txt": null,
    });
  });

  it("may name résumés that this batch does not check, and one letter for two files", async () => {
    const folder = await makeFolder(["in/a.pdf", "in/a.docx", "out/b.pdf", "in/l.pdf", "in/m.pdf"]);
    const text = "cv,coverletter\na.pdf,l.pdf\na.docx,l.pdf\nout/b.pdf,in/m.pdf\n";
    const result = await plan(folder, ["in"], csv(folder, text));
    expect(pairs(result)).toEqual({ "a.docx": "l.pdf", "a.pdf": "l.pdf" });
    expect(reasons(result)).toEqual({ "m.pdf": "letter-without-resume" });
  });

  it.each([
    ["a résumé that is not there", "resume,letter\na.pdf,\nnobody.pdf,\n", "line 3"],
    ["a letter that is not there", "resume,letter\na.pdf,nothing.pdf\n", "line 2"],
    ["a folder", "resume,letter\na.pdf,sub\n", "line 2"],
    ["a bare name of two files", "resume,letter\ntwin.pdf,\n", "2 of that name"],
    ["a letter alone", "resume,letter\n,b.pdf\n", "line 2"],
    ["two letters for one", "resume,letter\na.pdf,b.pdf\na.pdf,c.pdf\n", "line 3"],
    ["a file as both", "resume,letter\na.pdf,b.pdf\nb.pdf,c.pdf\n", "line 3"],
    ["a file as its own letter", "resume,letter\na.pdf,a.pdf\n", "line 2"],
    ["no such columns", "name,letter\na.pdf,b.pdf\n", '"name", "letter"'],
  ])("is refused for %s", async (_, text, says) => {
    const folder = await makeFolder(["a.pdf", "b.pdf", "c.pdf", "sub/twin.pdf", "more/twin.pdf"]);
    const error = await errorOf(plan(folder, ["."], csv(folder, text)));
    expect(error.code).toBe("invalid-input");
    expect(error.message).toContain(says);
  });
});

describe("the plan", () => {
  it("is the same whatever order the files were made in", async () => {
    const files = ["b.pdf", "a.pdf", "A.pdf", "b cover letter.pdf", "ä.pdf", "c/x.pdf"];
    const [one, other] = [await makeFolder(files), await makeFolder([...files].reverse())];
    expect(pairs(await plan(one))).toEqual(pairs(await plan(other)));
    expect(names(await plan(one))).toEqual(names(await plan(other)));
  });

  it("is the same for a folder that was moved", async () => {
    const folder = await makeFolder(["jane/resume.pdf", "jane/letter.pdf", "photo.jpg"]);
    const before = await plan(folder);
    const moved = join(dirname(folder), `${basename(folder)}-letters of Bob`);
    await rename(folder, moved);
    try {
      expect(pairs(await plan(moved))).toEqual(pairs(before));
    } finally {
      await rm(moved, { recursive: true });
    }
  });
});

describe("names of hand-outs", () => {
  it("keep letters and digits of every script and turn the rest into hyphens", () => {
    expect(
      nameOutputs(["a/Jane Doe – CV (2).pdf", "田中.docx", "Rene\u0301.pdf", "हिन्दी.txt", "…", "❤️.pdf"]),
    ).toEqual(
      ["a-Jane-Doe-CV-2", "田中", "René", "हिन्दी", "unnamed", "unnamed-pdf"].map((stem, at) =>
        at === 4 ? expect.stringMatching(/^unnamed/) : stem,
      ),
    );
  });

  it("get their endings where they would be equal, also in case and width", () => {
    expect(nameOutputs(["jane.pdf", "Jane.docx", "ｊａｎｅ.txt", "bob.pdf"])).toEqual([
      "jane-pdf",
      "Jane-docx",
      "ｊａｎｅ-txt",
      "bob",
    ]);
  });

  it("get a digest where endings do not part them, and are always unique", () => {
    const hard = [
      "a b.pdf",
      "a-b.pdf",
      "a/b.pdf",
      "a b.PDF",
      "a-b-pdf.txt",
      "Straße.pdf",
      "STRASSE.pdf",
      "\ud800",
      "\ud801",
    ];
    const stems = nameOutputs(hard);
    expect(stems[0]).toMatch(/^a-b-pdf-[0-9a-f]{6}$/);
    expect(new Set(stems.map((stem) => stem.toLowerCase())).size).toBe(hard.length);
  });

  it("do not depend on the order of names", () => {
    const hard = ["a b.pdf", "a-b.pdf", "a/b.docx", "a-b-docx.txt", "c.pdf", "C.pdf"];
    const forward = nameOutputs(hard);
    expect(nameOutputs([...hard].reverse())).toEqual([...forward].reverse());
  });

  it("are safe on Windows", () => {
    expect(
      nameOutputs(["con.pdf", "NUL", "Com1.docx", "lpt９.txt", "name...pdf", "-x.pdf", "console.pdf"]),
    ).toEqual(["con-file", "NUL-file", "Com1-file", "lpt９-file", "name", "x", "console"]);
  });

  it("are at most 80 characters and 200 bytes long, also with endings and digests", () => {
    const long = ["x".repeat(300), "語".repeat(300), "𝒜".repeat(300)];
    const stems = nameOutputs(long.flatMap((name) => [`${name}.pdf`, `${name}1.pdf`, `${name}.docx`]));
    for (const stem of stems) {
      expect(stem.length).toBeLessThanOrEqual(80);
      expect(Buffer.byteLength(stem)).toBeLessThanOrEqual(200);
      expect(stem).not.toMatch(/\p{Cs}/u);
    }
    expect(new Set(stems).size).toBe(stems.length);
  });
});
