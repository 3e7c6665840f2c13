package app.longrun.prescriptions.whiteboard;

/** Where a line stands among its neighbours. */
public sealed interface Mark {

    /** A letter and, within a superset, a number: A, A1, B2. */
    record Group(char letter, int number) implements Mark {

        public Group {
            if (letter < 'A' || letter > 'H') {
                throw new IllegalArgumentException("Give a group a letter from A to H, not " + letter);
            }
            Figures.within(number, 0, 9, "as the place in a group");
        }

        /** As written: {@code A}, {@code A1}. */
        public String text() {
            return number == 0 ? String.valueOf(letter) : letter + String.valueOf(number);
        }
    }

    /** The minute of an EMOM, from 1. */
    record Minute(int number) implements Mark {

        public Minute {
            Figures.within(number, 1, 99, "as a minute");
        }
    }

    /** The station of a rotation, from 1. */
    record Station(int number) implements Mark {

        public Station {
            Figures.within(number, 1, 99, "as a station");
        }
    }
}
