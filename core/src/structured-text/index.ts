export { type NamedText, type StructuredText, readStructuredText } from './structured-text.ts';
