package app.longrun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as saying the gym is told apart from what does not. */
class GymOfAStatementTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from gym.member where gym_id = ? and id = ?",
                "select * from gym.member m join gym.booking b on b.gym_id = m.gym_id and b.member_id = m.id where m.gym_id = ?",
                "select * from gym.booking as b left join gym.member m on m.gym_id = ? and m.id = b.member_id where b.gym_id = ?",
                "select m1_0.id from gym.member m1_0 where m1_0.gym_id=? and m1_0.id=?",
                "insert into gym.member (gym_id, id) values (?, ?)",
                "insert into gym.member as m (gym_id, id) select ?, ? on conflict do nothing",
                "update gym.member m set name = ? where m.gym_id = ?",
                "update gym.member set name = ? where id = ? and gym_id = ?",
                "delete from gym.block_row r using edit e where r.gym_id = ? and r.line = e.line",
                "insert into gym.run as r (gym_id) select ? on conflict do update set a = 1"
                        + " where not exists (select from gym.log l where l.gym_id = r.gym_id)",
                "select * from gym.block where gym_id = gym.current_gym()",
                "select * from accounts.person where id = ?",
                "select gym.current_gym()"
            })
    void aStatementThatSaysItsGymPasses(String sql) {
        assertThat(GymOfAStatement.missingIn(sql)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from gym.member",
                "select gym_id from gym.member where id = ?",
                "select * from gym.member m join gym.booking b on b.gym_id = m.gym_id",
                "select * from gym.booking b join gym.member m on m.id = b.member_id where b.gym_id = ?",
                "insert into gym.member (id) values (?)",
                "insert into gym.member values (?, ?)",
                "update gym.member m set name = ? where m.id = ?",
                "delete from audit.entry where at < ?",
                "select * from gym.block b where b.gym_id = ? and b.id in (select n.id from gym.block n)"
            })
    void aStatementThatLeavesATableOpenIsFound(String sql) {
        assertThat(GymOfAStatement.missingIn(sql)).isNotEmpty();
    }
}
