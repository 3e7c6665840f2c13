package app.longrun.platform;

/** The unit a weight is typed and shown in; stored weights are grams. */
public enum WeightUnit {
    KG,
    LB
}
