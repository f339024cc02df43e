// title: Which investors do two firms share?
// explanation: Who has put money into both firms, and how much in each, the largest sums first.
// parameters:
//   a: { type: entity, kind: Firm, what: one firm }
//   b: { type: entity, kind: Firm, what: the other firm }
//   statuses: { type: statuses, what: statuses that count, default: [actual] }
// columns:
//   investor: { what: who invested in both, opens: investorId }
//   intoA: { what: 'money put into the one firm, where it is said', opens: linkA }
//   currencyA: { what: its currency }
//   intoB: { what: 'money put into the other firm, where it is said', opens: linkB }
//   currencyB: { what: its currency }
//   investorId: { id: entity }
//   linkA: { id: relationship }
//   linkB: { id: relationship }
// example: { a: OpenAI, b: Anthropic }
MATCH (a:Entity {id: $a}) WITH a
MATCH (a)<-[r:INVESTED_IN]-(who:Entity) WHERE r.status IN $statuses
WITH who, r
MATCH (who)-[s:INVESTED_IN]->(b:Entity) WHERE b.id = $b AND s.status IN $statuses
RETURN who.name AS investor, r.amount AS intoA, r.currency AS currencyA, s.amount AS intoB, s.currency AS currencyB,
  who.id AS investorId, r.id AS linkA, s.id AS linkB
ORDER BY coalesce(r.amount, 0) + coalesce(s.amount, 0) DESC, investorId
LIMIT $limit
