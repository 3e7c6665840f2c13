package app.longrun.notices;

import app.longrun.tenancy.GymSlug;

/** Where a notice leads: the pages belong to modules that tell people things, so that who puts them together answers. */
public interface NoticeAddresses {

    /** The address, below the installation's own, of what {@code text} is about. */
    String of(GymSlug gym, NoticeText text);
}
