package app.longrun.demo;

import app.longrun.identity.Role;
import app.longrun.platform.EmailAddress;
import java.util.List;
import java.util.Set;

/**
 * Somebody invented.
 *
 * @param joinedDaysAgo days between the day they joined and today
 * @param talent what they lift, relative to most people of their weight
 * @param liftsOn the ISO weekdays they can lift on; blocks take the first ones
 * @param isLead whether the demo's story is told through this member: something to do today, whatever day it is
 */
record Person(
        int number,
        String name,
        EmailAddress email,
        Set<Role> roles,
        Temper temper,
        Arc arc,
        int joinedDaysAgo,
        int bodyGrams,
        double talent,
        List<Integer> liftsOn,
        boolean isLead) {

    boolean trains() {
        return roles.contains(Role.MEMBER);
    }

    boolean coaches() {
        return roles.contains(Role.COACH);
    }

    boolean runs() {
        return trains() && number % 4 != 1;
    }
}
