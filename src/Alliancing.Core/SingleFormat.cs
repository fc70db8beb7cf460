namespace Alliancing;

/// <summary>Refuses every format but the general one, for scalars that print in one way only.</summary>
internal static class SingleFormat
{
    internal static void Require(ReadOnlySpan<char> format, string type)
    {
        if (format is not ("" or "G" or "g"))
            throw new FormatException($"{type} has no format '{format}'. It prints in one way: use 'G' or no format.");
    }
}
