/** The commonest small words of languages in Latin script. Words that two of them share tell little and are left out or in both. */
export const STOP_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: 'the of and to in is that for it was on with as be by are from this which at his they have has had not but or an will its would their been said who after about into more than when there were he she new',
    de: 'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch',
    fr: 'le la les de des du et un une en est que qui dans pour par sur au aux avec ce cette son sa ses plus pas ne se il elle ont été sont mais ou leur nous vous comme être après entre',
    es: 'el la los las de del y que en un una por con para es se su al lo como más pero sus le ha este ya entre cuando muy sin sobre también hasta hay donde quien desde todo nos durante fue son',
    it: 'il lo la gli le di del della dei delle e che un una in per con non sono da al alla è si come anche più ma ha nel nella dal dalla sul questo questa essere dopo loro stato tra',
    pt: 'o os as de do da dos das e que em um uma para com não por se na no nas nos mais como mas ao foi ele das à seu sua ou quando muito já está também só pelo pela até isso são',
    nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als bij door naar heeft maar uit nog worden wordt deze over dan werd hij ze kan meer tot hebben',
    sv: 'och att det som en på är av för med den till inte har om ett var från men vi så kan eller hade nu när efter ut vid mot under över också han hon',
    da: 'og at det som en på er af for med den til ikke har om et var fra men vi så kan eller havde nu når efter ud ved mod under over også han hun blev',
    no: 'og at det som en på er av for med den til ikke har om et var fra men vi så kan eller hadde nå når etter ut ved mot under over også han hun ble',
    fi: 'ja on ei että se oli kuin myös hän mutta tai joka ovat olla sen mukaan jo vain niin kun sekä ollut vuonna jos mitä tämä',
    pl: 'i w na z że do się nie jest to o jak od po dla za ale co są przez oraz przy jego który która które był tym tego jednak może już',
    cs: 'a v na se je že z s do o to i jako pro za by ve ale jeho podle nebo které který která jsou byl bylo od až po při také však už',
    tr: 've bir bu da de için ile olarak çok daha en gibi olan sonra kadar ancak ise ya değil var ne oldu göre her o ki',
    id: 'yang dan di ke dari untuk pada dengan ini itu dalam tidak adalah akan oleh juga atau sebagai telah bisa lebih karena mereka saya kami tersebut',
    ro: 'și de la în a cu pe nu este să un o din care pentru mai sau ca dar după prin fost sunt al ale lui au fi',
    hu: 'a az és hogy nem is egy ez meg de volt már csak még mint ki van vagy azt fel után lesz szerint amely akkor kell',
    vi: 'và của là có cho các một được với trong người không này những đã khi tại đến cũng như từ về theo ra năm',
  }).map(([language, words]): [string, ReadonlySet<string>] => [language, new Set(words.split(' '))]),
);
