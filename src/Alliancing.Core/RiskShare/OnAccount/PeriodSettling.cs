namespace Alliancing.RiskShare;

/// <summary>Runs the terms on one statement's outturn and stops before closing, so that periods can be added up exactly.</summary>
internal sealed class PeriodSettling<T>(RiskShareTerms terms, MembershipRules? membership, T tracer)
    where T : struct, ITracer
{
    public PeriodResult Run(Outturn outturn, List<Finding> findings)
    {
        var reader = new OutturnReader(terms, outturn, findings);
        ComponentResult<Ratio>[] components =
            [.. terms.Components.Select(c => Interpreter.Run(terms, reader, c, default(ComponentInputs<Ratio>), tracer))];
        var entitlements = new List<SettlementLine>();
        if (!reader.IsRefused)
        {
            new Entitling<T>(terms, reader, tracer, entitlements).Run();
        }

        if (!reader.IsRefused && membership is not null)
        {
            Members(membership, reader, components);
        }

        return new PeriodResult([outturn], components, [.. entitlements]);
    }

    /// <summary>What a joiner or leaver does not share moves to the counterparty, exactly and inside each component.</summary>
    private void Members(MembershipRules rules, OutturnReader reader, ComponentResult<Ratio>[] components)
    {
        for (int i = 0; i < terms.Participants.Count; i++)
        {
            Ratio whole = Exact.Sum<Ratio>([.. components.Select(c => c.Accounts[i])]);
            Ratio part = MemberPart.Of(rules, terms.Participants[i], reader.Outturn.Period, whole.Sign >= 0);
            if (part != Ratio.One)
            {
                Move(rules, reader, components, i, Ratio.One - part);
            }
        }
    }

    private void Move(MembershipRules rules, OutturnReader reader, ComponentResult<Ratio>[] components, int participant, Ratio part)
    {
        (int[] accounts, Ratio[] shares) = rules.Counterparty.Kind == AccountKind.Owner
            ? new SideRun<Ratio, T>(terms, reader, ClosingContext.Component, default, tracer, "onAccount.membership").OwnerShares()
            : ([terms.Layout.Find(rules.Counterparty)!.Value], [Ratio.One]);
        if (tracer.IsOn)
        {
            tracer.Open($"onAccount.membership[{terms.Layout[participant]}]", "membership", "Of each component, the part of its share that the participant does not have goes to the counterparty.", rules.Clause);
            tracer.Parameter("part", TraceValue.Rate(part), "terms");
        }

        foreach (ComponentResult<Ratio> component in components)
        {
            Ratio moved = component.Accounts[participant] * part;
            component.Accounts[participant] -= moved;
            Note(component, participant, rules.Clause);
            for (int i = 0; i < accounts.Length; i++)
            {
                component.Accounts[accounts[i]] += moved * shares[i];
                Note(component, accounts[i], rules.Clause);
            }

            if (tracer.IsOn)
            {
                tracer.Input($"moved of {component.Component.Id}", TraceValue.Money(moved, terms.Currency), $"components[{component.Component.Id}]");
            }
        }

        if (tracer.IsOn)
        {
            tracer.Close(null, null);
        }
    }

    private static void Note(ComponentResult<Ratio> component, int account, string? clause)
    {
        if (clause is not null)
        {
            component.Clauses[account] = [.. component.Clauses[account].Union([clause], StringComparer.Ordinal)];
        }
    }
}
