package app.longrun.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A row that belongs to one gym: Hibernate's lock, in front of the database's own. */
@MappedSuperclass
public abstract class GymOwned implements Persistable<UUID> {

    @Id
    @Column(nullable = false, updatable = false)
    private UUID id;

    @TenantId
    @PartitionKey
    @Column(name = "gym_id", nullable = false, updatable = false)
    private @Nullable UUID gymId;

    @Transient
    private boolean isStored;

    @SuppressWarnings("NullAway.Init")
    protected GymOwned() {}

    protected GymOwned(UUID id) {
        this.id = id;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Ids are made before rows are, so that "new" is a fact of its own. */
    @Override
    public boolean isNew() {
        return !isStored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        isStored = true;
    }
}
