import type { Asked } from '../data/answer';
import { pretty } from '../data/pretty';
import { useLanguage } from '../language/language';
import { hasConsole } from '../offers';

const CONSOLE = '/console/';
/** What is longer goes behind #, where no server has to take it. */
const LONGEST = 8000;

/** To the console with what a view has asked, to be tried and changed there. */
export function ShowQuery({ asked }: { asked: Asked }) {
  const { say } = useLanguage();
  return hasConsole && <p class="show-query"><a href={address(asked)}>{say.query.show}: {asked.name}</a></p>;
}

function address({ text, variables }: Asked): string {
  const parameters = new URLSearchParams({ query: pretty(text), variables: JSON.stringify(variables, null, 2) });
  const long = `${CONSOLE}?${parameters}`;
  return long.length > LONGEST ? `${CONSOLE}#${parameters}` : long;
}
