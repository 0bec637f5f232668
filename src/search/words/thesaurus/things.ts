/** Things of everyday life. See `index.ts` for how a line is read. */
export const things = `
article, product, merchandise, purchased_item: shirt shoe laptop lamp sofa kettle book toy phone
household_goods, household_item, homeware: kettle pan towel lamp bedding vacuum_cleaner iron cushion
appliance, domestic_appliance, electrical_appliance, household_machine: fridge washing_machine dishwasher oven freezer kettle toaster dryer vacuum_cleaner microwave
large_appliance, white_goods: fridge freezer washing_machine dishwasher dryer oven stove
small_appliance, kitchen_gadget, kitchen_appliance: kettle toaster blender mixer coffee_maker microwave
fridge refrigerator cooling_unit icebox
freezer deep_freeze deep_freezer
washing_machine washer laundry_machine
dryer tumble_dryer clothes_dryer
stove, cooker, cooking_appliance: oven hob range
vacuum_cleaner vacuum carpet_cleaner
heater, heating, heating_system: radiator boiler furnace
boiler water_heater hot_water_tank
air_conditioning air_conditioner ac cooling
light_bulb bulb led
cookware, kitchenware, pots_and_pans: pan pot saucepan frying_pan skillet casserole
crockery, tableware, dishes, dinnerware: plate bowl cup mug saucer
cutlery, silverware, flatware: fork knife spoon
cup mug beaker
glass, glassware, drinking_glass: tumbler wine_glass vase
breakable, fragile, delicate, easily_broken: glass vase mirror crockery porcelain ceramics
porcelain china ceramics
container, tub: jar tin box canister bottle
bedding, bed_linen, linen: sheet pillowcase duvet blanket pillow quilt
duvet quilt comforter
blanket bedspread throw_blanket coverlet
towel bath_towel hand_towel
curtain, window_covering: blind drape
carpet rug mat
decoration, ornament, home_decor: vase picture_frame candle cushion
picture, painting, artwork, art: print canvas sculpture
furniture, furnishing: sofa table chair desk wardrobe bed bookcase shelf armchair
sofa couch settee
cot crib baby_bed
wardrobe closet cupboard cabinet
cupboard cabinet sideboard
bulky, oversize, heavy_goods, large_item, bulky_item: sofa wardrobe fridge piano mattress
cleaning_product, cleaning_supply, cleaning_agent: detergent bleach soap disinfectant
detergent washing_powder laundry_soap
battery, power_pack, cell: power_bank
power_bank portable_charger battery_pack
charger power_adapter charging_cable power_supply power_brick
cable cord flex wire
plug power_plug mains_plug power_outlet wall_socket
adapter converter adaptor
key, door_key, latchkey: key_fob key_card
key_card room_key swipe_card
lock padlock bolt deadbolt
tool, hand_tool: hammer drill screwdriver saw wrench spanner
wrench spanner
diy_supply, building_material, hardware: screw nail paint timber tile
spare_part, replacement_part, spare: filter screw hinge battery motor
accessory, add-on: case cable charger strap headphone
garden_tool, gardening_equipment: spade rake lawnmower hose shears
lawnmower mower grass_cutter
barbecue grill bbq
plant, greenery: flower tree shrub rose seedling orchid houseplant cactus
flower, bloom: rose tulip bouquet lily
bouquet flower_arrangement bunch_of_flowers
food, foodstuff, edible, eatable: bread cheese meat fruit meal soup chocolate
groceries, grocery, food_shopping: milk bread egg canned_soup rice fruit vegetable pasta cheese flour cereal
staple, dry_goods, non-perishable, shelf-stable, pantry_item: rice pasta flour canned_soup tinned_food sugar bean
canned_food, tinned_food, canned_goods, tinned_goods: canned_soup canned_fish canned_bean tin
perishable, perishable_goods, fresh_food, spoils_quickly, short_shelf_life: milk fruit meat fish vegetable yoghurt cheese salad flower
chilled_goods, refrigerated_goods, cold_food: milk yoghurt butter cheese meat
frozen_food, frozen_goods, frozen: ice_cream frozen_pizza fish_finger
produce, fresh_produce, fruit_and_veg: apple banana orange strawberry lettuce tomato carrot vegetable fruit
vegetable, veg, veggie, greens: carrot lettuce tomato potato cabbage onion
dairy, dairy_product, milk_product: milk cheese butter yoghurt yogurt cream
bread, baked_goods, bakery_item: loaf roll bun cake croissant pastry
snack, nibble: crisp chip biscuit cookie nut popcorn candy chocolate
dessert, pudding, sweet_course: cake pie tart ice_cream
meal, food_service: breakfast lunch dinner supper brunch
dinner supper evening_meal
dish, course, menu_item: pizza soup salad pasta burger curry
ready_meal, prepared_meal, meal_kit: lasagne soup
ingredient, foodstuff_content, contents_list: gluten nut sugar additive
dietary_requirement, special_diet, dietary_need, special_meal: vegan vegetarian gluten-free halal kosher
allergen: nut peanut gluten milk egg shellfish sesame
drink, beverage, refreshment: water juice coffee tea soda beer wine
soft_drink, soda, non-alcoholic_drink: lemonade cola juice mineral_water
alcohol, alcoholic_drink, booze, liquor: wine beer whisky vodka gin champagne rum cider
age-restricted, adults_only, restricted_goods: alcohol tobacco knife lottery_ticket firework wine beer
tobacco, smoking_product: cigarette cigar vape pipe
vape e-cigarette electronic_cigarette
pet_food, pet_supply, animal_feed: dog_food cat_litter leash
baby_product, infant_item, baby_gear: nappy diaper pushchair pram formula bottle
pushchair stroller pram buggy baby_carriage
car_seat child_seat booster_seat baby_seat infant_seat
clothing, clothes, apparel, garment, outfit: shirt dress jacket trousers jeans sweater coat skirt suit
sweater jumper pullover cardigan
coat, outerwear, overcoat: jacket parka anorak raincoat
trousers pants slacks
underwear, undergarment, intimate_apparel, lingerie, intimates: bra sock brief
swimwear, swimsuit, bathing_suit, swimming_costume: bikini trunks
hygiene_item, intimate_item, hygiene_product, sealed_for_hygiene: underwear swimwear earring cosmetic razor mattress toothbrush
nightwear pyjamas pajamas nightgown
footwear: shoe boot sandal sneaker slipper trainer
sneaker trainer running_shoe sports_shoe
workwear, uniform, work_clothes: overall apron
protective_gear, safety_gear, protective_equipment: helmet glove goggle mask vest
hat, headwear: cap beanie
accessory, fashion_accessory: belt scarf handbag hat tie sunglasses
jewellery, jewelry: ring necklace bracelet earring watch brooch
watch wristwatch timepiece
valuables, valuable, precious_item, precious: jewellery jewelry cash laptop watch camera passport gold
precious_metal: gold silver platinum
glasses, eyewear, spectacles: sunglasses contact_lens
handbag purse bag
wallet purse billfold
backpack rucksack daypack
size measurement dimension sizing
fabric, textile, material, cloth: cotton wool silk linen leather
price_tag swing_tag hang_tag clothing_label
electronics, electronic_device, electronic_goods, tech, gadget: laptop phone tablet camera television headphone console smartwatch computer
device, equipment, hardware, gadget, machine: phone laptop tablet router computer handset printer
computer, pc: laptop desktop notebook workstation
laptop notebook portable_computer
tablet e-reader reading_device ereader
mobile cell_phone cellphone handset smartphone mobile_phone phone
sim, sim_card, chip_card: esim
headphone earphone earbud headset
speaker loudspeaker soundbar
television tv telly tv_set
console game_console gaming_system
printer, office_machine: scanner copier photocopier
ink cartridge toner ink_cartridge
router modem hub wifi_box gateway
wifi, wireless_network, wireless, internet_connection: hotspot
memory_stick usb_stick flash_drive thumb_drive
smartwatch fitness_tracker wearable
smart_home, connected_device: thermostat doorbell smart_speaker
smoke_detector smoke_alarm fire_alarm
utility, utility_service: electricity water gas internet
fuel: petrol diesel gas oil
media, entertainment_media: film music game book dvd cd vinyl
digital_goods, digital_content, download, digital_product, electronic_good: e-book software music film game
software, program, application, app: antivirus game
film movie motion_picture
series tv_show television_programme television_series
toy, plaything: doll teddy puzzle building_block
book, reading_material, volume: novel textbook paperback hardback dictionary
e-book ebook digital_book electronic_book
textbook coursebook course_book schoolbook
library_item, borrowed_item, loan_item, library_material: book dvd magazine audiobook
periodical, publication, subscription_title: magazine newspaper journal
photo photograph picture snapshot image snap
video, footage, recording: clip
screenshot screen_capture screen_grab
musical_instrument, instrument: guitar piano violin drum
office_supply, stationery: pen paper notebook stapler envelope
sports_equipment, sporting_goods, sports_gear: ball racket ski bicycle surfboard golf_club
fitness_equipment, exercise_machine: treadmill dumbbell weights
outdoor_gear, camping_equipment, camping_gear: tent sleeping_bag stove
luggage, baggage: suitcase bag backpack trunk
hand_luggage, carry-on, cabin_bag, hand_baggage, cabin_baggage: handbag backpack laptop_bag
checked_baggage, hold_luggage, checked_bag, hold_baggage: suitcase
excess_baggage overweight_bag extra_luggage overweight_luggage heavy_bag
belongings, possession, personal_effects, personal_property, stuff: clothes wallet luggage umbrella phone
medicine, medication, drug, remedy: pill tablet painkiller antibiotic insulin syrup vaccine
prescription doctor's_order script
painkiller, pain_relief, pain_reliever: aspirin ibuprofen paracetamol
medical_device, medical_equipment, medical_aid: wheelchair hearing_aid crutch oxygen_machine blood_pressure_monitor
life_support, medical_machine: oxygen_machine ventilator dialysis breathing_machine
mobility_aid, walking_aid: wheelchair crutch walker cane hearing_aid
first-aid_kit, medical_supply: bandage plaster dressing
cosmetic, beauty_product, makeup, make-up: lipstick perfume cream mascara
toiletries, personal_care: shampoo soap toothpaste deodorant razor
perfume, fragrance, scent: aftershave
dangerous_goods, hazardous_material, hazardous, prohibited_item: battery gas_canister firework aerosol weapon chemical explosive
liquid, fluid: water perfume shampoo
weapon, arms: knife gun firearm
sharp_object, sharp: knife scissors blade razor
drugs narcotic illegal_substance controlled_substance
waste, rubbish, garbage, trash, refuse, litter: packaging scrap food_waste
recyclable, recycling: paper glass cardboard plastic
electronic_waste, e-waste, old_device: battery old_phone
compost food_waste organic_waste food_scrap
bin trash_can dustbin garbage_can wheelie_bin
packaging, wrapping, packing, outer_packaging: box carton bubble_wrap envelope
original_packaging original_box factory_box original_wrapping
box carton cardboard_box shoebox
unopened still_sealed unbroken_seal shrink-wrapped factory_seal seal_intact
gift_wrap, gift_wrapping, wrapping_paper, gift_box: ribbon
parcel package shipment packet consignment
shipping_label postage_label return_label address_label mailing_label
barcode qr_code scan_code
gift, present: bouquet toy voucher chocolate
freebie giveaway free_gift goodie
sample tester trial_size demo
gift_card gift_certificate gift_voucher
voucher coupon promo_code promotional_code discount_code
bundle, set, package_deal, kit, combo: pair gift_set
custom-made, bespoke, personalised, personalized, made_to_order, custom, tailor-made: engraved monogrammed printed_with_name
one-of-a-kind unique handmade handcrafted
second-hand pre-owned preloved secondhand previously_owned
refurbished reconditioned overhauled factory-restored
brand-new unused pristine mint_condition never_worn
ex-display display_model floor_model showroom_model
old_model previous_version earlier_model
product_model version variant edition
colour color shade hue
serial_number imei device_number identification_number
document, paper, paperwork, record: certificate invoice contract passport letter statement
supporting_document, proof, evidence, documentation, backup_paperwork: receipt photo invoice certificate letter police_report
identification, id, photo_id, proof_of_identity, identity_document, government_id, identity_card: passport driving_licence residence_permit driver's_license national_id
passport, travel_document: identity_card visa
driving_licence driver's_license driving_license driver_licence
licence license licensed permit
visa entry_permit travel_authorisation
birth_certificate proof_of_birth proof_of_age
marriage_certificate proof_of_marriage wedding_certificate marriage_licence
civil_document, vital_record: birth_certificate marriage_certificate death_certificate divorce_decree
medical_certificate doctor's_note sick_note medical_note doctor's_letter medical_proof
proof_of_address, proof_of_residence, residency_proof: utility_bill bank_statement tenancy_agreement electric_bill gas_bill lease council_tax_bill
proof_of_purchase, purchase_evidence: receipt invoice order_confirmation sales_slip till_slip
receipt sales_slip till_slip till_receipt cash_slip docket
proof_of_income, income_evidence: payslip tax_return wage_slip pay_stub
payslip pay_stub wage_slip salary_slip
bank_statement account_statement statement
student_proof, proof_of_study: student_card enrolment_letter student_id
proof_of_posting proof_of_shipment postal_receipt drop-off_receipt
police_report crime_report incident_number police_statement crime_reference
court_order, legal_order: subpoena warrant injunction
subpoena court_summons witness_order
letter_of_authority written_consent power_of_attorney authorisation_letter mandate
testament probate last_will estate_paper
contract, agreement, written_agreement: lease loan_agreement
lease tenancy_agreement rental_contract rental_agreement
certificate attestation accreditation
transcript academic_record school_record
report_card school_report grade_sheet
cv resume curriculum_vitae
warranty_card guarantee_card warranty_certificate
manual instruction_booklet user_guide handbook instructions leaflet
leaflet brochure flyer pamphlet
form, paper_form, application_form: claim_form questionnaire paper_slip
questionnaire survey feedback_form
application_form request_form submission application
attachment attached_file enclosure upload
file, computer_file: spreadsheet pdf document image
log, record, history, journal: logbook
note, memo, annotation: sticky_note comment
letter, correspondence, written_notice, written_communication, postal_mail: postcard
registered_mail recorded_delivery certified_mail signed-for
message, communication: email text letter chat voicemail
text text_message sms
email e-mail electronic_mail
voicemail answering_machine recorded_message voice_message
phone_call call ring_up telephone phone
written in_writing on_paper black_and_white
notification alert notice heads-up push_message
reminder nudge prompt
announcement statement press_release
template boilerplate canned_response macro
signature autograph sign-off
fingerprint, biometric: face_scan iris_scan
badge name_tag id_badge staff_pass
pass, access_card, entry_card: badge
ticket, admission: season_ticket concert_ticket train_ticket plane_ticket boarding_pass
boarding_pass boarding_card mobile_boarding_pass
paper_ticket printed_ticket hard_copy printout
season_ticket, travel_pass, travelcard: monthly_pass rail_pass
membership_card loyalty_card club_card
library_card borrower_card reader's_card
luggage_tag baggage_tag claim_tag bag_tag
number_plate licence_plate license_plate registration_plate
vehicle_part: tyre tire windscreen wheel engine brake
map floor_plan street_plan
nappy diaper
petrol gasoline
tyre tire
windscreen windshield
invitation invite
`;
