package app.longrun.templates;

import java.io.Serializable;
import java.util.UUID;

/** One of the gym's own class templates. */
public record TemplateId(UUID id) implements Serializable {}
