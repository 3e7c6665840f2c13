/** Two gyms full of invented people and sixteen weeks of their training, for whoever tries Longrun out. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "tenancy",
            "identity",
            "signin",
            "exercises",
            "prescriptions",
            "guard",
            "calendar",
            "legload",
            "classes",
            "templates",
            "safety"
        })
@NullMarked
package app.longrun.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
