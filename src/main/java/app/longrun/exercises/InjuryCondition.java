package app.longrun.exercises;

/** The runner's conditions for which the library carries advice; the constant is the code of the files and tables. */
public enum InjuryCondition {
    /** Achilles tendinopathy. */
    ACH,
    /** Plantar heel pain. */
    PF,
    /** Iliotibial band pain. */
    ITB,
    /** Patellofemoral pain. */
    PFP,
    /** Patellar tendinopathy. */
    PT,
    /** Bone stress injury. */
    BSI,
    /** Medial tibial stress syndrome. */
    MTSS,
    /** Hamstring, including the proximal tendon. */
    HAM,
    /** Low back pain. */
    LBP
}
