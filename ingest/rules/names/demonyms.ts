import { wordSet } from './words';

/** Adjectives and inhabitants of places, languages, creeds and parties. Own compilation. */
export const DEMONYMS = wordSet(`
Afghan African Albanian Algerian American Americans Andean Anglo Angolan Arab Arabian Arabic Arabs Argentine Argentinian Armenian Asian Asians Australian Australians Austrian Azerbaijani Bahraini Baltic Bangladeshi Bavarian Belarusian Belgian Bengali
Bermudian Bolivian Brazilian Brazilians Brit British Briton Britons Bulgarian Burmese Californian Californians Cambodian Cameroonian Canadian Canadians Cantonese Caribbean Catalan Chilean Chinese Colombian Congolese Croatian Cuban Cypriot Czech Dane Danes
Danish Dominican Dutch Egyptian Emirati English Englishman Estonian Ethiopian European Europeans Filipino Finn Finnish Finns Flemish French Frenchman Georgian German Germanic Germans Ghanaian Greek Greeks Gulf Haitian Hebrew Hindi Hispanic Hungarian
Icelandic Indian Indians Indonesian Iranian Iraqi Irish Irishman Israeli Israelis Italian Italians Jamaican Japanese Javanese Jordanian Kazakh Kenyan Korean Koreans Kurdish Kuwaiti Laotian Latin Latino Latinos Latvian Lebanese Libyan Lithuanian Luxembourgish
Macedonian Malay Malaysian Maltese Mandarin Mediterranean Mexican Mexicans Mongolian Moroccan Nepalese Nepali Nigerian Nordic Norwegian Norwegians Ottoman Pakistani Palestinian Palestinians Panamanian Parisian Persian Peruvian Pole Poles Polish Portuguese Prussian
Qatari Québécois Roman Romanian Russian Russians Rwandan Salvadoran Saudi Saudis Scandinavian Scot Scots Scottish Senegalese Serb Serbian Siberian Sicilian Singaporean Singaporeans Slovak Slovenian Somali Soviet Spaniard Spanish Sudanese Swede Swedes
Swedish Swiss Syrian Taiwanese Tamil Tanzanian Texan Texans Thai Tibetan Tunisian Turk Turkish Turks Ugandan Ukrainian Ukrainians Urdu Uruguayan Uyghur Uzbek Venezuelan Vietnamese Welsh Western Westerners Yemeni Yorker Yorkers Zambian Zimbabwean
Christian Christians Christianity Catholic Catholics Protestant Jewish Jews Judaism Muslim Muslims Islam Islamic Hindu Hindus Buddhist Mormon Orthodox Sikh Sunni Shia Evangelical
Democrat Democrats Democratic Republican Republicans Communist Communists Conservative Conservatives Labour Tory Tories Liberal Liberals Socialist Marxist Nazi Whig Green Greens Keynesian Victorian Edwardian Elizabethan Renaissance
Londoner Londoners Hong-Kong Hongkonger Eurasian Indo-European Latin-American Afro-American African-American Asian-American Franco-German Anglo-American Sino-American Eurosceptic Transatlantic Midwestern
`);
