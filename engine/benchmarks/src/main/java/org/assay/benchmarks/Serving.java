package org.assay.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.service.AssessmentRequest;

/**
 * Assesses over HTTP, on connections of this machine that stay open: first as fast as it goes, then at half of that rate,
 * where the time of an answer counts from when its request should have been sent. Beside it, the same assessment in this
 * process, and the round trip of an empty handler. The arguments are other numbers of seconds for warming up, for finding
 * the highest rate, for half of it, and for warming up each of what is beside.
 */
public final class Serving {
    private static final int REQUIREMENTS = 300;
    private static final int FINDINGS = 10;
    private static final int CONNECTIONS = 4;
    private static final List<String> SECONDS = List.of("15", "10", "20", "30");

    private final List<byte[]> companies = Workload.of(REQUIREMENTS, FINDINGS).companies().stream()
            .map(answers -> ProfileText.json("company", ProfileText.answers(answers)))
            .map(json -> json.getBytes(StandardCharsets.UTF_8))
            .toList();

    private Serving() {}

    /** Measures. */
    public static void main(String[] arguments) throws Exception {
        List<Duration> times = (arguments.length == 0 ? SECONDS : List.of(arguments))
                .stream().map(Long::parseLong).map(Duration::ofSeconds).toList();
        Serving serving = new Serving();
        System.out.println("| what | figure |\n|---|---:|");
        double median = serving.served(times.get(0), times.get(1), times.get(2));
        serving.beside(median, Timing.after(times.get(3)));
    }

    /** Returns the median at half the highest rate, in µs. */
    private double served(Duration warm, Duration highest, Duration half) throws Exception {
        try (Scratch scratch = Scratch.create();
                Served served = Served.start(Installation.with(List.of(BenchRuleset.of(REQUIREMENTS)), scratch))) {
            List<HttpRequest> requests = companies.stream()
                    .map(company -> assessment(served, company))
                    .toList();
            double micros = new Timing(warm, highest, 1)
                    .micros(CONNECTIONS, number -> answered(requests.get(number % requests.size())));
            double perSecond = 1e6 * CONNECTIONS / micros;
            row("highest rate, " + CONNECTIONS + " connections", perSecond, "a second");
            long[] latencies =
                    OpenLoop.latencies(perSecond / 2, half, number -> answered(requests.get(number % requests.size())));
            row("sent at half of it", latencies.length, "requests");
            row("p50", quantile(latencies, 0.5), "µs");
            row("p99", quantile(latencies, 0.99), "µs");
            row("longest", quantile(latencies, 1), "µs");
            return quantile(latencies, 0.5);
        }
    }

    private void beside(double median, Timing timing) throws Exception {
        double empty = empty(timing);
        row("empty handler, one connection", empty, "µs");
        AssessmentRequest request = Engine.by(BenchRuleset.ID);
        try (Engine engine = Engine.built();
                Engine.InForce inForce = engine.with(List.of(BenchRuleset.of(REQUIREMENTS)))) {
            List<CompanyProfile> profiles = companies.stream().map(engine::read).toList();
            double assessed =
                    timing.micros(1, number -> engine.assess(profiles.get(number % profiles.size()), request));
            double whole = timing.micros(1, number -> whole(engine, number, request));
            row("the assessment in process", assessed, "µs");
            row("the same with JSON read and written", whole, "µs");
            row("p50, of the assessment and the empty handler", median / (assessed + empty), "times");
            row("p50, of the same with JSON read and written", median / (whole + empty), "times");
        }
    }

    private byte[] whole(Engine engine, int number, AssessmentRequest request) {
        try {
            return engine.write(engine.assess(engine.read(companies.get(number % companies.size())), request));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double empty(Timing timing) throws Exception {
        try (EmptyServer server = EmptyServer.start()) {
            HttpRequest request = HttpRequest.newBuilder(server.address()).build();
            return timing.micros(1, number -> answered(request));
        }
    }

    private static HttpRequest assessment(Served served, byte[] company) {
        return HttpRequest.newBuilder(served.address()
                        .resolve("/api/v1/assessments?ruleset=" + BenchRuleset.ID + "&as_of=" + BenchRuleset.AS_OF))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(company))
                .build();
    }

    /** Sends a request and reads the whole answer. */
    private static HttpResponse<Void> answered(HttpRequest request) {
        try {
            HttpResponse<Void> answer = Served.CLIENT.send(request, HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("answered with " + answer.statusCode());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double quantile(long[] sorted, double share) {
        return sorted[Math.min((int) (share * sorted.length), sorted.length - 1)] / 1e3;
    }

    private static void row(String what, double figure, String unit) {
        System.out.printf(Locale.ROOT, "| %s | %.1f %s |%n", what, figure, unit);
    }
}
