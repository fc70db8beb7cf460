namespace Alliancing;

/// <summary>Thrown where money of two currencies is added, subtracted or compared.</summary>
public sealed class CurrencyMismatchException : InvalidOperationException
{
    /// <summary>A mismatch of two currencies.</summary>
    /// <param name="left">The currency of the first amount.</param>
    /// <param name="right">The currency of the second amount.</param>
    public CurrencyMismatchException(Currency left, Currency right)
        : this($"Money in {left} and money in {right} cannot be added, subtracted or compared. Convert one of them first, at a rate that the agreement names.")
    {
        Left = left;
        Right = right;
    }

    /// <summary>A mismatch without particulars.</summary>
    public CurrencyMismatchException()
        : this("Money of two currencies cannot be added, subtracted or compared.")
    {
    }

    /// <summary>A mismatch with a message.</summary>
    /// <param name="message">What was wrong and what to do.</param>
    public CurrencyMismatchException(string message)
        : base(message)
    {
    }

    /// <summary>A mismatch with a message and its cause.</summary>
    /// <param name="message">What was wrong and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public CurrencyMismatchException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The currency of the first amount; the default one when it was not given.</summary>
    public Currency Left { get; }

    /// <summary>The currency of the second amount; the default one when it was not given.</summary>
    public Currency Right { get; }

    internal static void Require(Currency left, Currency right)
    {
        if (left != right)
        {
            throw new CurrencyMismatchException(left, right);
        }
    }
}
