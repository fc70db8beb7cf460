namespace Alliancing.Serialization;

/// <summary>Thrown when a document cannot be read; carries every problem, not only the first.</summary>
public sealed class DocumentException : FormatException
{
    /// <summary>Initializes a new instance of the <see cref="DocumentException"/> class without findings.</summary>
    public DocumentException()
        : this("The document cannot be read.")
    {
    }

    /// <summary>Initializes a new instance of the <see cref="DocumentException"/> class with a message.</summary>
    /// <param name="message">What is wrong.</param>
    public DocumentException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="DocumentException"/> class with a message and a cause.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public DocumentException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="DocumentException"/> class with the problems of a document.</summary>
    /// <param name="findings">Every problem found; the message lists them.</param>
    public DocumentException(IReadOnlyList<Finding> findings)
        : base(string.Join('\n', findings.Select(f => f.ToString()).Prepend("The document cannot be read.")))
    {
        Findings = [.. findings];
    }

    /// <summary>Gets every problem of the document.</summary>
    public ValueList<Finding> Findings { get; } = [];
}
