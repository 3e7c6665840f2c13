package app.longrun.demo;

import app.longrun.calendar.LegFacts;
import java.util.UUID;

/**
 * A class template.
 *
 * @param rpe of its hardest part
 * @param legs what it asks of the legs
 */
record Template(String code, UUID id, String name, int minutes, String intent, int rpe, LegFacts legs) {}
