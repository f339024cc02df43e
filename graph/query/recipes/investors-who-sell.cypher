// title: Which investors sell to the firm they paid?
// explanation: Firms that invested in another and also supply it, so that the money may come back as sales.
// parameters:
//   statuses: { type: statuses, what: statuses that count, default: [actual] }
// columns:
//   investor: { what: who invested and supplies, opens: investorId }
//   firm: { what: in whom and to whom, opens: firmId }
//   amount: { what: 'money invested, where it is said', opens: investment }
//   currency: { what: its currency }
//   what: { what: 'what is supplied, where it is said', opens: supply }
//   investorId: { id: entity }
//   firmId: { id: entity }
//   investment: { id: relationship }
//   supply: { id: relationship }
// example: {}
MATCH (a:Entity)-[r:INVESTED_IN]->(b:Entity) WHERE r.status IN $statuses
WITH a, r, b
MATCH (a)-[s:SUPPLIES]->(c:Entity) WHERE c.id = b.id AND s.status IN $statuses
RETURN a.name AS investor, b.name AS firm, r.amount AS amount, r.currency AS currency, s.what AS what,
  a.id AS investorId, b.id AS firmId, r.id AS investment, s.id AS supply
ORDER BY coalesce(r.amount, 0) DESC, investorId, firmId
LIMIT $limit
