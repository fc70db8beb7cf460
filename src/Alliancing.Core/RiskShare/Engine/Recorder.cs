using NodaTime;

namespace Alliancing.RiskShare;

/// <summary>The tracer that builds a <see cref="Trace"/>.</summary>
internal readonly struct Recorder(TraceBuilder builder) : ITracer
{
    public bool IsOn => true;

    public void Open(string id, string rule, string statement, string? clause) => builder.Open(new TraceBuilder.Frame(id, rule, statement, clause));

    public string Here => builder.Top.Id;

    public void Work(string name, string rule, string statement) => builder.Work(name, rule, statement);

    public void Booked(SettlementLine line) => builder.Booked(line);

    public string? Place(SettlementLine line) => builder.Place(line);

    public void Input(string name, TraceValue value, string source) => builder.Top.Inputs.Add(new TraceInput(name, value, source));

    public void Parameter(string name, TraceValue value, string source, LocalDate? from = null) => builder.Top.Parameters.Add(new TraceParameter(name, value, source, from));

    public void Alternative(string text, bool applied) => builder.Top.Alternatives.Add(new TraceAlternative(text, applied));

    public void Posting(string from, string to, ExactMoney amount) => builder.Top.Postings.Add(new TracePosting(from, to, amount));

    public void Close(TraceValue? result, Money? rounded) => builder.Close(result, rounded);
}
