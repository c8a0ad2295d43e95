import type { ContactKind } from "./document/contact/contact-detail.js";
import type { Document } from "./document/document.js";
import { findJobs } from "./document/jobs/find-jobs.js";
import type { JobEntry } from "./document/jobs/job-entry.js";
import { type CertificationEntry, findCertifications } from "./document/records/find-certifications.js";
import { type EducationEntry, findEducation } from "./document/records/find-education.js";

/** What a résumé tells of its writer, each entry with the place in the text that tells it. */
export interface Profile {
  readonly contact: readonly {
    readonly kind: ContactKind;
    readonly text: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly jobs: readonly JobEntry[];
  readonly education: readonly EducationEntry[];
  readonly certifications: readonly CertificationEntry[];
}

/**
 * Reads a résumé's contact data, dated jobs, education and certificates. `asOf` (YYYY-MM-DD; today in UTC where absent) gives the last month
 * of a present job. Pure but for that: the same document and day give the same profile.
 */
export function readProfile(
  document: Document,
  asOf: string = new Date().toISOString().slice(0, 10),
): Profile {
  return {
    contact: document.contact.map(({ kind, start, end }) => ({
      kind,
      text: document.text.slice(start, end),
      start,
      end,
    })),
    jobs: findJobs(document, asOf),
    education: findEducation(document),
    certifications: findCertifications(document),
  };
}
