namespace Alliancing.Governance;

/// <summary>Something asked of the alliance's governance is refused; the message and <see cref="Findings"/> carry every reason.</summary>
public sealed class GovernanceRefusedException : InvalidOperationException
{
    /// <summary>Creates the exception from findings.</summary>
    /// <param name="what">What is refused, without a full stop.</param>
    /// <param name="findings">Every reason.</param>
    public GovernanceRefusedException(string what, ValueList<Finding> findings)
        : base(what + ":" + string.Concat(findings.Select(finding => "\n  " + finding))) => Findings = findings;

    /// <summary>Creates the exception without findings.</summary>
    public GovernanceRefusedException()
        : this("Refused", ValueList<Finding>.Empty)
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">The message.</param>
    public GovernanceRefusedException(string message)
        : base(message) => Findings = [];

    /// <summary>Creates the exception with a message and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public GovernanceRefusedException(string message, Exception innerException)
        : base(message, innerException) => Findings = [];

    /// <summary>Every reason.</summary>
    public ValueList<Finding> Findings { get; }
}
