using Alliancing.RiskShare;

namespace Alliancing.Core.Tests.RiskShare.Reference;

/// <summary>Smaller cases: the same with one component, clamp, entitlement or stage less.</summary>
internal static class Shrinking
{
    public static IEnumerable<SettlementCase> Smaller(SettlementCase @case)
    {
        RiskShareSchedule schedule = @case.Schedule;
        foreach (ValueList<Component> components in Without(schedule.Components))
            yield return @case with { Schedule = schedule with { Components = components } };
        foreach (ValueList<ClosingClamp> closing in Without(schedule.Closing))
            yield return @case with { Schedule = schedule with { Closing = closing } };
        foreach (ValueList<Entitlement> entitlements in Without(schedule.Entitlements))
            yield return @case with { Schedule = schedule with { Entitlements = entitlements } };
        for (int i = 0; i < schedule.Components.Count; i++)
        {
            Component component = schedule.Components[i];
            foreach (Component smaller in Smaller(component))
                yield return @case with { Schedule = schedule with { Components = [.. schedule.Components.Select((c, at) => at == i ? smaller : c)] } };
        }

        foreach (ValueList<ParticipantGroup> groups in Without(schedule.Groups))
            yield return @case with { Schedule = schedule with { Groups = groups }, Outturn = OfParticipants(@case.Outturn) };
    }

    private static IEnumerable<Component> Smaller(Component component)
    {
        if (component.Gain.Count > 0)
            yield return component with { Gain = [] };
        if (component.Pain.Count > 0)
            yield return component with { Pain = [] };
        foreach (ValueList<Stage> gain in Without(component.Gain))
            yield return component with { Gain = gain };
        foreach (ValueList<Stage> pain in Without(component.Pain))
            yield return component with { Pain = pain };
        if (component.Portion is not null)
            yield return component with { Portion = null };
    }

    private static IEnumerable<ValueList<T>> Without<T>(ValueList<T> list)
    {
        for (int i = 0; i < list.Count; i++)
            yield return [.. list.Where((_, at) => at != i)];
    }

    private static Outturn OfParticipants(Outturn outturn) =>
        outturn with { Bases = [.. outturn.Bases.Select(b => b with { Participants = b.Participants is null ? null : ValueList.CopyOf(b.Participants.Where(p => p.Of.Kind != AccountKind.Group)) })] };
}
