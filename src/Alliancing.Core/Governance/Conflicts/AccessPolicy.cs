namespace Alliancing.Governance;

/// <summary>What a seat may see and do in a decision.</summary>
/// <param name="SeesPapers">Whether it receives the papers.</param>
/// <param name="Attends">Whether it is present when the others deliberate.</param>
/// <param name="GivesEvidence">Whether it may give evidence when it is invited.</param>
/// <param name="Votes">Whether its position counts.</param>
public sealed record AccessPolicy(bool SeesPapers, bool Attends, bool GivesEvidence, bool Votes)
{
    /// <summary>The policy for a standing.</summary>
    /// <param name="standing">The standing.</param>
    /// <returns>Everything for an eligible seat; papers and presence for one that advises or observes; evidence by invitation alone for one that has stepped back or has no say; nothing for one that is empty, left or renounced.</returns>
    public static AccessPolicy For(SeatStanding standing) => standing switch
    {
        SeatStanding.Eligible => new(SeesPapers: true, Attends: true, GivesEvidence: true, Votes: true),
        SeatStanding.Advisory => new(SeesPapers: true, Attends: true, GivesEvidence: true, Votes: false),
        SeatStanding.Observer => new(SeesPapers: true, Attends: true, GivesEvidence: false, Votes: false),
        SeatStanding.Recused or SeatStanding.Excluded => new(SeesPapers: false, Attends: false, GivesEvidence: true, Votes: false),
        _ => new(SeesPapers: false, Attends: false, GivesEvidence: false, Votes: false),
    };
}
