/** When, how often and how much. See `index.ts` for how a line is read. */
export const timesAndAmounts = `
deadline cutoff cut-off last_day time_limit due_date final_date latest_date
due_date payment_date date_due pay-by_date
window period timeframe time_frame span timespan
term duration length lifetime
extension more_time extra_time longer grace
grace_period leeway days_of_grace breathing_space
delay wait hold-up lag holdup setback postponement
waiting_period qualifying_period exclusion_period initial_period
queue waiting_list line_up backlog waitlist
notice advance_warning heads-up prior_notice forewarning warning
cooling-off_period cooling-off change_of_mind withdrawal_period
trial trial_period tryout test_period taster free_month
notice_period period_of_notice lead_time
turnaround turnaround_time processing_time lead_time handling_time
response_time reply_time time_to_respond
expiry expiration end_date expiry_date lapse use-by_date best-before
start_date commencement effective_date go-live first_day
start beginning onset outset commencement
end finish close conclusion termination
anniversary renewal_date yearly_date
birthday date_of_birth birth_date born dob
age years_old years_of_age
opening_hours business_hours office_hours hours_of_business working_hours hours_of_operation
out-of-hours after-hours after_closing outside_office_hours
working_day business_day weekday bank_day
weekend saturday_and_sunday saturdays_and_sundays
holiday bank_holiday public_holiday red-letter_day
vacation holiday annual_leave time_off leave
day_off time_off rest_day
daily every_day each_day per_day a_day per_diem day-to-day
weekly every_week each_week per_week a_week once_a_week
fortnightly every_two_weeks every_other_week biweekly fortnight two_weeks
monthly every_month each_month per_month a_month once_a_month
quarterly every_three_months each_quarter four_times_a_year
half-yearly twice_a_year six-monthly every_six_months semiannual biannual
half-year six_months half_a_year
quarter three_months 3_months three-month
yearly annual annually every_year each_year per_year a_year per_annum
year twelve_months 12_months calendar_year
two_years 24_months twenty-four_months
day 24_hours twenty-four_hours
two_days 48_hours forty-eight_hours
three_days 72_hours seventy-two_hours
week seven_days 7_days
hourly every_hour per_hour an_hour
hour sixty_minutes 60_minutes
half_hour thirty_minutes 30_minutes half_an_hour
dozen twelve 12
pair two couple
decade ten_years 10_years
once one_time single_time one-off just_once
twice two_times double
one-off single non-recurring one-time
recurring repeating regular repeated ongoing
repeatedly again_and_again over_and_over time_after_time multiple_times
again once_more another_time afresh anew
often frequently regularly many_times
rarely seldom hardly_ever once_in_a_blue_moon infrequently
sometimes occasionally now_and_then from_time_to_time
always every_time invariably at_all_times without_exception
never at_no_time under_no_circumstances
usually normally generally typically as_a_rule
overnight during_the_night by_next_morning
night night-time evening after_dark
morning am before_noon
afternoon pm after_lunch
noon midday twelve_o'clock
midnight end_of_day twelve_at_night
round-the-clock day_and_night all_hours 24/7 around_the_clock
same-day today within_the_day by_close_of_business
next-day tomorrow following_day overnight next_business_day
soon shortly before_long in_a_moment
eventually in_the_end ultimately finally
recently lately newly
currently at_present right_now at_the_moment nowadays presently
simultaneously at_the_same_time at_once concurrently together
continuous uninterrupted unbroken consecutive without_a_break
consecutive in_a_row back-to-back running successive
gap break interval interruption lull
midterm mid-contract partway halfway mid-cycle midway
season time_of_year peak_time
peak busy_period high_season rush_hour busiest
off-peak quiet_period low_season quiet_hours
schedule timetable calendar timeline programme
appointment slot booking time_slot visit
date calendar_day day_of_the_month
backdated retroactive retrospective back-dated
lifetime lifelong for_life as_long_as_you_live
long-term long-standing long-running
shift rota roster turn
timestamp date_stamp recorded_time
installment instalment part_payment monthly_payment partial_payment regular_payment
payment_plan pay_in_parts spread_the_cost repayment_plan easy_terms pay_over_time
lump_sum one_payment all_at_once in_one_go single_payment
upfront in_advance beforehand prepaid paid_ahead
down_payment deposit initial_payment money_down
pro_rata proportional prorated in_proportion proportionate pro-rata
remainder rest balance leftover what_is_left remaining
balance amount_owed outstanding_amount
shortfall deficit gap short missing_amount
surplus excess overpayment left_over
total sum grand_total overall_amount altogether
subtotal running_total amount_so_far
amount sum figure quantity value
number count quantity how_many
reference_number case_number ticket_number reference
half fifty_percent 50% 50_percent one_half
quarter 25% twenty-five_percent one_fourth
third one_third 33%
tenth ten_percent 10%
double twofold twice_as_much two_times
triple threefold three_times treble
none nothing zero nil nought
most majority bulk more_than_half lion's_share
majority more_than_half over_half
few handful couple small_number
several multiple various a_number many
many lots plenty numerous loads
part portion share section fraction segment
percentage percent proportion rate share
limit cap ceiling maximum upper_limit top
maximum most at_most up_to no_more_than highest upper_limit
minimum least at_least no_less_than lowest floor
threshold cutoff trigger_point cut-off
quota allowance allocation ration allotment
allowance entitlement quota
exceed go_over surpass top be_above over_the_limit
fall_below drop_under dip_under go_below
above over higher_than in_excess more_than exceeding
below under less_than lower_than beneath
extra_charge surcharge supplement add-on_fee premium
average typical on_average usual
estimate ballpark rough_figure approximation guess
approximately roughly thereabouts give_or_take
exactly precisely on_the_dot to_the_letter
nearly almost close_to
rounded rounded_up nearest_whole
increase rise go_up hike raise growth
decrease reduction drop fall go_down cut
score points rating mark
rating stars score grade
rank level tier grade status band
top-tier highest_level top_level
bottom lowest_level entry-level entry_level
upgrade step_up move_up higher_tier
downgrade step_down move_down lower_tier
tier: bronze silver gold platinum diamond
priority precedence first_in_line ahead_of_the_queue front_of_the_queue
first initial earliest opening
last final latest closing
next following subsequent ensuing
order sequence turn
size dimensions measurement measurements
measurement, size: length width height depth weight volume
weight heaviness mass kilos poundage
kilogram kilo kg
gram gramme grams
pound lb lbs
ounce oz ounces
tonne ton metric_ton
height tallness tall high
width breadth wide broad
length long how_long lengthwise
depth deep how_deep
thickness thick how_thick gauge
volume capacity contents
capacity room space headcount seating
storage space memory disk_space
gigabyte gb gig
megabyte mb meg
litre liter liters
millilitre milliliter ml
metre meter meters
centimetre centimeter cm
kilometre kilometer km
mile mi miles
inch inches inch-wide
foot feet ft
square_metre square_meter floor_area m2
distance how_far mileage range radius
mileage miles_driven distance_driven odometer kilometres_driven
nearby close_by within_walking_distance around_the_corner near
radius vicinity surrounding_area
speed pace rate velocity
bandwidth speed throughput connection_speed
temperature heat degrees
degree centigrade celsius
price cost rate charge
price_per_unit unit_price price_each apiece per_item
per_person each per_head apiece a_head
per_item each apiece per_piece
per_night nightly a_night each_night
per_trip each_trip per_journey per_ride
per_call each_call a_call
per_household each_household per_home per_address
headcount number_of_people party_size group_size
value worth valuation
nominal token symbolic
currency money tender legal_tender
denomination note_size face_value
face_value nominal_value printed_value
batch lot bunch group
package bundle set kit
single one individual lone
adult eighteen 18 over_18 of_age grown-up
minor under_18 underage under_age
elderly over_65 seniors pensioners
infant baby newborn under_two
month_end end_of_month last_day_of_the_month
year_end end_of_year december_31 last_day_of_the_year
holiday, public_holiday: christmas easter thanksgiving new_year
calendar_month full_month whole_month
time_zone local_time clock
daylight_saving summer_time clock_change
waiting_time wait time_in_the_queue hold_time
fraction, part: half third quarter tenth fifth
rest_period break breather
frequency, how_often, recurring: daily weekly fortnightly monthly quarterly yearly annual
period, timeframe: hour day week fortnight month year decade
`;
