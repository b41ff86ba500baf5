import { expect, test } from 'vitest';
import { placeNamed } from './option-place.ts';

const states =
  'afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia botswana brazil bulgaria burundi cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus denmark djibouti dominica ecuador egypt eritrea estonia ethiopia fiji finland france gabon gambia georgia germany ghana greece guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kuwait laos latvia lebanon lesotho liberia libya lithuania madagascar malawi malaysia mali malta mauritania mauritius mexico moldova mongolia morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan panama paraguay peru philippines poland portugal qatar romania russia rwanda senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria tanzania thailand togo tonga tunisia turkey uganda ukraine uruguay venezuela vietnam yemen zambia zimbabwe'.split(
    ' ',
  );

test('no two states have one form', () => {
  const forms = states.map(placeNamed);
  expect(states.filter((_, index) => forms.indexOf(forms[index]!) !== index)).toEqual([]);
});

test.each([
  ['ukraine', 'ukrainian'],
  ['russia', 'russian'],
  ['niger', 'nigerien'],
  ['nigeria', 'nigerian'],
  ['iran', 'iranian'],
  ['france', 'french'],
])('%s and %s are one', (state, adjective) => {
  expect(placeNamed(adjective)).toBe(placeNamed(state));
});
