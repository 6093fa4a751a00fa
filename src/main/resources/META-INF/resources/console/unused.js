// A variable or a fragment that an edit leaves without a use would make the query invalid, so its declaration goes too.
import { without, withoutOneOf } from './text.js';

/** @returns the names of what is used, `$name` or `...name` */
function used({ visit }, document) {
  const names = new Set();
  visit(document, {
    // not where it is declared
    VariableDefinition: () => false,
    Variable: ({ name }) => void names.add(`$${name.value}`),
    FragmentSpread: ({ name }) => void names.add(`...${name.value}`),
  });
  return names;
}

/** @returns the edited text without the declarations of what only the text before used */
export function withoutUnused(language, before, edited) {
  const document = language.parse(edited);
  const now = used(language, document);
  const gone = [...used(language, language.parse(before))].filter((name) => !now.has(name));
  for (const definition of document.definitions) {
    const declared = definition.variableDefinitions ?? [];
    const idle = declared.find(({ variable }) => gone.includes(`$${variable.name.value}`));
    if (idle) {
      const opening = definition.name?.loc.end ?? definition.loc.start + definition.operation.length;
      return withoutUnused(language, before, withoutOneOf(edited, declared, idle, opening));
    }
    if (definition.kind === 'FragmentDefinition' && gone.includes(`...${definition.name.value}`)) {
      // which may have been the last to use something else
      return withoutUnused(language, before, without(edited, definition));
    }
  }
  return edited;
}
