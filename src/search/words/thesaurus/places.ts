/** Places, buildings and vehicles. See `index.ts` for how a line is read. */
export const places = `
store shop outlet retail_location: supermarket boutique bakery bookshop pharmacy kiosk
branch local_office local_branch site location: store
shop_floor sales_floor in-store aisle showroom
showroom display_room
supermarket grocery_store grocer food_store
corner_shop convenience_store local_shop newsagent
bakery baker bread_shop
butcher meat_shop meat_counter
bookshop bookstore bookseller
clothes_shop clothing_store boutique fashion_store
garden_centre garden_center nursery plant_shop
second-hand_shop thrift_store charity_shop: pawnshop
stall booth kiosk market_stall
shopping_centre shopping_center mall arcade retail_park
high_street main_street town_centre downtown
online_shop web_shop online_store webshop e-shop: website marketplace app
online web internet: website app portal
website web_page site homepage webpage
portal self-service account_page member_area: dashboard app
headquarters head_office main_office corporate_office hq
office workplace work_site business_premises: headquarters branch cubicle
remote home_office telework telecommute
desk workstation work_area cubicle
meeting_room conference_room boardroom
canteen cafeteria staff_restaurant lunchroom dining_hall
warehouse depot distribution_centre fulfilment_centre fulfillment_center storehouse: stockroom
stockroom storeroom storage_room
storage storage_facility storage_space storage_unit: locker garage cellar basement attic warehouse
locker parcel_locker pickup_locker collection_box
safe strongbox vault
archive record_room filing_room
factory plant production_site manufacturing_site mill
workshop repair_shop service_centre service_center repair_centre
garage car_workshop
laboratory lab testing_facility
pickup_point collection_point pick-up_location drop_point: locker kiosk newsagent
mailbox letterbox letter_box postbox mail_slot
sorting_centre hub sorting_office transit_hub parcel_hub
counter desk service_desk service_point information_desk: till checkout reception
till cash_register checkout cash_desk register pay_point
kiosk self-service_terminal self-service_machine ticket_machine
cloakroom coat_check left_luggage checkroom baggage_storage
waiting_room waiting_area lounge
entrance door front_door doorway
exit exit_door
gate barrier turnstile
doorstep porch front_door
safe_place agreed_spot hiding_place: porch shed garage neighbour
lobby foyer entrance_hall hall
corridor hallway passage
staircase stairs stairwell stairway
lift elevator
floor storey
attic loft top_floor
balcony terrace patio
garden yard backyard lawn
fence hedge garden_wall
driveway private_drive
shed outbuilding garden_shed outhouse
building premises structure property: house office school warehouse hospital church tower
house home residence dwelling property: flat apartment cottage bungalow villa
flat apartment condo unit
cottage cabin holiday_home vacation_home
room chamber: bedroom kitchen bathroom office study
bedroom sleeping_room guest_room
living_room lounge sitting_room
kitchen cooking_area kitchenette
bathroom washroom shower_room: ensuite
toilet restroom lavatory loo washroom
laundry launderette laundromat laundry_room washing_room
address postal_address mailing_address: street postcode
postcode zip_code zip postal_code
delivery_address shipping_address destination_address: home office
email_address mail_address inbox
destination: airport hotel island
origin departure_point starting_point
street road: avenue lane boulevard
motorway highway freeway
bridge overpass flyover
crossing junction intersection crossroads
neighbourhood neighborhood district quarter local_area
city town municipality: suburb
suburb outskirts
village hamlet small_town
countryside rural_area rural: farm village
remote_area outlying_area outlying: island mountain offshore highlands
region area zone territory: state province county district continent
province county canton
country nation homeland
home_country homeland
abroad overseas foreign_country
domestic inland nationwide in-country
international cross-border overseas foreign
mainland contiguous_state
coast seaside beach shore
mountain hill highlands
lake waterside: river pond
forest wood woodland
worldwide global internationally
distance: mile kilometre
hotel accommodation lodging: hostel inn guesthouse motel resort
guesthouse inn boarding_house
hostel youth_hostel dormitory
resort holiday_resort holiday_park
campsite campground camping_site
hotel_room guest_room room
suite upgraded_room better_room: penthouse
sea_view ocean_view beachfront
pool swimming_pool swimming_bath
gym fitness_centre fitness_studio health_club fitness_center
spa wellness_area: sauna
sauna steam_room steam_bath
leisure_facility amenity hotel_facility: pool gym sauna spa
sports_venue sports_ground: stadium arena gym
stadium arena sports_ground
venue event_location: theatre stadium museum cinema
theatre theater playhouse
cinema movie_theater movie_house multiplex picture_house
museum gallery exhibition_hall
attraction sight: museum zoo castle aquarium
theme_park amusement_park fairground
park public_garden
restaurant eatery dining_place: cafe diner pizzeria bistro
cafe coffee_shop coffee_house
bar pub tavern
takeaway takeout carry-out
nightclub club disco
school educational_institution: university college kindergarten academy
university college campus uni
kindergarten nursery creche daycare preschool
classroom lecture_hall lecture_theatre
dormitory dorm student_housing
student_accommodation: dormitory campus
hospital medical_facility healthcare_facility: clinic surgery ward infirmary
emergency_room er casualty_department
ward hospital_room sickbed
kennel cattery boarding_kennel pet_hotel
church: mosque synagogue temple chapel
cemetery graveyard burial_ground
prison jail gaol
court courthouse courtroom
police_station precinct police_post
fire_station firehouse
bank financial_institution building_society credit_union
cash_machine atm cashpoint cash_dispenser cash_point
charging_station charger charging_point charge_point
car_park parking_lot parking_garage parking
parking_space parking_spot parking_bay bay
vehicle transport wheels: car van truck motorcycle bus bicycle scooter lorry
motor_vehicle: car van truck motorcycle lorry
car automobile auto: sedan hatchback convertible
small_car compact economy_car
large_vehicle bigger_car: suv minivan van
electric_car electric_vehicle ev plug-in
loan_car courtesy_car replacement_car loaner
van people_carrier: minivan minibus
truck lorry
motorcycle motorbike: scooter moped
bicycle bike cycle: e-bike
e-bike electric_bike pedelec
scooter e-scooter kick_scooter
caravan camper motorhome
trailer tow_bar
public_transport public_transit mass_transit: bus train tram subway metro ferry
bus coach
train railway rail: locomotive tram
subway metro underground tube
tram streetcar trolley
taxi cab minicab taxicab
ferry boat ship vessel: yacht
boat watercraft: canoe kayak dinghy yacht sailboat
plane airplane aeroplane aircraft jet
helicopter chopper
train_platform boarding_platform platform
airport airfield air_terminal: terminal runway
terminal departure_hall concourse
departure_gate boarding_gate gate
port harbour harbor dock marina
cabin passenger_compartment: aisle
boot trunk
cabin_class fare_class: economy coach
economy coach_class standard_class second_class
sleeper couchette berth
carriage wagon coach railcar
route itinerary routing
leg segment stretch: connection
one-way single_ticket
detour diversion roundabout_route
stopover layover transit
connection connecting_flight transfer onward_flight onward_connection
flight air_travel: departure
shuttle transfer airport_bus minibus
jurisdiction legal_territory governing_country
premises on-site
hazardous_area danger_zone restricted_area off-limits
emergency_accommodation shelter refuge temporary_housing
outside outdoors open_air
indoors inside
inbox mailbox mail_folder
trash recycle_bin deleted_items
folder directory
cloud online_storage remote_storage cloud_drive
hard_drive hard_disk disk storage_drive
forum message_board community_page discussion_board
social_media social_network social_channel: forum feed timeline
channel contact_route: phone chat email post
help_centre help_center knowledge_base faq support_page
`;
