package org.entente.loading;

import java.util.List;

/** Words and sentences of made-up news, in Azerbaijani, Russian, Turkish and English, in this order. */
final class Wording {

    /** Fields of cooperation; Russian in the prepositional or genitive behind "в сфере". */
    static final List<List<String>> FIELDS = List.of(
            List.of("energetika", "энергетики", "enerji", "energy"),
            List.of("nəqliyyat", "транспорта", "ulaştırma", "transport"),
            List.of("ticarət", "торговли", "ticaret", "trade"),
            List.of("kənd təsərrüfatı", "сельского хозяйства", "tarım", "agriculture"),
            List.of("müdafiə", "обороны", "savunma", "defence"),
            List.of("təhsil", "образования", "eğitim", "education"),
            List.of("mədəniyyət", "культуры", "kültür", "culture"),
            List.of("turizm", "туризма", "turizm", "tourism"),
            List.of("səhiyyə", "здравоохранения", "sağlık", "health"),
            List.of("gömrük", "таможни", "gümrük", "customs"),
            List.of("ekologiya", "экологии", "çevre", "environment"),
            List.of("elm", "науки", "bilim", "science"));

    static final List<List<String>> TYPES = List.of(
            List.of("saziş", "соглашение", "anlaşma", "agreement"),
            List.of("memorandum", "меморандум", "mutabakat zaptı", "memorandum"),
            List.of("protokol", "протокол", "protokol", "protocol"),
            List.of("müqavilə", "договор", "antlaşma", "treaty"));

    static final List<List<String>> OFFICES = List.of(
            List.of("Prezidenti", "Президент", "Cumhurbaşkanı", "President"),
            List.of("Baş naziri", "Премьер-министр", "Başbakanı", "Prime Minister"),
            List.of("xarici işlər naziri", "министр иностранных дел", "Dışişleri Bakanı", "Foreign Minister"),
            List.of("energetika naziri", "министр энергетики", "Enerji Bakanı", "Energy Minister"),
            List.of("iqtisadiyyat naziri", "министр экономики", "Ekonomi Bakanı", "Economy Minister"),
            List.of("müdafiə naziri", "министр обороны", "Savunma Bakanı", "Defence Minister"));

    static final List<List<String>> MONTHS = List.of(
            List.of("yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avqust", "sentyabr", "oktyabr", "noyabr",
                    "dekabr"),
            List.of("января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября",
                    "ноября", "декабря"),
            List.of("Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım",
                    "Aralık"),
            List.of("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                    "November", "December"));

    static final List<String> TITLES = List.of(
            "{a} və {b} {field} sahəsində {type} imzalayıb",
            "{a} и {b} подписали {type} в сфере {field}",
            "{a} ile {b} {field} alanında {type} imzaladı",
            "{a} and {b} sign {type} on {field}");

    /** The deal that a text is about. */
    static final List<String> NEWS = List.of(
            "{date} {a} və {b} {field} sahəsində əməkdaşlıq haqqında {type} imzalayıb. Sənədi {officeA} {nameA} və"
                    + " {officeB} {nameB} imzalayıblar. Tərəflər sənədin müddəalarını bir il içində yerinə yetirəcəklər.",
            "{date} {a} и {b} подписали {type} о сотрудничестве в сфере {field}. Документ подписали {officeA} {nameA} и"
                    + " {officeB} {nameB}. Стороны обязались исполнить его положения в течение года.",
            "{a} ile {b}, {date} tarihinde {field} alanında iş birliği {type} imzaladı. Belgeyi {officeA} {nameA} ile"
                    + " {officeB} {nameB} imzaladı. Taraflar hükümlerin bir yıl içinde uygulanmasını kararlaştırdı.",
            "{a} and {b} signed a {type} on cooperation in {field} on {date}. The document was signed by {officeA} {nameA}"
                    + " and {officeB} {nameB}. The parties undertake to carry out its provisions within a year.");

    /** What fills a text, in any order. */
    static final List<List<String>> FILLERS = List.of(
            List.of("{officeA} {nameA} çıxışında {field2} üzrə görülən işlərdən danışıb və {number} layihənin adını çəkib.",
                    "{officeB} {nameB} qonaqları salamlayıb, {b} üçün {field2} sahəsinin önəmini vurğulayıb.",
                    "Nümayəndə heyətləri {number} saat davam edən söhbətdə yeni marşrutlar barədə fikir bölüşüblər.",
                    "İclasda {c} təmsilçiləri də olub, onlar {field2} ilə bağlı təkliflərini yazılı şəkildə veriblər.",
                    "Ekspertlər hesab edir ki, bu addım yerli istehsalçıların işini asanlaşdıracaq və {number} iş yeri açacaq.",
                    "Növbəti görüş payızda olacaq, yeri sonra bildiriləcək, gündəlik isə artıq razılaşdırılıb.",
                    "Jurnalistlərin suallarına cavab verən rəsmi şəxslər hava şəraiti və yollar haqqında da danışıblar."),
            List.of("{officeA} {nameA} рассказал о работе в сфере {field2} и назвал {number} новых проектов.",
                    "{officeB} {nameB} поприветствовал гостей и отметил значение {field2} для своей страны.",
                    "Делегации говорили {number} часа и обменялись мнениями о новых маршрутах.",
                    "На заседании присутствовали и представители {cOf}, передавшие письменные предложения в сфере {field2}.",
                    "Эксперты считают, что этот шаг облегчит работу местных производителей и создаст {number} рабочих мест.",
                    "Следующая встреча пройдет осенью, место сообщат позже, а повестка уже согласована.",
                    "Отвечая на вопросы журналистов, участники говорили и о погоде, и о состоянии дорог."),
            List.of("{officeA} {nameA} konuşmasında {field2} alanındaki çalışmaları anlattı ve {number} projeyi saydı.",
                    "{officeB} {nameB} konukları selamladı, ülkesi için {field2} konusunun önemini belirtti.",
                    "Heyetler {number} saat süren toplantıda yeni güzergâhlar üzerine görüş bildirdi.",
                    "Oturumda {c} temsilcileri de vardı; {field2} için önerilerini yazılı olarak sundular.",
                    "Uzmanlara göre bu adım yerli üreticilerin işini kolaylaştıracak ve {number} kişiye iş sağlayacak.",
                    "Gelecek buluşma sonbaharda olacak, yeri sonra duyurulacak, gündemi ise şimdiden belli.",
                    "Gazetecilerin sorularını yanıtlayan katılımcılar hava durumundan ve yollardan da söz etti."),
            List.of("{officeA} {nameA} spoke of the work done in {field2} and listed {number} new projects.",
                    "{officeB} {nameB} welcomed the guests and said how much {field2} means to the country.",
                    "The delegations talked for {number} hours and shared their views on new routes.",
                    "People from {c} were in the room as well and handed over written proposals on {field2}.",
                    "Experts think that the step will help local producers and give work to {number} people.",
                    "The next meeting is due in autumn; its place will be told later, its agenda is settled.",
                    "Asked by journalists, those who took part also spoke about the weather and the roads."));

    private Wording() {
    }
}
