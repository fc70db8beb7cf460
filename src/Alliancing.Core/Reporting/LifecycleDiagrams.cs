using System.Text;
using Alliancing.Lifecycle;
using Ardalis.GuardClauses;

namespace Alliancing.Reporting;

/// <summary>Draws a lifecycle's template as a Mermaid diagram, which GitHub and many editors show.</summary>
public static class LifecycleDiagrams
{
    private static readonly string[] Reserved = ["end", "state", "note", "direction", "class", "classDef", "style", "fork", "join", "choice", "hide"];

    /// <summary>The template as a Mermaid state diagram: a state for each phase, an arrow for each gate.</summary>
    /// <remarks>Equal definitions give equal texts. Names stand beside short names, so that blanks and punctuation do no harm.</remarks>
    /// <param name="template">The template.</param>
    /// <returns>The diagram's source; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="template"/> is null.</exception>
    public static string ToMermaid(this LifecycleTemplate template)
    {
        LifecycleDefinition definition = Guard.Against.Null(template, nameof(template)).Definition;
        Dictionary<AlliancePhase, string> aliases = Aliases(definition);
        var text = new StringBuilder("stateDiagram-v2\n");
        foreach (PhaseDefinition phase in definition.Phases.Where(p => p.Within is null))
        {
            Append(text, definition, phase, aliases, "    ");
        }

        text.Append("    [*] --> ").Append(aliases[template.First]).Append('\n');
        foreach (PhaseGate gate in definition.Gates)
        {
            text.Append("    ").Append(aliases[gate.From]).Append(" --> ").Append(aliases[gate.To]).Append(" : ").Append(Label(gate.Name)).Append('\n');
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, LifecycleDefinition definition, PhaseDefinition phase, Dictionary<AlliancePhase, string> aliases, string indent)
    {
        PhaseDefinition[] inner = [.. definition.Phases.Where(p => p.Within == phase.Phase)];
        text.Append(indent).Append("state \"").Append(Label(phase.Name)).Append("\" as ").Append(aliases[phase.Phase]).Append(inner.Length == 0 ? "\n" : " {\n");
        foreach (PhaseDefinition each in inner)
        {
            Append(text, definition, each, aliases, indent + "    ");
        }

        text.Append(inner.Length == 0 ? string.Empty : indent + "}\n");
    }

    /// <summary>Short names of letters, digits and underscores, each its own, and none a word of Mermaid.</summary>
    private static Dictionary<AlliancePhase, string> Aliases(LifecycleDefinition definition)
    {
        var aliases = new Dictionary<AlliancePhase, string>();
        var taken = new HashSet<string>(Reserved, StringComparer.OrdinalIgnoreCase);
        foreach (AlliancePhase phase in definition.Phases.Select(p => p.Phase))
        {
            string plain = string.Concat(phase.Id.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
            string alias = plain;
            for (int number = 2; !taken.Add(alias); number++)
            {
                alias = FormattableString.Invariant($"{plain}_{number}");
            }

            aliases.Add(phase, alias);
        }

        return aliases;
    }

    // Mermaid reads these as punctuation of its own.
    private static string Label(string name) => string.Concat(Words.Clean(name).Select(c => c is '"' or ';' or ':' or '#' or '<' or '>' or '{' or '}' ? FormattableString.Invariant($"#{(int)c};") : c.ToString()));
}
