package org.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.entente.deploy.PromQl.Condition;
import org.entente.deploy.PromQl.Selector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromQlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "up | up",
            "sum(rate(a_total[5m])) | a_total",
            "sum by (le, pod) (rate(a_bucket{job=\"x\"}[$__rate_interval])) | a_bucket",
            "sum(a) by (b) | a",
            "histogram_quantile(0.99, sum without (pod) (rate(a[1h30m]))) | a",
            "absent(up{job=\"a\"} == 1) | up",
            "min(a_seconds) > 3 * 3600 | a_seconds",
            "a{b=\"c\"} offset 5m | a",
            "max(a{s=\"up or down {and} more\"}) | a",
            "a{b=\"say \\\"c\\\"\"} | a",
            "vector(0) | ``",
            "job:a:rate5m | job:a:rate5m" })
    void namesTheMetric(String expression, String name) {
        assertThat(PromQl.of(expression).selectors().stream().map(Selector::name)).isEqualTo(name.isEmpty() ? List.of()
                : List.of(name));
    }

    @Test
    void namesEveryMetric() {
        assertThat(PromQl.of("(sum(a{x=\"1\"}) or vector(0)) / on (pod) group_left (node) b unless c > bool 2").selectors()
                .stream().map(Selector::name)).containsExactly("a", "b", "c");
    }

    @Test
    void readsEveryConditionOfAMetric() {
        assertThat(PromQl.of("rate(a{b=\"c\", d=~\"e|f\",g!=\"}\", h!~\"\",}[5m])").selectors())
                .containsExactly(new Selector("a", List.of(new Condition("b", "=", "c"), new Condition("d", "=~", "e|f"),
                        new Condition("g", "!=", "}"), new Condition("h", "!~", ""))));
    }

    @Test
    void readsByWhatItGroups() {
        assertThat(PromQl.of("sum by (le, pod) (a) / on(job) b").groups()).containsExactly("le", "pod", "job");
        assertThat(PromQl.of("sum(a{by=\"pod\"})").groups()).isEmpty();
    }
}
