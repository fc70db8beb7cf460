using System.Globalization;
using Alliancing.RiskShare;
using NodaTime;

namespace Alliancing.Agreements;

/// <summary>An agreement as lines with a path each, so that two can be compared.</summary>
internal sealed class AgreementOutline
{
    private readonly List<OutlineLine> _lines = [];
    private readonly Dictionary<string, int> _times = new(StringComparer.Ordinal);

    public static IReadOnlyList<OutlineLine> Of(AllianceAgreement agreement)
    {
        var outline = new AgreementOutline();
        outline.Header(agreement.Draft.Header);
        outline.Charter(agreement.Charter);
        outline.Participants(agreement);
        outline.Governance(agreement.Governance);
        outline.Finance(agreement.Finance);
        outline.Add("performance", agreement.Performance);
        outline.Items("performance.scores", agreement.Performance?.Scores ?? [], s => s, s => s);
        outline.Terms(agreement.Draft.RiskShare);
        return outline._lines;
    }

    private void Header(AgreementHeader header)
    {
        Add("id", header.Id);
        Add("name", header.Name);
        Add("version", header.Version);
        Add("currency", header.Currency);
        Add("from", Date(header.From));
        Add("to", Date(header.To));
        Add("effective", Date(header.Effective));
    }

    private void Charter(AllianceCharter? charter)
    {
        if (charter is null)
        {
            return;
        }

        Add("charter.vision", charter.Vision);
        Add("charter.purpose", charter.Purpose);
        Items("charter.objectives", charter.Objectives, i => i.Id, i => i);
        Items("charter.outcomes", charter.Outcomes, i => i.Id, i => i);
        Items("charter.scope.included", charter.Scope.Included, i => i.Id, i => i);
        Items("charter.scope.excluded", charter.Scope.Excluded, i => i.Id, i => i);
        Items("charter.principles", charter.Principles, i => i.Id, i => $"{i.Name}: {i.Statement}");
    }

    private void Participants(AllianceAgreement agreement)
    {
        foreach (Participant participant in agreement.Participants)
        {
            string path = $"participants[{participant.Id}]";
            Add($"{path}.name", participant.Name);
            Add($"{path}.side", Word(participant.Side));
            Add($"{path}.kind", participant.Kind == default ? null : Word(participant.Kind));
            Add($"{path}.from", Date(participant.From));
            Add($"{path}.to", Date(participant.To));
            MemberParticulars member = agreement.ParticularsOf(participant.Id);
            Items($"{path}.identifiers", member.Identifiers, i => i.ToString(), i => i);
            Items($"{path}.duties", member.Duties, i => i.Id, i => i);
            Items($"{path}.roles", member.Roles, i => i.Id, i => i);
            Items($"{path}.budgets", member.Budgets, i => i.Id, i => i);
        }
    }

    private void Governance(GovernanceFramework? governance)
    {
        foreach ((string path, string text) in governance is null ? [] : GovernanceWords.Of(governance))
        {
            Add($"governance.{path}", text);
        }
    }

    private void Finance(FinancialFramework? finance)
    {
        if (finance is null)
        {
            return;
        }

        Items("finance.envelope", finance.Envelope?.Years ?? [], y => y.Year.ToString(), y => y);
        Items("finance.spending", finance.Spending, s => s.Id, s => s);
        Items("finance.costs", finance.Costs, c => c.Id, c => c);
        Add("finance.invoicing", finance.Invoicing);
        Items("finance.payments", finance.Payments, p => p.Id, p => p);
        Items("finance.funds", finance.Funds, f => f, f => f);
    }

    private void Terms(RiskShareSchedule? schedule)
    {
        if (schedule is null)
        {
            return;
        }

        Add("terms.rounding", Word(schedule.Rounding));
        Items("terms.scores", schedule.Scores, s => s.Id, s => string.Create(CultureInfo.InvariantCulture, $"from {s.From} to {s.To}, {s.Places} places"));
        Items("terms.groups", schedule.Groups, g => g.Id, g => string.Join(", ", g.Members));
        Items("terms.payees", schedule.Payees, p => p.Id, p => p.Name ?? p.Id);
        Items("terms.reserves", schedule.Reserves, r => r.Id, Reserve);
        foreach (Component component in schedule.Components)
        {
            string path = $"terms.components[{component.Id}]";
            Add($"{path}.name", component.Name);
            Add($"{path}.measure", component.Measure.Statement);
            Add($"{path}.funding", Word(component.EffectiveFunding));
            Add($"{path}.portion", component.EffectivePortion);
            Numbered($"{path}.gain", component.Gain);
            Numbered($"{path}.pain", component.Pain);
        }

        Add("terms.owners", schedule.Owners);
        Numbered("terms.entitlements", schedule.Entitlements.Select(e => $"{Word(e.Category)} by {e.By}{Clause(e.Clause)}"));
        Numbered("terms.closing", schedule.Closing.Select(c => c.Statement + Clause(c.Clause)));
        Lines("terms.onAccount", schedule.OnAccount);
    }

    private void Lines(string path, object? text)
    {
        string[] lines = text?.ToString()?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        Numbered(path, lines);
    }

    private void Numbered<T>(string path, IEnumerable<T> items)
    {
        int number = 0;
        foreach (T item in items)
        {
            Add(string.Create(CultureInfo.InvariantCulture, $"{path}[{number++}]"), item);
        }
    }

    private void Items<T>(string path, IEnumerable<T> items, Func<T, string> id, Func<T, object> text)
    {
        foreach (T item in items)
        {
            Add($"{path}[{id(item)}]", text(item));
        }
    }

    private void Add(string path, object? text)
    {
        if (text is not null)
        {
            _lines.Add(new OutlineLine(Free(path), string.Create(CultureInfo.InvariantCulture, $"{text}")));
        }
    }

    /// <summary>An agreement with findings may hold two things of one id: the second has its number in the path.</summary>
    private string Free(string path)
    {
        int times = _times[path] = _times.GetValueOrDefault(path) + 1;
        return times == 1 ? path : string.Create(CultureInfo.InvariantCulture, $"{path}#{times}");
    }

    private static string Reserve(TaggedReserve reserve) => string.Join(
        ", ",
        new[]
        {
            reserve.Purpose ?? "no purpose stated",
            reserve.Origin is { } origin ? $"from {origin}" : null,
            reserve.Expires is { } day ? $"until {Date(day)}" : null,
            reserve.NonRecurrentOnly ? "for non-recurrent spending only" : null,
        }.Where(part => part is not null));

    private static string Clause(string? clause) => clause is null ? string.Empty : $" [clause {clause}]";

    private static string? Date(LocalDate? date) => date is { } day ? IsoDate.Text(day) : null;

    private static string Word<T>(T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
