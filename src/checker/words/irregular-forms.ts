/** Forms of verbs that a stemmer does not bring together, a verb a line; the first is the term of all. Forms that are other words as well ("left", "found") are left out. */
const verbs = `
add adding added
begin began begun
bring brought
build built
catch caught
choose chose chosen
deal dealt
draw drew drawn
drive drove driven
eat ate eaten
fall fell fallen
feed fed
fly flew flown
forget forgot forgotten
freeze froze frozen
forbid forbade forbidden
give gave given
grow grew grown
have has
hide hid hidden
hold held
keep kept
know knew known
lead led
lend lent
make made
mean meant
overdraw overdrew overdrawn
overtake overtook overtaken
prove proven
repay repaid
resell resold
retake retook retaken
ride rode ridden
ring rang rung
see seen
seek sought
sell sold
shake shook shaken
show shown
sleep slept
speak spoken
spend spent
stick stuck
swear swore sworn
swim swam swum
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
undergo underwent undergone
understand understood
undo undone
wake woke woken
wear wore worn
win won
withdraw withdrew withdrawn
withhold withheld
write wrote written
`;

/** Nouns whose plural does not end in "s", with it; and one that a stemmer takes for another, "account", by a word for the same. */
const nouns = `
bookkeeper accountant accountants
alumnus alumni
calf calves
child children
foot feet
goose geese
half halves
hoof hooves
knife knives
loaf loaves
man men
mouse mice
person people
scarf scarves
shelf shelves
thief thieves
tooth teeth
wife wives
wolf wolves
woman women
`;

/** The plain form of each irregular one: "wear" of "worn". */
export const plainForms: ReadonlyMap<string, string> = plainOf(verbs);

/** "Child" of "children". */
export const singularForms: ReadonlyMap<string, string> = plainOf(nouns);

function plainOf(table: string): ReadonlyMap<string, string> {
  return new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [plain, ...forms] = line.split(' ');
        return forms.map((form) => [form, plain!] as const);
      }),
  );
}
