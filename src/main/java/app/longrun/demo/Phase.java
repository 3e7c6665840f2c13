package app.longrun.demo;

/** One block of an {@link Arc}. */
record Phase(String block, int weeksAgo) {}
