/**
 * Ordinary English words that are also the names of products, tools or skills. Written by themselves they need a sense.
 */
const ORDINARY_WORDS = words(`
  access act adaptable ally amazon anchor angular ansible apex apollo apple arc asana aspen assembly atlas aurora azure
  basic bash beacon bear blackboard blaze blender bolt box brave bridge buffer cadence canvas care cascade cat chef
  chrome clarity clear clip clover cloud coda compass concur confluence core cube cursor dash delphi docker drive drift
  drupal dynamics eclipse edge element elm ember encompass engage epic excel exchange expensify express fable falcon fiddler
  figma fire flash flask flow focus forge form frame front galaxy gem git go gong grasp groove guru harbor harness
  haven helm hive hub illustrator impact indesign intercom java jenkins joomla keynote lattice lead lever light lightroom
  linear link lotus lucid lumen magic maple matrix maven maya mercury messenger meta mint mode monday motion navigator
  nest node notes notion numbers oasis office onenote oracle outlook outreach pages pandas paint patch pendo photo pilot pivot
  planner planet point power premier present prism project pronto publisher pulse puppet python quest quicken quill ramp
  raven react redshift relay remedy rhino ruby rust sage salt scala scout scratch sequence shell shine signal sketch slack
  slate snap solid spark spring spruce square stata storm stream stripe summit surge swift symphony tableau tally tango
  teams tempo terminal toast trace track unity vault vector verse vision visual vista vue wave word workday workplace
  yarn zoom
`);

/** Abbreviations of several common meanings, some of them in every résumé or posting. */
const AMBIGUOUS_ABBREVIATIONS = words(`
  aa ada adp ai ams apa ap ar asa asp ats bas bi bls bsa bsc cad cam cas ccs cds ce cfa cip cma cms cna cns coo cpa cpi cpr cps
  cpss cpt crm csa css csr cst dba dha dna ed edi eft emr emt epa erp esl ess fda fha fmla ge gis gm gp gsa hit hr hris
  ict ide ims ip ips irb isa iso it lan lms lpn ma mas md mba mis mls ms msa msp mt nac nas nca np oa ot pa pacs pca pcs
  phi pm pmp pos pr psa pt qa qc ra rc rn rpa rt sa sap scm sla sms sop sql ssi sw ta tms ui va vm vs wms
`);

/**
 * Whether a form is one word that means other things too: an ordinary English word, an abbreviation of several
 * meanings, or one or two letters. The lists are our own, from words that are names of common work tools.
 */
export function isAmbiguous(form: string): boolean {
  const word = form.toLowerCase();
  if (!/^[\p{L}\p{N}]+$/u.test(word)) {
    return false;
  }
  return word.length <= 2 || ORDINARY_WORDS.has(word) || AMBIGUOUS_ABBREVIATIONS.has(word);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
