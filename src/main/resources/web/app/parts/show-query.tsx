import { pretty } from '../data/pretty';
import type { TypedDocument } from '../data/typed-document';
import { useLanguage } from '../language/language';

const CONSOLE = '/console/';
/** What is longer goes behind #, where no server has to take it. */
const LONGEST = 8000;

/** To the console with what a view has asked, to be tried and changed there. */
export function ShowQuery<Data, Variables>({ document, variables }: {
  document: TypedDocument<Data, Variables>;
  variables: Variables;
}) {
  const { say } = useLanguage();
  return <p class="show-query"><a href={address(document.text, variables)}>{say.query.show}</a></p>;
}

function address(text: string, variables: unknown): string {
  const parameters = new URLSearchParams({ query: pretty(text), variables: JSON.stringify(variables, null, 2) });
  const long = `${CONSOLE}?${parameters}`;
  return long.length > LONGEST ? `${CONSOLE}#${parameters}` : long;
}
