package app.longrun.notices;

import app.longrun.identity.MemberId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;

/** What one transaction has to say; it says it just before it is stored, to each member in as few words as it takes. */
final class Untold implements TransactionSynchronization {

    private final Map<MemberId, Map<NoticeKind, NoticeText>> texts = new LinkedHashMap<>();
    private final Consumer<List<Told>> last;

    Untold(Consumer<List<Told>> last) {
        this.last = last;
    }

    /** One member and what they are told. */
    record Told(MemberId member, NoticeText text) {}

    void add(MemberId member, NoticeText text) {
        texts.computeIfAbsent(member, who -> new EnumMap<>(NoticeKind.class))
                .merge(text.change().kind(), text, NoticeText::and);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        List<Told> told = new ArrayList<>();
        texts.forEach((member, said) -> said.values().forEach(text -> told.add(new Told(member, text))));
        last.accept(told);
    }
}
