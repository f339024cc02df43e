// title: Who invests together most often?
// explanation: Pairs of investors that put money into the same firms, those with most firms in common first.
// parameters:
//   least: { type: integer, what: firms in common at least, default: 2, min: 1, max: 1000 }
//   statuses: { type: statuses, what: statuses that count, default: [actual] }
// columns:
//   one: { what: one investor, opens: oneId }
//   other: { what: the other investor, opens: otherId }
//   firms: { what: how many firms both invested in }
//   names: { what: 'which, in the order of their ids' }
//   oneId: { id: entity }
//   otherId: { id: entity }
//   firmIds: { id: entity }
// example: { least: 2 }
MATCH (one:Entity)-[r:INVESTED_IN]->(firm:Entity) WHERE r.status IN $statuses
WITH one, firm
MATCH (firm)<-[s:INVESTED_IN]-(other:Entity) WHERE s.status IN $statuses AND one.id < other.id
WITH one, other, firm ORDER BY firm.id
WITH one, other, collect(firm.name) AS names, collect(firm.id) AS firmIds
WITH one, other, names, firmIds, size(firmIds) AS firms WHERE firms >= $least
RETURN one.name AS one, other.name AS other, firms AS firms, names AS names,
  one.id AS oneId, other.id AS otherId, firmIds AS firmIds
ORDER BY firms DESC, oneId, otherId
LIMIT $limit
