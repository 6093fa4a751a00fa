// A list within something that has an id: Relay fetches its next page, or the one before, through `node`.
import { graphql } from 'relay-runtime';

export const query = graphql`
  query CountryAgreementsQuery($code: String!) {
    country(code: $code) {
      name
      ...CountryAgreements_country
    }
  }
`;

export const list = graphql`
  fragment CountryAgreements_country on Country
  @refetchable(queryName: "CountryAgreementsPaginationQuery")
  @argumentDefinitions(
    first: { type: "Int", defaultValue: 20 }
    after: { type: "String" }
    last: { type: "Int" }
    before: { type: "String" }
    statuses: { type: "[AgreementStatus!]" }
  ) {
    agreements(filter: { statuses: $statuses }, first: $first, after: $after, last: $last, before: $before)
    @connection(key: "CountryAgreements_agreements") {
      edges {
        node {
          title
          status
        }
      }
    }
  }
`;
