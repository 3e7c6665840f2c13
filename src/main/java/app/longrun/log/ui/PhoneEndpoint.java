package app.longrun.log.ui;

import app.longrun.calendar.SessionId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.identity.SignedIn;
import app.longrun.log.PhoneClock;
import app.longrun.log.Runs;
import app.longrun.log.Tap;
import app.longrun.log.TapAnswer;
import app.longrun.log.TrainingLog;
import app.longrun.platform.Refusal;
import app.longrun.prescriptions.Rpe;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Takes what phones have kept: taps on sets, and how hard sessions were. Sent again, it changes nothing. */
@RestController
@Needs(Permission.LOG_TRAINING)
class PhoneEndpoint {

    private final TrainingLog log;
    private final Runs runs;
    private final MessageSource messages;
    private final Clock clock;

    PhoneEndpoint(TrainingLog log, Runs runs, MessageSource messages, Clock clock) {
        this.log = log;
        this.runs = runs;
        this.messages = messages;
        this.clock = clock;
    }

    @PostMapping(path = PhoneAddresses.SETS, consumes = MediaType.APPLICATION_JSON_VALUE)
    List<AnswerSent> sets(HttpServletRequest request, @AuthenticationPrincipal SignedIn person) throws IOException {
        TapsSent sent = SmallBody.read(request, TapsSent.class);
        mustBe(person, sent.person());
        PhoneClock times = new PhoneClock(Instant.ofEpochMilli(sent.now()), clock.instant());
        List<Optional<Tap>> read =
                sent.taps().stream().map(tap -> read(tap, sent, times)).toList();
        List<Tap> right = read.stream().flatMap(Optional::stream).toList();
        Iterator<TapAnswer> answers = right.isEmpty()
                ? Collections.emptyIterator()
                : log.take(new SessionId(sent.session()), sent.shown(), right).iterator();
        List<AnswerSent> told = new ArrayList<>();
        for (int at = 0; at < read.size(); at++) {
            TapSent tap = sent.taps().get(at);
            told.add(
                    read.get(at).isEmpty()
                            ? AnswerSent.refused(tap, text(new Refusal("log.set.wrong")))
                            : AnswerSent.of(tap, answers.next(), this::text));
        }
        return told;
    }

    @PostMapping(path = PhoneAddresses.EFFORT, consumes = MediaType.APPLICATION_JSON_VALUE)
    void effort(HttpServletRequest request, @AuthenticationPrincipal SignedIn person) throws IOException {
        EffortSent sent = SmallBody.read(request, EffortSent.class);
        mustBe(person, sent.person());
        log.finish(
                new SessionId(sent.session()), read(() -> Rpe.parse(sent.rpe().toPlainString())), sent.minutes());
    }

    @PostMapping(path = PhoneAddresses.RUN, consumes = MediaType.APPLICATION_JSON_VALUE)
    void run(HttpServletRequest request, @AuthenticationPrincipal SignedIn person) throws IOException {
        RunSent sent = SmallBody.read(request, RunSent.class);
        mustBe(person, sent.person());
        runs.log(new SessionId(sent.session()), read(sent::read));
    }

    @ExceptionHandler
    ResponseEntity<String> refused(Refusal refusal) {
        return ResponseEntity.unprocessableContent()
                .contentType(MediaType.TEXT_PLAIN)
                .body(text(refusal));
    }

    private static Optional<Tap> read(TapSent tap, TapsSent sent, PhoneClock times) {
        try {
            return Optional.of(tap.read(sent.device(), times));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static <T> T read(Supplier<T> sent) {
        try {
            return sent.get();
        } catch (IllegalArgumentException e) {
            throw (Refusal) new Refusal("log.set.wrong").initCause(e);
        }
    }

    /** Two people may share a phone: what one of them did is never written down for the other. */
    private static void mustBe(SignedIn person, UUID sender) {
        if (!person.id().id().equals(sender)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "Somebody else is signed in");
        }
    }

    private String text(Refusal refusal) {
        return messages.getMessage(refusal.key(), refusal.arguments(), Locale.ENGLISH);
    }
}
