/** One model: how many bits a feature has, and its weights in base64, as `linear-model.ts` reads them. */
interface PackedModel {
  readonly bits: number;
  readonly weights: string;
}

/** Tagger and parser, written by `npm run train -- syntax FOLDER`. */
export declare const syntaxModel: {
  /** The tagger's classes, such as `VERB/VBN`. */
  readonly tags: readonly string[];
  /** The labeller's classes: relations. */
  readonly labels: readonly string[];
  /** Words, parted by spaces, and their groups in base64, as `word-group.ts` reads them. */
  readonly words: string;
  readonly groups: string;
  readonly tagger: PackedModel;
  readonly mover: PackedModel;
  readonly labeller: PackedModel;
};
