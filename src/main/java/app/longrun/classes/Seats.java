package app.longrun.classes;

/**
 * How many can come to a class.
 *
 * @param capacity everybody together, 1 to 200
 * @param freePlaces how many of them visitors can take, up to the capacity
 */
record Seats(int capacity, int freePlaces) {

    private static final int MOST = 200;

    Seats {
        if (!areSound(capacity, freePlaces)) {
            throw new IllegalArgumentException(
                    "A class has 1 to 200 places, and not more of them free for visitors than it has");
        }
    }

    static boolean areSound(int capacity, int freePlaces) {
        return capacity >= 1 && capacity <= MOST && freePlaces >= 0 && freePlaces <= capacity;
    }
}
