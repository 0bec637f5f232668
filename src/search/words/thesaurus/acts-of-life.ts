/** What is done with goods, on journeys, at home and to the body. See `index.ts` for how a line is read. */
export const actsOfLife = `
send ship dispatch despatch mail post sent send_out
send_off drop_in_mail pop_in_post mail_out post_off ship_out
deliver drop_off bring delivery bring_round hand_over
delivery shipment consignment drop
parcel package box packet shipment
receive get_hold arrive turn_up land receipt come_to_hand
arrive arrival turn_up show_up get_there land reach come_in
depart departure leave set_off head_out take_off left
late delayed behind_schedule running_late held_up overdue
delay hold-up holdup setback wait lag
delay hold_up slow_down set_back stall
no-show noshow not_turn_up fail_to_appear not_show_up never_arrived missed_appointment
return send_back bring_back take_back ship_back post_back hand_back give_back
return_label prepaid_label return_slip postage_label shipping_label
return_window return_period cooling-off_period time_to_return
restock back_on_shelf replenish refill fill_up
in_stock available on_the_shelf in_the_warehouse on_hand
out_of_stock sold_out unavailable run_out none_left gone back_order
backorder back-order waiting_for_stock on_order awaiting_stock
exchange swap trade switch
replace replacement swap_out substitute new_one
substitute stand-in alternative replacement fill-in equivalent
trade-in part-exchange trade_in hand_in_old
collect pick_up pickup fetch collection grab
collection_point pickup_point parcel_shop locker drop_point
drop_off leave hand_in drop-off deposit
neighbour neighbor next_door person_next_door
safe_place secure_spot hidden_spot sheltered_spot
track trace follow locate keep_tabs monitor
tracking_number consignment_number shipment_number parcel_reference
lost missing gone_astray mislaid vanished disappeared never_turned_up
lose lost misplace mislay loss leave_behind
find found locate discover come_across track_down turn_up
lost_property lost_and_found left_items forgotten_items left_behind
forget forgot leave_behind slip_mind overlook forgotten
steal stolen theft pinch nick swipe stole
rob robbery mug hold_up mugging
burgle burglary break-in broke_in break_in burglar
vandalize vandalise vandalism deface smash_up wreck
damage harm break ruin wreck spoil
damaged broken smashed cracked battered banged_up in_pieces
dent scratch scuff ding nick scrape mark
crack split fracture shatter smash
defect fault flaw problem imperfection
faulty defective broken not_working on_the_blink kaput dud busted duff
malfunction play_up act_up go_wrong fail stop_working
break_down breakdown pack_in conk_out die give_out fail
dead_on_arrival arrived_broken faulty_from_new broken_on_arrival
repair fix mend patch_up put_right sort_out
repairer technician engineer fitter repairman mechanic repair_person
maintain maintenance upkeep look_after servicing
overhaul servicing tune-up check-up once-over
renovate refurbish do_up redecorate renovation refit refurbishment
refurbished reconditioned renewed factory-restored
second-hand pre-owned used secondhand hand-me-down pre-loved
new brand-new unused mint unworn
unopened sealed in_its_wrapper unbroken_seal original_packaging
packaging box wrapping carton packing
pack wrap box_up bundle parcel_up
unpack unwrap open_the_box unbox take_out
seal close_up tape_up stick_down
install installation fit put_in set_up mount
assemble put_together build assembly set_up built
dismantle take_apart disassemble take_down pull_apart
uninstall remove take_off strip_out get_rid
connect hook_up plug_in attach link wire_up
disconnect unplug detach cut_off unhook disconnection
plug_in charge_up power_up put_on_charge recharge
switch_on turn_on power_on fire_up start_up
switch_off turn_off power_off shut_down power_down
overheat get_too_hot run_hot burn_up
leak drip seep escape_of_water leakage
flood inundate under_water deluge water_damage
block clog bung_up blockage obstruct stopped_up
unblock clear_the_drain unclog free_up
burn scorch singe char burnt
fire blaze flames house_fire
smoking: cigarette vape cigar pipe e-cigarette
heat warm warm_up heating
cool chill cool_down refrigerate keep_cold
freeze ice_up keep_frozen frozen deep-freeze froze
spoil go_off go_bad perish rot spoiled
perishable fresh_food short_shelf_life goes_off
mould mold mildew damp fungus
clean wash tidy scrub wipe_down spruce_up
housekeeping cleaning_service maid_service room_cleaning
cleaner housekeeper maid cleaning_staff janitor
deep_clean thorough_clean steam_clean professional_clean top_to_bottom
launder wash laundry do_the_washing washing
dry air-dry tumble_dry drying
stain mark spot blot spill
spill knock_over slop spillage
sanitize sanitise disinfect sterilize sterilise kill_germs
dispose throw_away chuck_out bin get_rid discard trash disposal
recycle reuse recycling repurpose
rubbish garbage trash waste refuse litter junk
haul_away take_away cart_off remove clear
store keep stash put_away hold storage
storage_unit locker lock-up store_room
stow put_away tuck pack_away
carry transport haul lug take convey
transport haulage carriage shipping freight
carrier courier shipper delivery_company delivery_firm haulier
load put_on fill loading
unload take_off empty offload
weigh weight heaviness on_the_scales
measure size_up gauge measurement take_dimensions
oversize oversized bulky too_big outsize large
overweight too_heavy over_weight_limit excess_weight
fit go_in suit match
unfit unsuitable wrong_size poor_fit ill-fitting
try_on try fitting test_the_fit
wear put_on worn wore dress
hem take_up alter shorten tailoring
customize customise personalize personalise tailor made-to-order bespoke engrave
made-to-order custom bespoke one-off custom-made personalised personalized
label tag mark sticker
print run_off printout hard_copy print_out
inspect check look_over examine inspection once-over
check verify look_into double-check test
test try_out trial check_it_works testing
calibrate adjust set_to_zero tune calibration
recall safety_recall product_withdrawal call_in pull_from_sale
hazard danger risk peril threat
dangerous hazardous unsafe risky harmful
forbidden_items prohibited_items banned_goods restricted_articles not_carried
import bring_in bring_into_country import_goods
export send_abroad ship_overseas take_abroad
abroad overseas foreign out_of_country international
domestic within_the_country inland home
customs border_check duty_office border_control
clear_customs through_the_border customs_clearance release
declare report_to_customs state declaration
travel journey trip go_away voyage tour
trip journey outing excursion getaway
holiday vacation break time_off getaway
commute travel_to_work journey_to_work daily_journey
fly flew flight travel_by_air go_by_plane
drive drove behind_the_wheel motor driving
board get_on embark boarding hop_on
disembark get_off alight step_off
deny_boarding denied_boarding bumped kicked_off_flight not_allowed_on
overbook overbooking oversold too_many_bookings
rebook book_again on_another_flight rebooking new_booking
reroute re-route divert detour send_another_way diversion
connect change_planes change_trains transfer layover
stopover layover stop break_of_journey connection
miss fail_to_catch missed too_late
book reserve reservation booking make_a_reservation
reserve hold set_aside keep put_aside
booking reservation appointment slot
book_early early_bird advance_booking book_ahead
unbooked walk-in without_a_reservation off_the_street drop-in
overbooked full fully_booked no_rooms_left no_space
waitlist waiting_list standby queue reserve_list
check_in arrive register check-in arrival
check_out leave depart check-out settle_up
early_check-in early_arrival get_in_early room_before_time
late_checkout late_departure stay_longer keep_the_room late_check-out
stay sleep lodge spend_the_night remain overnight
accommodate put_up house lodge accommodation
accommodation lodging place_to_stay somewhere_to_stay room
guest lodger resident occupant
visit drop_by come_round stop_by call_in pop_in
host have_over entertain put_up
reception front_desk check-in_desk lobby_desk desk
receptionist front_desk_clerk desk_staff front_desk_folks
hotel_staff, hotel_team: concierge porter doorman bellhop housekeeper receptionist
key keycard room_key fob
lock secure bolt fasten
unlock undo open unfasten
park leave_the_car parking parking_space
tow tow_away haul_off towing
clamp boot immobilize immobilise wheel_clamp
refuel fill_up gas_up fill_the_tank fuel
accident crash collision smash prang pile-up
crash collide run_into bump hit
breakdown_cover roadside_assistance roadside_help recovery_service
vehicle_hire car_hire car_rental rental_car
borrow take_out check_out have_on_loan
overdue_loan late_return late_back not_brought_back
renew_the_loan extend_the_loan loan_renewal keep_it_longer
luggage baggage bag suitcase holdall
carry-on hand_luggage cabin_bag hand_baggage
checked_bag hold_luggage checked_luggage hold_baggage
seat place spot chair
cot crib baby_bed infant_bed
eat dine have_a_meal ate consume food
meal, food, bite_to_eat: breakfast lunch dinner supper brunch snack
diet eating_plan food_needs dietary
allergic allergy react_to intolerance allergen
fast go_without_food empty_stomach nothing_to_eat
treat treatment care look_after therapy
treat cure heal remedy
medicine medication drug pill tablet meds
prescribe prescription write_a_script put_on_medication script
dispense hand_out fill_a_prescription make_up
pharmacy chemist drugstore dispensary pharmacist druggist
doctor physician gp medic practitioner
carer caregiver home_help care_worker
vet veterinarian animal_doctor veterinary
dose amount_of_medicine dosage measure
side_effect adverse_reaction bad_reaction unwanted_effect
swallow take_by_mouth ingest orally
inject injection jab shot needle
vaccinate vaccine jab immunize immunise vaccination
examine check_over physical check-up examination
diagnose diagnosis identify find_the_cause
scan, imaging: x-ray mri ultrasound ct_scan
blood_test bloods lab_test blood_work
sick ill unwell poorly under_the_weather off_color
illness sickness disease ailment condition
recover get_better get_well bounce_back heal recovery
worsen get_worse deteriorate go_downhill decline
improve get_better make_better enhance improvement
hurt injure harm wound injury sore
vomit be_sick throw_up bring_up
fever temperature high_temperature running_hot
pain ache hurt soreness sore
itch rash irritation hives
infect infection contagious catching
quarantine isolate isolation keep_apart stay_home
operate surgery operation procedure under_the_knife
admit hospitalize hospitalise take_into_hospital admission
discharge let_go_home send_home release
emergency urgent_situation crisis life-threatening
evacuate get_out clear_the_building evacuation
die died pass_away death deceased decease passing
bereavement lost_loved_one death_in_family mourning
pregnant expecting with_child pregnancy
give_birth birth born have_a_baby delivery labour labor
marry marriage wed wedding tie_the_knot
divorce split_up break_up marriage_ends divorced
babysit look_after_children mind childcare
supervise watch keep_an_eye oversee supervision
accompany escort go_with come_along chaperone
look_after care take_care mind tend
hang put_up mount fix_to_wall
move_house relocate move_home change_address relocation
noise racket din loud disturbance
disturb bother noise_nuisance keep_awake
pest vermin infestation rodents insects
power_cut outage blackout power_failure no_electricity
meter_reading meter_read read_the_meter usage_reading
consume usage consumption burn_through
supply provide furnish lay_on provision
shortage lack scarcity run_short deficit
wrong_item incorrect_item not_as_ordered different_product mix-up
missing_item not_in_box short_delivery left_out absent
incomplete part_missing not_complete bits_missing
counterfeit fake knock-off imitation phoney
genuine authentic real legit bona_fide
waterproof water-resistant splash-proof watertight
mode_of_travel: plane train bus coach ferry car taxi tram
mishap, incident: accident fire flood theft breakage leak crash fall
repair_work: plumbing electrical_work roofing painting joinery
shipping_method: courier express standard freight air_mail
damage: dent scratch crack stain burn leak tear
disposal: recycling donation landfill burning
treatment: surgery medicine physiotherapy injection massage dental_work
symptom: fever rash cough pain nausea dizziness
disruption: delay cancellation diversion strike breakdown overbooking
bad_weather: storm snow flood fog hurricane ice
appliance: fridge freezer oven washer dryer dishwasher kettle boiler
pest: rats mice ants cockroaches bedbugs wasps
smoke light_up smoking puff cigarette
bring_along take_with_you carry_with_you have_with_you
pet_waste dog_mess droppings fouling
spare_part component replacement_part bit
`;
