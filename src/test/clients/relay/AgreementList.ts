// A list without end, as Relay pages it: forward from the root of the schema.
import { graphql } from 'relay-runtime';

export const query = graphql`
  query AgreementListQuery($filter: AgreementFilter, $orderBy: AgreementOrder) {
    ...AgreementList_query @arguments(filter: $filter, orderBy: $orderBy)
  }
`;

export const list = graphql`
  fragment AgreementList_query on Query
  @refetchable(queryName: "AgreementListPaginationQuery")
  @argumentDefinitions(
    filter: { type: "AgreementFilter" }
    orderBy: { type: "AgreementOrder" }
    count: { type: "Int", defaultValue: 20 }
    cursor: { type: "String" }
  ) {
    agreements(filter: $filter, orderBy: $orderBy, first: $count, after: $cursor)
    @connection(key: "AgreementList_agreements", filters: ["filter", "orderBy"]) {
      totalCount
      edges {
        node {
          ...AgreementList_row
        }
      }
    }
  }
`;

export const row = graphql`
  fragment AgreementList_row on Agreement {
    title
    status
    date {
      value
    }
    parties {
      code
      name
    }
  }
`;
