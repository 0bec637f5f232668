import { describe, expect, it } from 'vitest';
import { modalityIn } from '../../../../src/checker/kinds/common/modality.ts';
import { outcomeOf } from '../../run.ts';

describe('two pages that say the opposite: asked for, and left free', () => {
  it.each([
    ['We suggest wearing gloves at the grinder.', 'Gloves at the grinder are compulsory.'],
    [
      'We recommend a helmet on the climbing wall, but nobody has to wear one.',
      'A helmet is mandatory on the climbing wall.',
    ],
    ['A password on the parcel is a nice extra.', 'A password on the parcel is required.'],
    ['Bringing the old invoice is welcome but not needed.', 'You must bring the old invoice.'],
    [
      'A signature on the form would be nice, but it is not a must.',
      'The form has to be signed: a signature is mandatory.',
    ],
    ['It is up to you whether you attend the safety talk.', 'Attendance at the safety talk is compulsory.'],
    ['Customers may skip the survey.', 'Customers are obliged to fill in the survey.'],
    ['The tax number is a mandatory field.', 'You can leave the tax number empty.'],
    ['An appointment is essential for a passport photo.', 'You can come for a passport photo without an appointment.'],
    ['Registration of the bike is advisable.', 'The bike has to be registered.'],
    ['Insurance is a condition of the kayak rental.', 'Insurance is voluntary for the kayak rental.'],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Information')).toBe('clash');
  });
});

describe('two pages that say the opposite: open, and shut', () => {
  it.each([
    ['Freelancers are eligible for the studio grant.', 'Freelancers are not eligible for the studio grant.'],
    ["Part-time staff isn't eligible.", 'Part-time staff is eligible.'],
    ['The Orion Bag qualifies.', 'The Orion Bag does not qualify.'],
    ['Walk-ins are accepted at the barber desk.', 'Walk-ins are turned away at the barber desk.'],
    ['Old coins may be used in the laundry machines.', 'Old coins are not accepted in the laundry machines.'],
    ['Refunds on concert tickets are possible.', 'Concert tickets are final sale and are not refunded.'],
    ['Orders can be changed after packing.', 'Once packed, an order can no longer be changed.'],
    [
      'An unpaid fine is no obstacle to renewing the library card.',
      'The library card cannot be renewed while a fine is unpaid.',
    ],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Information')).toBe('clash');
  });
});

describe('what a clause says of its action', () => {
  it.each([
    ["The alarm isn't yours to switch off.", 'must-not'],
    ['A stolen card stays useless.', 'must-not'],
    ['Gift links stop working on the birthday.', 'must-not'],
    ['Calls will also be declined after noon.', 'must-not'],
    ['You may cancel it.', 'may'],
    ['Two screens are supported.', 'may'],
    ['May guests stay longer.', 'may'],
    ['Guests who simply do not come are charged.', 'is'],
    ['Guests who just cannot row may use a punt.', 'may'],
    ['Guests simply cannot row.', 'must-not'],
    ['The water is not below zero.', undefined],
    ['The water is not below two feet.', undefined],
    ['The lamp is not under the bridge.', 'is-not'],
    ['The water is not deep.', 'is-not'],
    ['There is no limit on how many kites may be shared.', 'may'],
    ['There is no limit on kites.', 'is-not'],
    ['The price is reviewed in May and November.', 'is'],
  ])('%s', (clause, modality) => {
    expect(modalityIn(clause)?.modality).toBe(modality);
  });
});
