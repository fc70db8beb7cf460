namespace Alliancing.Cli;

/// <summary>The documents were read, but what was asked for is refused; the findings say why.</summary>
internal sealed class RefusedException : Exception
{
    public RefusedException()
    {
    }

    public RefusedException(string message)
        : base(message)
    {
    }

    public RefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public RefusedException(string message, ValueList<Finding> findings)
        : base(message) => Findings = findings;

    /// <summary>Every reason.</summary>
    public ValueList<Finding> Findings { get; } = [];
}
