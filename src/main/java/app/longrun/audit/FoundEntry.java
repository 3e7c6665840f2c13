package app.longrun.audit;

/** An entry with its place in the order. */
record FoundEntry(AuditCursor cursor, AuditEntry entry) {}
