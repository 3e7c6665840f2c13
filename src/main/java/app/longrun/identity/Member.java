package app.longrun.identity;

import app.longrun.platform.EmailAddress;
import app.longrun.platform.WeightUnit;
import app.longrun.tenancy.GymOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as one gym knows them: the name and the address this gym uses. */
@Entity
@Table(schema = "gym", name = "member")
class Member extends GymOwned {

    private UUID personId;
    private String displayName;
    private String email;

    @Enumerated(EnumType.STRING)
    private @Nullable WeightUnit weightUnit;

    private LocalDate joinedOn;
    private @Nullable LocalDate leftOn;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Member() {}

    Member(MemberId id, PersonId person, String displayName, EmailAddress email, LocalDate joinedOn) {
        super(id.id());
        this.personId = person.id();
        this.displayName = displayName;
        this.email = email.value();
        this.joinedOn = joinedOn;
    }

    /** Is called {@code name} in this gym and reads weights in {@code unit}; none = the gym's. */
    void introduce(String name, @Nullable WeightUnit unit) {
        displayName = name;
        weightUnit = unit;
    }

    /** Leaves the gym; what they did here stays theirs. */
    void leave(LocalDate today) {
        if (leftOn == null) {
            leftOn = today;
        }
    }

    /** Comes back as the same member, with all there was. */
    void comeBack() {
        leftOn = null;
    }

    MemberName name() {
        return new MemberName(
                new MemberId(getId()),
                new PersonId(personId),
                displayName,
                new EmailAddress(email),
                weightUnit,
                joinedOn);
    }
}
