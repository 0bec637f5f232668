/** What is done with goods, on journeys, at home and to the body. See `index.ts` for how a line is read. */
export const actsOfLife = `
send ship dispatch despatch mail post sent
deliver bring delivery
delivery shipment consignment drop
parcel package box packet shipment
receive arrive land
arrive arrival land reach
depart departure leave left
late delayed behind_schedule running_late overdue
delay hold-up holdup setback wait lag
delay stall
no-show noshow never_arrived missed_appointment
restock replenish refill
backorder back-order awaiting_stock
exchange swap trade switch
replace replacement substitute
substitute stand-in alternative replacement fill-in equivalent
trade-in part-exchange
collect pickup fetch collection grab
collection_point pickup_point parcel_shop locker drop_point
leave drop-off deposit
neighbour neighbor next_door
track trace follow locate monitor
lost missing gone_astray mislaid vanished disappeared
lose lost misplace mislay loss leave_behind
find found locate discover
forget forgot leave_behind slip_mind overlook forgotten
steal stolen theft pinch nick swipe stole
rob robbery mug mugging
burgle burglary break-in burglar
vandalize vandalise vandalism deface wreck
damage harm break ruin wreck spoil
damaged broken smashed cracked battered
dent scratch scuff ding nick scrape mark
crack split fracture shatter smash
defect fault flaw problem imperfection
faulty defective broken kaput dud busted duff
malfunction fail stop_working
breakdown die fail
repair fix mend
repairer technician engineer fitter repairman mechanic repair_person
maintain maintenance upkeep servicing
overhaul servicing tune-up check-up once-over
renovate refurbish redecorate renovation refit refurbishment
refurbished reconditioned renewed factory-restored
second-hand pre-owned used secondhand hand-me-down pre-loved
new brand-new unused unworn
unopened sealed unbroken_seal original_packaging
packaging box wrapping carton packing
pack wrap bundle
unpack unwrap unbox
install installation fit mount
assemble build assembly built
dismantle disassemble pull_apart
uninstall remove
connect attach link
disconnect unplug detach unhook disconnection
leak drip seep leakage
flood inundate deluge water_damage
block clog blockage obstruct
unblock unclog
burn scorch singe char burnt
fire blaze flames house_fire
smoking: cigarette vape cigar pipe e-cigarette
heat warm heating
cool chill refrigerate
freeze frozen deep-freeze froze
spoil perish rot spoiled
perishable fresh_food
mould mold mildew damp fungus
clean wash tidy scrub
housekeeping cleaning_service maid_service room_cleaning
cleaner housekeeper maid cleaning_staff janitor
launder wash laundry washing
dry air-dry tumble_dry drying
stain mark blot spill
spill slop spillage
sanitize sanitise disinfect sterilize sterilise kill_germs
dispose bin discard trash disposal
recycle reuse recycling repurpose
rubbish garbage trash waste litter junk
remove clear
store keep stash hold storage
storage_unit locker lock-up store_room
stow tuck
carry transport haul lug take convey
transport haulage carriage shipping freight
carrier courier shipper delivery_company delivery_firm haulier
load fill loading
unload empty offload
weigh weight heaviness
measure gauge measurement
oversize oversized bulky outsize large
overweight excess_weight
fit suit match
unfit unsuitable wrong_size poor_fit ill-fitting
try fitting
wear worn wore dress
hem alter shorten tailoring
customize customise personalize personalise tailor made-to-order bespoke engrave
made-to-order custom bespoke one-off custom-made personalised personalized
label tag mark sticker
print printout hard_copy
inspect check examine inspection once-over
check verify double-check test
test trial testing
calibrate adjust tune calibration
recall safety_recall product_withdrawal
hazard danger risk peril threat
dangerous hazardous unsafe risky harmful
import import_goods
export send_abroad ship_overseas
abroad overseas foreign international
domestic inland home
customs border_check duty_office border_control
clear_customs customs_clearance release
declare state declaration
travel journey trip voyage tour
trip journey outing excursion getaway
holiday vacation break getaway
commute daily_journey
fly flew flight
drive drove motor driving
board embark boarding
disembark alight
deny_boarding denied_boarding bumped
overbook overbooking oversold
rebook rebooking new_booking
reroute re-route divert detour diversion
connect change_planes change_trains transfer layover
stopover layover stop connection
miss missed
book reserve reservation booking
reserve hold
booking reservation appointment slot
unbooked walk-in drop-in
overbooked full fully_booked
waitlist waiting_list standby queue reserve_list
arrive register check-in arrival
leave depart check-out
stay sleep lodge remain overnight
accommodate house lodge accommodation
accommodation lodging room
guest lodger resident occupant
host entertain
reception front_desk check-in_desk lobby_desk desk
receptionist desk_staff
hotel_staff hotel_team: concierge porter doorman bellhop housekeeper receptionist
key keycard room_key fob
lock secure bolt fasten
unlock undo unfasten
park parking parking_space
tow towing
clamp boot immobilize immobilise wheel_clamp
refuel fuel
accident crash collision smash prang pile-up
crash collide bump
luggage baggage bag suitcase holdall
carry-on cabin_bag
seat spot chair
cot crib infant_bed
eat dine ate
meal food: breakfast lunch dinner supper brunch snack
diet dietary
allergic allergy intolerance allergen
fast empty_stomach
treat treatment care therapy
treat cure heal remedy
medicine medication drug pill tablet meds
prescribe prescription script
pharmacy chemist drugstore dispensary pharmacist druggist
doctor physician medic practitioner
carer caregiver home_help care_worker
vet veterinarian animal_doctor veterinary
dose dosage measure
swallow ingest orally
inject injection jab shot needle
vaccinate vaccine jab immunize immunise vaccination
examine physical check-up examination
diagnose diagnosis identify
scan imaging: x-ray mri ultrasound
blood_test bloods lab_test blood_work
sick ill unwell poorly
illness sickness disease ailment condition
recover heal recovery
worsen deteriorate decline
improve enhance improvement
hurt injure harm wound injury sore
fever temperature high_temperature
pain ache hurt soreness sore
itch rash irritation hives
infect infection contagious catching
quarantine isolate isolation stay_home
operate surgery operation procedure
admit hospitalize hospitalise admission
discharge release
emergency urgent_situation crisis life-threatening
evacuate evacuation
die died death deceased decease passing
bereavement mourning
pregnant expecting pregnancy
birth born delivery labour labor
marry marriage wed wedding
divorce marriage_ends divorced
babysit mind childcare
supervise watch oversee supervision
accompany escort chaperone
care mind tend
hang mount
move_house relocate move_home change_address relocation
noise racket din loud disturbance
disturb bother noise_nuisance
pest vermin infestation rodents insects
power_cut outage blackout power_failure
consume usage consumption
supply provide furnish provision
shortage lack scarcity deficit
wrong_item incorrect_item different_product mix-up
missing_item short_delivery absent
incomplete part_missing bits_missing
counterfeit fake knock-off imitation phoney
genuine authentic real legit bona_fide
waterproof water-resistant splash-proof watertight
mishap incident: accident fire flood theft breakage leak crash fall
repair_work: plumbing roofing painting joinery
shipping_method: courier express standard freight
damage: dent scratch crack stain burn leak tear
disposal: recycling donation landfill burning
treatment: surgery medicine physiotherapy injection massage
symptom: fever rash pain nausea dizziness
disruption: delay cancellation diversion strike breakdown overbooking
bad_weather: storm snow flood fog hurricane ice
appliance: fridge freezer oven washer dryer dishwasher kettle boiler
pest: rats mice ants cockroaches bedbugs wasps
smoke smoking puff cigarette
pet_waste droppings fouling
spare_part component replacement_part bit
`;
