using NodaTime;

namespace Alliancing.RiskShare;

/// <summary>Receives the explanation of a settlement while it is calculated.</summary>
/// <remarks>Implementations are structs, so that the silent one folds away.</remarks>
internal interface ITracer
{
    bool IsOn { get; }

    /// <summary>The id of the step that is open.</summary>
    string Here { get; }

    void Open(string id, string rule, string statement, string? clause);

    /// <summary>Opens a calculation that the open step needs first; it closes as a step does.</summary>
    /// <param name="name">Its name within the open step.</param>
    /// <param name="rule">How it is calculated.</param>
    /// <param name="statement">The rule in words.</param>
    void Work(string name, string rule, string statement);

    void Input(string name, TraceValue value, string source);

    void Parameter(string name, TraceValue value, string source, LocalDate? from = null);

    void Alternative(string text, bool applied);

    void Posting(string from, string to, ExactMoney amount);

    /// <summary>Remembers that the open step made a line.</summary>
    void Booked(SettlementLine line);

    /// <summary>The id of the step that made a line; null when none did.</summary>
    string? Place(SettlementLine line);

    void Close(TraceValue? result, Money? rounded);
}
