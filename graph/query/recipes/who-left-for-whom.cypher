// title: Who left one firm for another?
// explanation: People with a former post at one firm or body who now, or soon, lead, work for or founded another.
// parameters: {}
// columns:
//   person: { what: who left, opens: personId }
//   left: { what: where the person was, opens: leftId }
//   formerRole: { what: 'as what, where it is said', opens: former }
//   joined: { what: where the person is or will be, opens: joinedId }
//   how: { what: 'LEADS, WORKS_FOR or FOUNDED', opens: present }
//   role: { what: 'as what, where it is said' }
//   status: { what: actual or planned }
//   personId: { id: entity }
//   leftId: { id: entity }
//   joinedId: { id: entity }
//   former: { id: relationship }
//   present: { id: relationship }
// example: {}
MATCH (person:Person)-[r:LEADS|WORKS_FOR]->(left:Entity) WHERE r.status = 'former'
WITH person, r, left
MATCH (person)-[s:LEADS|WORKS_FOR|FOUNDED]->(joined:Entity)
WHERE s.status IN ['actual', 'planned'] AND joined.id <> left.id
RETURN person.name AS person, left.name AS left, r.role AS formerRole, joined.name AS joined, type(s) AS how,
  s.role AS role, s.status AS status, person.id AS personId, left.id AS leftId, joined.id AS joinedId,
  r.id AS former, s.id AS present
ORDER BY personId, leftId, joinedId, how
LIMIT $limit
