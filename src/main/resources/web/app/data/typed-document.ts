/** An operation as it is sent, and the types of what it takes and answers. */
export interface TypedDocument<Data, Variables> {
  name: string;
  /** SHA-256 of the text, by which the service knows it. */
  hash: string;
  text: string;
  // never there: they hold the types
  data?: Data;
  variables?: Variables;
}
