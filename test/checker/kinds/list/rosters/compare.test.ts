import { describe, expect, it } from 'vitest';
import { gateBetween, prepared } from '../../../run.ts';

/** Whether the lists of two pages clash: title, heading and line of each. */
function clash(left: string, right: string): boolean {
  const { verdicts } = prepared({ 'left.md': page(left), 'right.md': page(right) });
  return verdicts.some(({ a, outcome }) => a.value.kind === 'roster' && outcome === 'clash');
}

function page(text: string): string {
  const [title, heading, line] = text.split(' > ');
  return `# ${title}\n\n${heading ? `## ${heading}\n\n` : ''}${line}\n`;
}

describe('two pages on what belongs to a list', () => {
  it.each([
    'Feeding the animals >  > Visitors may feed the goats, sheep and ponies. // Petting zoo rules > Feeding > Goats and sheep may be fed; ponies are on a strict diet and may not.',
    'Bike rack system >  > The rack fits road bikes, e-bikes and tandems. // Rack: questions >  > **Which bikes fit the rack?** Road bikes and e-bikes.',
    "Scholarship bundle >  > The scholarship pays for tuition, books and housing. // Scholarship: bursar's sheet >  > The scholarship pays for two things, tuition and books.",
    'Grades of membership >  > The club has four grades: student, associate, fellow and patron. // Membership desk notes >  > There are just three grades of membership: student, associate and fellow.',
    'Tyre shop services >  > We balance, rotate and recycle tyres. // Tyre desk card >  > We only balance and rotate tyres.',
    'Insurable jewellery >  > Rings, brooches and watches count as jewellery under this cover. // Jewellery cover: desk notes > What counts > - Rings and brooches alone count as jewellery; watches do not.',
    'Sample collection points | Where >  > Samples can be dropped off at the lab, the pharmacy or the town hall. // Lab couriers > Drop-off > Drop-off of samples: lab or pharmacy. The town hall no longer takes them.',
    'Invoice languages >  > Invoices are issued in Dutch, French and German. // Billing wiki > Invoice languages > | Setting | Options |\n|---|---|\n| Invoice language | Dutch or French |',
    'Voting on the board >  > The chair, the treasurer and the secretary vote. // Board handbook > Votes > Nobody but the chair and the treasurer votes.',
    'Allotment rules > Animals > Hens, bees and rabbits may be kept on a plot. // Allotment committee crib >  > Kept on plots: hens and bees, nothing else.',
    'Blood donation days >  > Donors are seen on Monday, Wednesday and Saturday. // Donor line script >  > "We see donors on two days only, Monday and Wednesday."',
    'Theatre: reduced tickets >  > Students, pensioners and jobseekers pay the reduced price. // Box office card > Reduced price > The reduced price is for students and pensioners. Jobseekers pay in full.',
    'Water tests >  > The lab tests for lead, nitrate and arsenic. // Lab order form: help >  > Two substances can be tested for: lead and nitrate.',
    'Camp kit list > Bedding > Bring a sleeping bag, a mat and a pillow; these are not provided. // Camp kit for parents >  > You need to bring just a sleeping bag and a mat.',
    "Notary desk > Deeds > The notary certifies wills, deeds and powers of attorney. // Notary desk: reception notes >  > Powers of attorney aren't certified here – only wills and deeds are.",
    'Ski school >  > Lessons are given in skiing, snowboarding and telemark. // Ski school leaflet > Lessons > Subjects taught: skiing, snowboarding',
    'Warehouse shifts >  > Shifts start at the Dover, Hythe and Deal sites. // Shift planner > Sites > There are no other sites than Dover and Hythe.',
    'Baggage repair: what we mend >  > Zips, wheels and handles are mended free. // Baggage repair: counter card >  > Free mending: zips and wheels. Handles cost $15.',
    'What the inspection looks at >  > The inspection looks at the roof, the wiring and the drains. // Inspection FAQ >  > **What is looked at?** The roof and the wiring. The drains are not part of it.',
    'Customs forms >  > We fill in customs forms for gifts, samples and returns. // Customs desk >  > Forms are filled in by us for gifts and samples exclusively.',
    'Meal choice on the ferry > Menu > Meals: fish, chicken or vegetarian // Galley crew notes > Meals > Only fish and chicken are served as meals.',
    'Recognised degrees >  > A degree in law, economics or statistics is recognised. // Admissions: degrees >  > | Question | Answer |\n|---|---|\n| Which degrees are recognised? | law and economics |',
    'Stand equipment >  > Each stand comes with a table, two chairs and a lamp. // Stand equipment, organiser copy >  > Each stand comes with a table and two chairs. A lamp is not included.',
    'Sensor colours >  > The sensor comes in white, black and sand. // Sensor price list >  > The sensor comes in white and black. Sand has been discontinued.',
    'Roles in the tool >  > A user can be a viewer, an editor or an owner. // Admin console > Roles > There are only two roles: viewer and editor.',
    'Holiday cottage extras > Charged > We charge for firewood, linen and late check-out. // Cottage FAQ >  > **What do you charge extra for?** Just firewood and linen.',
    'Claims for lost luggage >  > Claims can be made by adults, minors and groups. // Lost luggage desk >  > Claims can be made by adults and groups. Minors cannot claim.',
    'Clinic: vaccines we give > Travel > Typhoid, rabies and yellow fever jabs are given at the clinic. // Clinic phone script >  > Yellow fever jabs are not given at the clinic, only typhoid and rabies ones.',
    "Bus passes > Zones > The pass is valid in zones A, B and C. // Bus drivers' card > Pass > The pass is valid in zones A and B only.",
    'Who signs the log >  > The pilot, the mechanic and the dispatcher sign the log. // Logbook rules > Signatures > The log needs two signatures: pilot and mechanic.',
    'Sorting waste >  > Bottles, jars and light bulbs go in the glass bank. // Waste line > Glass > Glass bank: bottles and jars; light bulbs go to the depot.',
    'Refund reasons in the till >  > The till offers three reasons: damaged, wrong size, changed mind. // Till manual > Refunds > Choose "damaged" or "wrong size". There is no third reason.',
    "Piano tuning area >  > | Town | Service |\n|---|---|\n| Oakham, Stamford, Bourne | tuning at home | // Tuner's diary notes >  > Tuning at home is done in Oakham and Stamford only.",
    'Dental plan: what is paid >  > Fillings, crowns and braces are paid by the plan. // Dental plan for advisers >  > Braces are left out of the plan. It pays for fillings and crowns.',
    'Emergency contacts >  > In an emergency you can reach the caretaker, the porter or the fire desk. // Emergency sheet >  > The porter and the caretaker are the only ones to reach in an emergency.',
    'Garden waste >  > Leaves, twigs and turf may go in the brown bin. // Garden waste hotline >  > Turf may not go in the brown bin; leaves and twigs may.',
    "Course credits >  > Credits are given for talks, workshops and papers. // Credits: registrar's notes >  > No credits for papers. Talks and workshops count.",
    'Identity > Proof of address > Water bill, lease or bank statement. The paper must be new. // Proof of address, what we take >  > Accepted: water bill, lease or boat licence',
    'Berth plans >  > Night cover is included in Gold Max and Gold Family. Gold Lite and Gold Plus have day cover. // Berths: night cover >  > Night cover is included in Gold Plus, Gold Max and Gold Family.',
    'Berth payments >  > Berths are paid in pounds, euros, crowns and marks. Other currencies are not offered. // Berths: paying >  > You pay for berths in pounds, euros, crowns and francs.',
    'Where kites are sent >  > Kites are sent to all islands except Rum and Eigg. // Kites: sending >  > - We send kites to all islands except Rum, Eigg and Muck.',
    'Kite exports >  > Kite plans can be exported as CSV or PDF. Other formats are not offered. // Export: questions >  > **Which formats are there?** Kite plans can be exported as CSV, PDF or Excel.',
    'Kite colours >  > Kites come in red, amber or green. // Kites: paint shop >  > Our kites come in red, amber or violet.',
    'What to show at the pier >  > Show a pass, a boat card or a crew list. // At the pier >  > Please show a pass, a boat card or a sail tax card.',
    'Berth fees >  > Berth fees can be paid by bank transfer, standing order or debit card. // Berth fees at the desk >  > We take berth fees by bank transfer, by standing order or by credit card.',
    'Kite school >  > A guest who books on a weekday gets a kite for a day. The offer holds for beginners only. // Weekday offer >  > The offer holds for beginners and masters.',
    'Sunday sailing >  > Sunday sailing is offered in Leeds only and is not charged extra. // Weekend sailing >  > Sunday sailing is offered in Leeds and Hull, with no extra charge.',
    'Berth payments >  > Berths are paid in US dollars, euros, pounds and Canadian dollars. Other currencies are not offered. // Berths: questions >  > **Which currencies can I pay in?** Berths are paid in US dollars, euros, pounds and Swiss francs.',
  ])('clash: %s', (lines) => {
    const [left, right] = lines.split(' // ') as [string, string];
    expect(clash(left, right)).toBe(true);
    expect(clash(right, left)).toBe(true);
  });

  it.each([
    'Zoo shop >  > The shop sells postcards, toys and books. // Zoo café >  > The café sells coffee, cake and ice cream.',
    'Dog classes >  > Classes are held in Ashby, Corby and Melton. // Cat clinics >  > Cat clinics are held in Ashby and Corby only.',
    'Camp kit >  > Bring things such as a mat, a torch and a cup. // Camp kit in full >  > Kit: mat, torch, cup, spoon, boots',
    'Grades >  > The grades are student, associate and fellow. // Grades with voting rights >  > Voting grades: associate, fellow',
    'Stand equipment >  > Each stand comes with a table, two chairs and a lamp. // Premium stand >  > A premium stand comes with a table, two chairs, a lamp and a screen.',
    'Jewellery cover >  > Rings, brooches and watches are covered. // Jewellery cover: new items >  > Rings and watches bought last month only are covered from day one.',
    'Reduced price >  > Students, pensioners and jobseekers pay the reduced price. // Reduced price for groups >  > Groups of students and pensioners pay the reduced price; call us first.',
    'Board > Votes > The chair, the treasurer and the secretary vote. // Board > Minutes > Only the chair and the secretary sign the minutes.',
    'Ferry meals >  > Meals: fish, chicken or vegetarian // Ferry breakfast >  > Breakfast: eggs, fish or porridge',
    'Podcast targets >  > Targets: Spotify, Apple, Deezer // Podcast targets, sent first >  > New episodes go first to Spotify and Apple.',
    'Lab tests >  > The lab tests for lead, nitrate and arsenic. // Lab tests at home >  > With the home kit you can test for lead and nitrate only.',
    'Invoices >  > Invoices are issued in Dutch, French and German. // Invoices >  > Our invoices come in German, Dutch and French.',
    'Sign the log >  > The pilot and the mechanic sign the log. // Sign the log > Night > On night flights the dispatcher signs the log as well.',
    'Kite papers >  > Ask for the kite number, what broke and a photo. // Kite papers at the desk >  > Ask for the kite number, the fault and a photo.',
    'Papers for a berth >  > A bill for electricity, gas, water or post will do. // Berth papers >  > We take a bill for power, gas, water or post.',
    'What is covered >  > Kites, boats and sails of paper are not covered. // Cover: questions >  > **Kites?** Not covered, and neither are boats and sails of paper.',
    'Berth deposits >  > Deposits are paid back by cheque, never in cash or to a card. // Berth deposits: desk >  > Deposits are paid back to a gift card only.',
    'Boots >  > The boot comes in black, brown and green. // Sandals >  > The sandal comes in black and brown only.',
    'Waste > Glass > Bottles, jars and vases go in the glass bank. // Waste > Paper > Only boxes and newspapers go in the paper bank.',
  ])('may both be so: %s', (lines) => {
    const [left, right] = lines.split(' // ') as [string, string];
    expect(clash(left, right)).toBe(false);
  });
});

describe('two pages on how far a rule goes', () => {
  it.each([
    'Dry cleaning pick-up >  > Pick-up is free for all orders. // Counter notes > Pick-up > Only orders over $60 are picked up free.',
    'Winter tyres >  > Every van in the fleet is fitted with winter tyres. // Fleet sheet > Tyres > Winter tyres: only on vans that serve the mountain routes.',
    'Night mooring >  > Night mooring is offered at all piers. // Night mooring: notes >  > Night mooring is offered at East Pier and West Pier only.',
    'Night service >  > The night nurse visits all wards. // Night duty plan >  > The night nurse visits the surgical wards only.',
    'Training budget >  > Every employee has a training budget of $800. // HR notes > Training > The training budget is reserved for full-time employees.',
    'Library fines >  > No reader pays a fine for late books. // Fines: desk manual >  > Only readers under 18 pay no fine for late books.',
    'Choir folders >  > We restore every folder. // Choir folders: workshop >  > We restore leather folders only.',
    'Slide scans >  > We scan all formats. // Slide scans: counter >  > We scan 35 mm only.',
    'Framing >  > Framing is offered for all paper sizes. // Framing counter >  > Framing: A4 only',
    'Frost cover >  > Pipes are protected in the whole house. // Frost cover: notes >  > Pipes are protected in the cellar only.',
    'Cargo cover >  > Insurance covers all goods. // Cargo cover: notes >  > Insurance covers boxed goods only.',
    'Audit trail >  > We log every change to a record. // Audit trail, technical note >  > Only changes by administrators are logged.',
    'Ferry bookings >  > Bookings can be changed on any fare. // Ferry fares > Changes > **Can I change my booking?** Only on Flex fares.',
    'Text reminders >  > | Appointment | Reminder |\n|---|---|\n| all appointments | by text the day before | // Reminder rules > Text > A text the day before goes out for dental appointments only.',
    'Card limits >  > The limit can be raised on all our cards, in the app. // Card limits: what to say >  > The limit can be raised only on our gold card.',
    'Noise rule >  > Music must be off after 10 pm in every flat. // House rules > Music > Music off after 10 pm: only in flats facing the yard',
    'Sick pay >  > Everyone on the payroll gets sick pay from day one. // Sick pay rules > Who > Only salaried staff get sick pay from day one.',
    'Allergens >  > Allergens are printed on the label of every dish. // Kitchen manual > Labels > Allergens are printed only on the labels of packed dishes.',
    'Parking at the campus >  > All students may park on campus. // Campus parking > Permits > Parking on campus is for final-year students only.',
    'Fraud checks >  > Every transfer is checked for fraud. // Fraud desk > Which transfers > Fraud checks are done on foreign transfers only; domestic ones go straight through.',
    'Pet fee >  > There is no pet fee at any of our hotels. // Pet fee, phone script >  > The pet fee is waived at our city hotels only.',
    'Gym towels >  > Towels are free for all members. // Gym staff notes > Towels > Free towels are a perk of Platinum members.',
    'Lifts >  > All lifts are inspected monthly. // Lift inspections > Plan > Monthly inspection: passenger lifts only, goods lifts once a year',
    'Exam retakes >  > Any failed exam may be retaken. // Exam office > Retakes > Retakes are allowed for written exams only.',
    'Chat support >  > Chat support is part of every subscription. // Chat: who has it >  > Chat support comes only with the Pro subscription.',
    'Parcel photos >  > A photo is taken of each parcel at the door. // Driver app > Photos > Take a photo only of parcels left with a neighbour.',
    'Discount code >  > The code is valid for everything in the shop. // Code terms >  > The code is valid for shoes only.',
    'Key cards >  > Key cards open all the doors of the building. // Security desk >  > Key cards only open the outer doors.',
    'Spare parts >  > We keep spare parts for every model we have built. // Parts store notes > Stock > Spare parts are kept for current models alone.',
    'Translation check >  > All translations are read by a second person. // Quality plan > Second reader > A second person reads legal translations only, no others.',
    'Lounge >  > Every passenger may use the lounge. // Lounge door policy >  > The lounge is exclusively for business class passengers.',
    "Smoke alarms >  > | Room | Smoke alarm |\n|---|---|\n| every room | one alarm | // Alarm fitters' sheet >  > Smoke alarms are fitted in bedrooms only.",
    'Refund of deposits >  > Deposits are refunded on all bookings. // Deposits > Refund > Deposits are refundable only for bookings made by phone.',
    'Gift aid >  > Gift aid is claimed on every donation. // Donor care notes >  > We claim gift aid only on donations above £20.',
    'Seat reservation >  > Seats can be reserved on any bus. // Reservations >  > Only on night buses can seats be reserved.',
    'Quiet carriage >  > Every train has a quiet carriage. // Quiet carriage FAQ >  > **Is there a quiet carriage?** On long-distance trains only.',
    'Kite tags >  > Kite tags are free for all members. // Kite tags > What do kite tags cost? > Kite tags are free for Gold members only.',
    'Berth logbooks >  > Berths come on Anchor Lite and on Anchor Max. A logbook of the berth is kept on every plan. // Logbooks of berths >  > Only Anchor Max customers have a logbook of the berth kept. On Anchor Lite there is none.',
    'Kite rights >  > Kites can be borrowed for a day without a deposit. This goes for all sizes. // Borrowing kites >  > Borrowing a kite for a day without a deposit is for small sizes only.',
    'Hull check >  > Ask at the pier first: the hull check covers all boats. // Hull check: crib >  > Look at the plan: the hull check covers rowing boats only.',
    'Night logins >  > Night logins are given at the Leeds and Hull piers only. // Night logins at piers >  > **Where are night logins given?** Night logins are given at all piers, York too.',
    'Holiday pay >  > Holiday pay goes to all workers, temps too. // Holiday pay rules >  > Holiday pay is for permanent workers only; temps get none.',
  ])('clash: %s', (lines) => {
    const [left, right] = lines.split(' // ') as [string, string];
    expect(clash(left, right)).toBe(true);
    expect(clash(right, left)).toBe(true);
  });

  it.each([
    'Winter tyres >  > Every van in the fleet is fitted with winter tyres. // Snow chains >  > Snow chains are fitted on vans that serve the mountain routes only.',
    'Night service >  > The night nurse visits all wards. // Night service > Doctor > The night doctor visits the surgical wards only.',
    'Crew lists >  > The crew list is made in the app only. // Crew list: calls >  > Nobody can make the crew list by phone.',
    'Kite log >  > Whoever flies high needs the log and the pass. // Kite log: checks >  > The log alone is not enough for those who fly high.',
    'Kite rights >  > Kites can be borrowed for a day without a deposit. This goes for all sizes. // Boats >  > Boats are moored at night for small sizes only.',
    'Kites >  > A kite can be given back within a day. This holds for all sizes. // Kites: questions >  > Boats are moored at the pier. This holds for small sizes only.',
    'Hotel spa >  > The spa is open to all guests. // Hotel pool >  > The pool is for suite guests only.',
    'Towels >  > Towels are free for all members. // Towels >  > Every member gets towels free.',
    'Fraud checks >  > Every transfer is checked for fraud. // Fraud checks by phone >  > We call you only about transfers above $5,000.',
    'Lifts >  > All lifts are inspected monthly except goods lifts. // Lifts > Plan > Monthly inspection: passenger lifts only',
    'Exam retakes >  > Any failed exam may be retaken. // Exam retakes > Fees > A fee is due only for a third retake.',
    'Consent for trips >  > Consent is needed for any trip. // Lunch on trips >  > A packed lunch is needed for day trips only.',
    'Export >  > Export is possible from every workspace. // Export > Format > Exports are in CSV only.',
    'Export >  > Export is possible from every workspace. // Export > When > Export is possible only once a day.',
    'Sick pay >  > Everyone on the payroll gets sick pay. // Sick pay: notes >  > Only a doctor can write a sick note.',
    'Parking >  > All students may park on campus. // Parking > Garage > Only staff may park in the garage.',
    'Deposits >  > Deposits are refunded on all bookings. // Deposits > How > Deposits are refunded only to the card that paid.',
    'Code terms >  > The code is valid for everything in the shop. // Code terms > Once > The code is valid only for your first order.',
    'Backups >  > All machines are backed up daily. // Backups of the archive >  > The archive servers alone are backed up hourly.',
    'Reminders >  > A text goes out before all appointments. // Reminders by phone >  > We phone only patients without a mobile.',
    'Gift aid >  > Gift aid is claimed on every donation. // Gift aid > Who signs > Only the treasurer signs the gift aid claim.',
    'Seeds for the garden >  > We take beans, peas and kale. // Seeds for the garden: questions >  > **Which pods work?** Beans and peas. Leave the corn at home.',
    'Ticket checks >  > We check all tickets. // Bag checks >  > We check bags only.',
    'Slide scans >  > We scan all formats. // Slide prints >  > We print 35 mm only.',
    'Parcels for adults >  > Whoever takes the parcel shows a badge and is at least 18. // Parcels for adults >  > Only a person of 18 or over with a badge gets the parcel.',
    'Night mooring >  > Night mooring is offered at all piers. // Night mooring: notes >  > Night mooring is offered at all two piers: East Pier and West Pier.',
    'Cards >  > All cards have a PIN. // Virtual cards >  > Only virtual cards can be paused.',
  ])('may both be so: %s', (lines) => {
    const [left, right] = lines.split(' // ') as [string, string];
    expect(clash(left, right)).toBe(false);
  });
});

it('no part of all there is: the one whom both lines speak of', () => {
  const files = {
    'left.md': '# The treasurer\n\nThe honorary treasurer keeps everything that is written.\n',
    'right.md': '# The treasurer\n\nOnly the honorary treasurer signs.\n',
  };
  const [all, only] = ['The honorary treasurer keeps everything that is written', 'Only the honorary treasurer signs'];
  expect(gateBetween(files, all, only)).toBe('values');
});

describe('a closed row that was copied with one thing replaced', () => {
  const row = (things: string) => `Passes >  > There are three sorts of pass: ${things}.`;
  const other = (things: string) => `Pass desk >  > There are three sorts of pass: ${things}.`;
  it.each([
    [true, 'day, week, month', 'day, weekend, month'],
    [false, 'day, week, month', 'weekend, month, day'],
    [true, 'day, week, month', 'day, weekend, season'],
    [false, 'day pass, week, month', 'day ticket, week, month'],
  ])('clash %s: %s and %s', (expected, left, right) => {
    expect(clash(row(left), other(right))).toBe(expected);
    expect(clash(other(right), row(left))).toBe(expected);
  });
});

it('has an item that the closed line says in other words', () => {
  const closed = 'Kites > Swaps > A kite is swapped only for another size or colour of the same kite.';
  expect(clash(closed, 'Kites: desk notes > Swaps > Swaps: the same kite, other size or colour.')).toBe(false);
});

it('has what the line says of its list', () => {
  const row = 'Refunds > Cancelling > | Case | Light |\n|---|---|\n| Insured, illness or bad weather | full refund |';
  const line =
    'Refunds: desk notes > Cancelling > With insurance, a trip that is cancelled for illness or bad weather brings a full refund. Insured crews need a slip.';
  expect(clash(row, line)).toBe(false);
});

it('has most of a list, and what that rules out by name, whatever else is said of the two', () => {
  const closed = 'Pier shop >  > Payment is by card, voucher or transfer. We take no coins.';
  expect(clash(closed, 'Pier shop: till >  > Accepted: card, voucher, transfer or coins.')).toBe(true);
  expect(clash(closed, 'Pier shop: till >  > Accepted: card, voucher, transfer or stamps.')).toBe(false);
});

it('has most of a list, and what that rules out by name, below a heading of its own', () => {
  const closed = 'The pier ferry >  > Trips go to Lerne, Skell and Tunby. Morby is not served.';
  expect(clash(closed, 'Boatyards >  > Boatyard trips go to Lerne, Morby and Tunby.')).toBe(true);
  expect(clash(closed, 'Boatyards >  > Boatyard trips go to Lerne, Askel and Tunby.')).toBe(false);
});

describe('a list and the same with one more', () => {
  const few = 'Loans >  > We do not lend to clubs in Kent, Essex, Surrey or Sussex.';
  it.each([
    ['Loans, in short >  > No loans to clubs in Kent, Essex, Surrey, Sussex or Devon.', true],
    ['Loans, in short >  > We do not lend to clubs in Kent, Essex, Surrey, Sussex or Devon.', true],
    ['Loans, in short >  > We do not lend to clubs in Kent, Essex, Surrey, Devon, Dorset or Cornwall.', false],
    ['Loans, in short >  > We do not lend to clubs in Kent, Essex, Surrey, Sussex, Devon or Dorset.', false],
  ])('%s: %s', (many, is) => {
    expect(clash(few, many)).toBe(is);
    expect(clash(many, few)).toBe(is);
  });
});
