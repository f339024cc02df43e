// title: What does an outlet say of a name?
// explanation: All that one outlet claims of a firm, person, model or product, the latest first, word for word.
// parameters:
//   entity: { type: entity, what: of whom or what }
//   outlet: { type: text, what: 'name of the outlet, in whatever case' }
// columns:
//   published: { what: when it was published }
//   title: { what: title of the article }
//   type: { what: what is claimed }
//   status: { what: 'whether it is so, or planned, rumoured, rejected, former' }
//   sentence: { what: the sentence that says so, opens: link }
//   link: { id: relationship }
// example: { entity: Microsoft, outlet: The Meridian }
MATCH (e:Entity {id: $entity}) WITH e
MATCH (e)<-[:MENTIONS]-(article:Article) WHERE toLower(article.outlet) = toLower($outlet)
WITH DISTINCT article
MATCH (article)-[:STATES]->(c:Claim) WHERE c.subject = $entity OR c.object = $entity
RETURN article.publishedAt AS published, article.title AS title, c.type AS type, c.status AS status,
  c.quote AS sentence, c.relation AS link
ORDER BY coalesce(published, '') DESC, title, sentence, type
LIMIT $limit
