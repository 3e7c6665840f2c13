package app.longrun.demo;

import java.util.UUID;

/** An invented person with the identifiers they got when they joined. */
record Enrolled(Person person, UUID memberId, UUID personId) {}
