package app.longrun.demo;

import app.longrun.platform.EmailAddress;

/** What an owner is to type now. */
record OwnerCode(EmailAddress owner, String code) {}
