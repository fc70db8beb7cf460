namespace Alliancing.RiskShare;

/// <summary>The tracer that only watches which stages act.</summary>
internal readonly struct Watching(ActingStages stages) : ITracer
{
    public const string Moved = "moved";

    public bool IsOn => true;

    public string Here => string.Empty;

    public void Open(string id, string rule, string statement, string? clause) => stages.Open(id);

    // A calculation inside a stage is none of the stages that act.
    public void Work(string name, string rule, string statement) => stages.Open(name);

    public void Input(string name, TraceValue value, string source)
    {
    }

    public void Parameter(string name, TraceValue value, string source, NodaTime.LocalDate? from = null)
    {
    }

    public void Alternative(string text, bool applied)
    {
        if (applied)
        {
            stages.Saw(text[..Math.Max(0, text.IndexOf(':', StringComparison.Ordinal))]);
        }
    }

    public void Posting(string from, string to, ExactMoney amount) => stages.Saw(Moved);

    public void Booked(SettlementLine line)
    {
    }

    public string? Place(SettlementLine line) => null;

    public void Close(TraceValue? result, Money? rounded) => stages.Close();
}
