package app.longrun.assigning;

import app.longrun.identity.MemberId;
import java.util.List;
import java.util.Map;

/** People, and what tells whether their calendars have changed; whoever has an empty one has no mark. */
record KnownPeople(List<Candidate> candidates, Map<MemberId, String> marks) {}
