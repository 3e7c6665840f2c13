package app.longrun.notices;

import java.io.Serializable;
import java.util.UUID;

/** Something somebody was told. */
public record NoticeId(UUID id) implements Serializable {}
