package org.assay.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the expressions that are held against the interpreter are made of: every kind of piece the language has. */
class GrowthTest {
    private static final int GROWN = 1000;
    /** What only makes sense where nothing is missing; see {@link Grower}. */
    private static final Set<String> WHOLE_ONLY = Set.of("Absence", "Null", "MostProtective", "most protective");

    @Test
    void expressionsWithAllAnsweredReachEveryPieceOfTheLanguage() {
        assertThat(reached(true)).containsExactlyInAnyOrderElementsOf(Language.pieces());
    }

    @Test
    void expressionsWithBlanksReachEveryPieceButThoseThatAskForBlanks() {
        Set<String> expected = Language.pieces();
        expected.removeAll(WHOLE_ONLY);

        assertThat(reached(false)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Set<String> reached(boolean whole) {
        Set<String> reached = new TreeSet<>();
        Random random = new Random(4713);
        for (int i = 0; i < GROWN; i++) {
            Piece piece = new Grower(random::nextInt, whole).any(1 + random.nextInt(3));
            Language.addPieces(piece.text(), GrownWords.WORDS, reached);
        }
        return reached;
    }
}
