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
import java.util.stream.Collectors;

import org.entente.reading.Language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** How names sound, whatever the script and the language that they are written in. */
public final class Transcription {

    private static final String RESOURCE = "/vocabulary/transcription.yaml";

    private final Map<Language, Rewriting> letters = new EnumMap<>(Language.class);
    private final Map<String, String> anyLetter = new HashMap<>();
    private final Rewriting endings;
    private final Rewriting cyrillic;
    private final Set<String> particles;
    // the same few names fill thousands of documents
    private final Map<Spelling, SpokenName> heard = new ConcurrentHashMap<>();

    private Transcription(JsonNode tables) {
        for (Language language : Language.values()) {
            Map<String, String> table = table(tables.at("/letters/" + language.code()));
            letters.put(language, new Rewriting(table));
            table.forEach((letter, sound) -> anyLetter.putIfAbsent(letter, sound));
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
}
