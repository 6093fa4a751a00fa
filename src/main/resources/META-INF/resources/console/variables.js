// A variable that an edit leaves without a use would make the query invalid, so its declaration goes too.
import { withoutOneOf } from './text.js';

function used({ visit }, document) {
  const names = new Set();
  visit(document, {
    // not where it is declared
    VariableDefinition: () => false,
    Variable: ({ name }) => void names.add(name.value),
  });
  return names;
}

/** @returns the edited text without the declarations of variables that only the text before used */
export function withoutUnused(language, before, edited) {
  const document = language.parse(edited);
  const now = used(language, document);
  const gone = [...used(language, language.parse(before))].filter((name) => !now.has(name));
  for (const operation of document.definitions) {
    const declared = operation.variableDefinitions ?? [];
    const idle = declared.find(({ variable }) => gone.includes(variable.name.value));
    if (idle) {
      const opening = operation.name?.loc.end ?? operation.loc.start + operation.operation.length;
      return withoutUnused(language, before, withoutOneOf(edited, declared, idle, opening));
    }
  }
  return edited;
}
