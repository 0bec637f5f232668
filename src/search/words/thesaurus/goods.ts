/** Shops, parcels, journeys and events. See `index.ts` for how a line is read. */
export const goods = `
shop store retailer outlet branch
high_street physical_store bricks-and-mortar
online_shop web_shop webstore e-shop online_store
self-checkout self-service_till scan-and-go
basket cart trolley shopping_bag
checkout payment_page order_page
shop_assistant sales_assistant clerk salesperson store_staff
product item article goods merchandise
stock inventory supply
back-order backorder restock awaiting_stock replenish
discontinued delisted
size fit measurements dimensions
model make variant version
sku product_code item_number article_number stock_code
barcode scan_code bar_code qr_code
price_tag label ticket shelf_label
packaging box wrapping carton original_wrapping
sealed unopened factory_sealed still_wrapped
unused unworn pristine mint
accessories parts attachments
manual instructions user_guide handbook booklet
display_model ex-display demo_unit floor_model
refurbished reconditioned renewed restored_unit
damaged smashed cracked battered dented
arrived_broken crushed
wrong_item incorrect_product mix-up picking_error
missing_item short-shipped incomplete_order
missing_part incomplete absent_piece
hygiene_item: underwear earrings cosmetics swimwear razors
perishable fresh_food short-life_goods
final_sale non-returnable
made-to-order custom-made bespoke personalised personalized tailor-made
engraving monogram personal_message
gift present giftwrapped
shopper consumer purchaser buyer
marketplace trading_platform online_bazaar selling_site
listing advert ad offer_page product_page
auction bidding bid highest_offer
feedback rating review stars comment
order purchase bought buy acquisition
wish_list saved_items favourites favorites
parcel_locker locker smart_locker automated_locker
delivery shipping shipment
dispatch despatch ship shipped
postage shipping_cost delivery_charge carriage delivery_fee freight_cost
delivery_date arrival_date expected_day eta
redelivery second_attempt rearrange_delivery
safe_place porch
driver delivery_driver van_driver delivery_person rider
depot sorting_office distribution_centre hub sorting_centre
warehouse fulfilment_centre storehouse stockroom
letter envelope mail post
tracking trace parcel_tracking follow_parcel
tracking_number consignment_number tracking_code waybill
en_route underway
customs border_control customs_clearance border_checks
weight heaviness mass
pallet crate skid
freight cargo load shipment
return returned
return_authorisation rma return_authorization returns_number return_approval
exchange swap replacement
replacement substitute swap-out
substitution alternative stand-in replacement_item
receipt till_slip sales_receipt
inspection quality_check examination check-over
assembly building
grocery food: fruit vegetables meat dairy bread
appliance household_appliance: fridge oven dishwasher dryer
clothing clothes garment apparel: shirt dress coat shoes trousers
electronics gadget: phone laptop tablet camera headphones television
furniture: sofa bed table wardrobe chair
television tv telly set
shoes footwear trainers sneakers
jewellery jewelry ornaments
traveller traveler passenger flyer rider
booking_reference pnr confirmation_code reservation_number record_locator booking_number
itinerary travel_plan schedule route
travel_document papers: passport visa ticket
passport travel_booklet id_book
visa entry_permit entry_clearance
transport: airline rail bus ferry taxi
airline air_carrier flight_operator carrier
flight plane plane_journey
fare ticket_price airfare
non-refundable saver_fare
ticket pass travel_pass e-ticket
check-in online_check-in
luggage baggage bags suitcase cases
baggage_claim carousel baggage_belt luggage_reclaim
security_check screening security_line
boarding embarkation board
departure leave take-off depart
layover stopover connection transfer
denied_boarding bumped left_behind
overbooking overbooked double_booked oversold
no-show non-arrival
date_change rebooking rebook reschedule
legroom extra_space
economy coach standard_class cheap_seats
cabin_crew flight_attendant steward stewardess
wheelchair mobility_aid chair_assistance
frequent_flyer miles air_miles frequent-traveller_scheme
lounge vip_room departure_lounge
airport airfield aerodrome
train rail railway
station railway_station train_stop train_station
conductor guard ticket_inspector train_manager
railcard rail_pass train_pass train_card
peak rush_hour busy_time commuting_hours
off-peak quiet_time cheaper_times
single_ticket one-way outward_only
sleeper night_train couchette berth
bus coach minibus
taxi cab ride
ferry boat ship
accommodation lodging: hotel hostel apartment guesthouse villa campsite
apartment flat holiday_flat condo
host owner property_host
concierge porter bellhop
room chamber bedroom
stay visit overnight nights
room_type room: single double twin suite
twin twin-bedded
extra_bed rollaway cot folding_bed
housekeeping cleaning_staff room_cleaning maid
breakfast morning_meal buffet
all-inclusive everything_included
minibar room_fridge drinks_fridge
no-smoking smoke-free non-smoking
pet animal: dog cat rabbit bird
parking car_park parking_space garage
pool swimming_pool swimming_area
hirer renter main_driver
damage_waiver collision_cover cdw damage_cover
mileage distance_allowance distance_driven odometer_reading
petrol gas gasoline
fuel: petrol diesel gasoline
full-to-full refuel tank
toll road_charge motorway_fee
child_seat booster car_seat baby_seat
vehicle car automobile motor
bodywork_damage: scratch dent chip
breakdown car_trouble
flat_tyre puncture flat_tire blowout
event show: concert festival conference exhibition
concert gig live_music performance
match game fixture sporting_event
organiser organizer promoter event_host
attendee participant visitor ticket_holder guest
registration enrol sign-up
door_opening admission entry
ticket_resale resell second-hand_ticket tout
postponed moved_date rescheduled
restaurant eatery diner cafe bistro
menu dishes
meal dish
waiter waitress server
allergy intolerance food_sensitivity allergic_reaction
dietary_requirement special_diet: vegan vegetarian gluten-free halal kosher
party group table_size
`;
