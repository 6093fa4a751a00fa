// GraphQL over HTTP: by hash in a GET, so that the browser keeps the answer and its ETag; with the text where the service
// does not know the hash, which is so while an older release serves beside a newer one.
import { Failure } from './failure';
import type { TypedDocument } from './typed-document';

const ADDRESS = '/graphql';
const TYPE = 'application/graphql-response+json';
const NOT_FOUND = 'PERSISTED_QUERY_NOT_FOUND';
/** Longer addresses are not sure to arrive; what is longer goes by POST. */
const LONGEST = 8000;

interface GraphQlError {
  message: string;
  extensions?: { code?: string };
}

interface Answer<Data> {
  data?: Data | null;
  errors?: GraphQlError[];
}

export async function ask<Data, Variables>(document: TypedDocument<Data, Variables>, variables: Variables, language: string,
  signal?: AbortSignal): Promise<Data> {
  const extensions = { persistedQuery: { version: 1, sha256Hash: document.hash } };
  const parameters = new URLSearchParams({
    operationName: document.name, variables: JSON.stringify(variables), extensions: JSON.stringify(extensions),
  });
  const address = `${ADDRESS}?${parameters}`;
  const headers = { 'Accept': TYPE, 'Accept-Language': language };
  const options = signal ? { headers, signal } : { headers };
  let answer = address.length > LONGEST ? undefined : await read<Data>(fetch(address, options));
  if (!answer || answer.errors?.[0]?.extensions?.code === NOT_FOUND) {
    answer = await read<Data>(fetch(ADDRESS, {
      ...options,
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify({ operationName: document.name, query: document.text, variables, extensions }),
    }));
  }
  const error = answer.errors?.[0];
  if (error || !answer.data) {
    throw Failure.of(error?.extensions?.code, error?.message ?? 'no data');
  }
  return answer.data;
}

async function read<Data>(sent: Promise<Response>): Promise<Answer<Data>> {
  let response: Response;
  try {
    response = await sent;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') {
      throw error;
    }
    throw new Failure('offline', String(error));
  }
  try {
    return await response.json() as Answer<Data>;
  } catch (error) {
    throw new Failure(response.status >= 500 ? 'busy' : 'broken', `${response.status} ${String(error)}`);
  }
}
