package app.longrun.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.context.SmartLifecycle;

/** Starts the scheduler with the application and lets running work finish before the pools close. */
final class JobRunner implements SmartLifecycle {

    private final Scheduler scheduler;
    private final boolean isWanted;
    private volatile boolean isRunning;

    JobRunner(Scheduler scheduler, boolean isWanted) {
        this.scheduler = scheduler;
        this.isWanted = isWanted;
    }

    /** Looks for due work now instead of at the next poll. */
    void lookNow() {
        if (isRunning) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    @Override
    public boolean isAutoStartup() {
        return isWanted;
    }

    @Override
    public void start() {
        scheduler.start();
        isRunning = true;
    }

    @Override
    public void stop() {
        isRunning = false;
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }
}
