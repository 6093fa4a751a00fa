// What Relay's artifacts are for: an answer of the type that was asked for. Compiled, and not run.
import { fetchQuery, type Environment } from 'relay-runtime';
import type { RelationQuery } from '../generated/artifacts/RelationQuery.graphql';
import { RelationQuery as query } from '../generated/modules/Relation';

/** The titles of two countries' agreements with each other. */
export async function titles(environment: Environment, one: string, other: string): Promise<string[]> {
  const answer = await fetchQuery<RelationQuery>(environment, query, { countries: [one, other] }).toPromise();
  return answer?.relation.agreements.nodes.map(({ title }) => title) ?? [];
}
