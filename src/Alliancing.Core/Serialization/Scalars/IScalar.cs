using System.Text.Json.Nodes;

namespace Alliancing.Serialization;

/// <summary>A value that is one text or number in JSON: how it is checked and what a schema says of it.</summary>
internal interface IScalar
{
    /// <summary>Gets what is wanted, for a message: <c>an amount such as "1234.56"</c>.</summary>
    string Expected { get; }

    /// <summary>Gets the tokens that can be read.</summary>
    ScalarTokens Tokens { get; }

    /// <summary>Says what is wrong with a token of an accepted kind, or nothing.</summary>
    ScalarFault? Fault(ScalarToken token);

    /// <summary>The JSON schema of the value.</summary>
    JsonObject ToSchema();
}

/// <summary>The tokens that a scalar is read from; it is always written as the first.</summary>
internal enum ScalarTokens
{
    Text = 0,
    TextOrNumber,
    Number,
}

/// <summary>A text or number as it stands in the file.</summary>
/// <param name="Text">The content of the text, or the raw digits of the number.</param>
/// <param name="IsNumber">Whether it stands without quotes.</param>
internal readonly record struct ScalarToken(string Text, bool IsNumber)
{
    public string Found => IsNumber ? $"the number {Shown.Text(Text)}" : Shown.Quoted(Text);
}

/// <summary>Why a token is no value of the type.</summary>
/// <param name="Id">One of the ids of <see cref="Problem"/>.</param>
/// <param name="Message">What was found, what is allowed, what to do.</param>
internal readonly record struct ScalarFault(string Id, string Message);
