package org.entente.loading.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.entente.reading.Language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** How names sound, whatever the script and the language that they are written in. */
public final class Transcription {

    private static final String FINE = "BPVFDTZSCJGKLMNR";
    private static final String COARSE = "PPFFTTSSSSKKLMNR";
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\-‐-―]+");
    private static final Pattern OTHER_THAN_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]");

    private static final String RESOURCE = "/vocabulary/transcription.yaml";

    private final Map<Language, Rewriting> letters = new EnumMap<>(Language.class);
    private final Map<String, String> anyLetter = new HashMap<>();
    /** By the state whose names are written so, of those that English prints as they write them. */
    private final Map<String, Rewriting> orthographies = new HashMap<>();
    private final Rewriting endings;
    private final Rewriting cyrillic;
    private final Set<String> particles;
    // the same few names fill thousands of documents
    private final Map<Spelling, SpokenName> heard = new ConcurrentHashMap<>();
    private final Map<Outlined, String> outlines = new ConcurrentHashMap<>();

    private Transcription(JsonNode tables) {
        for (Language language : Language.values()) {
            Map<String, String> table = table(tables.at("/letters/" + language.code()));
            letters.put(language, new Rewriting(table));
            table.forEach((letter, sound) -> anyLetter.putIfAbsent(letter, sound));
        }
        for (JsonNode orthography : tables.get("orthographies")) {
            Map<String, String> table = table(tables.at("/letters/en"));
            table.putAll(table(orthography.get("letters")));
            Rewriting rewriting = new Rewriting(table);
            strings(orthography.get("countries")).forEach(country -> orthographies.put(country, rewriting));
        }
        endings = new Rewriting(table(tables.get("endings")));
        cyrillic = new Rewriting(table(tables.get("cyrillic")));
        particles = strings(tables.get("particles")).stream().collect(Collectors.toUnmodifiableSet());
    }

    /** @return the tables of the class path */
    public static Transcription load() {
        try (InputStream yaml = Transcription.class.getResourceAsStream(RESOURCE)) {
            return new Transcription(new YAMLMapper().readTree(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param written a person's name as a text of that language writes it
     * @return how it sounds
     */
    public SpokenName spoken(String written, Language language) {
        return heard.computeIfAbsent(new Spelling(written, language), this::listen);
    }

    private SpokenName listen(Spelling spelling) {
        var words = new ArrayList<SpokenName.Word>();
        var all = new ArrayList<SpokenName.Word>();
        for (String part : lowerCase(spelling.written).replaceAll("\\.(?=\\p{L})", ". ").split("[\\s\\-‐-―]+")) {
            boolean initial = part.endsWith(".") && part.length() <= 3;
            String letters = part.replaceAll("[^\\p{L}\\p{M}]", "");
            String sound = sound(letters, spelling.language);
            if (sound.isEmpty()) {
                continue;
            }
            var word = new SpokenName.Word(initial ? sound.substring(0, 1) : sound, initial);
            all.add(word);
            if (!particles.contains(letters)) {
                words.add(word);
            }
        }
        return new SpokenName(List.copyOf(words.isEmpty() ? all : words));
    }

    /**
     * The consonants of a name in coarse classes, word by word in the order of letters: what is left alike when one text
     * writes a name by its sound and an English one as the name's own state does.
     *
     * @param served the state that the person serves, alpha-2, empty when not known
     * @return empty for a name of which one word only is whole
     */
    public String outline(String written, Language language, String served) {
        return outlines.computeIfAbsent(new Outlined(written, language, language == Language.EN ? served : ""),
                this::outlined);
    }

    private String outlined(Outlined name) {
        Rewriting own = orthographies.getOrDefault(name.served, letters.get(name.language));
        var words = new ArrayList<String>();
        for (String part : SEPARATORS.split(lowerCase(name.written))) {
            String word = OTHER_THAN_LETTERS.matcher(part).replaceAll("");
            if (part.endsWith(".") || word.isEmpty() || particles.contains(word)) {
                continue;
            }
            String sound = name.language == Language.EN ? own.rewrite(withoutMarks(word), this::elsewhere)
                    : letters.get(name.language).rewrite(word, this::elsewhere);
            words.add(coarse(sound));
        }
        words.sort(null);
        return words.size() < 2 || words.stream().anyMatch(String::isEmpty) ? "" : String.join(" ", words);
    }

    private static String coarse(String sound) {
        var coarse = new StringBuilder();
        for (int i = 0; i < sound.length(); i++) {
            int place = FINE.indexOf(sound.charAt(i));
            char letter = place < 0 ? ' ' : COARSE.charAt(place);
            boolean hiss = letter == 'S' && coarse.length() > 0 && coarse.charAt(coarse.length() - 1) == 'T';
            if (hiss) {
                // ts and ch are one class with s
                coarse.setLength(coarse.length() - 1);
            }
            if (letter != ' ' && (coarse.length() == 0 || coarse.charAt(coarse.length() - 1) != letter)) {
                coarse.append(letter);
            }
        }
        return coarse.toString();
    }

    /**
     * @param name a name in English newswire spelling
     * @return the name in Cyrillic letters, each word with a capital as there
     */
    public String inCyrillic(String name) {
        var spelled = new StringBuilder();
        for (String word : name.split("(?<=[\\s\\-])|(?=[\\s\\-])")) {
            String lower = withoutMarks(lowerCase(word));
            String rewritten = cyrillic.rewrite(lower, letter -> String.valueOf((char) letter));
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !rewritten.isEmpty();
            spelled.append(capital ? rewritten.substring(0, 1).toUpperCase(Locale.ROOT) + rewritten.substring(1) : rewritten);
        }
        return spelled.toString();
    }

    private String sound(String word, Language language) {
        String heard = letters.get(language).rewrite(word, this::elsewhere);
        // "Aliyev", "Алиев": what glides between vowels is not written in every language
        heard = heard.replaceAll("([aiu])[aiu]+", "$1").replaceAll("(.)\\1+", "$1");
        return endings.rewrite(heard, letter -> String.valueOf((char) letter));
    }

    private String elsewhere(int letter) {
        String written = String.valueOf((char) letter);
        String sound = anyLetter.get(written);
        return sound != null ? sound : anyLetter.getOrDefault(withoutMarks(written), "");
    }

    private static String lowerCase(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFC).replace('İ', 'i').toLowerCase(Locale.ROOT);
    }

    private static String withoutMarks(String written) {
        return Normalizer.normalize(written.replace('ı', 'i').replace('ə', 'a'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    private static Map<String, String> table(JsonNode node) {
        var table = new HashMap<String, String>();
        node.properties().forEach(rule -> table.put(rule.getKey(), rule.getValue().asText()));
        return table;
    }

    private static List<String> strings(JsonNode node) {
        var strings = new ArrayList<String>();
        node.forEach(element -> strings.add(element.asText()));
        return strings;
    }

    private record Spelling(String written, Language language) {
    }

    private record Outlined(String written, Language language, String served) {
    }
}
