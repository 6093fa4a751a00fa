/** What is served beside the dashboard, as its page says: an operator may have turned it off. */
const off = (document.body.dataset['off'] ?? '').split(' ');

export const hasConsole = !off.includes('console');
export const hasSchema = !off.includes('schema');
