import { wordSet } from './words';

/** Words of headings that stand before the first sentence where a text has lost its lines: "History Brannock was founded". Own compilation. */
export const HEADING_WORDS = wordSet(`
History Overview Background Origin Origins Foundation Founding Formation Beginnings Timeline Today Present Profile Description Introduction Summary Products Product Services Service Operations Operation Activities Offerings Features
Partnership Partnerships Partners Collaborations Collaboration Memberships Membership Alliances Sponsorship Sponsorships Awards Recognition Honours Accolades Funding Financing Investors Investment Investments Finances Finance Financials Ownership Acquisition Acquisitions Mergers Merger
Clients Customers Users Games Films Filmography Productions Television Discography Catalogue Catalog Titles Portfolio Projects Publications Divisions Division Brands Subsidiaries Affiliates Stores Locations Fleet Destinations Restaurants Models Aircraft Vehicles Equipment Hardware
Sustainability Charity Charitable Philanthropy Controversy Controversies Criticism Reception Reviews Competition Competitors Management Leadership Organisation Organization Structure Staff Technology Technologies Development Developments Promotion Promotions Readership Distribution Production
Expansion Growth Decline Closure Bankruptcy Demise Legacy Careers Marketing Advertising Campaigns Platform Platforms Programming Programs Programmes Litigation Lawsuits Lawsuit Legal Regulation Retail International Events Coverage Availability Applications Usage Use Design Manufacturing Licensing
`);
