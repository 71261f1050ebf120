package org.assay.json;

import java.io.IOException;
import java.io.OutputStream;
import org.assay.api.spi.Tree;
import org.assay.api.spi.TreeWriter;
import org.assay.json.document.Values;
import org.osgi.service.component.annotations.Component;

/** Writes trees as JSON. */
@Component(service = TreeWriter.class, property = "format=json")
public final class JsonTreeWriter implements TreeWriter {
    private final JsonOutput json = new JsonOutput();

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public void write(Tree tree, OutputStream output) throws IOException {
        json.pretty(Values.json(tree), output);
    }

    @Override
    public void writeLine(Tree tree, OutputStream output) throws IOException {
        json.line(Values.json(tree), output);
    }
}
