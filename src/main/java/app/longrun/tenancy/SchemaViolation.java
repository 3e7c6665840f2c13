package app.longrun.tenancy;

/** One thing in the schema that does not keep gyms apart. */
public record SchemaViolation(String object, String rule) {}
