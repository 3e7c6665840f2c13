package app.longrun.safety;

import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.notices.PlanChange;
import app.longrun.notices.PlanChanged;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows from notes where nobody is asking: a morning is asked for once, and by noon no answer counts as not settled (science.md 7.3). */
@Service
@Transactional
@Needs(Permission.FOLLOW_PAIN_RULES)
public class PainRules {

    private static final String UNANSWERED = """
            select p.person_id from gym.pain_report p join gym.member m on m.gym_id = p.gym_id and m.id = p.member_id
            where p.gym_id = ? and p.member_id = ? and p.on_date = ? and p.next_morning is null and m.left_on is null limit 1""";

    private final JdbcClient client;
    private final NoteRows notes;
    private final SiteKeeper keeper;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PainRules(JdbcClient client, NoteRows notes, SiteKeeper keeper, ApplicationEventPublisher events, Clock clock) {
        this.client = client;
        this.notes = notes;
        this.keeper = keeper;
        this.events = events;
        this.clock = clock;
    }

    /** Asks whoever noted something yesterday and has not said how the morning is; whether there was somebody to ask. */
    public boolean ask(MemberId member) {
        boolean isOpen = unanswered(member).isPresent();
        if (isOpen) {
            events.publishEvent(new PlanChanged(Set.of(member), PlanChange.MORNING_CHECK, "", 1, today()));
        }
        return isOpen;
    }

    /** Does what follows from a morning nobody answered; whether there was one. */
    public boolean noon(MemberId member) {
        notes.takeTurn(member);
        Optional<UUID> person = unanswered(member);
        person.ifPresent(whose -> keeper.settle(member, whose));
        return person.isPresent();
    }

    /** Follows the rules anew for everybody who noted something, as after notes came in from elsewhere; how many that were. */
    public int settleAll() {
        List<SoreMember> all = client.sql("select distinct member_id, person_id from gym.pain_report where gym_id = ?")
                .params(CurrentGym.get().id().id())
                .query((row, number) -> new SoreMember(
                        new MemberId(row.getObject("member_id", UUID.class)), row.getObject("person_id", UUID.class)))
                .list();
        all.forEach(each -> keeper.settle(each.member(), each.person()));
        return all.size();
    }

    private Optional<UUID> unanswered(MemberId member) {
        return client.sql(UNANSWERED)
                .params(CurrentGym.get().id().id(), member.id(), today().minusDays(1))
                .query(UUID.class)
                .optional();
    }

    private LocalDate today() {
        return CurrentGym.today(clock);
    }
}
