package org.entente.reading.annotate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.entente.reading.Language;

/** Nouns that name a body, a paper or a part of the world and no person, by the letters that they begin with, folded. */
final class CommonNouns {

    private static final Map<Language, List<String>> INSTITUTIONS = new EnumMap<>(Map.of(
            Language.AZ,
            List.of("qrup", "fond", "şura", "komissiya", "komitə", "assosiasiya", "partiya", "universitet", "mərkəz",
                    "institut", "agentli", "nazirli", "departament", "məclis", "senat", "konqres", "təşkilat", "birli",
                    "federasiya", "forum", "sammit", "layihə", "memorandum", "saziş", "bəyannamə", "protokol", "kabinet",
                    "müqavilə", "konvensiya", "palata", "idarə", "xidmət", "komissar", "akademiya", "strateji", "ümumi",
                    "milli", "dövlət", "cənubi", "şimali", "şərqi", "qərbi", "mərkəzi", "marşrut", "deklarasiya",
                    "program", "proqram", "konfrans", "festival", "aeroport", "hava", "televiziya", "asiya", "afrika",
                    "avropa", "səfirli"),
            Language.TR, List.of("grubu", "fonu", "konsey", "komisyon", "komite", "dernek", "derneğ", "partisi",
                    "üniversite", "merkez", "enstitü", "ajans", "bakanlı", "meclis", "senato", "kongre", "teşkilat",
                    "örgüt", "birliğ", "federasyon", "forum", "zirve", "proje", "mutabakat", "anlaşma", "antlaşma",
                    "bildiri", "protokol", "kabine", "sözleşme", "idare", "hizmet", "akademi", "ulusal", "uluslararası",
                    "kurul", "kurum", "müdürlü", "başkanlı", "büyükelçili", "vakf", "vakıf", "bölge", "vilayet", "ilçe",
                    "parti", "genel", "güney", "kuzey", "doğu", "batı", "orta", "afrika", "asya", "avrupa", "televizyon",
                    "plan"),
            Language.RU, List.of("совет", "комитет", "комисси", "парти", "компарти", "университет", "центр", "институт",
                    "агентств", "министерств", "департамент", "ассоциаци", "форум", "саммит", "меморандум", "соглашени",
                    "договор", "деклараци", "протокол", "кабинет", "палат", "управлени", "служб", "академи", "совбез",
                    "правительств", "парламент", "содружеств", "федераци", "конфедераци", "генштаб", "генеральн",
                    "государственн", "национальн", "вооруженн", "верховн", "центральн", "фонд", "союз", "конгресс",
                    "сейм", "минобороны", "минздрав", "кремл"),
            Language.EN, List.of("commission", "committee", "council", "affair", "integration", "relation",
                    "cooperation", "co-operation", "ministry", "ministries", "department", "agency", "authority",
                    "association", "party", "universit", "cent", "institut", "assembly", "senate", "congress",
                    "organisation", "organization", "union", "federation", "forum", "summit", "memorandum", "agreement",
                    "treaty", "declaration", "protocol", "cabinet", "chamber", "deput", "service", "academ", "national",
                    "international", "television", "radio", "news", "general", "state", "south", "north", "east", "west",
                    "central", "foundation", "board", "strategy", "resources", "development", "welfare", "planning",
                    "works", "mines", "tourism", "defen", "forces", "staff", "public", "group", "route", "road",
                    "corridor", "board", "meeting", "partnership", "boundary", "community", "communities", "republic",
                    "islands", "ocean", "sea", "strait")));

    /** Bodies whose president is no state's. */
    private static final Map<Language, List<String>> PRIVATE = new EnumMap<>(Map.of(
            Language.AZ, List.of("institut", "universitet", "fond", "assosiasiya", "federasiya", "klub", "akademiya",
                    "birliy", "liqa", "cəmiyyət", "konfederasiya", "partiya", "festival", "palata"),
            Language.TR, List.of("enstitü", "üniversite", "vakf", "derneğ", "federasyon", "kulüb", "oda", "birliğ",
                    "akademi", "baro", "sendika", "konfederasyon", "parti", "cemiyet", "festival"),
            Language.RU, List.of("институт", "университет", "фонд", "ассоциаци", "федерации", "клуб", "академи", "лиги",
                    "общества", "конфедераци", "партии", "фестивал", "торгово"),
            Language.EN, List.of("institute", "university", "foundation", "association", "club", "academy", "league",
                    "society", "think", "college", "federation", "confederation", "party", "firm", "festival",
                    "commerce", "company", "bank")));

    /** What a director or a head of holds no office of the state at. */
    private static final Map<Language, List<String>> BUSINESSES = new EnumMap<>(Map.of(
            Language.AZ, List.of("universitet", "klub", "muzey", "teatr", "qəzet", "jurnal", "xəstəxana", "mağaza",
                    "şirkət", "otel"),
            Language.TR, List.of("üniversite", "kulüb", "müze", "tiyatro", "gazete", "dergi", "hastane", "mağaza",
                    "demiryol", "havayol", "otel", "şirket"),
            Language.RU, List.of("университет", "клуб", "музе", "театр", "газет", "журнал", "больниц", "гостиниц",
                    "завод", "компани"),
            Language.EN, List.of("university", "club", "museum", "theatre", "theater", "newspaper", "magazine",
                    "hospital", "railways", "airlines", "airways", "hotel", "company", "college", "school")));

    /** Parties that are the state. */
    private static final List<String> RULING = List.of("kommunist", "komünist", "коммунист", "компарти", "communist");

    private CommonNouns() {
    }

    static boolean isInstitution(String folded, Language language) {
        return begins(folded, INSTITUTIONS.get(language));
    }

    static boolean isPrivate(String folded, Language language) {
        return begins(folded, PRIVATE.get(language));
    }

    static boolean isBusiness(String folded, Language language) {
        return begins(folded, BUSINESSES.get(language));
    }

    static boolean isRuling(String folded) {
        return begins(folded, RULING);
    }

    private static boolean begins(String word, List<String> stems) {
        for (String stem : stems) {
            if (word.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }
}
