/** A word of a text, with the place where it stands. */
export interface Word {
  /** Small letters without accents, American spelling. */
  readonly text: string;
  /** First character in the original text, and the one after the last. */
  readonly start: number;
  readonly end: number;
  /** True where only a hyphen stands before it: x-ray, follow-up. */
  readonly isJoined: boolean;
}

/** The words of a text in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { raw, start, end, isJoined } of piecesOf(text))
    words.push({ text: normalWord(raw), start, end, isJoined });
  return words;
}

/** A word as it is written, in small letters. */
export interface Piece {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly isJoined: boolean;
}

/** The pieces of a text that are words: letters and digits, an apostrophe between letters included. */
export function piecesOf(text: string): Piece[] {
  const small = text.toLowerCase();
  const source = small.length === text.length ? small : text;
  const pieces: Piece[] = [];
  let last = -2;
  for (let at = 0; at < source.length; at += 1) {
    if (!isWordUnit(source.charCodeAt(at))) continue;
    const start = at;
    while (isWordUnit(source.charCodeAt(at)) || isInnerApostrophe(source, at)) at += 1;
    const isJoined = start === last + 1 && isHyphen(source.charCodeAt(last));
    pieces.push({ raw: source.slice(start, at), start, end: at, isJoined });
    last = at;
  }
  return pieces;
}

function isWordUnit(unit: number): boolean {
  if (unit < 128)
    return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90);
  return LETTER.test(String.fromCharCode(unit));
}

function isInnerApostrophe(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit === 39 || unit === 0x2019) && isWordUnit(text.charCodeAt(at + 1));
}

function isHyphen(unit: number): boolean {
  return unit === 45 || unit === 0x2011;
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;
const POSSESSIVE = /['’]s$/;
const ACCENT = /\p{M}/gu;
const PLAIN = /^[a-z0-9]*$/;

const normal = new Map<string, string>();
const WORDS_KEPT = 100_000;

/** A written word in its one form; texts say the same words again and again, so that each is formed once. */
export function normalWord(word: string): string {
  const known = normal.get(word);
  if (known !== undefined) return known;
  const form = americanSpelling(bare(word));
  if (normal.size < WORDS_KEPT) normal.set(word, form);
  return form;
}

function bare(word: string): string {
  const small = word.toLowerCase();
  if (PLAIN.test(small)) return small;
  return small.replace(POSSESSIVE, '').normalize('NFKD').replace(ACCENT, '').replace(/['’]/g, '');
}

const IRREGULAR: Readonly<Record<string, string>> = {
  grey: 'gray',
  ageing: 'aging',
  mould: 'mold',
  moulds: 'molds',
  programme: 'program',
  programmes: 'programs',
  licence: 'license',
  practise: 'practice',
  manoeuvre: 'maneuver',
  manoeuvres: 'maneuvers',
  feet: 'foot',
  teeth: 'tooth',
  children: 'child',
  women: 'woman',
  men: 'man',
  vertebrae: 'vertebra',
  metastases: 'metastasis',
  diagnoses: 'diagnosis',
  stenoses: 'stenosis',
  prostheses: 'prosthesis',
};

/** Spellings of one word brought to one, also of its beginnings: what is typed so far stays a beginning. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=.)ae(?!r)/g, 'e'],
  [/oe(?=soph|dem|str|ti|tal|tus|li|ba|bi)/g, 'e'],
  [/rrhoe/g, 'rrhe'],
  [/(tum|col|hum|lab|behavi|od|vap|fav|hon|neighb|rig|arm)our/g, '$1or'],
  [/iz(?=[aeio]|$)/g, 'is'],
  [/yz(?=[ei]|$)/g, 'ys'],
  [/(cent|fib|lit|met|calib|theat)re(?=s?$)/g, '$1er'],
  [/(counse|mode|labe|cance|chann?e|tunne)ll(?=ing|ed|or)/g, '$1l'],
  [/sulph/g, 'sulf'],
  [/leuco/g, 'leuko'],
];
const MAY_DIFFER = /ae|oe|our|iz|yz|tre|bre|ll|sulph|leuco/;

export function americanSpelling(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined && Object.hasOwn(IRREGULAR, word)) return irregular;
  if (!MAY_DIFFER.test(word)) return word;
  let spelled = word;
  for (const [pattern, replacement] of SPELLINGS) spelled = spelled.replace(pattern, replacement);
  return spelled;
}

const LIGHT = new Set(
  'a an and are as at be by can do does for from has have how i in is it its me my of on or that the this to was what when where which who why will with you your'.split(
    ' ',
  ),
);
/** Words that people put around what they look for. */
const AROUND = new Set('code codes cpt hcpcs medicare procedure procedures billing rvu'.split(' '));

/** Words that say nothing about what is looked for. */
export function isLight(word: string): boolean {
  return LIGHT.has(word);
}

/** Words that say nothing beside others. */
export function isAround(word: string): boolean {
  return AROUND.has(word);
}
