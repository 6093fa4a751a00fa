package org.entente.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.entente.graphql.Documents;
import org.entente.graphql.ErrorCode;
import org.entente.graphql.PreparedDocument;
import org.entente.graphql.RefusedException;
import org.entente.http.HttpConfig.Served;

import graphql.GraphQLError;
import io.quarkus.runtime.StartupEvent;

/**
 * The documents of the dashboard, and those that the service's operator has put into a folder. Clients name them by hash
 * from the first request on; where only they are served, nothing else is read.
 */
@Singleton
class TrustedDocuments {

    private static final String ENDING = ".graphql";

    private final HttpConfig config;
    private final Documents documents;
    private volatile Map<String, String> texts = Map.of();

    TrustedDocuments(HttpConfig config, Documents documents) {
        this.config = config;
        this.documents = documents;
    }

    /** Reads the folder. A file that cannot be served ends the start, and says why. */
    void read(@Observes StartupEvent start) {
        Map<String, String> read = new HashMap<>();
        config.documentsFolder().map(TrustedDocuments::files).orElse(List.of()).forEach(file -> {
            String text = text(file);
            check(text, file);
            read.put(DocumentHash.of(text), text);
        });
        if (read.isEmpty() && isAlone()) {
            throw new IllegalStateException(
                    "entente.http.documents is trusted-only, but entente.http.documents-folder holds no file *" + ENDING);
        }
        read.putAll(DashboardDocuments.byHash());
        texts = Map.copyOf(read);
    }

    /** @return the text of a document */
    Optional<String> byHash(String hash) {
        return Optional.ofNullable(texts.get(hash));
    }

    /**
     * @return the same text
     * @throws RefusedException where it is none of the documents, and only they are served
     */
    String allowed(String text) {
        if (isAlone() && !texts.containsKey(DocumentHash.of(text))) {
            refuseUnknown();
        }
        return text;
    }

    /** @throws RefusedException where only the documents are served */
    void refuseUnknown() {
        if (isAlone()) {
            throw new RefusedException(ErrorCode.UNTRUSTED_DOCUMENT,
                    "This service answers documents that it knows. Expected is the text of one of them, or its SHA-256 in "
                            + "`extensions.persistedQuery`.");
        }
    }

    private boolean isAlone() {
        return config.documents() == Served.TRUSTED_ONLY;
    }

    private void check(String text, Path file) {
        PreparedDocument document = documents.of(text);
        if (!document.isValid()) {
            throw new IllegalStateException("The trusted document %s cannot be served: %s".formatted(file.getFileName(),
                    document.errors().stream().map(GraphQLError::getMessage).collect(Collectors.joining(" "))));
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException("entente.http.documents-folder cannot be read: " + folder, e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
