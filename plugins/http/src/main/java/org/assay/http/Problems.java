package org.assay.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueType;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Turns whatever goes wrong into a problem document. */
record Problems(Answers answers) {
    private static final Logger LOG = System.getLogger("org.assay.http");

    void configure(JavalinConfig config) {
        config.routes.exception(AssayException.class, this::refuse);
        config.routes.exception(HttpResponseException.class, this::refuse);
        config.routes.exception(Exception.class, this::fail);
        config.router.javaLangErrorHandler(this::fail);
    }

    /** Answers for the server itself, when a request does not come as far as a route. */
    boolean answer(Request request, Response response, Callback callback) {
        Problem problem = Problem.of(response.getStatus(), HttpStatus.getMessage(response.getStatus()), "");
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.write(true, ByteBuffer.wrap(bytes(problem)), callback);
        return true;
    }

    private void refuse(AssayException exception, Context context) {
        if (exception.type() == IssueType.ENGINE || exception.type() == IssueType.PLUGIN) {
            LOG.log(Level.ERROR, "a request failed", exception);
        }
        send(context, Problem.of(exception));
    }

    private void refuse(HttpResponseException exception, Context context) {
        Optional.ofNullable(exception.getDetails().get("availableMethods"))
                .ifPresent(methods -> context.header("Allow", methods));
        String title = HttpStatus.getMessage(exception.getStatus());
        send(
                context,
                Problem.of(
                        exception.getStatus(),
                        title,
                        Optional.ofNullable(exception.getMessage()).orElse("")));
    }

    private void fail(Exception exception, Context context) {
        LOG.log(Level.ERROR, "a request failed", exception);
        send(context, Problem.fault());
    }

    private void fail(HttpServletResponse response, Error error) {
        LOG.log(Level.ERROR, "a request failed", error);
        response.setStatus(Problem.fault().status());
        response.setContentType(Problem.MEDIA_TYPE);
        try {
            response.getOutputStream().write(bytes(Problem.fault()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send(Context context, Problem problem) {
        context.status(problem.status()).contentType(Problem.MEDIA_TYPE).result(bytes(problem));
    }

    private byte[] bytes(Problem problem) {
        try {
            return answers.bytes(problem.tree());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
