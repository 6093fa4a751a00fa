package org.entente.http;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.graphql.Deadline;
import org.entente.graphql.ErrorCode;
import org.entente.graphql.RefusedException;
import org.entente.graphql.limits.LimitsConfig;

import io.vertx.core.Context;
import io.vertx.core.Vertx;

/** Runs requests on threads that may wait, so many at once, each for so long. */
@ApplicationScoped
class Running {

    private final Vertx vertx;
    private final LimitsConfig limits;
    private final Gate gate;
    private final Answers answers;

    Running(Vertx vertx, LimitsConfig limits, Gate gate, Answers answers) {
        this.vertx = vertx;
        this.limits = limits;
        this.gate = gate;
        this.answers = answers;
    }

    /**
     * @param work finds the answer, whatever goes wrong
     * @return the answer; a refusal where it took too long, or where too many requests run
     */
    CompletableFuture<Answer> run(Supplier<Answer> work) {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        Deadline deadline = new Deadline();
        Context context = vertx.getOrCreateContext();
        long timer = vertx.setTimer(limits.deadline().toMillis(), late -> {
            answer.complete(answers.refused(new RefusedException(ErrorCode.TIMEOUT,
                    "The answer took longer than %d ms. Ask for less at once.".formatted(limits.deadline().toMillis()))));
            context.executeBlocking(() -> {
                deadline.expire();
                return null;
            }, false);
        });
        if (!gate.enter(() -> context.executeBlocking(() -> {
            try {
                if (!deadline.isExpired()) {
                    answer.complete(deadline.over(work));
                }
            } catch (RuntimeException | Error e) {
                answer.complete(answers.failed(e));
            } finally {
                vertx.cancelTimer(timer);
                gate.leave();
            }
            return null;
        }, false))) {
            vertx.cancelTimer(timer);
            answer.complete(answers.refused(new RefusedException(ErrorCode.OVERLOADED,
                    "Too many requests are being answered. Ask again in a second.")));
        }
        return answer;
    }
}
