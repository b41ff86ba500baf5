/** The tagger of the tokens, written by `npm run train -- tagger FOLDER`. */
export declare const taggerModel: {
  /** Its classes, such as `VERB/VBN`. */
  readonly tags: readonly string[];
  /** Words, parted by spaces, and their groups in base64, as `word-group.ts` reads them. */
  readonly words: string;
  readonly groups: string;
  /** How many bits a feature has. */
  readonly bits: number;
  /** In base64, as `linear-model.ts` reads them. */
  readonly weights: string;
};
