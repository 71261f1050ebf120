package org.assay.host.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assay.api.issue.Nearest;
import org.assay.api.service.FileSchema;
import org.assay.host.text.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints or writes the JSON Schemas with which editors help to write files. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the kinds of files, prints the JSON Schema of one, or writes the schemas of all.",
            "An editor that knows YAML finds the schema by a first line such as",
            "# yaml-language-server: $schema=../.assay/schema/requirement.json"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  assay schema", "  assay schema requirement", "  assay schema --output .assay/schema"})
final class SchemaCommand implements Callable<Integer> {
    private final Console console;
    private final Engines engines;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "KIND", description = "The kind of file. Default: lists the kinds.")
    private Optional<String> kind = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR",
            description = "With KIND, the file to write. Without, the folder to write every schema into, as KIND.json.")
    private Optional<Path> output = Optional.empty();

    SchemaCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        try (Engine engine = engines.start()) {
            List<FileSchema> schemas = engine.workbench().schemas();
            kind.ifPresentOrElse(wanted -> one(named(wanted, schemas)), () -> all(schemas));
        }
        return ExitStatus.DONE;
    }

    private FileSchema named(String wanted, List<FileSchema> schemas) {
        List<String> kinds = schemas.stream().map(FileSchema::kind).toList();
        return schemas.stream()
                .filter(schema -> schema.kind().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "`" + wanted + "` is no kind of file" + Nearest.hint(wanted, kinds) + "; the kinds are "
                                + String.join(", ", kinds)));
    }

    private void one(FileSchema schema) {
        output.ifPresentOrElse(file -> write(file, schema), () -> console.out().print(schema.text()));
    }

    private void all(List<FileSchema> schemas) {
        if (output.isPresent()) {
            Folders.make(output.get());
            schemas.forEach(schema -> write(output.get().resolve(schema.kind() + ".json"), schema));
        } else {
            Table table = new Table("KIND", "FILES");
            schemas.forEach(schema -> table.row(schema.kind(), schema.files()));
            console.out().print(table.text(console.style(Colour.AUTO)));
        }
    }

    private static void write(Path file, FileSchema schema) {
        OutputFile.requireWritable(file);
        OutputFile.write(file, schema.text().getBytes(StandardCharsets.UTF_8));
    }
}
