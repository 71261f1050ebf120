package org.assay.host.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** What has to be known to begin a ruleset or an overlay. */
final class RulesetQuestions {
    static final Question FOLDER = new Question(
            "DIR",
            "Which folder shall it stand in?",
            Optional.empty(),
            RulesetQuestions::isPath,
            "the name of a folder");
    static final Question TRANSLATED = new Question(
            "DIR",
            "Which folder shall be translated?",
            Optional.empty(),
            RulesetQuestions::isPath,
            "the name of a folder");
    static final Question EXTENDED = Question.of(
            "--extends",
            "Which rulesets does it extend? (`assay list rulesets` names them; join several by commas)",
            "[a-z][a-z0-9-]*(@[0-9.]+)?(, *[a-z][a-z0-9-]*(@[0-9.]+)?)*",
            "ids of rulesets, joined by commas");
    static final Question TITLE = Question.text("--title", "What do people call it?");
    static final Question PUBLISHER = Question.text("--publisher", "Who publishes it and answers for it?");
    static final Question LICENCE =
            Question.text("--licence", "Under which licence?").or("CC-BY-4.0");
    static final Question FROM = Question.day("--from", "From which day is it in force?");

    private RulesetQuestions() {}

    /** Returns the question for the id, to which the folder's name is the usual answer. */
    static Question id(String folder) {
        Question question = Question.of(
                "--id",
                "What is its id?",
                "[a-z][a-z0-9]*(-[a-z0-9]+)*",
                "lower-case letters and digits, joined by hyphens");
        return folder.isEmpty() ? question : question.or(name(folder));
    }

    private static String name(String folder) {
        Path name = Path.of(folder).toAbsolutePath().normalize().getFileName();
        return name == null ? "" : name.toString();
    }

    private static boolean isPath(String text) {
        try {
            return !text.isBlank() && !Path.of(text).toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
