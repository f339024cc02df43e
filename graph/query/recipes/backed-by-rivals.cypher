// title: Which firms are backed by a firm's rivals?
// explanation: In whom those invested that are said to compete with the firm.
// parameters:
//   firm: { type: entity, kind: Firm, what: the firm whose rivals are meant }
//   statuses: { type: statuses, what: statuses that count, default: [actual] }
// columns:
//   backed: { what: the firm that is backed, opens: backedId }
//   rival: { what: who invested in it, opens: rivalId }
//   amount: { what: 'money invested, where it is said', opens: investment }
//   currency: { what: its currency }
//   backedId: { id: entity }
//   rivalId: { id: entity }
//   investment: { id: relationship }
// example: { firm: Microsoft }
MATCH (firm:Entity {id: $firm}) WITH firm
MATCH (firm)-[c:COMPETES_WITH]-(rival:Entity) WHERE c.status IN $statuses
WITH DISTINCT firm, rival
MATCH (rival)-[r:INVESTED_IN]->(backed:Entity) WHERE r.status IN $statuses AND backed.id <> firm.id
RETURN backed.name AS backed, rival.name AS rival, r.amount AS amount, r.currency AS currency,
  backed.id AS backedId, rival.id AS rivalId, r.id AS investment
ORDER BY coalesce(r.amount, 0) DESC, backedId, rivalId
LIMIT $limit
