package org.assay.host.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Something a new file cannot do without.
 *
 * @param option the option or argument that answers it
 * @param words the question
 * @param usual the answer where none is given; empty if there has to be one
 * @param fits whether an answer can be used
 * @param form what an answer that can be used looks like
 */
record Question(String option, String words, Optional<String> usual, Predicate<String> fits, String form) {
    /** Returns a question for any text. */
    static Question text(String option, String words) {
        return new Question(option, words, Optional.empty(), Question::isText, "a text in one line");
    }

    /** Returns a question for a text of a form. */
    static Question of(String option, String words, String pattern, String form) {
        return new Question(option, words, Optional.empty(), text -> text.matches(pattern), form);
    }

    /** Returns a question for a day. */
    static Question day(String option, String words) {
        return new Question(option, words, Optional.empty(), Question::isDay, "a date such as 2026-06-30");
    }

    /** Returns the question with the answer that is taken where none is given; one that does not fit is none. */
    Question or(String answer) {
        return new Question(option, words, Optional.of(answer).filter(fits), fits, form);
    }

    private static boolean isText(String text) {
        return !text.isBlank() && text.codePoints().noneMatch(Character::isISOControl);
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() <= 9999;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
