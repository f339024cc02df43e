// title: Who has a hand in several firms?
// explanation: People who lead, work for or founded at least so many firms or bodies at once, most firms first.
// parameters:
//   least: { type: integer, what: firms at least, default: 2, min: 2, max: 1000 }
// columns:
//   person: { what: who, opens: personId }
//   firms: { what: how many }
//   names: { what: 'which, in the order of their ids' }
//   personId: { id: entity }
//   links: { id: relationship }
// example: { least: 2 }
MATCH (person:Person)-[r:LEADS|WORKS_FOR|FOUNDED]->(firm:Entity) WHERE r.status = 'actual'
WITH person, r, firm ORDER BY firm.id, r.id
WITH person, collect(DISTINCT firm.name) AS names, collect(DISTINCT firm.id) AS ids, collect(r.id) AS links
WITH person, names, links, size(ids) AS firms WHERE firms >= $least
RETURN person.name AS person, firms AS firms, names AS names, person.id AS personId, links AS links
ORDER BY firms DESC, personId
LIMIT $limit
