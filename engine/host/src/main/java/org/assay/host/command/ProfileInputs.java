package org.assay.host.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.spi.ProfileReader;
import org.assay.api.spi.ReadProfile;

/** Reads every profile a command is given, and shows everything that is wrong with them before it gives up. */
final class ProfileInputs {
    private static final String STANDARD_INPUT = "-";

    private final Console console;
    private final Formats formats;
    private final Optional<String> format;
    private final List<Issue> issues = new ArrayList<>();
    private final List<CompanyProfile> profiles = new ArrayList<>();

    ProfileInputs(Console console, Formats formats, Optional<String> format) {
        this.console = console;
        this.formats = formats;
        this.format = format;
    }

    /**
     * Reads inputs in order.
     *
     * @throws AssayException if any profile is bad; it carries the issues of all
     */
    List<CompanyProfile> read(List<String> inputs) {
        inputs.forEach(this::input);
        if (issues.stream().anyMatch(Issue::isError)) {
            throw new AssayException(issues);
        }
        console.show(issues);
        return List.copyOf(profiles);
    }

    private void input(String given) {
        try {
            if (given.equals(STANDARD_INPUT)) {
                read(formats.reader(formatOfInput(), Location.NONE), console.in(), "standard input");
            } else {
                file(Path.of(given));
            }
        } catch (AssayException e) {
            issues.addAll(e.issues());
        } catch (InvalidPathException e) {
            issues.add(unreadable(given, "this is no file name: " + e.getReason()));
        }
    }

    private String formatOfInput() {
        return format.orElseThrow(() -> new AssayException(
                IssueCode.REQUEST_INVALID,
                Location.of("standard input"),
                "say what format it is in with --input-format, one of " + String.join(", ", formats.extensions())));
    }

    private void file(Path file) {
        if (Files.isDirectory(file)) {
            issues.add(unreadable(file.toString(), "this is a directory; name the files in it"));
            return;
        }
        if (!Files.exists(file)) {
            issues.add(unreadable(file.toString(), "there is no such file"));
            return;
        }
        ProfileReader reader = formats.reader(format.orElse(extension(file)), Location.of(file.toString()));
        try (InputStream input = Files.newInputStream(file)) {
            read(reader, input, file.toString());
        } catch (IOException e) {
            issues.add(unreadable(file.toString(), "it cannot be read: " + e.getMessage()));
        }
    }

    private void read(ProfileReader reader, InputStream input, String source) {
        List<ReadProfile> found = new ArrayList<>();
        try {
            reader.read(input, source, found::add);
        } catch (AssayException e) {
            issues.addAll(e.issues());
            return;
        } catch (RuntimeException e) {
            String name = reader.getClass().getName();
            issues.add(
                    Issue.error(IssueCode.PLUGIN_FAULT, Location.of(source), "the reader " + name + " failed: " + e));
            return;
        }
        if (found.isEmpty()) {
            issues.add(Issue.error(IssueCode.PROFILE_SYNTAX, Location.of(source), "there is no profile in it"));
        }
        found.forEach(profile -> {
            issues.addAll(profile.issues());
            profile.profile().ifPresent(profiles::add);
        });
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Issue unreadable(String source, String reason) {
        return Issue.error(IssueCode.PROFILE_UNREADABLE, Location.of(source), reason);
    }
}
