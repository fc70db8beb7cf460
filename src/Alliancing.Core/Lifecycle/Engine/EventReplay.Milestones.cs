namespace Alliancing.Lifecycle;

/// <summary>Plans and milestones.</summary>
internal sealed partial class EventReplay
{
    private Action? Plan(MilestonePlanned planned)
    {
        if (Milestone(planned.Milestone) is null)
        {
            return null;
        }

        if (planned.Owner is not null)
        {
            Text(planned.Owner, ".owner", LifecycleFindings.NoReason, "the owner");
        }

        MilestoneProgress before = state[planned.Milestone];
        return () => state[planned.Milestone] = before with { Due = planned.Due, Owner = planned.Owner ?? before.Owner };
    }

    private Action? Plan(GatePlanned planned)
    {
        Gate(planned.Gate);
        return () => state.GatePlans[planned.Gate] = planned.Due;
    }

    private Action? Reach(MilestoneReached reached)
    {
        Evidence(reached.Evidence);
        Member(reached.By, ".by", reached.On);
        if (Milestone(reached.Milestone) is not { } milestone)
        {
            return null;
        }

        MilestoneProgress before = state[milestone.Id];
        if (before.Reached is { } day)
        {
            Error(LifecycleFindings.MilestoneState, ".milestone", $"milestone '{milestone.Id}' was reached on {IsoDate.Text(day)}. To reach it again, reopen it first.");
        }
        else if (!state.IsOpened(milestone.Phase))
        {
            Early($"milestone '{milestone.Id}'", Template.NameOf(milestone.Phase));
        }

        return () => state[milestone.Id] = before with { Version = before.Version + 1, Reached = reached.On, IsWaived = false, Words = reached.Evidence };
    }

    private Action? Reopen(MilestoneReopened reopened)
    {
        Reason(reopened.Reason);
        if (Milestone(reopened.Milestone) is not { } milestone)
        {
            return null;
        }

        MilestoneProgress before = state[milestone.Id];
        if (before.Reached is null && !before.IsWaived)
        {
            Error(LifecycleFindings.MilestoneState, ".milestone", $"milestone '{milestone.Id}' is neither reached nor waived, so that there is nothing to reopen.");
        }

        NotPassed(milestone);
        return () => state[milestone.Id] = before with { Reached = null, IsWaived = false, Words = reopened.Reason };
    }

    private Action? Waive(MilestoneWaived waived)
    {
        Reason(waived.Reason);
        if (Milestone(waived.Milestone) is not { } milestone)
        {
            return null;
        }

        MilestoneProgress before = state[milestone.Id];
        if (before.Reached is not null || before.IsWaived)
        {
            Error(LifecycleFindings.MilestoneState, ".milestone", $"milestone '{milestone.Id}' is {(before.IsWaived ? "waived" : "reached")} already, so that there is nothing to waive.");
        }

        NotPassed(milestone);
        return () => state[milestone.Id] = before with { IsWaived = true, Words = waived.Reason };
    }

    private PhaseMilestone? Milestone(string id)
    {
        PhaseMilestone? milestone = Template.FindMilestone(id);
        if (milestone is null)
        {
            LifecycleTemplate? other = state.Known.FirstOrDefault(t => t.FindMilestone(id) is not null);
            string hint = other is null ? string.Empty : $" It is a milestone of {other}.";
            Error(LifecycleFindings.UnknownMilestone, ".milestone", $"the template {Template} has no milestone '{id}'.{hint} Known are {string.Join(", ", Template.Definition.Milestones.Select(m => m.Id))}.");
        }

        return milestone;
    }

    private void NotPassed(PhaseMilestone milestone)
    {
        if (state.IsOpened(milestone.Phase) && !state.IsCurrent(milestone.Phase))
        {
            Error(LifecycleFindings.PhasePassed, ".milestone", $"milestone '{milestone.Id}' belongs to {Template.NameOf(milestone.Phase)}, whose gate is passed. {PhaseReporting.Standing(state)} Recycle to that phase first.");
        }
    }
}
