package app.longrun.log;

import app.longrun.platform.Ids;
import app.longrun.tenancy.GymOwned;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What was said of a set and does not stand: taken back, or said by another device at the same time. */
@Entity
@Table(schema = "gym", name = "set_aside")
@SuppressWarnings("UnusedVariable") // read back in SQL
class SetAside extends GymOwned {

    enum Reason {
        UNDONE,
        RIVAL
    }

    private UUID setId;
    private UUID sessionId;
    private UUID memberId;
    private String position;
    private int setNumber;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    private int revision;
    private String[] heard;

    @Embedded
    private SetWork work;

    private Instant toldAt;

    @SuppressWarnings("NullAway.Init")
    protected SetAside() {}

    private SetAside(SessionLog session, SetLog set, Reason reason, Heard heard, DoneWork done, Instant toldAt) {
        super(Ids.next());
        this.setId = set.getId();
        this.sessionId = session.getId();
        this.memberId = session.member().id();
        this.position = set.place().position();
        this.setNumber = set.place().number();
        this.reason = reason;
        this.revision = set.revision() + 1;
        this.heard = heard.store();
        this.work = new SetWork(done);
        this.toldAt = toldAt;
    }

    static SetAside undone(SessionLog session, SetLog set, Word word) {
        return new SetAside(session, set, Reason.UNDONE, set.heard().with(word), set.work(), word.at());
    }

    static SetAside rival(SessionLog session, SetLog set, DoneWork done, Instant toldAt) {
        return new SetAside(session, set, Reason.RIVAL, Heard.NOBODY, done, toldAt);
    }

    boolean isUndone(UUID set) {
        return reason == Reason.UNDONE && setId.equals(set);
    }

    boolean isRivalAt(SetPlace place) {
        return reason == Reason.RIVAL && position.equals(place.position()) && setNumber == place.number();
    }

    boolean isIn(SessionLog session) {
        return sessionId.equals(session.getId());
    }

    DoneWork work() {
        return work.read();
    }

    Heard heard() {
        return Heard.read(heard);
    }

    int revision() {
        return revision;
    }
}
