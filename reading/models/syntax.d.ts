/** One model: how many bits a feature has, and its weights in base64, as `linear-model.ts` reads them. */
interface PackedModel {
  readonly bits: number;
  readonly weights: string;
}

/** Tagger and parser, written by `npm run train -- syntax FOLDER`. */
export declare const syntaxModel: {
  /** The tagger's classes, such as `VERB/VBN`. */
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  /** The parser's classes: an act and the number of a label. */
  readonly moves: readonly (readonly [string, number])[];
  readonly tagger: PackedModel;
  readonly parser: PackedModel;
};
