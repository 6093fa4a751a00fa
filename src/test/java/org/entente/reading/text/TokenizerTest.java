package org.entente.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TokenizerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Rubio'ya sordu|Rubio'ya/sordu", "BMT-nin sessiyası|BMT/-/nin/sessiyası",
            "03.11.2023 tarihli|03.11.2023/tarihli", "1.250,5 ton|1.250,5/ton", "\"Üfüq\"ün|\"/Üfüq/\"/ün",
            "(S.Nuri).|(/S/./Nuri/)/.", "‘tam’ ev|‘/tam/’/ev" })
    void cuts(String text, String tokens) {
        assertThat(Tokenizer.words(text)).containsExactly(tokens.split("/"));
    }

    @Test
    void aWordWithoutEndIsCut() {
        assertThat(Tokenizer.words("a".repeat(250))).allMatch(w -> w.length() <= Tokenizer.LONGEST_WORD).hasSize(3);
    }

    @Property
    void tokensLieInOrderAndHoldAllThatIsNoSpace(@ForAll String text) {
        List<Token> tokens = Tokenizer.tokens(text, 0, text.length());
        int behind = 0;
        StringBuilder between = new StringBuilder();
        for (Token token : tokens) {
            assertThat(token.start()).isGreaterThanOrEqualTo(behind);
            assertThat(token.end()).isGreaterThan(token.start());
            between.append(text, behind, token.start());
            behind = token.end();
        }
        assertThat(between.append(text.substring(behind)).toString().codePoints()).allMatch(Character::isWhitespace);
    }
}
