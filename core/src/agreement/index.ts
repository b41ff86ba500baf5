export {
  type NegotiationFile,
  type OptionEntry,
  type PartyEntry,
  type PositionEntry,
  type Sign,
  negotiationFile,
} from './negotiation-file.ts';
export {
  type AgreementReport,
  type NextQuestion,
  type PackageVerdict,
  type Share,
  agreementReport,
} from './report.ts';
