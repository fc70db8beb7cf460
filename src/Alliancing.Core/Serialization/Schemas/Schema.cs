using System.Text.Json.Nodes;

namespace Alliancing.Serialization;

/// <summary>What may stand at one place of a document: it checks a tree, and it prints itself as JSON schema.</summary>
internal abstract class Schema
{
    /// <summary>Gets what is wanted, for a message.</summary>
    public abstract string Expected { get; }

    /// <summary>Gets the name under which a printed schema defines it once, or nothing when it is printed in place.</summary>
    public virtual string? Name => null;

    /// <summary>Whether a value of this kind can be right at all.</summary>
    public abstract bool Accepts(TextKind kind);

    /// <summary>Checks a value of an accepted kind.</summary>
    public abstract void Check(TextNode node, SchemaCheck check);

    /// <summary>Prints the schema itself; inner named schemas through <paramref name="printer"/>.</summary>
    public abstract JsonObject Print(SchemaPrinter printer);
}
