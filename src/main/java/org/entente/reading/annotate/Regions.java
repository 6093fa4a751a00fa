package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Regions that have a head, a government or a parliament of their own, whose officials are none of a state. */
final class Regions {

    /** @param stems what the region's name or adjective begins with, folded */
    private record Region(String country, List<String> stems) {
    }

    private static final List<Region> ALL = List.of(
            new Region("IQ", List.of("kürdistan", "kurdistan", "курдистан")),
            new Region("AZ", List.of("naxçivan", "nahçivan", "nakhchivan", "nakhichevan", "нахчыван", "нахичеван")),
            new Region("RU", List.of("татарстан", "tataristan", "tatarstan", "башкортостан", "başqirdistan", "başkurdistan",
                    "bashkortostan", "чеченск", "чечн", "çeçenistan", "chechen", "chechnya", "дагестан", "dağistan",
                    "dagestan", "ингушети", "inquşetiya", "inguşetya", "ingushetia", "калмыки", "kalmikiya",
                    "чуваши", "удмурти", "мордови", "якути", "бурят", "buryati", "адыге")),
            new Region("MD", List.of("гагауз", "qaqauz", "gagavuz", "gagauz")),
            new Region("GE", List.of("аджари", "acariya", "acara", "adjara", "ajara")),
            new Region("UZ", List.of("каракалпак", "qaraqalpaq", "karakalpak")),
            new Region("GB", List.of("шотланди", "şotlandiya", "iskoçya", "scotland", "scottish", "уэльс", "wales")),
            new Region("ES", List.of("каталони", "kataloniya", "katalonya", "catalonia", "catalan")),
            new Region("DE", List.of("бавари", "bavariya", "bavyera", "bavaria", "саксони", "saksoniya", "saksonya",
                    "saxony")),
            new Region("BE", List.of("фландри", "flandriya", "flanders", "flemish", "валлони", "valloniya", "wallonia")),
            new Region("CA", List.of("квебек", "kvebek", "quebec", "québec")));

    /** By the first letter, as most words are none. */
    private static final Map<Character, List<Region>> BY_LETTER = byLetter();

    private Regions() {
    }

    private static Map<Character, List<Region>> byLetter() {
        Map<Character, List<Region>> byLetter = new HashMap<>();
        for (Region region : ALL) {
            for (String stem : region.stems()) {
                byLetter.computeIfAbsent(stem.charAt(0), c -> new ArrayList<>())
                        .add(new Region(region.country(), List.of(stem)));
            }
        }
        return Map.copyOf(byLetter);
    }

    /** @return the state that the region is of, null for what is no region's name */
    static String country(String folded) {
        for (Region region : BY_LETTER.getOrDefault(folded.charAt(0), List.of())) {
            if (folded.startsWith(region.stems().get(0))) {
                return region.country();
            }
        }
        return null;
    }
}
