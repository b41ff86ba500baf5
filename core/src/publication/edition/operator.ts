/** Who runs a server and answers for what it publishes. What is not stated is left out. */
export interface Operator {
  readonly name?: string;
  /** A press licence or registration, where one is needed. */
  readonly licence?: string;
  /** Where the operator can be reached: an address of any kind, shown as it is. */
  readonly contact?: string;
}
