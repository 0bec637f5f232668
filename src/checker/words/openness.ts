import { listOf } from './list-of.ts';

/** As a whole answer, that a place is open, or is not. */
export const isOpen: readonly string[] = listOf("open | we are open | we're open | open as usual | open as normal");
export const isClosed: readonly string[] = listOf(
  "closed | shut | we are closed | we're closed | not open | closed all day | shut all day | we are shut",
);

/** In a sentence, that nobody is there. */
export const unservedWords: readonly string[] = listOf(`
no service | no opening hours | no opening | not open | isn't open | aren't open | not staffed | isn't staffed | nobody answers | no one answers | not answered | unstaffed | not there | nobody is there
not available | unavailable | does not open | doesn't open | do not open | don't open`);

/** Days and places that are open or closed. */
export const openableHeads: readonly string[] = listOf(`
weekend | weekends | holiday | holidays
christmas day | christmas eve | boxing day | christmas | new year | new year's day | new year's eve | easter | easter monday | good friday | thanksgiving | lunch | lunchtime | half-term | half term
summer | winter | august | school holidays | term time
shop | store | branch | office | desk | counter | pool | gym | sauna | library | café | cafe | restaurant | bar | reception | museum | park | playground | garden | gardens | car park | lobby | kitchen
clinic | surgery | pharmacy | workshop | warehouse | depot | lounge | terrace | pitch | court | centre | center | gate | entrance | line | hotline | helpline | chat`);

/** Behind or beside these the words tell how a case stands: "status: closed". */
export const statusHeads: readonly string[] = listOf(
  'status | state | ticket | case | issue | account | order | dispute | claim | position | vacancy | application',
);
