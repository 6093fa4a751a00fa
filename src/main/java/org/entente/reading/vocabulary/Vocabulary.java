package org.entente.reading.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.entente.reading.Language;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** All that the YAML files say, and an automaton for each language. Immutable. */
public final class Vocabulary {

    /** Files that other rooms of the reader read, which change readings too. */
    private static final List<String> OTHER_FILES = List.of("/vocabulary/calendar.yaml", "/vocabulary/furniture.yaml",
            "/vocabulary/outlets.yaml", "/vocabulary/languages.yaml", "/vocabulary/given-names.yaml",
            "/vocabulary/common-nouns.yaml");

    private final Map<Kind, List<Entry>> entries = new EnumMap<>(Kind.class);
    private final Map<Language, Lexicon> lexicons = new EnumMap<>(Language.class);
    private final List<Authority> authorities;
    private final Map<String, Authority> byName;

    /**
     * Reads the files from the class path.
     *
     * @param fold folds a text without changing its length
     * @param tokens cuts a text into words and marks
     * @throws IllegalStateException when a file is missing or says something that is not understood
     */
    public Vocabulary(Function<String, String> fold, Function<String, List<String>> tokens) {
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        List<Authority> people = List.of();
        for (Kind kind : Kind.values()) {
            byte[] content = content(kind.resource());
            try {
                if (kind == Kind.OFFICIALS) {
                    people = List.copyOf(yaml.readValue(content, new TypeReference<List<Authority>>() {
                    }));
                    entries.put(kind, people.stream().map(Vocabulary::asEntry).toList());
                } else {
                    entries.put(kind, List.copyOf(yaml.readValue(content, new TypeReference<List<Entry>>() {
                    })));
                }
            } catch (IOException e) {
                throw new IllegalStateException(kind.resource() + ": " + e.getMessage(), e);
            }
        }
        authorities = people;
        byName = people.stream().collect(Collectors.toUnmodifiableMap(Authority::name, a -> a));
        Arrays.stream(Language.values())
                .forEach(language -> lexicons.put(language, new Lexicon(language, entries, fold, tokens)));
    }

    private static Entry asEntry(Authority person) {
        Map<String, List<String>> forms = new HashMap<>();
        for (Language language : Language.values()) {
            forms.put(language.code(), person.spellings(language));
        }
        return new Entry(person.name(), null, Map.of(), null, person.country(), null, null, null, false, false, false,
                false, null, forms);
    }

    private static byte[] content(String resource) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource + " on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the entries of one kind, in the file's order */
    public List<Entry> entries(Kind kind) {
        return entries.get(kind);
    }

    /** @return the well-known officials, in the file's order */
    public List<Authority> authorities() {
        return authorities;
    }

    /** @return the well-known officials by English name */
    public Map<String, Authority> authoritiesByName() {
        return byName;
    }

    /** @return the automaton of one language */
    public Lexicon lexicon(Language language) {
        return lexicons.get(language);
    }

    /** @return 64 hexadecimal digits that change with the files, had without understanding them */
    public static String fingerprint() {
        MessageDigest digest = sha256();
        for (Kind kind : Kind.values()) {
            digest.update(content(kind.resource()));
        }
        OTHER_FILES.forEach(file -> digest.update(content(file)));
        return HexFormat.of().formatHex(digest.digest());
    }
}
