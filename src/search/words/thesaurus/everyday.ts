/** Everyday words by kind: countries, brands, food, animals, body. See `index.ts` for how a line is read. */
export const everyday = `
abroad international overseas foreign country: spain france italy germany portugal greece turkey poland austria switzerland belgium netherlands holland denmark sweden norway finland iceland ireland scotland england britain wales croatia cyprus malta hungary romania bulgaria russia ukraine egypt morocco tunisia kenya nigeria ghana israel dubai india pakistan china japan korea thailand bangkok vietnam bali indonesia philippines singapore malaysia australia zealand canada mexico brazil argentina chile peru cuba jamaica america usa paris london rome berlin madrid barcelona lisbon athens amsterdam vienna york vegas tokyo sydney
currency exchange_rate foreign: dollar dollars euro euros pound pounds sterling yen franc peso rupee krone
language interpreter translation: english spanish french german italian portuguese polish turkish russian arabic chinese japanese hindi
weekday business_day working_day: monday tuesday wednesday thursday friday mondays tuesdays wednesdays thursdays fridays
weekend: saturday sunday saturdays sundays
public_holiday holiday: easter christmas xmas thanksgiving halloween ramadan eid diwali hanukkah
season time_of_year: spring summer autumn winter
time hours: lunchtime dinnertime teatime bedtime midday dawn dusk sunset sunrise
phone mobile handset device smartphone: iphone samsung pixel nokia huawei xiaomi android motorola blackberry
computer laptop device: macbook chromebook imac mac pc windows thinkpad
tablet device: ipad kindle
watch wearable device: fitbit garmin
headphones device: airpods earbuds
social_media app data internet: facebook insta instagram tiktok snapchat whatsapp twitter telegram linkedin reddit pinterest messenger
streaming video data internet: netflix youtube spotify disney hulu twitch podcast movies films videos
wallet payment card: paypal venmo klarna applepay
card credit_card payment: visa mastercard amex maestro
supermarket shop store: tesco walmart aldi lidl asda sainsburys costco kroger
online_shop shop seller merchant: amazon ebay etsy temu shein zalando
internet online data: google surfing browsing googling web
taxi driver: uber cab lyft bolt cabbie minicab
game: xbox playstation nintendo switch minecraft fortnite roblox
weapon prohibited dangerous_goods: gun rifle pistol revolver shotgun ammo ammunition bullet bullets knife dagger sword crossbow taser grenade
alcohol: beer wine whisky whiskey vodka gin rum champagne tequila brandy bourbon scotch cider booze liquor
tobacco: cigarette cigarettes cigar cigars vape vapes snus shisha hookah fags
drugs: cannabis weed marijuana cbd cocaine hemp
medicine medication prescription: pill pills tablet tablets aspirin ibuprofen paracetamol antibiotic antibiotics insulin inhaler syrup ointment vitamins
food perishable: bread butter cheese milk meat beef steak pork ham bacon sausage sausages chicken turkey fish salmon tuna shrimp lobster fruit apple apples banana bananas orange oranges grapes strawberries vegetables potatoes tomatoes carrots onions lettuce soup salad sandwich pizza pasta spaghetti noodles rice cake cakes pie cookies biscuits chocolate chocolates candy sweets icecream yoghurt eggs honey jam
drink liquid: coffee tea juice lemonade cola soda water milkshake
liquid: perfume cologne shampoo oil paint glue bleach sauce
meal food: breakfast brunch lunch dinner supper picnic buffet
animal pet: dog puppy cat kitten rabbit bunny hamster gerbil parrot budgie canary goldfish tortoise turtle snake lizard spider pony horse donkey cow goat sheep lamb pig chicken hen duck bee bees insect insects
plant flowers: rose roses tulip tulips bouquet seeds bulbs cactus orchid orchids houseplant
family relative relatives family_member: gran granny grandma grandpa grandad grandfather grandmother nan nana auntie aunt uncle cousin niece nephew mum mom mummy mommy dad daddy papa mother father sister brother sibling twin
child minor youth: kid kids boy boys girl girls lad lass teen teenager toddler baby schoolkid daughter son grandson granddaughter grandkid grandkids grandchild godson stepson stepdaughter
person customer: bloke guy lady gentleman chap fella man men woman women
friend: mate mates pal pals buddy buddies chum
household: flatmate flatmates roommate roommates housemate lodger
partner spouse: hubby wifey missus boyfriend girlfriend fiance fiancee
former partner spouse: ex
employee staff worker: secretary receptionist cleaner cook waiter waitress bartender plumber electrician carpenter painter builder hairdresser nurse teacher nanny babysitter driver trucker accountant bookkeeper intern trainee apprentice clerk
self-employed business sole_trader: freelancer freelance plumber electrician builder handyman
press media journalist: newspaper reporter magazine blogger radio telly tv
police authority: cop cops policeman policewoman sheriff detective officer constable
jewellery jewelry valuables: ring rings necklace bracelet earrings brooch pendant diamond diamonds pearl pearls ruby gold silver watch rolex gemstone
valuables: painting antique antiques heirloom stamps coins collectible sculpture
furniture bulky large_item: sofa couch armchair chair chairs table desk bed mattress wardrobe cupboard dresser drawer drawers shelf bookcase carpet rug
appliance electrical household_appliance: fridge freezer oven cooker stove hob dishwasher dryer kettle toaster microwave blender vacuum hoover iron
fragile breakable: vase mirror mug mugs cup cups plate plates bowl porcelain china crystal teapot lamp chandelier
clothing clothes apparel: shirt shirts tshirt blouse dress dresses skirt trousers jeans shorts jumper sweater hoodie jacket coat suit tux tie socks underwear bra pyjamas costume gown gloves scarf hat cap
shoes footwear: shoe boots sneakers trainers sandals heels slippers
bedding: duvet quilt pillow pillows blanket sheets
cookware kitchen: pan pans pot pots saucepan wok skillet cutlery fork spoon
toy gift: toys doll teddy lego puzzle jigsaw
book: books novel textbook paperback comic
instrument: guitar violin piano trumpet flute drum drums cello keyboard
sports_equipment equipment: football basketball tennis racket skis snowboard surfboard golf skateboard dumbbell treadmill
bicycle bike: bicycles bikes ebike cycle cycling
tool equipment: hammer drill saw screwdriver ladder spanner wrench shovel lawnmower mower
vehicle: car cars van vans truck trucks lorry lorries motorbike scooter moped jeep suv
public_transport transport: train trains bus buses tram subway metro tube coach
flight travel: plane planes jet flying fly airport
ship boat sea: cruise ferry yacht liner sail
battery: batteries powerbank juice charge
charger cable: plug lead wire adapter socket
receipt card note: slip stub
stationery pen: biro pencil marker scribble scrawl
tape string: twine rope sellotape ribbon
packaging wrapping: bubblewrap styrofoam polystyrene padding
bathroom toilet water: loo bathtub sink basin tub shower
indoors home house: kitchen bedroom lounge attic loft basement cellar garage hallway
garden outside: yard shed porch patio balcony terrace lawn driveway
building floor: tower skyscraper block apartment
lift: elevator
stairs floor: upstairs downstairs staircase
rural remote: farm village countryside island
illness medical health: headache toothache fever flu covid cancer stroke surgery chemo hospital
hardship financial_difficulty: skint broke penniless unemployed jobless
cash money: fiver tenner grand quid bucks dough dosh
coins cash: pennies cents pence quarters dimes nickels change
notes cash: banknotes bills
salary wages income: paycheck payday pay
signature sign: autograph initials squiggle
photo picture image: snap snapshot selfie pic pics photograph
sign_in login password: username passcode logon
number: digits digit
signal coverage reception network: bars
chemical dangerous_goods: chemicals acid petrol gasoline diesel fumes paint solvent
smell odour: stink stinks stench whiff reek
insult abuse: idiot swear swearing cursing bully bullying
violence abuse: beats beating punch
quick fast express: quickly asap hurry speedy
kg weight: kilo kilos kilogram kilograms kilogramme ton tons tonne pounds lbs stone ounce grams
size dimensions: inch inches centimetre centimetres metre metres feet foot
`;
