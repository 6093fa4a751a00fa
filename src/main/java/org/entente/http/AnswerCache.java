package org.entente.http;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import jakarta.inject.Singleton;

import org.entente.graphql.Language;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Answers by what was asked. An answer stays right as long as the store's revision, which is part of the question; equal
 * questions that are asked while the first is being answered get its answer.
 */
@Singleton
class AnswerCache {

    /** What an entry holds beside its texts, in bytes, about. */
    private static final int ENTRY = 400;
    private static final int BYTES_OF_CHARACTER = 2;
    /** An answer is kept packed as well. */
    private static final double PACKED = 1.5;

    private final AsyncCache<Question, Answer> answers;

    /**
     * What was asked.
     *
     * @param query the text of the document
     * @param operationName null for the only one
     * @param variables as JSON, names sorted
     * @param cost whether the answer says what it cost
     * @param language that the request prefers
     * @param revision of the store that it is asked of
     */
    record Question(String query, String operationName, String variables, boolean cost, Language language,
            String revision) {

        private Question of(String state) {
            return new Question(query, operationName, variables, cost, language, state);
        }
    }

    AnswerCache(HttpConfig config) {
        answers = Caffeine.newBuilder().maximumWeight(config.cache().maxSize().asLongValue()).weigher(AnswerCache::weight)
                .executor(Runnable::run).recordStats().buildAsync();
    }

    /** @return the answer, null when none is kept */
    Answer kept(Question question) {
        CompletableFuture<Answer> answer = answers.getIfPresent(question);
        return answer == null || !answer.isDone() || answer.isCompletedExceptionally() ? null : answer.join();
    }

    /**
     * @param answer finds it; called only where it is neither kept nor being found
     * @return the answer
     */
    CompletableFuture<Answer> of(Question question, Supplier<CompletableFuture<Answer>> answer) {
        CompletableFuture<Answer> mine = new CompletableFuture<>();
        CompletableFuture<Answer> others = answers.asMap().putIfAbsent(question, mine);
        if (others != null) {
            return others;
        }
        found(answer).whenComplete((found, failure) -> {
            boolean lasting = found != null && found.isLasting();
            if (!lasting || !found.revision().equals(question.revision())) {
                answers.asMap().remove(question, mine);
            }
            if (lasting && !found.revision().equals(question.revision())) {
                answers.put(question.of(found.revision()), CompletableFuture.completedFuture(found));
            }
            if (failure != null) {
                mine.completeExceptionally(failure);
            } else {
                mine.complete(found);
            }
        });
        return mine;
    }

    private static CompletableFuture<Answer> found(Supplier<CompletableFuture<Answer>> answer) {
        try {
            return answer.get();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** @return what is kept, for those who watch it */
    Cache<Question, Answer> entries() {
        return answers.synchronous();
    }

    private static int weight(Question question, Answer answer) {
        return ENTRY + BYTES_OF_CHARACTER * (question.query().length() + question.variables().length())
                + (int) (answer.body().length() * PACKED);
    }
}
