import { wordSet } from '../names/words';

/** Words of which one shows that a text speaks of firms and their dealings. Own compilation. */
export const BUSINESS_WORDS = wordSet(`
company companies firm firms corporation business businesses startup start-up subsidiary subsidiaries parent division unit brand brands retailer manufacturer maker
acquisition acquisitions acquire acquires acquired acquiring merger merge merged takeover buyout bid bids deal deals owned owns owner venture ventures
shares share stock stocks shareholder shareholders stockholders investor investors investment invest invested ipo valuation securities dividend bonds
revenue revenues earnings profit profits sales fiscal quarter debt loan loans bank banks lender insurer brokerage bankruptcy
customers supplier suppliers ceo cfo executive executives
`);
