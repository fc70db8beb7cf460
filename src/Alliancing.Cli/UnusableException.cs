namespace Alliancing.Cli;

/// <summary>The command cannot be carried out with what it was given; the message says why, in one line.</summary>
internal sealed class UnusableException : Exception
{
    public UnusableException()
    {
    }

    public UnusableException(string message)
        : base(message)
    {
    }

    public UnusableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public UnusableException(string message, ValueList<Finding> findings)
        : base(message) => Findings = findings;

    /// <summary>Everything that is wrong with the document; empty when there is no document.</summary>
    public ValueList<Finding> Findings { get; } = [];
}
