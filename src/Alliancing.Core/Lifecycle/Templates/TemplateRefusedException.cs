namespace Alliancing.Lifecycle;

/// <summary>The lifecycle template is refused; the message and <see cref="Findings"/> carry every reason.</summary>
public sealed class TemplateRefusedException : InvalidOperationException
{
    /// <summary>Creates the exception from findings.</summary>
    /// <param name="findings">Every reason.</param>
    public TemplateRefusedException(ValueList<Finding> findings)
        : base("The lifecycle template is refused:" + string.Concat(findings.Select(f => "\n  " + f))) => Findings = findings;

    /// <summary>Creates the exception without findings.</summary>
    public TemplateRefusedException()
        : this([])
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">The message.</param>
    public TemplateRefusedException(string message)
        : base(message) => Findings = [];

    /// <summary>Creates the exception with a message and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public TemplateRefusedException(string message, Exception innerException)
        : base(message, innerException) => Findings = [];

    /// <summary>Every reason.</summary>
    public ValueList<Finding> Findings { get; }
}
