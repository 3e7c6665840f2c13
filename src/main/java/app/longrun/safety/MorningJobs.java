package app.longrun.safety;

import app.longrun.identity.MemberId;
import app.longrun.identity.SystemActor;
import app.longrun.identity.SystemDoor;
import app.longrun.tenancy.GymId;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MorningJobs {

    /** Whose morning it is. */
    record Morning(UUID gym, UUID member) {}

    static final TaskDescriptor<Morning> ASK = TaskDescriptor.of("pain-morning", Morning.class);
    static final TaskDescriptor<Morning> NOON = TaskDescriptor.of("pain-noon", Morning.class);

    @Bean
    OneTimeTask<Morning> painMorning(SystemDoor door, PainRules rules) {
        return Tasks.oneTime(ASK).execute((work, context) -> {
            Morning data = work.getData();
            door.within(SystemActor.PAIN_RULES, new GymId(data.gym()), () -> rules.ask(new MemberId(data.member())));
        });
    }

    @Bean
    OneTimeTask<Morning> painNoon(SystemDoor door, PainRules rules) {
        return Tasks.oneTime(NOON).execute((work, context) -> {
            Morning data = work.getData();
            door.within(SystemActor.PAIN_RULES, new GymId(data.gym()), () -> rules.noon(new MemberId(data.member())));
        });
    }
}
