package teleshop.staff;

import java.io.Serializable;
import java.util.Set;

/** Who somebody is while signed in. */
public record Identity(String name, Set<String> roles, String language) implements Serializable {}
