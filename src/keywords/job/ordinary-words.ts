/**
 * Words that every posting holds whatever the work: a term that consists of them alone names nothing. Our own list;
 * singular and present tense suffice where the plural or the past adds an "s", "d" or "ed".
 */
const ORDINARY = new Set(
  `ability able academic accept accommodate accompany accomplish account accuracy accurate achieve achievement across act action active
  activity actual adapt add addition additional address adhere administer administrator adult advance advice affect age agency agreement
  aim align allow alternative ambitious amount analyst annual answer anticipate applicable applicant application apply appointment appreciate
  approach appropriate area arrange aspect assess assign assigned assignment assist assistance assistant associate assure attend attendance
  attitude attract audience authority availability available average avoid aware awareness balance base basic basis be become begin behavior
  being belief benefit best better big body bonus book both brand break brief bright bring broad budget build building bus business busy
  candidate capability capable car card care career carry case cause center central certain chair challenge challenging chance change
  character check chief child choice choose city clean clear client close co-worker coach collaborate colleague combination come comfort
  comfortable commit commitment committed common communicate community company compare compensation competitive complete complex comply
  component computer concern concise condition conduct confident connect consider consistent constant contact content context continue
  contract contribute control conversation cooperate coordinate coordinator core correct cost country course cover coworker create creation
  criteria critical culture current customer daily data date day deadline deal decision dedicate dedicated dedication deliver demand
  demeanor demographic demonstrate department depend desire desk detail determine develop development different difficult direct
  direction director discuss display distribute diverse division do document documentation domain drive driven duty dynamic each eager early
  ease easy effective efficiency efficient effort electronic eligible email emergency employ employee employer employment enable encourage end
  energy engage engagement enjoy ensure enter entry environment equal equipment equivalent essential establish ethic evaluate even event
  every everyday evidence example excellence excellent excel exceed exceptional excite exciting execute executive exercise exhibit exist
  expand expect expectation expert explain express extend extended external extra eye face facility fact fair family fast fast-paced
  feedback feel field file final find fire firm first fit flexibility flexible floor focus follow food force foreign form formal forward
  foster foundation free frequent friend front full fun function functional fund future gain gather general get give global go goal good
  great green ground group grow growth guest guide guideline habit hand handle happy hard have head health healthy heart help helpful here
  high higher hire history hold holiday home honest hour house human idea identify image immediate impact implement importance important
  improve improvement incident include increase independent individual industry influence inform information innovate innovation
  innovative input inquiry inside inspire institution instruction integral interact interaction interest internal interpret interview
  issue item job join keen keep key kind know knowledge large last late law lead leader learn learning leave legal level life lift light
  like limit limited line link list listen live load local location long look love low main maintain maintenance major make manage
  management manager manner manual market master material matter maximum mean means measure media meet meeting member memory mental
  message method metric mind minimum minor minute mission mobile model modern monitor month morning motion motivate move multiple mutual name
  national nature near necessary need negative network new next night normal note number object objective objectives observe obtain occasional offer
  office online ongoing open opening operate operation operational opportunity option oral order organization orient orientation other
  outcome output outstanding overall own owner pace package page paid paper part participate partner partnership party pass passion
  passionate past patient pay peer people per perform performance period permit person personal personality personnel perspective phone
  physical pick place plan platform play please point policy population portion position positive possess possible post potential power
  practical practice prefer prepare presence present pressure prevent previous primary principal prior priority private proactive problem
  procedure process produce product productive productivity profession professional proficient profile program progress progressive project
  promote promotion proper property protect protocol proud proven provide provider public purpose pursue put qualification qualified
  qualify quality question quick range rapid rate reach react read ready real reason receive recent recognize recommend record reduce refer
  reflect regard region regular regulation relate related relation relationship relevant reliable remain remote report represent
  representative request require requirement research reside resolve resource respect respond response responsibility responsible rest
  result retain review reward rich right role room rotate routine rule run safe safety sale same satisfaction satisfy schedule school
  scope season section sector secure see seek select self send senior sense sensitive serve service session set setting several shape
  share shift short show side sign significant similar simple single site situation size skill small smart smile smooth social soft solid
  solution solve sort sound source space speak special specialist specific specification spend spirit spread staff stage stakeholder stand
  standard start state statement station status stay step store story strategic strategy strength stress strive strong structure student
  study style subject submit succeed success successful sufficient suggest suitable summary superior supervise supervisor supply support
  sure surround sustain system take talent talented target task teach team technical technique technology tell temper term test thing think
  thorough thrive time title tool top topic total touch tour town track tradition train training trait transfer transition transport travel
  treat trend trust try turn type typical under understand unique unit update upper use user usual value variety various vary
  vehicle verbal verify version view vision visit visitor voice volume wage wait walk want watch way wear week weekend weekly welcome
  well-being wide will willing willingness win wish within woman work worker workforce workplace workload world worth write written year young
  youth zone academic accredited adjacent agile-minded apprentice bachelor certificate certification certified college community-based
  degree diploma disability discipline doctoral equivalent experience experienced ged graduate high-quality high-volume institution
  license licence licensed major program registered undergraduate university concept principle prospective solid-state
  attentive caring courteous energetic enthusiastic friendly hardworking kind mature motivated outgoing polite positive-minded
  accordance advantage ahead america american annually anyone anything anywhere april august back bit boss bring build bunch
  chat coffee crew december decade dog dollar door everyone everything february fan fridays friday history january july june
  lot march may monday november none nothing nobody october office ourselves out person perk plus pride promise rock room salary
  saturday september somebody someone something star sunday thursday tuesday wednesday walk-in yourself
  asset behalf caregiver child citizen committee couple employee-owned evening exposure firsthand function guardian handful
  knack lifestyle minute neighbor newcomer parent passport peak person proof sample scale start-up toddler
  age-appropriate detail-minded fast-moving high-energy like-minded mission-driven results-driven self-driven well-organized well-rounded
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas
  kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey mexico york
  carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont virginia washington wisconsin wyoming canada ontario
  quebec alberta manitoba saskatchewan columbia australia victoria queensland england scotland wales ireland london sydney toronto britain
  north south east west midwest northeast northwest southeast southwest metro statewide county
  degreed accountabilities ideal desired follow-up on-site off-site onsite offsite in-person hybrid office-based english-speaking`.split(
    /\s+/,
  ),
);

/** Function words; a term that holds one inside is a clause and no term. "of", "and" and "for" may join its words. */
const FUNCTION_WORDS = new Set(
  (
    "a an the this that these those i we you he she it they us our your their his her its who whom which what when where why how if " +
    "then than so as because while before after until unless since although though whether is are was were be been being am do does " +
    "did has have had having can could will would shall should may might must not no never only just even still yet very too also " +
    "with without by from into onto upon at on in to over under between among through during about against per via such more most " +
    "all any both each few many much some own same there here out up down off again further once or nor but i.e e.g etc"
  ).split(" "),
);

/** Whether a folded word is one that every posting holds, in any simple inflection. */
export function isOrdinaryWord(word: string): boolean {
  if (ORDINARY.has(word) || FUNCTION_WORDS.has(word)) return true;
  return ENDINGS.some(
    ([ending, base]) => word.endsWith(ending) && ORDINARY.has(word.slice(0, -ending.length) + base),
  );
}

/** Whether a folded word may not stand inside a term. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

const ENDINGS: readonly (readonly [string, string])[] = [
  ["s", ""],
  ["es", ""],
  ["ies", "y"],
  ["ed", ""],
  ["ed", "e"],
  ["ing", ""],
  ["ing", "e"],
  ["ly", ""],
];

/** Abbreviations in capitals that name places, benefits, hours, law and the parts of a posting, and never a skill. */
export const IGNORED_ACRONYMS: ReadonlySet<string> = new Set(
  (
    "AA AD ADA AL AK AM AR ASAP AZ BENEFITS CA CEO CFO CO COO CT CTO CV DC DE DOB DOE EAP EEO EEOC EOE EST ET ETC FAQ FL FSA FT FTE FYI GA HI HQ " +
    "HSA IA ID IL IN INC IRA ISD KS KY LA LGBT LGBTQ LI LLC LLP LTD MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NOT NV NW NY NYC NZ OH OK " +
    "OR PA PM PO PT PTO PST PRN QC RI RSU SC SD SE SW TB TN TX UK UN US USA UT UTC VA VT WA WI WV WY AB BC MB NB NL NS NT NU ON PE SK NSW QLD VIC " +
    "TAS ACT GED HS HR IT AND MUST TEAM WE YOU ALL BA BS BSC MSC PHD CPR MBA VP SVP EVP TBD TBA NA N/A OTE VS WFH PPE MON TUE WED THU FRI SAT SUN"
  ).split(" "),
);
