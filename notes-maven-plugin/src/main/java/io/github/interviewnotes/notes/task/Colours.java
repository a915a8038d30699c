package io.github.interviewnotes.notes.task;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/**
 * Whether what a goal shows has colours: as Maven's own output has them, but not where the environment asks for none.
 *
 * @param style what Maven was told by {@code style.color}: always, never or auto
 * @param interactive whether Maven may ask somebody; in batch mode it shows no colours
 * @param environment gives the value of a variable, or null
 * @param terminal whether a terminal shows it
 */
public record Colours(
        Optional<String> style, boolean interactive, UnaryOperator<String> environment, BooleanSupplier terminal) {

    /** Returns those of this process. */
    public static Colours ofThisProcess(Optional<String> style, boolean interactive) {
        return new Colours(style, interactive, System::getenv, Colours::isTerminal);
    }

    /** Tells whether there are colours. */
    public boolean areWanted() {
        return switch (style.orElse("auto")) {
            case "always" -> true;
            case "never" -> false;
            default -> interactive && !isForbidden() && terminal.getAsBoolean();
        };
    }

    /** See no-color.org: whatever the value is, as long as there is one. */
    private boolean isForbidden() {
        String noColor = environment.apply("NO_COLOR");
        return noColor != null && !noColor.isEmpty() || "dumb".equals(environment.apply("TERM"));
    }

    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // from Java 22 on there may be a console without a terminal, and this method, which tells
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
