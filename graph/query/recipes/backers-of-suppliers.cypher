// title: Who backs a firm's suppliers?
// explanation: Investors and owners of those that supply the firm.
// parameters:
//   firm: { type: entity, kind: Firm, what: the firm that is supplied }
//   statuses: { type: statuses, what: statuses that count, default: [actual] }
// columns:
//   backer: { what: who invested in the supplier or owns it, opens: backerId }
//   how: { what: INVESTED_IN or OWNS, opens: backing }
//   supplier: { what: the supplier, opens: supplierId }
//   amount: { what: 'money invested, where it is said' }
//   currency: { what: its currency }
//   backerId: { id: entity }
//   supplierId: { id: entity }
//   backing: { id: relationship }
// example: { firm: Microsoft }
MATCH (firm:Entity {id: $firm}) WITH firm
MATCH (firm)<-[r:SUPPLIES]-(supplier:Entity) WHERE r.status IN $statuses
WITH DISTINCT supplier
MATCH (supplier)<-[s:INVESTED_IN|OWNS]-(backer:Entity) WHERE s.status IN $statuses
RETURN backer.name AS backer, type(s) AS how, supplier.name AS supplier, s.amount AS amount, s.currency AS currency,
  backer.id AS backerId, supplier.id AS supplierId, s.id AS backing
ORDER BY backerId, supplierId, how
LIMIT $limit
