/** Things of a household, devices and papers. See `index.ts` for how a line is read. */
export const things = `
article product merchandise purchased_item: shirt shoe laptop lamp sofa kettle book toy phone
household_goods household_item homeware: kettle pan towel lamp bedding iron cushion
appliance domestic_appliance electrical_appliance household_machine: fridge dishwasher oven freezer kettle toaster dryer microwave
large_appliance white_goods: fridge freezer dishwasher dryer oven stove
small_appliance kitchen_gadget kitchen_appliance: kettle toaster blender mixer microwave
fridge refrigerator cooling_unit icebox
freezer deep_freeze deep_freezer
washing_machine washer laundry_machine
dryer tumble_dryer clothes_dryer
stove cooker cooking_appliance: oven hob range
vacuum_cleaner vacuum carpet_cleaner
heater heating heating_system: radiator boiler furnace
boiler water_heater
air_conditioning air_conditioner ac cooling
light_bulb bulb led
cookware kitchenware: pan pot saucepan skillet casserole
crockery tableware dishes dinnerware: plate bowl cup mug saucer
cutlery silverware flatware: fork knife spoon
cup mug beaker
glass glassware drinking_glass: tumbler vase
breakable fragile delicate easily_broken: glass vase mirror crockery porcelain ceramics
porcelain china ceramics
container tub: jar tin box canister bottle
bedding bed_linen linen: sheet pillowcase duvet blanket pillow quilt
duvet quilt comforter
blanket bedspread throw_blanket coverlet
towel bath_towel
curtain window_covering: blind drape
carpet rug mat
decoration ornament home_decor: vase candle cushion
picture painting artwork art: print canvas sculpture
furniture furnishing: sofa table chair desk wardrobe bed bookcase shelf armchair
sofa couch settee
wardrobe closet cupboard cabinet
cupboard cabinet sideboard
bulky oversize heavy_goods large_item bulky_item: sofa wardrobe fridge piano mattress
cleaning_product cleaning_supply cleaning_agent: detergent bleach soap disinfectant
detergent washing_powder laundry_soap
charger power_adapter charging_cable power_supply power_brick
cable cord flex wire
plug power_plug mains_plug power_outlet wall_socket
adapter converter adaptor
lock padlock bolt deadbolt
tool: hammer drill screwdriver saw wrench spanner
wrench spanner
diy_supply building_material hardware: screw nail paint timber tile
spare_part replacement_part spare: filter screw hinge battery motor
accessory add-on: case cable charger strap headphone
garden_tool gardening_equipment: spade rake lawnmower hose shears
lawnmower mower grass_cutter
barbecue grill bbq
plant greenery: flower tree shrub rose seedling orchid houseplant cactus
flower bloom: rose tulip bouquet lily
bouquet flower_arrangement
food foodstuff edible eatable: bread cheese meat fruit meal soup chocolate
groceries grocery food_shopping: milk bread egg rice fruit vegetable pasta cheese flour cereal
staple dry_goods non-perishable shelf-stable pantry_item: rice pasta flour sugar bean
canned_food tinned_food canned_goods tinned_goods: tin
perishable perishable_goods fresh_food spoils_quickly: milk fruit meat fish vegetable yoghurt cheese salad flower
chilled_goods refrigerated_goods cold_food: milk yoghurt butter cheese meat
produce fresh_produce: apple banana orange strawberry lettuce tomato carrot vegetable fruit
vegetable veg veggie greens: carrot lettuce tomato potato cabbage onion
dairy dairy_product milk_product: milk cheese butter yoghurt yogurt cream
bread baked_goods bakery_item: loaf roll bun cake croissant pastry
snack nibble: crisp chip biscuit cookie nut popcorn candy chocolate
dessert pudding sweet_course: cake pie tart
meal food_service: breakfast lunch dinner supper brunch
dinner supper evening_meal
dish course menu_item: pizza soup salad pasta burger curry
ready_meal prepared_meal meal_kit: lasagne soup
ingredient foodstuff_content contents_list: gluten nut sugar additive
dietary_requirement special_diet dietary_need special_meal: vegan vegetarian gluten-free halal kosher
allergen: nut peanut gluten milk egg shellfish sesame
drink beverage refreshment: water juice coffee tea soda beer wine
soft_drink soda non-alcoholic_drink: lemonade cola juice
alcohol alcoholic_drink booze liquor: wine beer whisky vodka gin champagne rum cider
age-restricted adults_only restricted_goods: alcohol tobacco knife firework wine beer
tobacco smoking_product: cigarette cigar vape pipe
vape e-cigarette electronic_cigarette
pet_food pet_supply animal_feed: leash
baby_product infant_item baby_gear: nappy diaper pushchair pram formula bottle
pushchair stroller pram buggy baby_carriage
clothing clothes apparel garment outfit: shirt dress jacket trousers jeans sweater coat skirt suit
sweater jumper pullover cardigan
coat outerwear overcoat: jacket parka anorak raincoat
trousers pants slacks
underwear undergarment intimate_apparel lingerie intimates: bra sock brief
swimwear swimsuit bathing_suit swimming_costume: bikini trunks
hygiene_item intimate_item hygiene_product: underwear swimwear earring cosmetic razor mattress toothbrush
nightwear pyjamas pajamas nightgown
footwear: shoe boot sandal sneaker slipper trainer
sneaker trainer running_shoe sports_shoe
workwear uniform work_clothes: overall apron
protective_gear safety_gear protective_equipment: helmet glove goggle mask vest
hat headwear: cap beanie
accessory fashion_accessory: belt scarf handbag hat tie sunglasses
jewellery jewelry: ring necklace bracelet earring watch brooch
watch wristwatch timepiece
valuables valuable precious_item precious: jewellery jewelry cash laptop watch camera passport gold
precious_metal: gold silver platinum
glasses eyewear spectacles: sunglasses
handbag purse bag
wallet purse billfold
backpack rucksack daypack
size measurement dimension sizing
fabric textile material cloth: cotton wool silk linen leather
electronics electronic_device electronic_goods tech gadget: laptop phone tablet camera television headphone console smartwatch computer
device equipment hardware gadget machine: phone laptop tablet router computer handset printer
computer pc: laptop desktop notebook workstation
laptop notebook portable_computer
tablet e-reader reading_device ereader
mobile cell_phone cellphone handset smartphone mobile_phone phone
sim sim_card chip_card: esim
headphone earphone earbud headset
speaker loudspeaker soundbar
television tv telly
console game_console gaming_system
printer office_machine: scanner copier photocopier
ink cartridge toner ink_cartridge
router modem hub wifi_box gateway
wifi wireless_network wireless internet_connection: hotspot
smartwatch fitness_tracker wearable
smart_home connected_device: thermostat doorbell
utility utility_service: electricity water gas internet
fuel: petrol diesel gas oil
media entertainment_media: film music game book dvd cd vinyl
digital_goods digital_content download digital_product electronic_good: e-book software music film game
software program application app: antivirus game
film movie motion_picture
series tv_show television_programme television_series
toy plaything: doll teddy puzzle
book reading_material volume: novel textbook paperback hardback dictionary
e-book ebook digital_book electronic_book
textbook coursebook schoolbook
library_item borrowed_item loan_item library_material: book dvd magazine audiobook
periodical publication subscription_title: magazine newspaper journal
photo photograph picture snapshot image snap
video footage recording: clip
screenshot screen_capture screen_grab
musical_instrument instrument: guitar piano violin drum
office_supply stationery: pen paper notebook stapler envelope
sports_equipment sporting_goods sports_gear: ball racket ski bicycle surfboard
fitness_equipment exercise_machine: treadmill dumbbell weights
outdoor_gear camping_equipment camping_gear: tent stove
luggage baggage: suitcase bag backpack trunk
carry-on cabin_bag cabin_baggage: handbag backpack
checked_baggage checked_bag: suitcase
belongings possession personal_effects personal_property: clothes wallet luggage umbrella phone
medicine medication drug remedy: pill tablet painkiller antibiotic insulin syrup vaccine
prescription doctor's_order script
painkiller pain_relief pain_reliever: aspirin ibuprofen paracetamol
medical_device medical_equipment medical_aid: wheelchair crutch
life_support medical_machine: ventilator dialysis
mobility_aid walking_aid: wheelchair crutch walker cane
first-aid_kit medical_supply: bandage plaster dressing
cosmetic beauty_product makeup: lipstick perfume cream mascara
toiletries personal_care: shampoo soap toothpaste deodorant razor
perfume fragrance scent: aftershave
dangerous_goods hazardous_material hazardous prohibited_item: battery firework aerosol weapon chemical explosive
liquid fluid: water perfume shampoo
weapon arms: knife gun firearm
sharp_object sharp: knife scissors blade razor
drugs narcotic illegal_substance controlled_substance
waste rubbish garbage trash refuse litter: packaging scrap
recyclable recycling: paper glass cardboard plastic
electronic_waste e-waste old_device: battery
compost food_waste organic_waste food_scrap
bin trash_can dustbin garbage_can wheelie_bin
packaging wrapping packing outer_packaging: box carton envelope
box carton cardboard_box shoebox
unopened still_sealed unbroken_seal shrink-wrapped factory_seal seal_intact
gift_wrap gift_wrapping wrapping_paper gift_box: ribbon
parcel package shipment packet consignment
barcode qr_code scan_code
gift present: bouquet toy voucher chocolate
freebie giveaway free_gift goodie
sample tester trial_size demo
voucher coupon promo_code promotional_code discount_code
bundle set package_deal kit combo: pair
custom-made bespoke personalised personalized custom tailor-made: engraved monogrammed
one-of-a-kind unique handmade handcrafted
second-hand pre-owned preloved secondhand previously_owned
refurbished reconditioned overhauled factory-restored
brand-new unused pristine mint_condition never_worn
ex-display display_model floor_model showroom_model
product_model version variant edition
colour color shade hue
serial_number imei device_number identification_number
document paper paperwork record: certificate invoice contract passport letter statement
supporting_document proof evidence documentation backup_paperwork: receipt photo invoice certificate letter
identification id photo_id identity_document government_id identity_card: passport
passport travel_document: visa
licence license licensed permit
visa entry_permit travel_authorisation
residency_proof: lease
purchase_evidence: receipt invoice
receipt sales_slip till_slip till_receipt cash_slip docket
payslip pay_stub wage_slip salary_slip
bank_statement account_statement statement
court_order legal_order: subpoena warrant injunction
subpoena court_summons witness_order
written_consent authorisation_letter mandate
testament probate estate_paper
contract agreement written_agreement: lease
lease tenancy_agreement rental_contract rental_agreement
certificate attestation accreditation
transcript academic_record school_record
cv resume curriculum_vitae
manual instruction_booklet user_guide handbook instructions leaflet
leaflet brochure flyer pamphlet
form paper_form application_form: questionnaire
application_form request_form submission application
attachment attached_file enclosure upload
file computer_file: spreadsheet pdf document image
log record history journal: logbook
note memo annotation: comment
letter correspondence written_notice written_communication postal_mail: postcard
registered_mail recorded_delivery certified_mail signed-for
message communication: email text letter chat voicemail
voicemail answering_machine recorded_message voice_message
phone_call call telephone phone
notification alert notice heads-up push_message
announcement statement press_release
template boilerplate canned_response macro
signature autograph sign-off
badge name_tag id_badge staff_pass
pass access_card entry_card: badge
paper_ticket printed_ticket hard_copy printout
vehicle_part: tyre tire windscreen wheel engine brake
map floor_plan street_plan
nappy diaper
petrol gasoline
tyre tire
windscreen windshield
`;
