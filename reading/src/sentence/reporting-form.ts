/** The forms that follow a finished quotation: `"Are we ready?" Lavrov asked.` */
export const reportingForms: ReadonlySet<string> = new Set([
  'said',
  'says',
  'asked',
  'asks',
  'told',
  'added',
  'adds',
  'warned',
  'replied',
  'wrote',
  'declared',
  'insisted',
  'demanded',
]);
