import { foldKey } from "../../text/normalize.js";

/** Whether a phrase holds a word that names what a person is at work ("Medical Receptionist", "Shift Lead"). */
export function hasJobWord(text: string): boolean {
  return wordsOf(text).some((word) => JOB_WORDS.has(word) || JOB_WORDS.has(word.replace(/s$/, "")));
}

/** Whether a phrase holds a word that names what people work at ("… Clinic", "… Inc.", "University of …"). */
export function hasEmployerWord(text: string): boolean {
  return wordsOf(text).some((word) => EMPLOYER_WORDS.has(word));
}

/** Whether a phrase is a place and nothing else: "Dayton, OH", "OH", "Remote", "Lowell, Massachusetts 01851". */
export function isPlace(text: string): boolean {
  return PLACE.test(text.trim());
}

function wordsOf(text: string): string[] {
  return foldKey(text).match(/[a-z]+/g) ?? [];
}

const JOB_WORDS = new Set(
  (
    "accountant administrator advisor adviser advocate agent aide analyst apprentice architect artist assembler assistant " +
    "associate attendant attorney auditor babysitter baker banker barber barista bartender biller bookkeeper broker builder " +
    "busser butcher buyer caregiver caretaker carer carpenter cashier chaplain chef chemist chief clerk cleaner clinician " +
    "cna coach coder collector companion concierge conductor consultant contractor controller cook coordinator " +
    "counsellor counselor courier crew crewmember custodian dealer deckhand deputy designer developer director dishwasher " +
    "dispatcher doctor doula driver editor educator electrician emt engineer esthetician examiner executive expediter extern " +
    "facilitator farmer farmhand fellow firefighter fitter foreman forklift founder freelancer fundraiser gardener greeter " +
    "groomer groundskeeper guard guide hairdresser handler handyman head helper host hostess housekeeper hygienist inspector " +
    "installer instructor intern interpreter interviewer janitor keyholder laborer labourer landscaper lawyer lead leader " +
    "librarian lieutenant lifeguard loader lpn machinist maid manager marketer mechanic mediator medic member " +
    "merchandiser messenger midwife mechanic monitor nanny navigator notary nurse officer operator optician orderly organizer " +
    "owner packer painter paraeducator paralegal paramedic paraprofessional partner pastor pharmacist phlebotomist photographer " +
    "physician picker planner plumber porter president principal processor producer professor programmer promoter provider " +
    "psychologist pt purchaser realtor receptionist recruiter registrar rep reporter representative researcher resident rn " +
    "roofer sailor salesman salesperson saleswoman scheduler scholar scientist scribe seamstress secretary seller sergeant " +
    "server sitter soldier sonographer sorter specialist stagehand steward stocker strategist student substitute superintendent " +
    "supervisor surgeon surveyor tailor teacher technician technologist teller tester therapist trainee trainer translator " +
    "treasurer tutor typist underwriter usher vendor veterinarian waiter waitress walker warehouseman washer welder worker " +
    "writer volunteer desk"
  ).split(" "),
);

const EMPLOYER_WORDS = new Set(
  (
    "academy elementary agency airlines airport apartments army associates association authority bakery bank bar bistro bureau cafe " +
    "care center centre centers charities church city clinic clinics club co college commonwealth communities community company " +
    "consulting cooperative corp corporation corps county court credit dental department depot diner district enterprises " +
    "family farm farms federal financial firm fitness foods force foundation general government group gym healthcare " +
    "health high hospice hospital hospitals hotel hotels inc incorporated industries inn institute insurance international " +
    "kitchen lab laboratory laboratories library limited llc llp logistics ltd mall manufacturing market markets marines " +
    "medical medicine memorial mercy ministries ministry motors museum navy network nonprofit office offices optical " +
    "orthopedics partners pantry pediatrics pharmacy physicians plant pllc plc police practice practices preschool " +
    "rehabilitation resort restaurant retail retirement salon school schools services shelter shop society solutions spa " +
    "staffing station store stores studio supermarket surgery systems technologies temple theater theatre therapy trust union " +
    "university urgent warehouse wellness winery works ymca ywca"
  ).split(" "),
);

const STATE =
  "(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY])";
const PLACE = new RegExp(
  `^(?:${STATE}|remote|hybrid|on-?site|[\\p{L}.' -]{2,30},\\s*(?:${STATE}|Alabama|Alaska|Arizona|Arkansas|California|Colorado|` +
    "Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|" +
    "Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|" +
    "New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|" +
    "Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|USA|UK|Canada|Ireland|Australia)" +
    "(?:\\s+\\d{5}(?:-\\d{4})?)?)$",
  "u",
);
