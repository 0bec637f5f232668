import { describe, expect, it } from 'vitest';
import { conflictsIn } from '../../run.ts';
import { namedIn } from './reading.ts';

describe('to whom or where a line sends its readers', () => {
  it.each([
    ['Write to the Registry department for a visa letter.', 'team: REGISTRY'],
    ['Bring it to the housing office.', 'team: HOUSING'],
    ['Put the photo into the Breakage queue.', 'queue: BREAKAGE'],
    ['Night alarms are reported in #ops-night.', 'chat room: #OPSNIGHT'],
    ['Spare keys: go to reception', 'spot: RECEPTION'],
    ['Who to ask: Payroll', 'team: PAYROLL'],
    ['Ask Customer Care about it.', 'team: SUPPORT'],
    ['| Matter | Contact |\n| --- | --- |\n| Leaks | Estates team |', 'team: ESTATES'],
    ['Send it to Billing, not to Sales.', 'team: BILLING'],
    ['Do not write to the Registry department.', 'not team: REGISTRY'],
  ])('%s', (line, expected) => {
    expect(namedIn(line)).toContain(expected);
  });

  it.each([
    ['those who are of it', 'People who report to the Registry department are clerks.'],
    ['one that is denied in a case', 'If it does not open, do not go by the Registry department.'],
    ['whose somebody is', 'Ask the Registry department’s printer about it.'],
    ['whose somebody is', 'First, ask your school’s leading lights about it.'],
    ['one of several', 'Write to the Registry department or to the Visa team.'],
    ['one beside others', 'You can also write to the Registry department.'],
    ['none in particular', 'Write to the right department.'],
    ['who does a thing', 'The Registry department prints the letters.'],
    ['a question', 'Do I write to the Registry department?'],
  ])('is not read from %s', (_, line) => {
    expect(namedIn(line)).toEqual([]);
  });
});

const pages = (a: string, b: string) => ({ 'a/one.md': `# Matters\n\n${a}\n`, 'b/two.md': `# Matters\n\n${b}\n` });

describe('two places for one matter', () => {
  it.each([
    [
      'Write to the Registry department for a visa letter.',
      'Requests for a visa letter are sent to the Admissions department.',
    ],
    ['**Who do I contact about a broken lift?** The Facilities team.', 'Report a broken lift to the Security team.'],
    ['Expense claims are addressed to the Payroll office.', 'Expense claims: Finance office'],
    [
      'For the scholarship papers, ask the Bursary desk.',
      '| Papers | Contact |\n|---|---|\n| Scholarship papers | Alumni desk |',
    ],
    ['Spare keys are handed out at the north entrance.', 'Spare keys: go to the main reception'],
    ['Night alarms are reported in #ops-night.', 'Post a night alarm in #alarms-live, then call the duty lead.'],
    [
      'Put a photo of the damaged crate into the Breakage queue.',
      'Photos of damaged crates belong in the Claims queue.',
    ],
    ['Pool passes are collected from the sports office.', '1. Collect your pool pass from the housing office.'],
    ['Our data protection officer is Mona Reyes.', 'Questions go to Tomas Lind, our data protection officer.'],
    ['The fire warden for the east wing (Ana Polk) keeps the list.', 'Fire warden for the east wing: Bram Oduya'],
    ['Pick up exam papers in room 114.', '**Where are exam papers picked up?** In room 208.'],
    ['Gift aid forms are taken to desk 4.', 'Take gift aid forms to desk 9.'],
    ['Hand your tax refund form in at window B.', 'Tax refund form: window D'],
    ['Use form W7 for a warranty claim.', 'For a warranty claim the customer completes form W12.'],
    ['The yoga class is on the second floor.', 'Yoga class: third floor'],
    [
      'To get access to a server, raise a ticket with the Platform team.',
      'Access to a server: ticket to the Security team.',
    ],
    [
      'Pass a lost parcel on to the Tracing unit.',
      'Lost parcels must be passed to the Claims unit, not to the Tracing unit.',
    ],
    ['A refund appeal is sent only to the Quality department.', 'Refund appeals: forward to the Legal department'],
    ['Bus passes are renewed at the travel counter.', 'Where to renew a bus pass: the library counter'],
    ['Tell guests to bring the hire car key to the valet desk.', 'The hire car key is left with the rental desk.'],
    ['Please send wills to the probate team.', 'Wills are dealt with by post; send them to the bereavement team.'],
    ['Journalists should be put through to Communications.', 'Put journalists through to Marketing.'],
    ['Roof leak? Call Maintenance.', 'In case of a roof leak, call Housekeeping.'],
    ['You can have the badge photo taken in building C.', 'The badge photo is taken in building F.'],
  ])('clash: %s / %s', (a, b) => {
    expect(conflictsIn(pages(a, b))).not.toEqual([]);
  });

  it.each([
    ['Library fines are paid at desk 2.', 'Locker keys are handed back at desk 5.'],
    ['Questions about bills go to the Billing team.', 'Questions about meters go to the Field team.'],
    ['Complaints about delivery go to the Transport team.', 'Complaints about staff go to the Personnel team.'],
    [
      'A lost card is reported to the Fraud team or to the Card Services team.',
      'Report a lost card to the Card Services team.',
    ],
    ['In Leeds exam papers are handed in at room 12.', 'In York exam papers are handed in at room 31.'],
    [
      'During the day spare keys are handed out at the main reception.',
      'At night spare keys are handed out at the security gate.',
    ],
    ['Sales manager: Ines Volk', 'Our service manager is Paul Tarn.'],
    ['Send wills to the probate team.', 'The probate team sends wills to the archive team after ten years.'],
    ['Fraud: call the Fraud Operations desk.', 'Call Fraud about a fraud.'],
    ['Do not send damaged parcels to the returns desk.', 'Damaged parcels go to the claims desk.'],
    ['Parcels are moved to another depot desk.', 'Parcels are moved to the returns desk.'],
    ['Send invoices to the Finance department.', 'Send invoices to the Accounts Payable team.'],
  ])('are silent: %s / %s', (a, b) => {
    expect(conflictsIn(pages(a, b))).toEqual([]);
  });

  it('are the rooms of their own pages, where the title or the path of one names its room', () => {
    const line = (room: string) => `Urgent night alarms are reported in the ${room} room.`;
    const rooms = (path: string) => ({
      [path]: `# Contact us\n\n${line('#help-payroll')}\n`,
      'b.md': `# Contact us\n\n${line('#help-keys')}\n`,
    });
    expect(conflictsIn(rooms('payroll/contact.md'))).toEqual([]);
    expect(conflictsIn(rooms('desk/contact.md'))).toHaveLength(1);
  });
});
