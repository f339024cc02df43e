// title: Who supplies a firm's suppliers?
// explanation: The chain two steps up, with what is delivered at each, to see on whom a firm depends without buying there.
// parameters:
//   firm: { type: entity, kind: Firm, what: the firm at the end of the chain }
//   statuses: { type: statuses, what: statuses that count, default: [actual] }
// columns:
//   supplier: { what: who supplies the supplier, opens: supplierId }
//   delivers: { what: 'what, where it is said', opens: supply }
//   through: { what: the supplier of the firm, opens: throughId }
//   passesOn: { what: 'what that supplies, where it is said', opens: delivery }
//   supplierId: { id: entity }
//   throughId: { id: entity }
//   supply: { id: relationship }
//   delivery: { id: relationship }
// example: { firm: Microsoft }
MATCH (firm:Entity {id: $firm}) WITH firm
MATCH (firm)<-[r:SUPPLIES]-(through:Entity) WHERE r.status IN $statuses
WITH firm, r, through
MATCH (through)<-[s:SUPPLIES]-(supplier:Entity) WHERE s.status IN $statuses AND supplier.id <> firm.id
RETURN supplier.name AS supplier, s.what AS delivers, through.name AS through, r.what AS passesOn,
  supplier.id AS supplierId, through.id AS throughId, s.id AS supply, r.id AS delivery
ORDER BY supplierId, throughId
LIMIT $limit
