/**
 * Whether a line ends in the first half of a word that the next line ends ("recep-" "tionist"), and not in a hyphen of its
 * own ("check-" "ins", "full-" "time"): words with hyphens of their own begin or end in a few words that stand alone.
 */
export function isBrokenWord(line: string, next: string): boolean {
  const head = HEAD.exec(line)?.[1];
  const tail = TAIL.exec(next)?.[0];
  if (head === undefined || tail === undefined) return false;
  return !STANDALONE.has(head.toLowerCase()) && !STANDALONE.has(tail);
}

const HEAD = /(?<![\p{L}\p{N}'’-])(\p{L}\p{Ll}+)[-‐]$/u;
const TAIL = /^\p{Ll}{2,}(?![\p{L}\p{N}-])/u;

/** Words of which compounds with hyphens are made; few of them are the first or last syllables of a longer word. */
const STANDALONE = new Set(
  (
    "able after age all area at back based bed bodied bound box building by call care case centered centred century certified check child class clear client clinical close co code cold commerce " +
    "community conscious cost counter court credit critical cross customer cut cutting data date day deep depth detail digit digital door double down drive driven dual duty early eight end entry evidence ex exempt eye " +
    "face facing family fast fee feet field fine first fit five focused follow foot four free friendly front full functional fund go going goal gold grade graduate ground group half hand hands hard health heavy held help high " +
    "home hospital hour hours house ill image in income ins inpatient intensive job key kind kitchen know knit large late lead leading learning least led level licensed life like limited line long loss low made make making " +
    "management market medium mid middle mile minded minute money month motivated much multi new nine no non notch off offs office oil old on one ongoing only open oriented out outpatient outs over owned " +
    "paced page paid paper part party patient pay pays peer people per person phase phone place planning plus point post pre pressure price privately problem process product project proof pro purpose quality quick rate read " +
    "ready real record related re resistant result rich risk road role run safe sale sales savvy school second self semi sensitive service setting seven shift short side sign single site six skill skilled small so social soft " +
    "solution solving source speaking specific staff stage standing star start starter state step stock stop store strong student style sub table task taught team tech ten term test thinking third three through tier time timed " +
    "to top touch town track trade trained training two type under unit up ups user value vendor walk ward warm water week weekly well wide win wise work worked working world year years yearly"
  ).split(" "),
);
