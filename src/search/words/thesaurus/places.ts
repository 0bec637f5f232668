/** Where things are. See `index.ts` for how a line is read. */
export const places = `
store, shop, outlet, retail_location, bricks_and_mortar: supermarket boutique bakery bookshop pharmacy department_store kiosk
branch, local_office, local_branch, site, location: store bank_branch high_street
shop_floor sales_floor in-store aisle showroom
showroom display_room show_room
supermarket grocery_store grocer food_store
corner_shop convenience_store local_shop newsagent
pharmacy drugstore chemist dispensary
bakery baker bread_shop
butcher meat_shop meat_counter
bookshop bookstore bookseller
hardware_store diy_store home_improvement_store home_store
clothes_shop clothing_store boutique fashion_store
garden_centre garden_center nursery plant_shop
second-hand_shop, thrift_store, charity_shop: flea_market pawnshop
market, marketplace: flea_market farmers_market market_stall
stall booth kiosk market_stall
shopping_centre shopping_center mall arcade retail_park
high_street main_street town_centre downtown
online_shop, web_shop, online_store, webshop, e-shop: website marketplace app
online, web, internet: website app portal
website web_page site homepage webpage
portal, self-service, account_page, member_area: dashboard app
headquarters head_office main_office corporate_office hq
office, workplace, work_site, business_premises: headquarters branch cubicle
workplace on_site at_the_office
working_from_home remote home_office telework telecommute
desk workstation work_area cubicle
meeting_room conference_room boardroom
canteen cafeteria staff_restaurant lunchroom dining_hall
break_room staff_room rest_area
back_office back_room behind_the_scenes
server_room data_centre data_center machine_room
warehouse, depot, distribution_centre, fulfilment_centre, fulfillment_center, storehouse: stockroom sorting_hub
stockroom storeroom storage_room back_store
storage, storage_facility, storage_space, storage_unit: locker garage cellar basement attic warehouse
locker parcel_locker pickup_locker collection_box
safe strongbox vault safe_deposit_box
archive record_room filing_room
factory plant production_site manufacturing_site mill
workshop repair_shop service_centre service_center repair_centre
garage car_workshop car_repair_shop
laboratory lab testing_facility
construction_site building_site
pickup_point, collection_point, pick-up_location, drop_point: locker post_office kiosk parcel_shop newsagent
drop-off_point drop-off_location return_point hand-in_point
post_office mail_office postal_counter
parcel_shop parcel_point shipping_store
mailbox letterbox letter_box postbox mail_slot
sorting_centre hub sorting_office transit_hub parcel_hub
counter, desk, service_desk, service_point, information_desk: till checkout ticket_office reception
till cash_register checkout cash_desk register point_of_sale pay_point
returns_desk returns_counter refund_counter
information_desk info_point enquiry_desk help_point
reception front_desk lobby_desk check-in_desk
check-in_desk check-in_counter airline_counter
ticket_office box_office ticket_counter booking_office ticket_window
kiosk self-service_terminal self-service_machine ticket_machine
vending_machine drinks_machine snack_machine
lost_property lost_and_found lost_property_office
cloakroom coat_check left_luggage checkroom baggage_storage
fitting_room changing_room dressing_room
queue waiting_line line_up stand_in_line
waiting_room waiting_area lounge
entrance door front_door way_in doorway
exit way_out exit_door
emergency_exit fire_exit fire_escape
gate barrier turnstile
doorstep porch front_door on_the_step
safe_place, agreed_spot, hiding_place: porch shed garage neighbour
lobby foyer entrance_hall hall
corridor hallway passage
staircase stairs stairwell stairway
lift elevator
floor storey
ground_floor street_level entry_level
attic loft top_floor
balcony terrace patio
garden yard backyard lawn
fence hedge garden_wall
driveway private_drive
shed outbuilding garden_shed outhouse
building, premises, structure, property: house office school warehouse hospital church tower
house, home, residence, dwelling, property: flat apartment cottage bungalow villa
flat apartment condo unit
cottage cabin holiday_home vacation_home second_home
mobile_home trailer_home static_caravan
room, chamber: bedroom kitchen bathroom office study
bedroom sleeping_room guest_room
living_room lounge sitting_room
kitchen cooking_area kitchenette
bathroom, washroom, shower_room: ensuite
toilet restroom lavatory loo washroom
laundry launderette laundromat laundry_room washing_room
home_address residential_address where_you_live place_of_residence
address, postal_address, mailing_address: street postcode house_number po_box
postcode zip_code zip postal_code
delivery_address, shipping_address, destination_address: home office
billing_address invoice_address card_address
email_address mail_address inbox
destination, end_point, place_of_arrival: airport hotel island
origin departure_point starting_point point_of_departure
street, road: avenue lane boulevard
motorway highway freeway
bridge overpass flyover
crossing junction intersection crossroads
neighbourhood neighborhood district quarter local_area
city, town, municipality: suburb
suburb outskirts edge_of_town
village hamlet small_town
countryside, rural_area, rural: farm village remote_area
remote_area, hard_to_reach, outlying_area, outlying: island mountain offshore highlands
region, area, zone, territory: state province county district continent
province county canton
country nation homeland
home_country country_of_residence homeland
abroad overseas foreign_country another_country
domestic inland within_the_country nationwide in-country
international cross-border overseas foreign
mainland contiguous_state
coast seaside beach shore
mountain hill highlands
lake, waterside: river pond
forest wood woodland
worldwide global around_the_globe internationally
local nearby close_by in_town
distance, how_far: mile kilometre
hotel, accommodation, lodging, place_to_stay: hostel inn guesthouse motel resort bed_and_breakfast
guesthouse inn bed_and_breakfast boarding_house
hostel youth_hostel dormitory
resort holiday_resort holiday_park
campsite campground camping_site
hotel_room guest_room room
suite, upgraded_room, better_room: penthouse
double_room, room_for_two: twin_room
sea_view ocean_view beachfront
pool swimming_pool swimming_bath
gym fitness_centre fitness_studio health_club fitness_center
spa, wellness_area: sauna steam_room
sauna steam_room steam_bath
leisure_facility, amenity, hotel_facility: pool gym sauna spa tennis_court
sports_venue, sports_ground: stadium arena tennis_court football_pitch gym
stadium arena sports_ground
venue, event_location: theatre concert_hall stadium museum cinema
theatre theater playhouse
cinema movie_theater movie_house multiplex picture_house
concert_hall music_hall opera_house
museum gallery exhibition_hall
attraction, sight, place_of_interest: museum zoo theme_park castle aquarium
theme_park amusement_park fairground
park public_garden city_park
seat, seating: window_seat aisle_seat
window_seat window_side by_the_window
aisle_seat aisle_side on_the_aisle
restaurant, eatery, dining_place, place_to_eat: cafe diner pizzeria bistro
cafe coffee_shop tea_room coffee_house
bar pub tavern
takeaway takeout carry-out
nightclub club disco
school, educational_institution, place_of_learning: university college kindergarten academy primary_school
university college campus uni
kindergarten nursery creche daycare preschool
classroom lecture_hall lecture_theatre
library, lending_library, reading_room: branch_library
dormitory dorm hall_of_residence student_housing
student_accommodation: dormitory campus
hospital, medical_facility, healthcare_facility: clinic surgery ward emergency_room infirmary
clinic, doctor's_office, surgery, practice: health_centre
emergency_room accident_and_emergency er casualty_department
ward hospital_room sickbed
care_home nursing_home old_people's_home retirement_home assisted_living
dental_practice dental_clinic dentist's_office
veterinary_clinic animal_hospital vet's_office
kennel cattery boarding_kennel pet_hotel
church, place_of_worship: mosque synagogue temple chapel
cemetery graveyard burial_ground
prison jail gaol
court courthouse courtroom
police_station precinct police_post
fire_station firehouse
town_hall city_hall council_office municipal_office
bank financial_institution building_society credit_union
cash_machine atm cashpoint cash_dispenser cash_point
exchange_office bureau_de_change currency_exchange
petrol_station gas_station filling_station service_station
charging_station charger charging_point charge_point
car_park parking_lot parking_garage parking
parking_space parking_spot parking_bay bay
disabled_parking accessible_parking blue_badge_space
landfill, waste_site, rubbish_dump, dump: recycling_centre
recycling_centre recycling_point recycling_center recycling_yard
vehicle, transport, wheels: car van truck motorcycle bus bicycle scooter lorry
motor_vehicle: car van truck motorcycle lorry
car, automobile, auto: sedan hatchback convertible estate_car
small_car compact economy_car
large_vehicle, bigger_car: suv minivan van people_carrier
electric_car electric_vehicle ev plug-in
rental_car hire_car rental_vehicle car_hire hired_car
loan_car courtesy_car replacement_car loaner
van, people_carrier: minivan minibus
truck lorry pickup heavy_goods_vehicle
motorcycle, motorbike: scooter moped
bicycle, bike, cycle: e-bike folding_bike mountain_bike
e-bike electric_bike pedelec
scooter e-scooter kick_scooter
caravan camper motorhome
trailer tow_bar
public_transport, public_transit, mass_transit: bus train tram subway metro ferry
bus coach
train, railway, rail: locomotive tram
subway metro underground tube
tram streetcar trolley
taxi cab minicab taxicab
ferry, boat, ship, vessel: cruise_ship yacht
cruise_ship ocean_liner cruise_liner
boat, watercraft: canoe kayak dinghy yacht sailboat
plane airplane aeroplane aircraft jet
helicopter chopper
train_station railway_station rail_station
train_platform boarding_platform platform
bus_stop tram_stop boarding_stop
bus_station coach_station bus_terminal
airport, airfield, air_terminal: terminal runway
terminal departure_hall concourse
departure_gate boarding_gate gate
security_check security_checkpoint security_screening airport_security
baggage_claim baggage_carousel luggage_belt baggage_hall baggage_belt
airport_lounge executive_lounge business_lounge
port harbour harbor dock marina
cabin, passenger_compartment: aisle
cargo_hold luggage_compartment baggage_hold aircraft_hold
overhead_bin overhead_locker luggage_rack
boot trunk
class_of_travel, cabin_class, fare_class: first_class business_class economy coach
economy coach_class standard_class second_class
sleeper couchette sleeping_car berth
carriage wagon coach railcar
route itinerary routing
journey trip travel voyage
leg, segment, stretch: connection
round_trip return_trip there_and_back return_ticket
one-way single_ticket one_way_only
detour diversion roundabout_route
stopover layover transit
connection connecting_flight transfer onward_flight onward_connection
flight, air_travel: departure
shuttle transfer airport_bus minibus
jurisdiction legal_territory governing_country
premises on-site on_the_property
hazardous_area danger_zone restricted_area off-limits
smoking_area smoking_zone smokers_corner
emergency_accommodation shelter refuge temporary_housing
forwarding_address new_address temporary_address
po_box post_office_box
outside outdoors open_air
indoors inside under_cover
inbox mailbox mail_folder
spam_folder junk_folder junk_mail bulk_folder
trash recycle_bin deleted_items
folder directory
cloud online_storage remote_storage cloud_drive
hard_drive hard_disk disk storage_drive
forum message_board community_page discussion_board
social_media, social_network, social_channel: forum feed timeline
channel, contact_route: phone chat email post social_media
help_centre help_center knowledge_base faq support_page
`;
