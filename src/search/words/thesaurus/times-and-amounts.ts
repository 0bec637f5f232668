/** Times, amounts and measures. See `index.ts` for how a line is read. */
export const timesAndAmounts = `
deadline cutoff cut-off last_day time_limit due_date final_date latest_date
window period timeframe time_frame span timespan
term duration length lifetime
delay wait hold-up lag holdup setback postponement
queue waiting_list backlog waitlist
notice advance_warning heads-up prior_notice forewarning warning
cooling-off_period cooling-off withdrawal_period
trial trial_period tryout test_period taster
turnaround turnaround_time processing_time lead_time handling_time
expiry expiration end_date expiry_date lapse use-by_date best-before
start_date commencement effective_date go-live first_day
start beginning onset outset commencement
end finish close conclusion termination
anniversary renewal_date yearly_date
birthday birth_date born dob
age years_old
out-of-hours after-hours
working_day business_day weekday bank_day
holiday bank_holiday public_holiday red-letter_day
vacation holiday annual_leave leave
daily per_day per_diem day-to-day
weekly per_week
fortnightly biweekly fortnight
monthly per_month
half-yearly six-monthly semiannual biannual
half-year six_months
quarter three_months 3_months three-month
yearly annual annually per_year per_annum
year twelve_months 12_months calendar_year
day 24_hours twenty-four_hours
week seven_days 7_days
hourly per_hour
hour sixty_minutes 60_minutes
dozen twelve 12
pair two
decade ten_years 10_years
single_time one-off
one-off single non-recurring one-time
recurring repeating regular repeated ongoing
repeatedly multiple_times
afresh anew
frequently regularly many_times
rarely seldom hardly_ever infrequently
normally generally typically
night night-time evening
morning am
afternoon pm
noon midday twelve_o'clock
round-the-clock 24/7
same-day today
next-day tomorrow following_day overnight
currently nowadays presently
simultaneously concurrently
continuous uninterrupted unbroken consecutive
consecutive back-to-back running successive
gap break interval interruption lull
midterm mid-contract partway halfway mid-cycle midway
season peak_time
peak busy_period high_season rush_hour busiest
off-peak quiet_period low_season quiet_hours
schedule timetable calendar timeline programme
appointment slot booking time_slot visit
date calendar_day
backdated retroactive retrospective back-dated
lifetime lifelong
long-term long-standing long-running
shift rota roster turn
timestamp date_stamp recorded_time
installment instalment part_payment monthly_payment partial_payment regular_payment
deposit initial_payment
pro_rata proportional prorated proportionate pro-rata
remainder rest balance leftover remaining
balance amount_owed outstanding_amount
shortfall deficit gap short missing_amount
surplus excess overpayment
total sum grand_total overall_amount altogether
subtotal running_total
amount sum figure quantity value
number count quantity
reference_number case_number ticket_number reference
half fifty_percent 50% 50_percent
quarter 25% twenty-five_percent
third 33%
tenth ten_percent 10%
triple threefold three_times treble
zero nought
bulk lion's_share
numerous loads
part portion share section fraction segment
percentage percent proportion rate share
limit cap ceiling maximum upper_limit top
maximum highest upper_limit
minimum least lowest floor
threshold cutoff trigger_point cut-off
quota allowance allocation ration allotment
allowance entitlement quota
average typical usual
estimate ballpark rough_figure approximation guess
approximately roughly thereabouts
exactly precisely
rounded nearest_whole
increase rise hike raise growth
decrease reduction drop fall cut
score points rating mark
rating stars score grade
rank level tier grade status band
top-tier highest_level top_level
bottom lowest_level entry-level entry_level
tier: diamond
priority precedence
earliest opening
latest closing
following subsequent ensuing
order sequence turn
size dimensions measurement measurements
measurement size: length width height depth weight volume
weight heaviness mass kilos poundage
kilogram kilo kg
gram gramme grams
pound lb lbs
ounce oz ounces
tonne ton metric_ton
height tallness tall high
width breadth wide broad
length long lengthwise
depth deep
thickness thick gauge
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
distance mileage range radius
mileage miles_driven distance_driven odometer kilometres_driven
radius vicinity surrounding_area
speed pace rate velocity
bandwidth speed throughput connection_speed
temperature heat degrees
degree centigrade celsius
unit_price apiece per_item
per_person each per_head apiece
per_item each apiece per_piece
per_night nightly
headcount party_size group_size
nominal token symbolic
currency money tender legal_tender
denomination note_size face_value
batch lot bunch group
package bundle set kit
single one individual lone
adult eighteen 18 grown-up
elderly seniors pensioners
holiday public_holiday: christmas easter thanksgiving
time_zone local_time clock
waiting_time wait
fraction part: half third quarter tenth fifth
rest_period break breather
frequency recurring: daily weekly fortnightly monthly quarterly yearly annual
period timeframe: hour day week fortnight month year decade
`;
