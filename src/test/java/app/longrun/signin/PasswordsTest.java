package app.longrun.signin;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.platform.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class PasswordsTest {

    @Autowired
    private Passwords passwords;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "three brown horses",
                "løpetur i skogen",
                "長い道のりを走る人の合言葉",
                "tqxw vbnz 9",
                "correct horse battery staple"
            })
    void wordsThatHaveNothingToDoWithEachOtherAreTaken(String typed) {
        assertThatCode(() -> passwords.check(typed.length() < 12 ? typed + "-more" : typed))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "short, signin.password.short",
        "elevenchars, signin.password.short",
        "password1234, signin.password.common",
        "passwordpassword, signin.password.common",
        "aaaaaaaaaaaaaaaa, signin.password.common",
        "qwertyuiop12, signin.password.common",
        "123456789012, signin.password.common",
        "letmeinletmein, signin.password.common",
        "robin.runner@example.org, signin.password.common",
        "Robin Runner 1, signin.password.common",
        "longrunlongrun, signin.password.common"
    })
    void whatIsSoonGuessedIsRefusedInWords(String typed, String key) {
        assertThatThrownBy(() -> passwords.hash(typed, "robin.runner@example.org", "Robin Runner"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> org.assertj.core.api.Assertions.assertThat(refusal.key())
                                .isEqualTo(key));
    }

    @ParameterizedTest
    @CsvSource({"128, true", "129, false"})
    void longIsGoodUpToALimit(int letters, boolean isTaken) {
        String typed = "three brown horses ".repeat(10).substring(0, letters);

        if (isTaken) {
            assertThatCode(() -> passwords.check(typed)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> passwords.check(typed)).isInstanceOf(Refusal.class);
        }
    }
}
