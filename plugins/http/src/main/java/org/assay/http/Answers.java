package org.assay.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.assay.api.spi.Tree;
import org.assay.api.spi.TreeWriter;

/** Sends trees. */
record Answers(TreeWriter writer) {
    /** Sends a tree in the writer's own media type. */
    void send(Context context, int status, Tree tree) throws IOException {
        context.status(status).contentType(writer.mediaType()).result(bytes(tree));
    }

    /** Returns a tree as bytes. */
    byte[] bytes(Tree tree) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(tree, bytes);
        return bytes.toByteArray();
    }
}
