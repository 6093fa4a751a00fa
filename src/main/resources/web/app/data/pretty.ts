// Documents are sent without a space too many; people read them with.
const TOKENS = /"(?:\\.|[^"\\])*"|\.\.\.|[$@]?[A-Za-z_][A-Za-z0-9_]*|-?\d[\d.eE+-]*|[{}()[\]:!=|&$@]/g;
const INDENT = '  ';

/** A GraphQL document laid out as people write it: a field a line. It has no block strings and no comments. */
export function pretty(text: string): string {
  let out = '';
  let depth = 0;
  /** What of ( [ { is open where a line does not end: arguments, lists, and objects in them. */
  let inside = 0;
  let before = '';
  const line = () => `\n${INDENT.repeat(depth)}`;
  for (const [token] of text.matchAll(TOKENS)) {
    if (inside > 0) {
      out += (inline(before, token) ? '' : separator(before, token)) + token;
      inside += '([{'.includes(token) ? 1 : ')]}'.includes(token) ? -1 : 0;
    } else if (token === '(') {
      out += token;
      inside = 1;
    } else if (token === '{') {
      depth++;
      out += (out === '' ? '{' : ' {') + line();
    } else if (token === '}') {
      depth--;
      out = out.trimEnd() + line() + token + (depth === 0 ? '\n\n' : line());
    } else if (depth === 0) {
      out += (out === '' || out.endsWith('\n') ? '' : ' ') + token;
    } else {
      out += (stays(before, token) ? ' ' : isFirst(before) || token === ':' ? '' : line()) + token;
    }
    before = token;
  }
  return out.replace(/[ \t]+$/gm, '').replace(/\n\n(?= *\n)/g, '\n').trim() + '\n';
}

const isFirst = (before: string) => before === '{' || before === '}' || before === '...';

/** Behind an alias, on with a type, a directive: what belongs to the word before it. */
function stays(before: string, token: string): boolean {
  return before === ':' || token.startsWith('@') || before === 'on' || (before === '...' && token === 'on');
}

function inline(before: string, token: string): boolean {
  return '([{'.includes(before) || ')]}:!'.includes(token) || before === '$' || before === '@';
}

function separator(before: string, token: string): string {
  return before === ':' || before === '=' || token === '=' ? ' ' : ', ';
}
