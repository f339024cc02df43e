import { detectLanguage } from './detect';

test.each([
  ['en', 'Northwind has bought Larkspur for $2 billion, the firms said on Monday.'],
  ['en', 'Northwind buys Larkspur'],
  ['en', 'NVDA +3.2% AMD -1.1%'],
  ['en', ''],
  ['en', 'Société Générale and Deutsche Bank have invested in the start-up, which is based in Île-de-France.'],
  ['de', 'Der Konzern hat das Start-up für eine Milliarde Euro gekauft.'],
  ['fr', 'La société a racheté la jeune pousse pour un milliard de dollars, selon le journal.'],
  ['es', 'La empresa compró la firma por mil millones de dólares, según el diario.'],
  ['it', 'La società ha acquistato la startup per un miliardo di dollari, secondo il quotidiano.'],
  ['pt', 'A empresa não comprou a startup por um bilhão de dólares, mas está em negociações.'],
  ['nl', 'Het bedrijf heeft de start-up voor een miljard euro gekocht, zegt de krant.'],
  ['sv', 'Bolaget har köpt det nya företaget för en miljard kronor och det är inte klart.'],
  ['pl', 'Firma kupiła spółkę za miliard dolarów i nie jest to jednak koniec, jak podał dziennik.'],
  ['tr', 'Şirket bir milyar dolar için bu girişimi satın aldı ve çok daha büyük oldu.'],
  ['id', 'Perusahaan itu telah membeli perusahaan rintisan ini dengan harga satu miliar dolar.'],
  ['zh', '百度发布了新的人工智能模型。'],
  ['ja', '同社は新しいAIモデルを発表した。'],
  ['ko', '회사는 새로운 모델을 발표했다.'],
  ['ru', 'Компания купила стартап за миллиард долларов.'],
  ['ar', 'اشترت الشركة الناشئة مقابل مليار دولار.'],
])('a text is taken for %s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});
