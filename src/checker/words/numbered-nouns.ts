import { listOf, wordsOf } from './list-of.ts';

/** Nouns that a number behind them turns into the name of one of several: "version 4", "group 2". */
export const numberedNouns: readonly string[] = wordsOf(`
version release edition generation series phase stage round tier level zone group grade year season terminal building hall block
bus line route tram train ferry flight lane pitch court plot district sector ward class course module house flat apartment cabin store shop branch depot site`);

/** The same for a capital letter: "part A", "car park C". */
export const letteredNouns: readonly string[] = listOf(`
part | section | group | zone | block | building | hall | terminal | gate | entrance | stand | car park | option | annex | appendix | schedule | class | category | band | route | form | team | wing`);

/** What a number behind it turns into a part of a document, or a state of it: "chapter 2", "version 3". */
export const documentParts: ReadonlySet<string> = new Set(
  wordsOf(`
part chapter section volume book page paragraph article clause item point step annex appendix schedule table figure slide
version release edition revision draft copy issue number post entry day week month quarter episode session meeting unit lesson module`),
);

/** Before a number these are the mark of a document in a register, and not of a model: "SOP-14", "KB 102". */
export const documentCodes: ReadonlySet<string> = new Set(
  wordsOf(
    'sop kb doc docs faq pol pr proc wi ref art rev ver v hr fin ops cs qa qm iso id no nr ticket inc req rfc adr',
  ),
);
