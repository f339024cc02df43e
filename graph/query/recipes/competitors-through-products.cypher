// title: Who competes with a firm through which product?
// explanation: Firms whose model or product is said to compete with one of the firm, and the two works in question.
// parameters:
//   firm: { type: entity, kind: Firm, what: the firm }
//   statuses: { type: statuses, what: statuses that count, default: [actual] }
// columns:
//   rival: { what: who made the other work, opens: rivalId }
//   work: { what: the work of the firm, opens: workId }
//   other: { what: the work it competes with, opens: otherId }
//   rivalId: { id: entity }
//   workId: { id: entity }
//   otherId: { id: entity }
//   link: { id: relationship }
// example: { firm: OpenAI }
MATCH (firm:Entity {id: $firm}) WITH firm
MATCH (firm)-[made:DEVELOPED|OPEN_SOURCED]->(work:Entity) WHERE made.status IN $statuses
WITH DISTINCT firm, work
MATCH (work)-[link:COMPETES_WITH]-(other:Entity) WHERE link.status IN $statuses
WITH DISTINCT firm, work, link, other
MATCH (other)<-[makes:DEVELOPED|OPEN_SOURCED]-(rival:Entity) WHERE makes.status IN $statuses AND rival.id <> firm.id
WITH DISTINCT rival, work, other, link
RETURN rival.name AS rival, work.name AS work, other.name AS other,
  rival.id AS rivalId, work.id AS workId, other.id AS otherId, link.id AS link
ORDER BY rivalId, workId, otherId
LIMIT $limit
