package org.assay.host.command;

import java.time.LocalDate;
import java.util.Optional;
import org.assay.host.draft.Imprint;
import picocli.CommandLine.Option;

/** What a new ruleset says of itself; what is not given is asked. */
final class ImprintOptions {
    @Option(names = "--id", paramLabel = "ID", description = "Default: the name of the folder.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--title", paramLabel = "TEXT", description = "What people call it.")
    private Optional<String> title = Optional.empty();

    @Option(names = "--publisher", paramLabel = "TEXT", description = "Who answers for it.")
    private Optional<String> publisher = Optional.empty();

    @Option(names = "--licence", paramLabel = "SPDX", description = "Default: CC-BY-4.0.")
    private Optional<String> licence = Optional.empty();

    @Option(names = "--from", paramLabel = "DATE", description = "The first day in force. Default: today in UTC.")
    private Optional<String> from = Optional.empty();

    /** Ends the interview with its last questions. */
    Imprint end(Interview interview, String folder, LocalDate today) {
        String name = interview.answer(RulesetQuestions.id(folder), id);
        String known = interview.answer(RulesetQuestions.TITLE, title);
        String by = interview.answer(RulesetQuestions.PUBLISHER, publisher);
        String terms = interview.answer(RulesetQuestions.LICENCE, licence);
        String begin = interview.answer(RulesetQuestions.FROM.or(today.toString()), from);
        interview.done();
        return new Imprint(name, known, by, terms, LocalDate.parse(begin));
    }
}
